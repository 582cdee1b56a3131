#pragma once

#include <azalai/arrangement/box_tree.h>
#include <azalai/arrangement/ring_edges.h>

#include <cstddef>
#include <cstdint>
#include <span>

namespace azalai {

/// A position in half steps, so that the middle of an edge is one.
struct HalfStepPoint {
    std::int64_t x = 0;
    std::int64_t y = 0;
};

[[nodiscard]] constexpr HalfStepPoint middleOf(const GridEdge& e) {
    return {.x = static_cast<std::int64_t>(e.from.x) + e.to.x, .y = static_cast<std::int64_t>(e.from.y) + e.to.y};
}

/// Says which rings lie around a point. Exact.
/// Input  rings that do not cross each other or themselves, edges no longer than longestEdge. The rings must outlive
/// it.
class RingLocator {
public:
    RingLocator(std::span<const GridRing> rings, const RingEdges& row); ///< the row of these rings

    /// Calls visit(ring number) for every ring that the point lies inside of, in no particular order.
    /// Input  a point on no edge of a ring for which wanted(ring number).
    template <typename Wanted, typename Visit>
    void forEachAround(HalfStepPoint p, Wanted&& wanted, Visit&& visit) const {
        const auto low = [](std::int64_t half) { return static_cast<std::int32_t>(half >> 1); };
        const GridBox around{low(p.x), low(p.y), low(p.x + 1), low(p.y + 1)};
        m_ringTree.visitMeeting(around, [&](std::size_t place) {
            if (wanted(m_row.ringAt[place]) && isInside(place, p)) visit(m_row.ringAt[place]);
        });
    }

private:
    [[nodiscard]] bool isInside(std::size_t place, HalfStepPoint p) const;
    [[nodiscard]] bool isOddWest(std::size_t level, std::size_t item, std::size_t first, std::size_t last,
                                 HalfStepPoint p) const;

    const RingEdges& m_row;
    BoxTree m_ringTree; ///< by place in the row
};

} // namespace azalai
