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
        default:
            return qsTr("New route");
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
        default:
            return qsTr("Id");
        }
    }
}
