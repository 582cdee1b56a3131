#include <azalai/geometry/snap.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

double onGrid(double degrees) {
    const double snappedDegrees = std::round(degrees * gridPerDegree) / gridPerDegree;
    return snappedDegrees == 0.0 ? 0.0 : snappedDegrees; // no minus zero: equal values must have equal bits
}

/// Does a ring turn straight back at b.
bool isSpike(Position a, Position b, Position c) {
    const double ux = b.longitude - a.longitude;
    const double uy = b.latitude - a.latitude;
    const double vx = c.longitude - b.longitude;
    const double vy = c.latitude - b.latitude;
    return std::abs(ux * vy - uy * vx) <= 1e-15 * (std::abs(ux * vx) + std::abs(uy * vy)) && ux * vx + uy * vy < 0.0;
}

/// Drops repeats and spikes until none is left; removing one can make the next.
Ring withoutSpikes(const Ring& ring) {
    Ring kept;
    for (const Position p : ring) {
        if (!kept.empty() && kept.back() == p) continue;
        while (kept.size() >= 2 && isSpike(kept[kept.size() - 2], kept.back(), p))
            kept.pop_back();
        if (kept.empty() || kept.back() != p) kept.push_back(p);
    }
    bool changed = true;
    while (changed && kept.size() >= 3) { // where the ring closes
        changed = true;
        if (kept.front() == kept.back() || isSpike(kept[kept.size() - 2], kept.back(), kept.front()))
            kept.pop_back();
        else if (isSpike(kept.back(), kept.front(), kept[1]))
            kept.erase(kept.begin());
        else
            changed = false;
    }
    return kept;
}

Ring tidiedRing(const Ring& ring, bool counterClockwise) {
    Ring onTheGrid;
    onTheGrid.reserve(ring.size());
    for (const Position p : ring)
        onTheGrid.push_back(snapped(p));
    Ring clean = withoutSpikes(onTheGrid);
    if (clean.size() < 3) return {};
    if ((doubledPlanarArea(clean) > 0.0) != counterClockwise) std::reverse(clean.begin() + 1, clean.end());
    return clean;
}

} // namespace

Position snapped(Position position) {
    return {.latitude = onGrid(position.latitude), .longitude = onGrid(position.longitude)};
}

double doubledPlanarArea(const Ring& ring) {
    double sum = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Position a = ring[i];
        const Position b = ring[(i + 1) % ring.size()];
        const Position o = ring.front(); // near the ring, so that little is lost to cancellation
        sum += (a.longitude - o.longitude) * (b.latitude - o.latitude) -
               (b.longitude - o.longitude) * (a.latitude - o.latitude);
    }
    return sum;
}

Area tidied(const Area& area) {
    Area clean;
    for (const Polygon& polygon : area) {
        Polygon kept{.outer = tidiedRing(polygon.outer, true), .holes = {}};
        if (kept.outer.empty()) continue;
        for (const Ring& hole : polygon.holes)
            if (Ring inner = tidiedRing(hole, false); !inner.empty()) kept.holes.push_back(std::move(inner));
        clean.push_back(std::move(kept));
    }
    return clean;
}

} // namespace azalai
