// What of a what-if, or of a comparison, is marked on the map.
#include <app/work/what_if_rows.h>

#include <azalai/cartography/plane_geometry.h>

namespace azalai {

std::set<std::string> zonesTried(const WhatIfBranch& branch, Instant at) {
    std::set<std::string> states;
    for (const auto& change : branch.changes()) {
        if (at < change->from) continue;
        if (const auto* end = std::get_if<WhatIfChange::ZoneEnd>(&change->what)) states.insert(end->state);
        if (const auto* outline = std::get_if<WhatIfChange::ZoneOutline>(&change->what)) states.insert(outline->state);
        if (const auto* zone = std::get_if<WhatIfChange::NewZone>(&change->what)) states.insert(zone->state.id);
    }
    return states;
}

MapMarks differenceMarks(const Changes& changes, const Dossier& before, const Dossier& after,
                         const std::set<std::string>& zones, Instant at) {
    MapMarks marks;
    for (const LegChange& change : changes.legs)
        if (const Leg* leg = after.leg(change.leg)) marks.lines.push_back(toPlane(leg->line));
    std::set<std::string> places;
    for (const PlaceChange& change : changes.places)
        places.insert(change.place);
    for (const OpenWayChange& change : changes.openWays)
        places.insert(change.place);
    for (const std::string& id : places)
        if (const Place* place = after.place(id)) marks.points.push_back(toMercator(place->position));
    for (const std::string& id : zones) {
        const ZoneState* was = before.zoneState(id);
        const ZoneState* now = after.zoneState(id);
        const bool isThere = now && now->when.contains(at);
        const bool wasThere = was && was->when.contains(at);
        if (isThere && wasThere && now->outline == was->outline) continue;
        if (isThere) marks.areas.push_back(toPlane(now->outline));
        if (wasThere) marks.before.push_back(toPlane(was->outline));
    }
    return marks;
}

} // namespace azalai
