#pragma once

#include "../geometry/wkt.h"

#include <azalai/model/workspace.h>
#include <azalai/overlap/make_overlap_engine.h>
#include <azalai/time/parse_time.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace azalai::test {

inline std::unique_ptr<OverlapEngine> overlapEngine() { return makeOverlapEngine(); }

inline ZoneState zone(std::string id, std::string actor, Area outline) {
    ZoneState state;
    state.id = std::move(id);
    state.zone = state.id.substr(0, state.id.find('@'));
    state.actor = std::move(actor);
    state.grade = {'C', '3'};
    state.outline = std::move(outline);
    return state;
}

inline Relation alliance(std::string first, std::string second, Interval when = {}) {
    return {std::move(first), std::move(second), RelationKind::Allied, when, {}, {}};
}

/// A workspace on 3 September 2023 with these zones, all of them in force unless they say otherwise.
inline Workspace situation(std::vector<ZoneState> zones, std::vector<Relation> relations = {},
                           std::set<std::string> hidden = {}) {
    Dossier dossier;
    dossier.from = *parseTime("2023-07-01");
    dossier.to = *parseTime("2024-01-01");
    dossier.instant = *parseTime("2023-09-03");
    dossier.zones = std::move(zones);
    dossier.relations = std::move(relations);
    Workspace workspace = openingWorkspace(std::make_shared<const Dossier>(std::move(dossier)));
    workspace.hiddenActors = std::move(hidden);
    return workspace;
}

} // namespace azalai::test
