#include "make_sets.h"
#include "outline_check.h"
#include "outline_copies.h"
#include "zone_shapes.h"

#include <algorithm>

namespace azalai::bench {

namespace {

using OutlinePair = std::pair<GridOutline, GridOutline>;

GridOutline smallBlob(RandomNumbers& random, int mostVertices) {
    const Spot centre{random.between(-8.0, 8.0), random.between(12.0, 22.0)};
    BlobSpec spec{.centre = centre, .diameter = random.between(0.01, 1.5), .vertices = random.whole(6, mostVertices)};
    if (random.chance(0.2)) spec.holes = random.whole(1, 2);
    if (random.chance(0.1)) spec.satellites = 1;
    return makeBlob(spec, random);
}

/// A few metres across, where every step of the grid counts.
GridOutline tinyBlob(RandomNumbers& random, Spot centre) {
    return makeBlob({.centre = centre, .diameter = 6e-5, .vertices = random.whole(5, 24), .holes = 0, .satellites = 0},
                    random);
}

/// Kilometres long and a few steps wide.
GridOutline needle(GridPoint at, RandomNumbers& random) {
    const int dx = random.whole(50'000, 200'000);
    const int dy = random.whole(-200'000, 200'000);
    GridRing ring{at, {at.x + dx, at.y + dy}, {at.x + dx / 2, at.y + dy / 2 + random.whole(1, 40)}};
    GridOutline outline{.rings = {std::move(ring)}};
    return isSimple(outline) ? outline : GridOutline{};
}

OutlinePair needles(RandomNumbers& random) {
    const GridPoint at{random.whole(-80'000'000, 80'000'000), random.whole(120'000'000, 220'000'000)};
    GridOutline first = needle(at, random);
    if (first.rings.empty()) return {};
    const int dx = random.whole(-3, 3);
    GridOutline second = jittered(moved(first, dx, random.whole(-3, 3)), 3, random);
    return {std::move(first), std::move(second)};
}

OutlinePair cellNeighbours(RandomNumbers& random, int pieces) {
    const Spot low{random.between(-8.0, 6.0), random.between(12.0, 20.0)};
    const double cell = random.between(0.01, 0.8);
    const AdminGrid grid(low, {low.x + 2.5 * cell, low.y + 2.5 * cell}, cell, pieces, random.bits());
    const unsigned own = random.chance(0.3) ? 1U << random.whole(0, 3) : 0U;
    const int wide = random.whole(1, 2);
    const int high = random.whole(1, 2);
    return {grid.block(0, 0, 1, 1, 0, 0), grid.block(2 - wide, 0, wide, high, own, random.bits())};
}

/// Moved so that a vertex of one lies on a vertex of the other.
GridOutline brought(const GridOutline& a, const GridOutline& b, RandomNumbers& random) {
    if (b.rings.empty()) return {};
    const GridRing& ringA = a.rings.front();
    const GridRing& ringB = b.rings.front();
    const GridPoint p = ringA[random.bits() % ringA.size()];
    const GridPoint q = ringB[random.bits() % ringB.size()];
    return moved(b, p.x - q.x, p.y - q.y);
}

OutlinePair nearPair(RandomNumbers& random, int mostVertices) {
    const int kind = random.whole(0, 10);
    if (kind == 0) return needles(random);
    if (kind == 1) return cellNeighbours(random, std::max(2, mostVertices / 8));
    GridOutline first = smallBlob(random, mostVertices);
    if (kind == 2) {
        const Spot centre{random.between(-8.0, 8.0), random.between(12.0, 22.0)};
        first = tinyBlob(random, centre);
        if (random.chance(0.5)) return {std::move(first), tinyBlob(random, {centre.x + 2e-5, centre.y})};
    }
    if (first.rings.empty()) return {};
    GridOutline second;
    switch (random.whole(0, 7)) {
    case 0:
        second = jittered(first, random.whole(1, 3), random);
        break;
    case 1: {
        const int dx = random.whole(-2, 2);
        second = moved(first, dx, random.whole(-2, 2));
        break;
    }
    case 2:
        second = redigitised(first, 0.3, random);
        break;
    case 3:
        second = rotated(first, random);
        break;
    case 4:
        second = halfRedrawn(first, random);
        break;
    case 5:
        second = snapped(first, random.whole(2, 50));
        break;
    case 6:
        second = redigitised(jittered(first, 1, random), 0.5, random);
        break;
    default:
        second = brought(first, smallBlob(random, 20), random);
    }
    return {std::move(first), std::move(second)};
}

/// Some lattice points around a centre in the order of their directions: vertices on edges, edges on edges and shared
/// corners wherever two of them meet.
GridOutline latticeStar(RandomNumbers& random, GridPoint corner, int step) {
    const GridPoint centre{random.whole(3, 8) * 10 + 3, random.whole(3, 8) * 10 + 7}; // never on the lattice
    GridRing points;
    for (int i = random.whole(5, 14); i > 0; --i) {
        const int x = random.whole(0, 12) * 10;
        points.push_back({x, random.whole(0, 12) * 10});
    }
    const auto upper = [&](GridPoint p) { return p.y > centre.y; };
    std::ranges::sort(points);
    points.erase(std::ranges::unique(points).begin(), points.end());
    std::ranges::stable_sort(
        points, [&](GridPoint p, GridPoint q) { return upper(p) != upper(q) ? upper(p) : turnOf(centre, p, q) > 0; });
    GridRing ring;
    for (const GridPoint p : points)
        if (ring.empty() || upper(ring.back()) != upper(p) || turnOf(centre, ring.back(), p) != 0) ring.push_back(p);
    for (GridPoint& p : ring)
        p = {corner.x + p.x / 10 * step, corner.y + p.y / 10 * step};
    GridOutline outline{.rings = {std::move(ring)}};
    std::int64_t area = 0;
    const GridRing& r = outline.rings.front();
    for (std::size_t i = 1; i + 1 < r.size(); ++i)
        area += turnOf(r[0], r[i], r[i + 1]);
    return area > 0 && isSimple(outline) ? outline : GridOutline{};
}

OutlinePair latticePair(RandomNumbers& random) {
    const int step = random.chance(0.5) ? 100'000 : random.whole(1'000, 1'000'000);
    const GridPoint corner{random.whole(-80, 70) * 1'000'000, random.whole(120, 200) * 1'000'000};
    GridOutline first = latticeStar(random, corner, step);
    const int shift = random.whole(-2, 2) * step;
    return {std::move(first), latticeStar(random, {corner.x + shift, corner.y}, step)};
}

} // namespace

BenchSet makePairSet(std::string_view name) {
    BenchSet set{.name = std::string(name), .zones = {}, .actor = {}, .days = {}, .pairs = {}};
    const std::uint32_t count = name == "A" ? 4'000 : 20'000;
    RandomNumbers random(RandomNumbers::seedOf(4711, name == "A" ? 1 : name == "A2" ? 2 : 3));
    while (set.pairs.size() < count) {
        auto [first, second] = name == "Lat" ? latticePair(random) : nearPair(random, name == "A" ? 240 : 60);
        if (first.rings.empty() || second.rings.empty()) continue;
        const auto number = static_cast<std::uint32_t>(set.zones.size());
        set.pairs.emplace_back(number, number + 1);
        set.zones.push_back(std::move(first));
        set.zones.push_back(std::move(second));
        for (const std::uint8_t actor : {0, 1}) {
            set.actor.push_back(actor);
            set.days.emplace_back(0, 365);
        }
    }
    return set;
}

} // namespace azalai::bench
