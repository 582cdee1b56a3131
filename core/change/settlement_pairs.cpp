#include <azalai/change/settlement_pairs.h>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace azalai {

namespace {

auto importance(const Place& place) {
    return std::tuple(place.rank, -place.population.value_or(0), std::string_view(place.id));
}

} // namespace

std::vector<SettlementPair> settlementPairs(const Derived& before, const Derived& after) {
    std::vector<SettlementPair> pairs;
    for (const Place& place : after.workspace.dossier->places) {
        if (!isSettlement(place)) continue;
        const auto was = before.access.placeIndex(place.id);
        const auto is = after.access.placeIndex(place.id);
        if (was && is) pairs.push_back({&place, *was, *is});
    }
    std::ranges::sort(pairs, {}, [](const SettlementPair& pair) { return importance(*pair.place); });
    return pairs;
}

} // namespace azalai
