#pragma once

#include <azalai/arrangement/box_tree.h>
#include <azalai/arrangement/figure.h>
#include <azalai/arrangement/grid_point.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// Where a ring lies in the slots of its outline: points first .. first + count - 1, its first point again at
/// first + count. Slot e is also the edge from point e to point e + 1.
struct RingSpan {
    std::uint32_t first = 0; ///< a multiple of sixteen
    std::uint32_t count = 0;
};

/// An outline made ready for overlaying: coordinates as two columns, sixteen edges to a block, a tree of boxes over the
/// blocks, and the ground under the border from each ring's first point to every point.
///
/// Input   A GridOutline as its rules say (see repairOutline), edges under 90°.
/// Memory  about 20 bytes per point, each ring rounded up to sixteen.
class IndexedOutline {
public:
    IndexedOutline() = default;
    explicit IndexedOutline(const GridOutline& outline, Figure figure = {});

    [[nodiscard]] const std::vector<RingSpan>& rings() const { return m_rings; }
    [[nodiscard]] const BoxTree& blocks() const { return m_blocks; }
    [[nodiscard]] const GridBox& box() const { return m_box; }
    [[nodiscard]] Figure figure() const { return m_figure; }
    [[nodiscard]] AreaUnits area() const { return m_area; }
    [[nodiscard]] std::size_t slots() const { return m_curtain.size(); }

    [[nodiscard]] const std::int32_t* x() const { return m_x.data(); } ///< readable 16 past the last slot
    [[nodiscard]] const std::int32_t* y() const { return m_y.data(); }
    [[nodiscard]] GridPoint point(std::uint32_t slot) const { return {m_x[slot], m_y[slot]}; }
    /// Ground under the border from its ring's first point to this one.
    [[nodiscard]] AreaUnits curtainTo(std::uint32_t slot) const { return m_curtain[slot]; }
    [[nodiscard]] AreaUnits ringArea(const RingSpan& ring) const { return m_curtain[ring.first + ring.count]; }
    /// A bit per edge of the block that is one.
    [[nodiscard]] std::uint32_t edgesOf(std::uint32_t block) const { return m_edges[block]; }
    [[nodiscard]] std::uint32_t ringOf(std::uint32_t slot) const { return m_ringOf[slot / fanOut]; }
    [[nodiscard]] GridBox edgeBox(std::uint32_t edge) const {
        return {std::min(m_x[edge], m_x[edge + 1]), std::min(m_y[edge], m_y[edge + 1]),
                std::max(m_x[edge], m_x[edge + 1]), std::max(m_y[edge], m_y[edge + 1])};
    }
    [[nodiscard]] GridOutline outline() const;

    /// Moves a point (the first of a ring at both its slots) and keeps everything else true.
    void movePoint(std::uint32_t slot, GridPoint to);

private:
    [[nodiscard]] GridBox boxOfBlock(std::uint32_t block) const;
    void placeRing(const GridRing& ring);

    Figure m_figure;
    std::vector<RingSpan> m_rings;
    std::vector<std::int32_t> m_x, m_y;
    std::vector<AreaUnits> m_curtain;
    std::vector<std::uint16_t> m_edges;
    std::vector<std::uint32_t> m_ringOf; ///< per block
    BoxTree m_blocks;
    GridBox m_box;
    AreaUnits m_area = 0;
};

[[nodiscard]] std::vector<const IndexedOutline*> addressesOf(std::span<const IndexedOutline> outlines);

} // namespace azalai
