#pragma once

#include <azalai/arrangement/crossing_search.h>
#include <azalai/arrangement/step_point.h>

namespace azalai {

/// Where a crossing lies: always the same numbers for the same two edges in the same order (the zone with the lower
/// number first). A crossing at a grid point is placed exactly there.
/// Input     The edges p to q and r to s that the crossing was found on.
/// Accuracy  2^-20 grid step.
[[nodiscard]] StepPoint placeOf(const EdgeCrossing& crossing, GridPoint p, GridPoint q, GridPoint r, GridPoint s);

/// Where a crossing lies, and the ground under each of the two edges from its start to there.
struct PlacedCrossing {
    double x = 0.0; ///< grid steps
    double y = 0.0;
    AreaUnits underFirst = 0;
    AreaUnits underSecond = 0;
};

/// Always the same numbers for the same two edges in the same order (the zone with the lower number first), so that
/// what is computed anew equals what was computed before. A crossing at a grid point is placed exactly there. Input The
/// edges p to q and r to s that the crossing was found on. Accuracy  the position to 2^-20 grid step.
[[nodiscard]] PlacedCrossing placeCrossing(const EdgeCrossing& crossing, Figure figure, GridPoint p, GridPoint q,
                                           GridPoint r, GridPoint s);

[[nodiscard]] inline PlacedCrossing placeCrossing(const EdgeCrossing& crossing, const IndexedOutline& first,
                                                  const IndexedOutline& second) {
    return placeCrossing(crossing, first.figure(), first.point(crossing.first), first.point(crossing.first + 1),
                         second.point(crossing.second), second.point(crossing.second + 1));
}

} // namespace azalai
