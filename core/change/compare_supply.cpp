#include <azalai/change/compare_supply.h>
#include <azalai/change/settlement_pairs.h>
#include <azalai/change/source_list.h>

#include <algorithm>

namespace azalai {

namespace {

const CargoAccess* find(const PlaceAccess& place, const Cargo& cargo) {
    const auto found = std::ranges::find(place.cargoes, cargo, &CargoAccess::cargo);
    return found == place.cargoes.end() ? nullptr : &*found;
}

/// -1 when a cargo comes no more, 1 when it does again, else 0.
int stepOf(const PlaceAccess& was, const PlaceAccess& is, const Cargo& cargo) {
    const CargoAccess* before = find(was, cargo);
    const CargoAccess* after = find(is, cargo);
    if (!before || !after) return 0;
    return int{after->status != Status::Cut} - int{before->status != Status::Cut};
}

bool isToldByPlace(const SettlementPair& pair, int step) {
    if (pair.was->cutOff == pair.is->cutOff || pair.is->cutOff != (step < 0)) return false;
    return pair.is->cutOff || std::ranges::none_of(pair.is->cargoes, [](const CargoAccess& cargo) {
               return cargo.cargo.vehicle.empty() && cargo.status == Status::Cut;
           });
}

} // namespace

std::vector<CargoChange> compareCargoes(const Derived& before, const Derived& after) {
    std::vector<CargoChange> changes;
    for (const SettlementPair& pair : settlementPairs(before, after))
        for (const CargoAccess& is : pair.is->cargoes) {
            const int step = stepOf(*pair.was, *pair.is, is.cargo);
            if (step == 0 || isToldByPlace(pair, step)) continue;
            if (!is.cargo.goods) continue; // a vehicle alone says nothing that its goods do not
            if (!is.cargo.vehicle.empty() && stepOf(*pair.was, *pair.is, {is.cargo.goods, {}}) == step) continue;
            const CargoAccess& was = *find(*pair.was, is.cargo);
            changes.push_back(
                {pair.place->id, is.cargo, was.status, is.status,
                 step < 0 ? sourcesOfLeg(after, is.lastLegClosed) : sourcesOfLeg(before, was.lastLegClosed)});
        }
    return changes;
}

std::vector<OpenWayChange> compareOpenWays(const Derived& before, const Derived& after) {
    std::vector<OpenWayChange> changes;
    for (const auto& [place, was, is] : settlementPairs(before, after)) {
        if (was->noOpenWay == is->noOpenWay || was->cutOff != is->cutOff) continue;
        changes.push_back({place->id, was->noOpenWay, is->noOpenWay,
                           is->noOpenWay ? sourcesOfLeg(after, is->lastOpenLegClosed)
                                         : sourcesOfLeg(before, was->lastOpenLegClosed)});
    }
    return changes;
}

} // namespace azalai
