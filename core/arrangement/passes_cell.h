#pragma once

#include <azalai/arrangement/grid_edge.h>

#include <utility>

namespace azalai {

/// Does an edge pass through the cell of a grid point: half a step around it, with the western and southern border but
/// without the others, so that every position is in one cell.
/// Input  a point in the edge's box.
[[nodiscard]] inline bool passesCell(GridEdge e, GridPoint cell) {
    if (e.from.x == e.to.x || e.from.y == e.to.y) return true;
    if (e.to < e.from) std::swap(e.from, e.to);
    // Twice as fine, with the cell's middle as origin, its corners are (±1, ±1).
    const std::int64_t fromX = 2 * (static_cast<std::int64_t>(e.from.x) - cell.x);
    const std::int64_t fromY = 2 * (static_cast<std::int64_t>(e.from.y) - cell.y);
    const std::int64_t runX = 2 * (static_cast<std::int64_t>(e.to.x) - e.from.x);
    const std::int64_t runY = 2 * (static_cast<std::int64_t>(e.to.y) - e.from.y);
    const auto sideOf = [&](std::int64_t x, std::int64_t y) { return runX * (y - fromY) - runY * (x - fromX); };
    if (runY > 0) return sideOf(-1, 1) > 0 && sideOf(1, -1) < 0;
    return sideOf(1, 1) > 0 && sideOf(-1, -1) <= 0;
}

} // namespace azalai
