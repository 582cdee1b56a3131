#include <azalai/arrangement/ring_locator.h>

#include <algorithm>
#include <vector>

namespace azalai {

namespace {

std::vector<GridBox> boxesOf(std::span<const GridRing> rings, const RingEdges& row) {
    std::vector<GridBox> boxes;
    boxes.reserve(row.ringCount());
    for (const std::uint32_t ring : row.ringAt)
        boxes.push_back(boxOf(rings[ring]));
    return boxes;
}

bool isAbove(std::int32_t y, HalfStepPoint p) { return 2 * static_cast<std::int64_t>(y) > p.y; }

/// Does the edge pass west of the point. Input: one end above the point, the other not.
bool passesWest(const GridEdge& e, HalfStepPoint p) {
    const bool isUpward = e.from.y < e.to.y;
    const GridPoint low = isUpward ? e.from : e.to;
    const GridPoint high = isUpward ? e.to : e.from;
    const std::int64_t runX = 2 * (static_cast<std::int64_t>(high.x) - low.x);
    const std::int64_t runY = 2 * (static_cast<std::int64_t>(high.y) - low.y);
    return runX * (p.y - 2 * static_cast<std::int64_t>(low.y)) < runY * (p.x - 2 * static_cast<std::int64_t>(low.x));
}

} // namespace

RingLocator::RingLocator(std::span<const GridRing> rings, const RingEdges& row)
    : m_row(row), m_ringTree(boxesOf(rings, row)) {}

bool RingLocator::isInside(std::size_t place, HalfStepPoint p) const {
    return isOddWest(m_row.tree.levels(), 0, m_row.starts[place], m_row.starts[place + 1], p);
}

/// Do an odd number of the edges from `first` up to `last` that lie in the item pass west of the point.
bool RingLocator::isOddWest(std::size_t level, std::size_t item, std::size_t first, std::size_t last,
                            HalfStepPoint p) const {
    if (level < m_row.tree.levels()) {
        const GridBox box = m_row.tree.group(level, item / fanOut).lane(item % fanOut);
        if (!isAbove(box.maxY, p) || isAbove(box.minY, p) || 2 * static_cast<std::int64_t>(box.minX) > p.x)
            return false;
        const std::size_t size = std::size_t{1} << (4 * level);
        first = std::max(first, item * size);
        last = std::min(last, (item + 1) * size);
        if (2 * static_cast<std::int64_t>(box.maxX) < p.x) // all of the chain lies west: only its ends matter
            return isAbove(m_row.edges[first].from.y, p) != isAbove(m_row.edges[last - 1].to.y, p);
        if (level == 0) {
            const GridEdge& e = m_row.edges[item];
            return isAbove(e.from.y, p) != isAbove(e.to.y, p) && passesWest(e, p);
        }
    }
    const std::size_t shift = 4 * (level - 1);
    bool isOdd = false;
    for (std::size_t child = std::max(first >> shift, item * std::size_t{fanOut});
         child <= (last - 1) >> shift && child < (item + 1) * std::size_t{fanOut}; ++child)
        isOdd ^= isOddWest(level - 1, child, first, last, p);
    return isOdd;
}

} // namespace azalai
