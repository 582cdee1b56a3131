#pragma once

#include <azalai/geo/position.h>

namespace azalai {

/// Further west, on one meridian further south.
[[nodiscard]] bool isWestOf(Position a, Position b);

/// Turns the rings to begin at their most western position and orders the holes by it: where a face happened to be
/// begun must not show in the result.
void beginInTheWest(Polygon& polygon);

} // namespace azalai
