#pragma once

#include <azalai/change/changes.h>

namespace azalai {

/// Ground gained and lost per actor. An actor hidden on either side is left out: its area was not computed there.
[[nodiscard]] std::vector<AreaChange> compareAreas(const Derived& before, const Derived& after);

/// Contested ground gained and lost per pair of actors, hidden ones left out.
[[nodiscard]] std::vector<PairChange> comparePairs(const Derived& before, const Derived& after);

} // namespace azalai
