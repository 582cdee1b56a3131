#include <azalai/change/compare_supply.h>
#include <azalai/change/settlement_pairs.h>
#include <azalai/change/source_list.h>

#include <algorithm>

namespace azalai {

namespace {

/// A settlement's statuses on both sides.
class Compared {
public:
    Compared(const Derived& before, const Derived& after, const SettlementPair& pair)
        : m_before(before.access), m_after(after.access), m_pair(pair) {}

    [[nodiscard]] std::optional<Status> was(const Cargo& cargo = {}) const {
        return m_before.placeStatus(m_pair.was, cargo);
    }
    [[nodiscard]] std::optional<Status> is(const Cargo& cargo = {}) const {
        return m_after.placeStatus(m_pair.is, cargo);
    }

    /// -1 when a cargo comes no more, 1 when it does again, else 0.
    [[nodiscard]] int stepOf(const Cargo& cargo) const {
        const auto before = was(cargo);
        const auto after = is(cargo);
        return before && after ? int{*after != Status::Cut} - int{*before != Status::Cut} : 0;
    }

    [[nodiscard]] bool isToldByPlace(int step) const {
        const bool isCutOff = is() == Status::Cut;
        if ((was() == Status::Cut) == isCutOff || isCutOff != (step < 0)) return false;
        return isCutOff || std::ranges::none_of(m_after.cargoesOf(m_pair.is), [&](const Cargo& cargo) {
                   return cargo.vehicle.empty() && is(cargo) == Status::Cut;
               });
    }

private:
    const Access& m_before;
    const Access& m_after;
    SettlementPair m_pair;
};

} // namespace

std::vector<CargoChange> compareCargoes(const Derived& before, const Derived& after) {
    std::vector<CargoChange> changes;
    for (const SettlementPair& pair : settlementPairs(before, after)) {
        const Compared place(before, after, pair);
        for (const Cargo& cargo : after.access.cargoesOf(pair.is)) {
            const int step = place.stepOf(cargo);
            if (!cargo.goods) continue; // a vehicle alone says nothing that its goods do not
            if (step == 0 || place.isToldByPlace(step)) continue;
            if (!cargo.vehicle.empty() && place.stepOf({cargo.goods, {}}) == step) continue;
            changes.push_back({pair.place->id, cargo, *place.was(cargo), *place.is(cargo),
                               step < 0 ? sourcesOfLeg(after, after.access.lastLegClosed(pair.is, cargo))
                                        : sourcesOfLeg(before, before.access.lastLegClosed(pair.was, cargo))});
        }
    }
    return changes;
}

std::vector<OpenWayChange> compareOpenWays(const Derived& before, const Derived& after) {
    const auto hasNoOpenWay = [](std::optional<Status> status) { return status && *status != Status::Open; };
    std::vector<OpenWayChange> changes;
    for (const SettlementPair& pair : settlementPairs(before, after)) {
        const Compared place(before, after, pair);
        const bool had = hasNoOpenWay(place.was());
        const bool has = hasNoOpenWay(place.is());
        if (had == has || (place.was() == Status::Cut) != (place.is() == Status::Cut)) continue;
        changes.push_back({pair.place->id, had, has,
                           has ? sourcesOfLeg(after, after.access.lastOpenLegClosed(pair.is))
                               : sourcesOfLeg(before, before.access.lastOpenLegClosed(pair.was))});
    }
    return changes;
}

} // namespace azalai
