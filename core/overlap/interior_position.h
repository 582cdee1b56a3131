#pragma once

#include <azalai/geo/position.h>

#include <optional>

namespace azalai {

/// A position inside a polygon, away from its border as far as one cut along a parallel allows: the middle of the
/// widest stretch inside, on the parallel halfway between two successive vertex latitudes near the polygon's middle.
/// Result  None for a polygon without ground.
[[nodiscard]] std::optional<Position> interiorPosition(const Polygon& polygon);

} // namespace azalai
