#include <azalai/geometry/boost_fault.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <format>

namespace azalai {

namespace {

std::optional<AreaFault> coordinateFault(const Ring& ring) {
    for (const Position p : ring) {
        if (!std::isfinite(p.latitude) || !std::isfinite(p.longitude))
            return AreaFault{AreaFaultKind::NonFinite, p, "a coordinate is not a finite number"};
        if (std::abs(p.latitude) > 90.0 || std::abs(p.longitude) > 180.0)
            return AreaFault{AreaFaultKind::OutOfRange, p,
                             std::format("{} {} is off the globe", p.longitude, p.latitude)};
    }
    return std::nullopt;
}

double turn(Position a, Position b, Position c) {
    return (b.longitude - a.longitude) * (c.latitude - b.latitude) -
           (b.latitude - a.latitude) * (c.longitude - b.longitude);
}

double advance(Position a, Position b, Position c) {
    return (b.longitude - a.longitude) * (c.longitude - b.longitude) +
           (b.latitude - a.latitude) * (c.latitude - b.latitude);
}

std::optional<AreaFault> ringFault(const Ring& ring) {
    const std::size_t n = ring.size();
    if (n < 3) return AreaFault{AreaFaultKind::TooFewPoints, n ? ring[0] : Position{}, std::format("{} positions", n)};
    for (std::size_t i = 0; i < n; ++i)
        if (ring[i] == ring[(i + 1) % n])
            return AreaFault{AreaFaultKind::RepeatedPoint, ring[i], std::format("position {} is repeated", i)};
    for (std::size_t i = 0; i < n; ++i) {
        const Position a = ring[(i + n - 1) % n];
        const Position b = ring[i];
        const Position c = ring[(i + 1) % n];
        const double along = advance(a, b, c);
        if (along < 0.0 && std::abs(turn(a, b, c)) <= 1e-15 * std::abs(along))
            return AreaFault{AreaFaultKind::Spike, b, std::format("the ring turns straight back at position {}", i)};
    }
    return std::nullopt;
}

std::optional<AreaFault> windingFault(const Area& area) {
    const auto isWrong = [](const Ring& ring, bool outer) { return (doubledPlanarArea(ring) > 0.0) != outer; };
    for (const Polygon& polygon : area) {
        if (isWrong(polygon.outer, true))
            return AreaFault{AreaFaultKind::Winding, polygon.outer[0], "outer ring clockwise"};
        for (const Ring& hole : polygon.holes)
            if (isWrong(hole, false)) return AreaFault{AreaFaultKind::Winding, hole[0], "hole counter-clockwise"};
    }
    return std::nullopt;
}

struct Edge {
    Position a;
    Position b;
    [[nodiscard]] double west() const { return std::min(a.longitude, b.longitude); }
    [[nodiscard]] double east() const { return std::max(a.longitude, b.longitude); }
};

void addEdges(std::vector<Edge>& edges, const Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i)
        edges.push_back({ring[i], ring[(i + 1) % ring.size()]});
}

/// Where two edges cross between their ends, if they do.
std::optional<Position> crossing(const Edge& e, const Edge& f) {
    const double rx = e.b.longitude - e.a.longitude;
    const double ry = e.b.latitude - e.a.latitude;
    const double sx = f.b.longitude - f.a.longitude;
    const double sy = f.b.latitude - f.a.latitude;
    const double cross = rx * sy - ry * sx;
    if (cross == 0.0) return std::nullopt;
    const double ox = f.a.longitude - e.a.longitude;
    const double oy = f.a.latitude - e.a.latitude;
    const double t = (ox * sy - oy * sx) / cross;
    const double u = (ox * ry - oy * rx) / cross;
    if (t <= 0.0 || t >= 1.0 || u <= 0.0 || u >= 1.0) return std::nullopt;
    return Position{.latitude = e.a.latitude + t * ry, .longitude = e.a.longitude + t * rx};
}

/// Calls take(where) for each crossing of two edges until it says that this is enough.
void forEachCrossing(const Area& area, auto&& take) {
    std::vector<Edge> edges;
    for (const Polygon& polygon : area) {
        addEdges(edges, polygon.outer);
        for (const Ring& hole : polygon.holes)
            addEdges(edges, hole);
    }
    std::ranges::sort(edges, {}, &Edge::west);
    for (std::size_t i = 0; i < edges.size(); ++i)
        for (std::size_t j = i + 1; j < edges.size() && edges[j].west() <= edges[i].east(); ++j)
            if (const auto where = crossing(edges[i], edges[j]); where && take(*where)) return;
}

std::optional<Position> firstCrossing(const Area& area) {
    std::optional<Position> first;
    forEachCrossing(area, [&](Position where) {
        first = where;
        return true;
    });
    return first;
}

} // namespace

std::optional<AreaFault> validate(const Area& area) {
    if (area.empty()) return AreaFault{AreaFaultKind::Empty, {}, "no polygon"};
    for (const Polygon& polygon : area) {
        if (auto fault = coordinateFault(polygon.outer)) return fault;
        for (const Ring& hole : polygon.holes)
            if (auto fault = coordinateFault(hole)) return fault;
    }
    for (const Polygon& polygon : area) {
        if (auto fault = ringFault(polygon.outer)) return fault;
        for (const Ring& hole : polygon.holes)
            if (auto fault = ringFault(hole)) return fault;
    }
    auto winding = windingFault(area);
    const std::string why = boostFault(area);
    if (!winding && why.empty()) return std::nullopt;
    // A ring that crosses itself may wind either way: the crossing is what is wrong with it.
    if (const auto where = firstCrossing(area))
        return AreaFault{AreaFaultKind::SelfCrossing, *where,
                         std::format("crosses at {:.5f} {:.5f}", where->longitude, where->latitude)};
    if (winding) return winding;
    const bool touches = why.contains("self-intersections");
    return AreaFault{touches ? AreaFaultKind::SelfCrossing : AreaFaultKind::Nesting, area[0].outer[0], why};
}

std::size_t crossingCount(const Area& area, std::size_t most) {
    std::size_t count = 0;
    forEachCrossing(area, [&](Position) { return ++count > most; });
    return count;
}

std::string_view word(AreaFaultKind kind) {
    static constexpr auto words =
        std::to_array<std::string_view>({"empty", "non-finite", "out-of-range", "too-few-points", "repeated-point",
                                         "spike", "winding", "self-crossing", "nesting"});
    return words.at(static_cast<std::size_t>(kind));
}

} // namespace azalai
