#pragma once

#include <azalai/change/changes.h>

namespace azalai {

/// A settlement that both sides know.
struct SettlementPair {
    const Place* place; ///< of the later side
    std::size_t was;    ///< index into access.places of the earlier side
    std::size_t is;     ///< of the later one
};

/// The most important first: by rank, population, id. The pointers live as long as the later side.
[[nodiscard]] std::vector<SettlementPair> settlementPairs(const Derived& before, const Derived& after);

} // namespace azalai
