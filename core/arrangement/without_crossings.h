#pragma once

#include <azalai/geo/position.h>

namespace azalai {

/// Could two edges of the polygons meet elsewhere than in an end of both, or run along each other: what double
/// arithmetic cannot exclude counts. Some 0.1 µs per point.
[[nodiscard]] bool mayCross(const Area& area);

/// The polygons as they are where !mayCross, else with every point moved to the grid of 1e-7 degree and made anew by
/// the even-odd rule, or to a grid 16, 256 or 4096 times as coarse where edges are so long that degrees cannot tell
/// their sides on a finer one.
[[nodiscard]] Area withoutCrossings(Area area);

/// The same, whether it seems needed or not.
[[nodiscard]] Area madeAnew(const Area& area);

} // namespace azalai
