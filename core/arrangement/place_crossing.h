#pragma once

#include <azalai/arrangement/crossing_search.h>

namespace azalai {

/// Where a crossing lies, and the ground under each of the two edges from its start to there.
struct PlacedCrossing {
    double x = 0.0; ///< grid steps
    double y = 0.0;
    AreaUnits underFirst = 0;
    AreaUnits underSecond = 0;
};

/// Always the same numbers for the same four points in the same order, so that what is computed anew equals what was
/// computed before. A crossing at a grid point is placed exactly there.
/// Accuracy  the position to 2^-20 grid step.
[[nodiscard]] PlacedCrossing placeCrossing(const EdgeCrossing& crossing, const IndexedOutline& first,
                                           const IndexedOutline& second);

} // namespace azalai
