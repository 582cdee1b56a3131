#pragma once

#include <azalai/briefing/fact.h>
#include <azalai/change/changes.h>

namespace azalai {

/// The facts worth telling of what changed, most important first, at most `most` of them.
///
/// now     The later of the two sides that `changes` compares.
/// Result  All places that became cut off are one fact, as are all that became reachable, and so on (supplyFacts). An
/// event that a camp's closing
///         already tells is left out. weighFact says how facts are ranked; each further fact of the same kind counts a
///         fifth less, so that one kind does not fill the page. Ties by kind, then by id.
[[nodiscard]] std::vector<Fact> selectFacts(const Changes& changes, const Derived& now, std::size_t most);

} // namespace azalai
