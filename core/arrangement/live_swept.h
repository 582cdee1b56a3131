#pragma once

#include <azalai/arrangement/live_arrangement.h>
#include <azalai/arrangement/locate.h>
#include <azalai/arrangement/orientation.h>

#include <array>
#include <span>

namespace azalai {

/// The ground that changes hands: between a chain of edges as it was and as it is, or a whole zone.
class LiveArrangement::Swept {
public:
    explicit Swept(const IndexedOutline& zone) : m_zone(&zone), m_box(zone.box()) {}
    Swept() = default;

    void add(const GridEdge& edge) {
        m_edges[m_count++] = edge;
        m_box.add(edge.from);
        m_box.add(edge.to);
    }
    [[nodiscard]] const GridBox& box() const { return m_box; }

    /// By the rule of isInside.
    [[nodiscard]] bool contains(GridPoint p, int moved) const {
        if (m_zone != nullptr) return isInside(p, moved, *m_zone);
        if (!m_box.contains(p)) return false;
        bool isOdd = false;
        for (const auto& [from, to] : std::span(m_edges).first(m_count)) {
            const bool isNorthOfFrom = isNorthOf(p, from, moved);
            if (isNorthOfFrom == isNorthOf(p, to, moved)) continue;
            isOdd ^= isLeftOf(from, to, p, moved) == isNorthOfFrom;
        }
        return isOdd;
    }

private:
    const IndexedOutline* m_zone = nullptr;
    std::array<GridEdge, 4> m_edges{}; ///< two as they were, two as they are
    std::size_t m_count = 0;
    GridBox m_box;
};

/// One or two edges of a ring, next to each other, that give way to one or two others with the same ends.
struct LiveArrangement::Chain {
    std::uint32_t zone = 0;
    std::uint32_t ring = 0;
    std::uint32_t index = 0; ///< of the point in the ring; where one is inserted, of the point before which it comes
    bool gone = false;
    std::optional<GridPoint> point;
    bool holdsStart = false; ///< the ring's first point moves or goes

    [[nodiscard]] std::span<const std::uint32_t> oldEdges() const { return std::span(oldSlots).first(gone ? 2 : 1); }
    [[nodiscard]] std::span<const GridEdge> newEdges() const { return std::span(edges).first(point ? 2 : 1); }

    std::array<std::uint32_t, 2> oldSlots{}; ///< along the ring
    std::array<GridEdge, 2> edges{};
    std::array<Link, 2> links{noLink, noLink}; ///< lists of crossings on the new edges
};

} // namespace azalai
