#include <azalai/arrangement/locate.h>

#include <azalai/arrangement/orientation.h>

namespace azalai {

namespace {

/// Counts, as odd or even, the edges that a ray from the point to the east crosses.
class RayCast {
public:
    RayCast(GridPoint p, int moved, const IndexedOutline& outline)
        : m_p(p), m_moved(moved), m_outline(outline), m_ray{p.x, p.y, std::numeric_limits<std::int32_t>::max(), p.y} {}

    bool isOdd() {
        m_outline.blocks().visitMeeting(m_ray, [&](std::size_t block) { cast(static_cast<std::uint32_t>(block)); });
        return m_isOdd;
    }

private:
    void cast(std::uint32_t block) {
        const std::uint32_t first = block * fanOut;
        const std::uint32_t end = first + static_cast<std::uint32_t>(__builtin_popcount(m_outline.edgesOf(block)));
        if (m_outline.blocks().group(0, block / fanOut).minX[block % fanOut] > m_p.x) {
            // All of the chain lies east: the ray crosses it an odd number of times where its ends lie on both sides.
            m_isOdd ^= isNorthOf(m_p, m_outline.point(first), m_moved) != isNorthOf(m_p, m_outline.point(end), m_moved);
            return;
        }
        for (std::uint32_t e = first; e < end; ++e) {
            const GridPoint from = m_outline.point(e);
            const GridPoint to = m_outline.point(e + 1);
            const bool isNorthOfFrom = isNorthOf(m_p, from, m_moved);
            if (isNorthOfFrom == isNorthOf(m_p, to, m_moved)) continue;
            // An edge that runs north has the points west of it on its left.
            m_isOdd ^= isLeftOf(from, to, m_p, m_moved) == isNorthOfFrom;
        }
    }

    GridPoint m_p;
    int m_moved;
    const IndexedOutline& m_outline;
    GridBox m_ray;
    bool m_isOdd = false;
};

} // namespace

bool isInside(GridPoint p, int moved, const IndexedOutline& outline) {
    return outline.box().contains(p) && RayCast(p, moved, outline).isOdd();
}

} // namespace azalai
