#include <azalai/base/expect.h>
#include <azalai/geometry/simplify.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace azalai {

namespace {

constexpr double metresPerDegree = 111320.0;

/// Distance in metres of p from the segment a-b, in a plane that is true at their latitude.
double distance(Position p, Position a, Position b) {
    const double shrink = std::cos(a.latitude * std::numbers::pi / 180.0);
    const double dx = (b.longitude - a.longitude) * shrink;
    const double dy = b.latitude - a.latitude;
    const double px = (p.longitude - a.longitude) * shrink;
    const double py = p.latitude - a.latitude;
    const double length2 = dx * dx + dy * dy;
    const double share = length2 == 0.0 ? 0.0 : std::clamp((px * dx + py * dy) / length2, 0.0, 1.0);
    return std::hypot(px - share * dx, py - share * dy) * metresPerDegree;
}

struct Farthest {
    std::size_t index = 0;
    double metres = -1.0;
};

Farthest farthestBetween(const Line& line, std::size_t first, std::size_t last) {
    Farthest farthest;
    for (std::size_t i = first + 1; i < last; ++i)
        if (const double d = distance(line[i], line[first], line[last]); d > farthest.metres) farthest = {i, d};
    return farthest;
}

Ring simplifiedRing(const Ring& ring, Metres tolerance) {
    if (ring.size() < 3) return {};
    // Opened at the vertex farthest from the first, so that the start of the ring leaves no mark on its shape.
    std::size_t opposite = 0;
    double widest = -1.0;
    for (std::size_t i = 0; i < ring.size(); ++i)
        if (const double d = distance(ring[i], ring[0], ring[0]); d > widest) {
            widest = d;
            opposite = i;
        }
    Line there(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(opposite) + 1);
    Line back(ring.begin() + static_cast<std::ptrdiff_t>(opposite), ring.end());
    back.push_back(ring[0]);
    if (there.size() < 2) return {};
    Ring result = simplified(there, tolerance);
    const Line rest = simplified(back, tolerance);
    result.insert(result.end(), rest.begin() + 1, rest.end() - 1);
    return result.size() < 3 ? Ring{} : result;
}

} // namespace

Line simplified(const Line& line, Metres tolerance) {
    AZALAI_EXPECT(tolerance >= Metres{0.0});
    if (line.size() < 3) return line;
    std::vector<char> keep(line.size(), 0);
    keep.front() = keep.back() = 1;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        const Farthest farthest = farthestBetween(line, first, last);
        if (farthest.metres <= tolerance.value) continue;
        keep[farthest.index] = 1;
        open.emplace_back(first, farthest.index);
        open.emplace_back(farthest.index, last);
    }
    Line kept;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (keep[i]) kept.push_back(line[i]);
    return kept;
}

Area simplified(const Area& area, Metres tolerance) {
    Area result;
    for (const Polygon& polygon : area) {
        Polygon kept{.outer = simplifiedRing(polygon.outer, tolerance), .holes = {}};
        if (kept.outer.empty()) continue;
        for (const Ring& hole : polygon.holes)
            if (Ring inner = simplifiedRing(hole, tolerance); !inner.empty()) kept.holes.push_back(std::move(inner));
        result.push_back(std::move(kept));
    }
    return result;
}

} // namespace azalai
