#pragma once

#include <azalai/arrangement/grid_edge.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// The edges of rings in one row, those of a ring one after the other, and the tree of their boxes. Rings that are near
/// each other come near each other in the row, so that the tree is a good one.
struct RingEdges {
    std::vector<GridEdge> edges;
    BoxTree tree;                      ///< of the edges
    std::vector<std::uint32_t> starts; ///< first edge of each ring in the row, and at the end the number of edges
    std::vector<std::uint32_t> ringAt; ///< which of the given rings stands here in the row

    [[nodiscard]] std::size_t ringCount() const { return ringAt.size(); }
    /// The place in the row of the ring that an edge belongs to.
    [[nodiscard]] std::size_t placeOf(std::size_t edge) const;
    /// The edge that arrives where this one starts.
    [[nodiscard]] std::size_t before(std::size_t edge) const;
};

/// Input  rings that are not empty.
[[nodiscard]] RingEdges ringEdges(std::span<const GridRing> rings);

[[nodiscard]] GridBox boxOf(const GridRing& ring);

/// The boxes of the edges, in their order.
[[nodiscard]] BoxTree treeOf(std::span<const GridEdge> edges);

/// Where the middle of a box comes along a curve that leaves no neighbourhood before it has seen it (Morton, 1966):
/// the order in which scattered things make a good tree.
[[nodiscard]] std::uint64_t alongCurve(const GridBox& box);

} // namespace azalai
