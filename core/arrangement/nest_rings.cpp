#include <azalai/arrangement/nest_rings.h>

#include <azalai/arrangement/ring_locator.h>

#include <algorithm>
#include <utility>

namespace azalai {

namespace {

HalfStepPoint placeOf(const GridRing& ring) { return middleOf({ring[0], ring[1]}); } // rings touch at ends only

WideInteger twiceAreaOf(const GridRing& ring) {
    WideInteger sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GridPoint a = ring[i];
        const GridPoint b = ring[i + 1 < ring.size() ? i + 1 : 0];
        sum += (static_cast<WideInteger>(a.x) - b.x) * (static_cast<std::int64_t>(a.y) + b.y);
    }
    return sum;
}

} // namespace

bool runsCounterClockwise(const GridRing& ring) {
    const auto least = static_cast<std::size_t>(std::ranges::min_element(ring) - ring.begin());
    const GridPoint before = ring[least == 0 ? ring.size() - 1 : least - 1];
    const GridPoint after = ring[least + 1 == ring.size() ? 0 : least + 1];
    return turnOf(before, ring[least], after) > 0;
}

std::vector<std::size_t> depthsOf(const std::vector<GridRing>& rings) { return depthsOf(rings, ringEdges(rings)); }

std::vector<std::size_t> depthsOf(const std::vector<GridRing>& rings, const RingEdges& row) {
    std::vector<std::size_t> depths(rings.size(), 0);
    if (rings.size() < 2) return depths;
    const RingLocator locator(rings, row);
    for (std::size_t i = 0; i < rings.size(); ++i)
        locator.forEachAround(
            placeOf(rings[i]), [&](std::size_t ring) { return ring != i; }, [&](std::size_t) { ++depths[i]; });
    return depths;
}

std::vector<GridPolygon> nestRings(const GridOutline& outline) {
    constexpr std::size_t isHole = static_cast<std::size_t>(-1);
    const std::vector<GridRing>& rings = outline.rings;
    std::vector<GridPolygon> polygons;
    std::vector<std::size_t> polygonOf(rings.size(), isHole);
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (!runsCounterClockwise(rings[i])) continue;
        polygonOf[i] = polygons.size();
        polygons.push_back({.outer = rings[i], .holes = {}});
    }
    if (polygons.size() == rings.size()) return polygons;
    std::vector<WideInteger> size(rings.size(), 0);
    std::ranges::transform(rings, size.begin(), twiceAreaOf);
    const RingEdges row = ringEdges(rings);
    const RingLocator locator(rings, row);
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (polygonOf[i] != isHole) continue;
        std::size_t around = isHole;
        const auto wanted = [&](std::size_t ring) {
            return polygonOf[ring] != isHole && (around == isHole || size[ring] < size[around]);
        };
        locator.forEachAround(placeOf(rings[i]), wanted, [&](std::size_t ring) { around = ring; });
        if (around != isHole) polygons[polygonOf[around]].holes.push_back(rings[i]);
    }
    return polygons;
}

} // namespace azalai
