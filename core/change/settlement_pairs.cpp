#include <azalai/change/settlement_pairs.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace azalai {

namespace {

auto importance(const Place& place) {
    return std::tuple(place.rank, -place.population.value_or(0), std::string_view(place.id));
}

} // namespace

std::vector<SettlementPair> settlementPairs(const Derived& before, const Derived& after) {
    std::map<std::string_view, const PlaceAccess*> known;
    for (const PlaceAccess& place : before.access.places)
        known.emplace(place.place, &place);
    std::map<std::string_view, const Place*> towns;
    for (const Place& place : after.workspace.dossier->places)
        if (isSettlement(place)) towns.emplace(place.id, &place);
    std::vector<SettlementPair> pairs;
    for (const PlaceAccess& is : after.access.places) {
        const auto was = known.find(is.place);
        const auto town = towns.find(is.place);
        if (was != known.end() && town != towns.end()) pairs.push_back({town->second, was->second, &is});
    }
    std::ranges::sort(pairs, {}, [](const SettlementPair& pair) { return importance(*pair.place); });
    return pairs;
}

} // namespace azalai
