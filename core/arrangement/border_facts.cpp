#include <azalai/arrangement/border_facts.h>

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace azalai {

bool hasLongEdge(const IndexedOutline& zone) {
    // Twice the rounding of a crossing's place, of its degrees and of the point's, in both directions.
    constexpr std::int64_t most = std::int64_t{1} << 49;
    const GridBox& box = zone.box();
    const std::int64_t farthest =
        std::max({std::abs(std::int64_t{box.minX}), std::abs(std::int64_t{box.maxX}), std::abs(std::int64_t{box.minY}),
                  std::abs(std::int64_t{box.maxY}), std::int64_t{1}});
    const std::int64_t longest = most / farthest;
    if (std::int64_t{box.maxX} - box.minX <= longest && std::int64_t{box.maxY} - box.minY <= longest) return false;
    const std::int32_t* x = zone.x();
    const std::int32_t* y = zone.y();
    return std::ranges::any_of(zone.rings(), [&](const RingSpan& ring) {
        std::int64_t length = 0;
        for (std::uint32_t e = ring.first; e < ring.first + ring.count; ++e)
            length =
                std::max({length, std::abs(std::int64_t{x[e + 1]} - x[e]), std::abs(std::int64_t{y[e + 1]} - y[e])});
        return length > longest;
    });
}

std::vector<std::uint32_t> ownTouches(const IndexedOutline& zone) {
    std::vector<std::uint32_t> touches;
    const std::vector<RingSpan>& rings = zone.rings();
    if (rings.size() < 2) return touches;
    const auto largest = std::ranges::max_element(rings, {}, &RingSpan::count);
    for (auto ring = rings.begin(); ring != rings.end(); ++ring) {
        if (ring == largest) continue; // what touches it is found from the other side
        for (std::uint32_t slot = ring->first; slot < ring->first + ring->count; ++slot) {
            const GridPoint p = zone.point(slot);
            zone.blocks().visitMeeting({p.x, p.y, p.x, p.y}, [&](std::size_t item) {
                const auto block = static_cast<std::uint32_t>(item);
                const auto edges = static_cast<std::uint32_t>(std::popcount(zone.edgesOf(block)));
                for (std::uint32_t i = block * fanOut; i < block * fanOut + edges; ++i)
                    if (i != slot && zone.point(i) == p) touches.insert(touches.end(), {i, slot});
            });
        }
    }
    std::ranges::sort(touches);
    const auto repeats = std::ranges::unique(touches);
    touches.erase(repeats.begin(), repeats.end());
    return touches;
}

BorderFacts borderFacts(const IndexedOutline& zone) {
    return {.ownTouches = ownTouches(zone), .hasLongEdge = hasLongEdge(zone)};
}

} // namespace azalai
