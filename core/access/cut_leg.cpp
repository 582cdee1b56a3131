#include <azalai/access/cut_leg.h>

#include <algorithm>

namespace azalai {

namespace {

template <class Visit>
void forEachEdge(const Area& area, Visit visit) {
    const auto ring = [&](const Ring& r) {
        for (std::size_t i = 0; i < r.size(); ++i) visit(r[i], r[(i + 1) % r.size()]);
    };
    for (const Polygon& polygon : area) {
        ring(polygon.outer);
        for (const Ring& hole : polygon.holes) ring(hole);
    }
}

double cross(Position o, Position a, Position b) {
    return (a.longitude - o.longitude) * (b.latitude - o.latitude) - (a.latitude - o.latitude) * (b.longitude - o.longitude);
}

bool isInside(const Area& area, Position p) {
    bool inside = false;
    forEachEdge(area, [&](Position a, Position b) {
        if ((a.latitude > p.latitude) == (b.latitude > p.latitude)) return;
        const double t = (p.latitude - a.latitude) / (b.latitude - a.latitude);
        if (p.longitude < a.longitude + t * (b.longitude - a.longitude)) inside = !inside;
    });
    return inside;
}

std::vector<double> sharesOf(const Area& area, Position from, Position to) {
    std::vector<double> shares{0.0, 1.0};
    forEachEdge(area, [&](Position a, Position b) {
        const double sideA = cross(from, to, a);
        const double sideB = cross(from, to, b);
        const double sideFrom = cross(a, b, from);
        const double sideTo = cross(a, b, to);
        if ((sideA > 0) == (sideB > 0) || (sideFrom > 0) == (sideTo > 0)) return;
        shares.push_back(std::clamp(sideFrom / (sideFrom - sideTo), 0.0, 1.0));
    });
    std::ranges::sort(shares);
    return shares;
}

} // namespace

std::vector<Stretch> cutLeg(const MeasuredLine& line, const Area& area) {
    std::vector<Stretch> inside;
    const Line& points = line.line();
    for (std::size_t edge = 0; edge + 1 < points.size(); ++edge) {
        const std::vector<double> shares = sharesOf(area, points[edge], points[edge + 1]);
        for (std::size_t i = 1; i < shares.size(); ++i) {
            if (shares[i] <= shares[i - 1]) continue;
            const Metres begin = line.distanceAt(edge, shares[i - 1]);
            const Metres end = line.distanceAt(edge, shares[i]);
            if (!isInside(area, line.positionAt((begin + end) / 2.0))) continue;
            if (!inside.empty() && inside.back().end == begin)
                inside.back().end = end;
            else
                inside.push_back({begin, end});
        }
    }
    return inside;
}

} // namespace azalai
