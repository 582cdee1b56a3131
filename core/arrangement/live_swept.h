#pragma once

#include <azalai/arrangement/live_arrangement.h>
#include <azalai/arrangement/locate.h>
#include <azalai/arrangement/orientation.h>

namespace azalai {

/// The ground that changes hands: between a chain of edges as it was and as it is, or a whole zone.
class LiveArrangement::Swept {
public:
    explicit Swept(const IndexedOutline& zone) : m_zone(&zone), m_box(zone.box()) {}
    Swept() = default;

    void add(const GridEdge& edge) {
        m_edges.push_back(edge);
        m_box.add(edge.from);
        m_box.add(edge.to);
    }
    [[nodiscard]] const GridBox& box() const { return m_box; }

    /// By the rule of isInside.
    [[nodiscard]] bool contains(GridPoint p, int moved) const {
        if (m_zone != nullptr) return isInside(p, moved, *m_zone);
        if (!m_box.contains(p)) return false;
        bool isOdd = false;
        for (const auto& [from, to] : m_edges) {
            const bool isNorthOfFrom = isNorthOf(p, from, moved);
            if (isNorthOfFrom == isNorthOf(p, to, moved)) continue;
            isOdd ^= isLeftOf(from, to, p, moved) == isNorthOfFrom;
        }
        return isOdd;
    }

private:
    const IndexedOutline* m_zone = nullptr;
    std::vector<GridEdge> m_edges;
    GridBox m_box;
};

/// One or two edges of a ring, next to each other, that give way to one or two others with the same ends.
struct LiveArrangement::Chain {
    std::uint32_t zone = 0;
    std::uint32_t ring = 0;
    std::uint32_t index = 0; ///< of the point in the ring; where one is inserted, of the point before which it comes
    bool gone = false;
    std::optional<GridPoint> point;
    std::vector<std::uint32_t> oldEdges; ///< slots, along the ring
    std::vector<GridEdge> newEdges;
    bool holdsStart = false; ///< the ring's first point moves or goes
};

} // namespace azalai
