#pragma once

#include <azalai/arrangement/grid_point.h>
#include <azalai/geo/position.h>

#include <vector>

namespace azalai {

/// The rings of an area on the grid, outer rings counter-clockwise and holes clockwise by the sign of their area,
/// nothing else repaired: what `repairOutline` takes. In the order of the polygons, each outer ring before its holes.
[[nodiscard]] std::vector<GridRing> gridRings(const Area& area);

/// The area as an outline: repairOutline(gridRings(area)).
[[nodiscard]] GridOutline toOutline(const Area& area);

/// Polygons with their holes. Input: what repairOutline gives. toOutline(toArea(outline)) has the same rings.
[[nodiscard]] Area toArea(const GridOutline& outline);

} // namespace azalai
