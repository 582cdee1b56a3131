#pragma once

#include <azalai/arrangement/grid_point.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace azalai {

/// A closed box of grid points. Empty until something was added.
struct GridBox {
    std::int32_t minX = std::numeric_limits<std::int32_t>::max();
    std::int32_t minY = std::numeric_limits<std::int32_t>::max();
    std::int32_t maxX = std::numeric_limits<std::int32_t>::min();
    std::int32_t maxY = std::numeric_limits<std::int32_t>::min();

    bool operator==(const GridBox&) const = default;

    [[nodiscard]] bool isEmpty() const { return minX > maxX; }
    [[nodiscard]] bool meets(const GridBox& o) const {
        return minX <= o.maxX && o.minX <= maxX && minY <= o.maxY && o.minY <= maxY;
    }
    [[nodiscard]] bool contains(GridPoint p) const { return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY; }
    void add(GridPoint p) {
        minX = std::min(minX, p.x);
        minY = std::min(minY, p.y);
        maxX = std::max(maxX, p.x);
        maxY = std::max(maxY, p.y);
    }
    void add(const GridBox& o) {
        minX = std::min(minX, o.minX);
        minY = std::min(minY, o.minY);
        maxX = std::max(maxX, o.maxX);
        maxY = std::max(maxY, o.maxY);
    }
    [[nodiscard]] GridBox common(const GridBox& o) const {
        return {std::max(minX, o.minX), std::max(minY, o.minY), std::min(maxX, o.maxX), std::min(maxY, o.maxY)};
    }
};

inline constexpr std::uint32_t fanOut = 16; ///< edges in a block, children of a node: what a vector unit tests at once

/// Sixteen boxes side by side.
struct alignas(64) BoxGroup {
    std::array<std::int32_t, fanOut> minX, minY, maxX, maxY;

    [[nodiscard]] GridBox lane(std::size_t i) const { return {minX[i], minY[i], maxX[i], maxY[i]}; }
    void set(std::size_t i, const GridBox& box) {
        minX[i] = box.minX;
        minY[i] = box.minY;
        maxX[i] = box.maxX;
        maxY[i] = box.maxY;
    }
    [[nodiscard]] GridBox all() const;
};

/// Boxes of items in a tree with sixteen children per node. The order of the items is the order of the tree: neighbours
/// in the order should be neighbours on the map.
class BoxTree {
public:
    BoxTree() = default;
    explicit BoxTree(std::span<const GridBox> items);

    /// Number of levels; 0 for no items. Level 0 holds the items, sixteen to a group; the last level is one group.
    [[nodiscard]] std::size_t levels() const { return m_starts.size(); }
    [[nodiscard]] const BoxGroup& group(std::size_t level, std::size_t index) const {
        return m_groups[m_starts[level] + index];
    }
    [[nodiscard]] GridBox all() const { return m_groups.empty() ? GridBox{} : m_groups.back().all(); }
    /// Gives an item another box and its ancestors the boxes that follow.
    void update(std::size_t item, const GridBox& box);

    /// Calls visit(item) for items whose box meets the box, in ascending order.
    template <class Visit> void visitMeeting(const GridBox& box, Visit&& visit) const {
        if (!m_groups.empty()) visitGroup(levels() - 1, 0, box, visit);
    }

private:
    template <class Visit>
    void visitGroup(std::size_t level, std::size_t index, const GridBox& box, Visit& visit) const {
        const BoxGroup& g = group(level, index);
        for (std::uint32_t hits = meeting(g, box); hits != 0; hits &= hits - 1) {
            const std::size_t child = index * fanOut + static_cast<std::size_t>(__builtin_ctz(hits));
            if (level == 0)
                visit(child);
            else
                visitGroup(level - 1, child, box, visit);
        }
    }
    /// A bit per lane that meets the box.
    [[nodiscard]] static std::uint32_t meeting(const BoxGroup& g, const GridBox& box);

    std::vector<BoxGroup> m_groups;    ///< level after level
    std::vector<std::size_t> m_starts; ///< of each level
};

} // namespace azalai
