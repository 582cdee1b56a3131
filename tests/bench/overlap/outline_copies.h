#pragma once

#include "random_numbers.h"

#include <azalai/arrangement/grid_point.h>

namespace azalai::bench {

// Copies of an outline as other hands would have made them. Each returns an outline without ground where the copy
// crosses or touches itself: draw again, or use the original.

/// Every vertex moved by at most `reach` grid steps each way.
[[nodiscard]] GridOutline jittered(const GridOutline& outline, int reach, RandomNumbers& random);

/// Some vertices left out, some added on the edges (rounded to the grid).
[[nodiscard]] GridOutline redigitised(const GridOutline& outline, double share, RandomNumbers& random);

/// Every vertex on a multiple of `step`.
[[nodiscard]] GridOutline snapped(const GridOutline& outline, int step);

[[nodiscard]] GridOutline moved(const GridOutline& outline, int dx, int dy);

/// Rings that begin at another vertex: the same ground.
[[nodiscard]] GridOutline rotated(const GridOutline& outline, RandomNumbers& random);

/// The first ring alone, up to half of it replaced by another line between the same two vertices.
[[nodiscard]] GridOutline halfRedrawn(const GridOutline& outline, RandomNumbers& random);

} // namespace azalai::bench
