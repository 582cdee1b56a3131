#include <azalai/geometry/snap.h>
#include <azalai/geometry/snap_ground.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace azalai {

namespace {

struct Plane {
    Position origin;
    double narrowing = 1.0; ///< how much shorter a degree of longitude is

    explicit Plane(Position at) : origin(at), narrowing(std::cos(at.latitude * std::numbers::pi / 180.0)) {}
    [[nodiscard]] double x(Position p) const { return (p.longitude - origin.longitude) * narrowing; }
    [[nodiscard]] double y(Position p) const { return p.latitude - origin.latitude; }
};

/// The point of an edge that is nearest to the plane's origin.
Position footOn(const Plane& plane, Position a, Position b) {
    const double ax = plane.x(a);
    const double ay = plane.y(a);
    const double dx = plane.x(b) - ax;
    const double dy = plane.y(b) - ay;
    const double length = dx * dx + dy * dy;
    const double share = length > 0.0 ? std::clamp(-(ax * dx + ay * dy) / length, 0.0, 1.0) : 0.0;
    return {.latitude = a.latitude + share * (b.latitude - a.latitude),
            .longitude = a.longitude + share * (b.longitude - a.longitude)};
}

} // namespace

SnapGround::SnapGround(const std::vector<const Area*>& areas) {
    constexpr std::size_t runLength = 64; // edges that are looked at together, or not at all
    const auto add = [&](const Ring& ring) {
        for (std::size_t begin = 0; begin < ring.size(); begin += runLength) {
            Border run;
            for (std::size_t i = begin; i <= std::min(begin + runLength, ring.size()); ++i)
                run.points.push_back(ring[i % ring.size()]);
            run.bounds.add(run.points);
            m_runs.push_back(std::move(run));
        }
    };
    for (const Area* area : areas)
        for (const Polygon& polygon : *area) {
            add(polygon.outer);
            std::ranges::for_each(polygon.holes, add);
        }
}

std::optional<SnapTarget> SnapGround::nearest(Position from, Degrees reach, std::optional<Position> without) const {
    const Plane plane(from);
    const double aside = reach.value / std::max(plane.narrowing, 1e-6);
    Bounds around;
    around.add(Position{.latitude = from.latitude - reach.value, .longitude = from.longitude - aside});
    around.add(Position{.latitude = from.latitude + reach.value, .longitude = from.longitude + aside});
    std::optional<Position> vertex;
    std::optional<Position> edge;
    double toVertex = reach.value;
    double toEdge = reach.value;
    const auto take = [&](Position at, std::optional<Position>& best, double& distance) {
        const double away = std::hypot(plane.x(at), plane.y(at));
        if (away > distance || (best && away == distance)) return;
        best = at;
        distance = away;
    };
    for (const Border& border : m_runs) {
        if (!border.bounds.meets(around)) continue;
        for (std::size_t i = 0; i + 1 < border.points.size(); ++i) {
            const Position a = border.points[i];
            const Position b = border.points[i + 1];
            if (a == without || b == without) continue;
            Bounds span;
            span.add(a);
            span.add(b);
            if (!span.meets(around)) continue;
            take(a, vertex, toVertex);
            take(footOn(plane, a, b), edge, toEdge);
        }
    }
    if (vertex) return SnapTarget{.at = snapped(*vertex), .kind = SnapTarget::Kind::Vertex};
    if (edge) return SnapTarget{.at = snapped(*edge), .kind = SnapTarget::Kind::Edge};
    return std::nullopt;
}

} // namespace azalai
