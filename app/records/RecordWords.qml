pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What kinds and fields of the format are called.
QtObject {
    id: root

    function kind(word: string): string {
        switch (word) {
        case "actors":
            return qsTr("Actors");
        case "sources":
            return qsTr("Sources");
        case "zones":
            return qsTr("Zones");
        case "places":
            return qsTr("Places");
        case "events":
            return qsTr("Events");
        case "camps":
            return qsTr("UN camps");
        case "routes":
            return qsTr("Routes");
        case "legs":
            return qsTr("Roads and ways");
        case "regions":
            return qsTr("Regions");
        case "relations":
            return qsTr("Relations");
        case "displacement":
            return qsTr("Displacement");
        case "entries":
            return qsTr("Supply entries");
        case "overrides":
            return qsTr("Words on roads");
        case "convoys":
            return qsTr("Convoys");
        case "vehicles":
            return qsTr("Vehicles");
        case "rules":
            return qsTr("Rules of access");
        case "settings":
            return qsTr("Supply settings");
        case "dossier":
            return qsTr("The dossier");
        default:
            return word;
        }
    }
    function counted(word: string, count: int): string {
        switch (word) {
        case "zones":
            return qsTr("%n zone(s)", "", count);
        case "places":
            return qsTr("%n place(s)", "", count);
        case "legs":
            return qsTr("%n road(s)", "", count);
        case "routes":
            return qsTr("%n route(s)", "", count);
        case "camps":
            return qsTr("%n camp(s)", "", count);
        case "relations":
            return qsTr("%n relation(s)", "", count);
        default:
            return qsTr("%n other record(s)", "", count);
        }
    }
    function addition(word: string): string {
        switch (word) {
        case "actors":
            return qsTr("New actor");
        case "sources":
            return qsTr("New source");
        case "places":
            return qsTr("New place");
        case "events":
            return qsTr("New event");
        case "camps":
            return qsTr("New camp");
        case "relations":
            return qsTr("New relation");
        case "entries":
            return qsTr("New supply entry");
        case "overrides":
            return qsTr("New word on a road");
        case "convoys":
            return qsTr("New convoy");
        case "vehicles":
            return qsTr("New vehicle");
        case "rules":
            return qsTr("New rule");
        default:
            return qsTr("New route");
        }
    }
    // Of a record's own rows.
    function column(key: string): string {
        switch (key) {
        case "mode":
            return qsTr("road, track, river, ferry, air or any");
        case "surface":
            return qsTr("paved, gravel, earth, sand, water or any");
        case "dry":
            return qsTr("km/h in the dry, 40-60");
        case "rains":
            return qsTr("in the rains");
        case "litres_per_100km":
            return qsTr("litres per 100 km");
        case "place":
            return qsTr("id of the place");
        case "at":
            return qsTr("time, 2023-08-11T18:00Z");
        case "grade":
            return qsTr("grade, B2");
        case "sources":
            return qsTr("keys of sources, with commas");
        default:
            return qsTr("note");
        }
    }
    function field(key: string, kind: string): string {
        switch (key) {
        case "name":
            return qsTr("Name");
        case "title":
            return qsTr("Title");
        case "short":
            return qsTr("Short name");
        case "kind":
        case "type":
            return qsTr("Kind");
        case "color":
            return qsTr("Colour");
        case "pattern":
            return qsTr("Pattern");
        case "traffic":
            return qsTr("Stance to supply traffic");
        case "grade":
            return qsTr("Grade");
        case "sources":
            return qsTr("Sources");
        case "note":
            return qsTr("Note");
        case "from":
            return qsTr("From");
        case "to":
            return kind === "camps" ? qsTr("Closes") : qsTr("Until");
        case "narrow_with":
            return qsTr("Narrow overlaps meant with");
        case "recorded":
            return qsTr("Written down");
        case "actor":
            return qsTr("Actor");
        case "actors":
            return qsTr("Actors");
        case "places":
            return qsTr("Places");
        case "place":
            return qsTr("Place");
        case "capital":
            return qsTr("Capital");
        case "position":
            return qsTr("Position");
        case "rank":
            return qsTr("Rank, 1 to 5");
        case "country":
            return qsTr("Country, three letters");
        case "population":
            return qsTr("Population");
        case "approximate":
            return qsTr("Approximate");
        case "claim":
            return qsTr("An actor's own claim");
        case "mode":
            return qsTr("Way of travel");
        case "surface":
            return qsTr("Surface");
        case "capacity":
            return qsTr("Carries");
        case "months":
            return qsTr("Months of use");
        case "known":
            return qsTr("How it is known");
        case "goods":
            return qsTr("Goods");
        case "ways":
            return qsTr("Ways");
        case "code":
            return qsTr("Code");
        case "published_km":
            return qsTr("Published length, km");
        case "first":
            return qsTr("Actor");
        case "second":
            return qsTr("The other actor");
        case "zone":
            return qsTr("Zone of the kind");
        case "contested":
            return qsTr("Contested");
        case "status":
            return qsTr("Status");
        case "why":
            return qsTr("Why");
        case "reason":
            return qsTr("Reason");
        case "leg":
            return qsTr("Road or way");
        case "by":
            return qsTr("Said by");
        case "vehicle":
            return qsTr("Vehicle");
        case "legs":
            return qsTr("Way");
        case "departs":
            return qsTr("Departs");
        case "reports":
            return qsTr("Reported at");
        case "weight":
            return qsTr("Weight");
        case "carries":
            return qsTr("Goods it carries");
        case "paces":
            return qsTr("Speeds");
        case "rains":
            return qsTr("Months of the rains");
        case "exposure_metres":
            return qsTr("Events count within, m");
        case "exposure_days":
            return qsTr("and for, days");
        case "handling":
            return qsTr("Handling");
        case "disclaimer":
            return qsTr("Disclaimer");
        case "credit":
            return qsTr("Credit of the base map");
        case "instant":
            return qsTr("First view");
        case "baseline":
            return qsTr("Last briefing");
        default:
            return qsTr("Id");
        }
    }
}
