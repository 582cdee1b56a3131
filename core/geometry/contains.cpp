#include <azalai/geometry/contains.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

enum class Side { Inside, Outside, Border };

/// Is p within the tolerance of the edge a-b.
bool isOnEdge(Position p, Position a, Position b) {
    const double dx = b.longitude - a.longitude;
    const double dy = b.latitude - a.latitude;
    const double px = p.longitude - a.longitude;
    const double py = p.latitude - a.latitude;
    const double length2 = dx * dx + dy * dy;
    const double share = length2 == 0.0 ? 0.0 : std::clamp((px * dx + py * dy) / length2, 0.0, 1.0);
    return std::hypot(px - share * dx, py - share * dy) <= borderTolerance;
}

Side sideOf(const Ring& ring, Position p) {
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Position a = ring[j];
        const Position b = ring[i];
        const auto [south, north] = std::minmax(a.latitude, b.latitude);
        if (p.latitude < south - borderTolerance || p.latitude > north + borderTolerance) continue;
        const auto [west, east] = std::minmax(a.longitude, b.longitude);
        if (p.longitude > east + borderTolerance) continue; // the ray runs east
        if (p.longitude >= west - borderTolerance && isOnEdge(p, a, b)) return Side::Border;
        if ((a.latitude > p.latitude) == (b.latitude > p.latitude)) continue;
        const double crossing =
            a.longitude + (b.longitude - a.longitude) * ((p.latitude - a.latitude) / (b.latitude - a.latitude));
        if (p.longitude < crossing) inside = !inside;
    }
    return inside ? Side::Inside : Side::Outside;
}

bool containsPosition(const Polygon& polygon, Position p) {
    if (polygon.outer.empty()) return false;
    const Side outer = sideOf(polygon.outer, p);
    if (outer != Side::Inside) return outer == Side::Border;
    return std::ranges::none_of(polygon.holes,
                                [&](const Ring& hole) { return !hole.empty() && sideOf(hole, p) == Side::Inside; });
}

} // namespace

bool contains(const Area& area, Position position) {
    return std::ranges::any_of(area, [&](const Polygon& polygon) { return containsPosition(polygon, position); });
}

} // namespace azalai
