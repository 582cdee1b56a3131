#pragma once

#include <azalai/geo/position.h>

namespace azalai {

/// Nearer to a border than this counts as on it: 1e-9° is 0.1 mm.
inline constexpr double borderTolerance = 1e-9;

/// Is a position inside an area or on its border; not inside a hole.
[[nodiscard]] bool contains(const Area& area, Position position);

} // namespace azalai
