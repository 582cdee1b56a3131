#include <azalai/arrangement/indexed_outline.h>

#include <azalai/base/expect.h>

namespace azalai {

IndexedOutline::IndexedOutline(const GridOutline& outline, Figure figure) : m_figure(figure) {
    std::size_t slots = 0;
    for (const GridRing& ring : outline.rings)
        slots += (ring.size() + fanOut) / fanOut * fanOut; // count + 1 points, rounded up
    AZALAI_EXPECT(slots < std::size_t{1} << 31U);
    m_rings.reserve(outline.rings.size());
    m_x.reserve(slots + fanOut + 1);
    m_y.reserve(slots + fanOut + 1);
    for (const GridRing& ring : outline.rings)
        placeRing(ring);
    m_x.resize(slots + fanOut + 1); // so that a block may be read whole with the point after it
    m_y.resize(slots + fanOut + 1);
    m_curtain.resize(slots);
    std::vector<GridBox> boxes(slots / fanOut);
    m_edges.resize(boxes.size());
    m_ringOf.resize(boxes.size());
    for (std::uint32_t r = 0; r < m_rings.size(); ++r) {
        const RingSpan ring = m_rings[r];
        curtainsOf(figure, m_x.data() + ring.first, m_y.data() + ring.first, ring.count, m_curtain.data() + ring.first);
        AreaUnits sum = 0;
        for (std::uint32_t e = ring.first; e <= ring.first + ring.count; ++e) {
            const AreaUnits own = m_curtain[e];
            m_curtain[e] = sum;
            sum += own;
        }
        m_area += ringArea(ring);
        for (std::uint32_t e = ring.first; e < ring.first + ring.count + 1; e += fanOut) {
            const std::uint32_t edges = std::min(fanOut, ring.first + ring.count - e);
            m_edges[e / fanOut] = static_cast<std::uint16_t>((1U << edges) - 1U);
            m_ringOf[e / fanOut] = r;
            boxes[e / fanOut] = boxOfBlock(e / fanOut);
        }
    }
    m_blocks = BoxTree(boxes);
    m_box = m_blocks.all();
}

void IndexedOutline::placeRing(const GridRing& ring) {
    const auto first = static_cast<std::uint32_t>(m_x.size());
    m_rings.push_back({first, static_cast<std::uint32_t>(ring.size())});
    for (const GridPoint p : ring) {
        m_x.push_back(p.x);
        m_y.push_back(p.y);
    }
    const std::size_t end = first + (ring.size() + fanOut) / fanOut * fanOut;
    m_x.resize(end, ring.front().x);
    m_y.resize(end, ring.front().y);
}

GridBox IndexedOutline::boxOfBlock(std::uint32_t block) const {
    GridBox box;
    if (m_edges[block] == 0) return box; // a ring of a multiple of sixteen points ends in a block of its own
    const std::uint32_t first = block * fanOut;
    const auto edges = static_cast<std::uint32_t>(__builtin_popcount(m_edges[block]));
    for (std::uint32_t i = first; i <= first + edges; ++i)
        box.add(point(i));
    return box;
}

GridOutline IndexedOutline::outline() const {
    GridOutline outline;
    for (const RingSpan& ring : m_rings) {
        GridRing& points = outline.rings.emplace_back();
        points.reserve(ring.count);
        for (std::uint32_t i = 0; i < ring.count; ++i)
            points.push_back(point(ring.first + i));
    }
    return outline;
}

void IndexedOutline::movePoint(std::uint32_t slot, GridPoint to) {
    const RingSpan ring = m_rings[ringOf(slot)];
    const std::uint32_t last = ring.first + ring.count;
    if (slot == last) slot = ring.first;
    const std::uint32_t before = slot == ring.first ? last - 1 : slot - 1; // the edge that ends here
    const auto edgeCurtain = [&](std::uint32_t e) {
        AreaUnits own = 0;
        curtainsOf(m_figure, m_x.data() + e, m_y.data() + e, 1, &own);
        return own;
    };
    m_x[slot] = to.x;
    m_y[slot] = to.y;
    if (slot == ring.first) {
        m_x[last] = to.x;
        m_y[last] = to.y;
    }
    // Both edges change: what follows the first of them shifts by one number, what follows the second by the sum.
    const auto shift = [&](std::uint32_t edge) {
        const AreaUnits by = edgeCurtain(edge) - (m_curtain[edge + 1] - m_curtain[edge]);
        for (std::uint32_t e = edge + 1; e <= last; ++e)
            m_curtain[e] += by;
        m_area += by;
    };
    shift(before);
    shift(slot);
    m_blocks.update(slot / fanOut, boxOfBlock(slot / fanOut));
    if (before / fanOut != slot / fanOut) m_blocks.update(before / fanOut, boxOfBlock(before / fanOut));
    m_box = m_blocks.all();
}

std::vector<const IndexedOutline*> addressesOf(std::span<const IndexedOutline> outlines) {
    std::vector<const IndexedOutline*> addresses;
    addresses.reserve(outlines.size());
    for (const IndexedOutline& outline : outlines)
        addresses.push_back(&outline);
    return addresses;
}

} // namespace azalai
