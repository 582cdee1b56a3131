#pragma once

#include <azalai/arrangement/grid_point.h>
#include <azalai/arrangement/ring_edges.h>

#include <cstddef>
#include <vector>

namespace azalai {

/// Ground inside one outer ring, without its holes.
struct GridPolygon {
    GridRing outer;              ///< counter-clockwise
    std::vector<GridRing> holes; ///< clockwise

    bool operator==(const GridPolygon&) const = default;
};

/// Gives each hole to the outer ring around it. Exact; about n log n.
/// Input   What repairOutline gives.
/// Result  A polygon for each outer ring, holes in each, both in the order of the rings.
[[nodiscard]] std::vector<GridPolygon> nestRings(const GridOutline& outline);

/// Does a ring run counter-clockwise. Input: one that does not cross or overlap itself, of three points or more.
[[nodiscard]] bool runsCounterClockwise(const GridRing& ring);

/// How many other rings lie around each ring.
/// Input  rings that do not cross or overlap each other or themselves; they may touch at points.
[[nodiscard]] std::vector<std::size_t> depthsOf(const std::vector<GridRing>& rings);
[[nodiscard]] std::vector<std::size_t> depthsOf(const std::vector<GridRing>& rings, const RingEdges& row);

} // namespace azalai
