#pragma once

#include <azalai/change/changes.h>

namespace azalai {

/// A settlement that both sides know.
struct SettlementPair {
    const Place* place; ///< of the later side
    const PlaceAccess* was;
    const PlaceAccess* is;
};

/// The most important first: by rank, population, id. The pointers live as long as the two sides.
[[nodiscard]] std::vector<SettlementPair> settlementPairs(const Derived& before, const Derived& after);

} // namespace azalai
