#include "outline_copies.h"

#include "fractal_line.h"
#include "outline_check.h"

#include <algorithm>
#include <cmath>

namespace azalai::bench {

namespace {

GridOutline ifSimple(GridOutline outline) { return isSimple(outline) ? outline : GridOutline{}; }

std::int64_t doubledArea(const GridRing& ring) {
    std::int64_t sum = 0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i)
        sum += turnOf(ring[0], ring[i], ring[i + 1]);
    return sum;
}

/// Leaves out repeated points and rings that have become too small, and refuses those that turned over.
GridOutline tidied(const GridOutline& outline, GridOutline copy) {
    GridOutline result;
    for (std::size_t i = 0; i < copy.rings.size(); ++i) {
        GridRing& ring = copy.rings[i];
        ring.erase(std::ranges::unique(ring).begin(), ring.end());
        while (ring.size() > 1 && ring.front() == ring.back())
            ring.pop_back();
        if (ring.size() < 3 || (doubledArea(ring) > 0) != (doubledArea(outline.rings[i]) > 0)) return {};
        result.rings.push_back(std::move(ring));
    }
    return ifSimple(std::move(result));
}

template <typename Change> GridOutline changed(const GridOutline& outline, Change change) {
    GridOutline copy = outline;
    for (GridRing& ring : copy.rings)
        for (GridPoint& p : ring)
            p = change(p);
    return copy;
}

} // namespace

GridOutline jittered(const GridOutline& outline, int reach, RandomNumbers& random) {
    return tidied(outline, changed(outline, [&](GridPoint p) {
                      const int dx = random.whole(-reach, reach);
                      return GridPoint{p.x + dx, p.y + random.whole(-reach, reach)};
                  }));
}

GridOutline redigitised(const GridOutline& outline, double share, RandomNumbers& random) {
    GridOutline copy;
    for (const GridRing& ring : outline.rings) {
        GridRing other;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint p = ring[i];
            const GridPoint q = ring[(i + 1) % ring.size()];
            if (ring.size() < 6 || !random.chance(share)) other.push_back(p);
            if (!random.chance(share)) continue;
            const double t = random.unit();
            other.push_back({static_cast<std::int32_t>(std::llround(p.x + t * (static_cast<double>(q.x) - p.x))),
                             static_cast<std::int32_t>(std::llround(p.y + t * (static_cast<double>(q.y) - p.y)))});
        }
        copy.rings.push_back(std::move(other));
    }
    return tidied(outline, std::move(copy));
}

GridOutline snapped(const GridOutline& outline, int step) {
    const auto nearest = [step](std::int32_t v) {
        return static_cast<std::int32_t>(std::floor((static_cast<double>(v) + step / 2.0) / step)) * step;
    };
    return tidied(outline, changed(outline, [&](GridPoint p) { return GridPoint{nearest(p.x), nearest(p.y)}; }));
}

GridOutline moved(const GridOutline& outline, int dx, int dy) {
    return changed(outline, [&](GridPoint p) { return GridPoint{p.x + dx, p.y + dy}; });
}

GridOutline rotated(const GridOutline& outline, RandomNumbers& random) {
    GridOutline copy = outline;
    for (GridRing& ring : copy.rings)
        std::ranges::rotate(ring, ring.begin() + random.whole(0, static_cast<int>(ring.size()) - 1));
    return copy;
}

GridOutline halfRedrawn(const GridOutline& outline, RandomNumbers& random) {
    GridRing ring = rotated({.rings = {outline.rings.front()}}, random).rings.front();
    const std::size_t count = std::max<std::size_t>(2, ring.size() / static_cast<std::size_t>(random.whole(2, 5)));
    const auto spot = [](GridPoint p) { return Spot{p.x / gridStepsPerDegree, p.y / gridStepsPerDegree}; };
    Line line;
    appendFractal(line, spot(ring[0]), spot(ring[count]), static_cast<int>(count), 0.12, random);
    GridRing other = toGridRing(line);
    other.insert(other.end(), ring.begin() + static_cast<std::ptrdiff_t>(count), ring.end());
    return tidied(outline, {.rings = {std::move(other)}});
}

} // namespace azalai::bench
