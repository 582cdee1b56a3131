#include <azalai/access/last_roads.h>
#include <azalai/change/compare_supply.h>
#include <azalai/change/settlement_pairs.h>
#include <azalai/change/source_list.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace azalai {

namespace {

/// The last roads of one side, by leg.
std::map<std::string, LastRoad> roadsOf(const Derived& side) {
    std::map<std::string, LastRoad> roads;
    if (!side.access.network) return roads;
    for (LastRoad& road : lastRoadsAlone({side.workspace, side.access}))
        roads.emplace(road.leg, std::move(road));
    return roads;
}

std::set<std::string> passableLegs(const Derived& side) {
    std::set<std::string> legs;
    for (const LegStatus& leg : side.access.legs)
        if (leg.status != Status::Cut) legs.insert(leg.leg);
    return legs;
}

/// What hangs on a road on one side, is reached on both, and does not hang on it on the other side.
LastRoadChange changeOf(const LastRoad& road, const std::map<std::string, LastRoad>& others,
                        const std::vector<SettlementPair>& settlements) {
    const auto there = others.find(road.leg);
    std::set<std::string_view> hanging;
    for (const auto& [leg, other] : others)
        hanging.insert(other.places.begin(), other.places.end());
    LastRoadChange change;
    change.leg = road.leg;
    for (const auto& [place, was, is] : settlements) {
        if (was->cutOff || is->cutOff || !std::ranges::contains(road.places, place->id)) continue;
        if (there != others.end() && std::ranges::contains(there->second.places, place->id)) continue;
        change.places.push_back(place->id);
        if (!hanging.contains(place->id)) change.firstFor.push_back(place->id);
        change.people += place->population.value_or(0);
        change.placesWithoutCount += !place->population;
    }
    return change;
}

} // namespace

std::vector<LastRoadChange> compareLastRoads(const Derived& before, const Derived& after) {
    const std::map<std::string, LastRoad> were = roadsOf(before);
    const std::map<std::string, LastRoad> are = roadsOf(after);
    if (were == are) return {};
    const std::vector<SettlementPair> settlements = settlementPairs(before, after);
    std::vector<LastRoadChange> changes;
    for (const bool isLast : {true, false}) {
        const std::set<std::string> passable = passableLegs(isLast ? before : after);
        for (const auto& [leg, road] : isLast ? are : were) {
            LastRoadChange change = changeOf(road, isLast ? were : are, settlements);
            if (change.places.empty()) continue;
            change.isLast = isLast;
            for (const std::string& other : road.others)
                if (passable.contains(other)) addSources(change.sources, sourcesOfLeg(isLast ? after : before, other));
            changes.push_back(std::move(change));
        }
    }
    std::ranges::stable_sort(changes, {}, [](const LastRoadChange& change) {
        return std::tuple(!change.isLast, -change.people, std::string_view(change.leg));
    });
    return changes;
}

} // namespace azalai
