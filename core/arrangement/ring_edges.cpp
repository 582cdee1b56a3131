#include <azalai/arrangement/ring_edges.h>

#include <algorithm>
#include <utility>

namespace azalai {

namespace {

/// The bits of a number, each followed by a nought.
std::uint64_t spreadOut(std::uint32_t number) {
    std::uint64_t bits = number;
    bits = (bits | bits << 16) & 0x0000'FFFF'0000'FFFF;
    bits = (bits | bits << 8) & 0x00FF'00FF'00FF'00FF;
    bits = (bits | bits << 4) & 0x0F0F'0F0F'0F0F'0F0F;
    bits = (bits | bits << 2) & 0x3333'3333'3333'3333;
    return (bits | bits << 1) & 0x5555'5555'5555'5555;
}

} // namespace

std::uint64_t alongCurve(const GridBox& box) {
    const auto middle = [](std::int32_t low, std::int32_t high) {
        return static_cast<std::uint32_t>((static_cast<std::int64_t>(low) + high) / 2 + (std::int64_t{1} << 31));
    };
    return spreadOut(middle(box.minX, box.maxX)) | spreadOut(middle(box.minY, box.maxY)) << 1;
}

BoxTree treeOf(std::span<const GridEdge> edges) {
    std::vector<GridBox> boxes(edges.size());
    std::ranges::transform(edges, boxes.begin(), [](const GridEdge& edge) { return boxOf(edge); });
    return BoxTree(boxes);
}

GridBox boxOf(const GridRing& ring) {
    GridBox box;
    for (const GridPoint p : ring)
        box.add(p);
    return box;
}

std::size_t RingEdges::placeOf(std::size_t edge) const {
    const auto after = std::ranges::upper_bound(starts, static_cast<std::uint32_t>(edge));
    return static_cast<std::size_t>(after - starts.begin()) - 1;
}

std::size_t RingEdges::before(std::size_t edge) const {
    const std::size_t place = placeOf(edge);
    return edge == starts[place] ? starts[place + 1] - 1 : edge - 1;
}

RingEdges ringEdges(std::span<const GridRing> rings) {
    RingEdges row;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order; // along the curve
    order.reserve(rings.size());
    for (const GridRing& ring : rings)
        order.emplace_back(rings.size() > 1 ? alongCurve(boxOf(ring)) : 0, static_cast<std::uint32_t>(order.size()));
    std::ranges::sort(order);
    row.ringAt.reserve(rings.size());
    for (const auto& [place, ring] : order)
        row.ringAt.push_back(ring);
    std::size_t count = 0;
    row.starts.reserve(rings.size() + 1);
    for (const std::uint32_t ring : row.ringAt) {
        row.starts.push_back(static_cast<std::uint32_t>(count));
        count += rings[ring].size();
    }
    row.starts.push_back(static_cast<std::uint32_t>(count));
    row.edges.resize(count);
    std::size_t next = 0;
    for (const std::uint32_t number : row.ringAt) {
        const GridRing& ring = rings[number];
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            row.edges[next++] = {ring[i], ring[i + 1]};
        row.edges[next++] = {ring.back(), ring.front()};
    }
    row.tree = treeOf(row.edges);
    return row;
}

} // namespace azalai
