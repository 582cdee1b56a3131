#include <azalai/change/source_list.h>

#include <algorithm>

namespace azalai {

void addSources(std::vector<std::string>& list, const std::vector<std::string>& keys) {
    for (const std::string& key : keys)
        if (std::ranges::find(list, key) == list.end()) list.push_back(key);
}

void addSourcesOfLeg(std::vector<std::string>& list, const Dossier& dossier, const LegStatus& leg) {
    if (leg.byOverride) {
        addSources(list, dossier.overrides[*leg.byOverride].sources);
        return;
    }
    if (leg.outOfSeason) {
        if (const Leg* drawn = dossier.leg(leg.leg)) addSources(list, drawn->sources);
        return;
    }
    for (const LegPiece& piece : leg.pieces) {
        if (piece.status != leg.status || piece.decidingState.empty()) continue;
        if (const ZoneState* state = dossier.zoneState(piece.decidingState)) addSources(list, state->sources);
    }
}

std::vector<std::string> sourcesOfLeg(const Derived& side, const std::string& leg) {
    std::vector<std::string> list;
    if (const LegStatus* found = side.access.leg(leg)) addSourcesOfLeg(list, *side.workspace.dossier, *found);
    return list;
}

} // namespace azalai
