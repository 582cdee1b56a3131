#pragma once

#include "exact.h"

namespace azalai::oracle {

/// Area that the rings enclose, holes negative: half the sum of cross products.
[[nodiscard]] Rational exactArea(const std::vector<GridRing>& rings);

/// Area common to two outlines with the ground on the left of their edges, in grid steps squared.
/// For every two edges the ground below both of them counts, with the product of their signs: the integral of the
/// product of the two winding numbers. No crossing is looked for, no ring is followed, so no degeneracy is special.
[[nodiscard]] Rational exactCommonArea(const std::vector<GridRing>& first, const std::vector<GridRing>& second);

} // namespace azalai::oracle
