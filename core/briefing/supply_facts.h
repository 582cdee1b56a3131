#pragma once

#include <azalai/briefing/fact.h>
#include <azalai/change/changes.h>

namespace azalai {

/// What to tell of goods that stopped or began to come (one fact for each kind of goods and sense), of places that lost
/// or got their open ways, and of those down to their last road, without weights. Single vehicles, travellers, and
/// roads that are the last ones no longer are not told.
[[nodiscard]] std::vector<Fact> supplyFacts(const Changes& changes, const Derived& now);

} // namespace azalai
