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

/// The last roads of one side, by leg, and what hangs on any of them.
struct Side {
    explicit Side(const Derived& of) : derived(of) {
        if (!of.access.network) return;
        statuses = of.access.legStatuses();
        for (LastRoad& road : lastRoadsAlone({of.workspace, of.access})) {
            hanging.insert(road.places.begin(), road.places.end());
            roads.emplace(road.leg, std::move(road));
        }
    }

    [[nodiscard]] bool isPassable(const std::string& leg) const {
        const auto index = derived.access.legIndex(leg);
        return index && statuses[*index] != Status::Cut;
    }

    const Derived& derived;
    std::vector<Status> statuses; ///< of the legs
    std::map<std::string, LastRoad> roads;
    std::set<std::string, std::less<>> hanging;
};

/// Settlements that are reached on both sides, by id, with their place in the order of importance.
std::map<std::string_view, std::pair<std::size_t, const Place*>> reachedOnBoth(const Derived& before,
                                                                               const Derived& after) {
    std::map<std::string_view, std::pair<std::size_t, const Place*>> reached;
    const std::vector<SettlementPair> settlements = settlementPairs(before, after);
    for (std::size_t i = 0; i < settlements.size(); ++i) {
        const auto& [place, was, is] = settlements[i];
        if (before.access.placeStatus(was) == Status::Cut || after.access.placeStatus(is) == Status::Cut) continue;
        reached.emplace(place->id, std::pair(i, place));
    }
    return reached;
}

/// What hangs on a road on one side, is reached on both, and does not hang on it on the other side.
LastRoadChange changeOf(const LastRoad& road, const Side& other,
                        const std::map<std::string_view, std::pair<std::size_t, const Place*>>& reached) {
    const auto there = other.roads.find(road.leg);
    std::vector<std::pair<std::size_t, const Place*>> hanging;
    for (const std::string& id : road.places) {
        const auto place = reached.find(id);
        if (place == reached.end()) continue;
        if (there != other.roads.end() && std::ranges::contains(there->second.places, id)) continue;
        hanging.push_back(place->second);
    }
    std::ranges::sort(hanging);
    LastRoadChange change;
    change.leg = road.leg;
    for (const auto& [rank, place] : hanging) {
        change.places.push_back(place->id);
        if (!other.hanging.contains(place->id)) change.firstFor.push_back(place->id);
        change.people += place->population.value_or(0);
        change.placesWithoutCount += !place->population;
    }
    return change;
}

} // namespace

std::vector<LastRoadChange> compareLastRoads(const Derived& before, const Derived& after) {
    const Side earlier(before);
    const Side later(after);
    if (earlier.roads == later.roads) return {};
    const auto reached = reachedOnBoth(before, after);
    std::vector<LastRoadChange> changes;
    for (const bool isLast : {true, false}) {
        const Side& own = isLast ? later : earlier;
        const Side& other = isLast ? earlier : later;
        for (const auto& [leg, road] : own.roads) {
            LastRoadChange change = changeOf(road, other, reached);
            if (change.places.empty()) continue;
            change.isLast = isLast;
            for (const std::string& way : road.others)
                if (other.isPassable(way)) addSources(change.sources, sourcesOfLeg(own.derived, way));
            changes.push_back(std::move(change));
        }
    }
    std::ranges::stable_sort(changes, {}, [](const LastRoadChange& change) {
        return std::tuple(!change.isLast, -change.people, std::string_view(change.leg));
    });
    return changes;
}

} // namespace azalai
