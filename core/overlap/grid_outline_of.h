#pragma once

#include <azalai/arrangement/grid_point.h>
#include <azalai/geo/position.h>

namespace azalai {

/// The ground of an area on the grid, by the even-odd rule over all its rings.
/// Input  finite coordinates within ±180° and ±90°; rings of any quality.
[[nodiscard]] GridOutline gridOutlineOf(const Area& area);

} // namespace azalai
