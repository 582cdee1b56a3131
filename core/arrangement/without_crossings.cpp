#include <azalai/arrangement/without_crossings.h>

#include <azalai/arrangement/near_pairs.h>
#include <azalai/arrangement/nest_rings.h>
#include <azalai/arrangement/repair_outline.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

struct Edge {
    Position from;
    Position to;
};

/// Positive where c lies left of a → b for certain, negative where right, 0 where rounding leaves it open.
double sideOf(Position a, Position b, Position c) {
    const double left = (b.longitude - a.longitude) * (c.latitude - a.latitude);
    const double right = (b.latitude - a.latitude) * (c.longitude - a.longitude);
    const double side = left - right;
    constexpr double bound = 3.3306690738754716e-16; // (3 + 16u)u, Shewchuk 1997
    return std::abs(side) > bound * (std::abs(left) + std::abs(right)) ? side : 0.0;
}

/// Could two edges from one point run along each other.
bool mayFold(Position common, Position p, Position q) {
    if (sideOf(common, p, q) != 0.0) return false;
    return (p.longitude - common.longitude) * (q.longitude - common.longitude) +
               (p.latitude - common.latitude) * (q.latitude - common.latitude) >=
           0.0;
}

bool areApart(const Edge& e, const Edge& f) {
    const auto apart = [](double a, double b, double c, double d) {
        return std::max(a, b) < std::min(c, d) || std::max(c, d) < std::min(a, b);
    };
    return apart(e.from.longitude, e.to.longitude, f.from.longitude, f.to.longitude) ||
           apart(e.from.latitude, e.to.latitude, f.from.latitude, f.to.latitude);
}

bool mayMeet(const Edge& e, const Edge& f) {
    if (areApart(e, f)) return false;
    if (e.from == f.from) return mayFold(e.from, e.to, f.to);
    if (e.from == f.to) return mayFold(e.from, e.to, f.from);
    if (e.to == f.from) return mayFold(e.to, e.from, f.to);
    if (e.to == f.to) return mayFold(e.to, e.from, f.from);
    const auto areBeside = [](const Edge& line, const Edge& other) {
        return sideOf(line.from, line.to, other.from) * sideOf(line.from, line.to, other.to) > 0.0;
    };
    return !areBeside(e, f) && !areBeside(f, e);
}

template <class Take> void forEachRing(const Area& area, Take&& take) {
    for (const Polygon& polygon : area) {
        take(polygon.outer);
        std::ranges::for_each(polygon.holes, take);
    }
}

/// On a grid of so many steps.
Area movedToGrid(const Area& area, int steps) {
    std::vector<GridRing> rings;
    forEachRing(area, [&](const Ring& ring) {
        GridRing& moved = rings.emplace_back();
        for (const Position p : ring)
            moved.push_back(toGrid({.latitude = p.latitude / steps, .longitude = p.longitude / steps}));
    });
    const auto inDegrees = [&](const GridRing& ring) {
        Ring positions;
        for (const GridPoint p : ring)
            positions.push_back(toPosition({.x = p.x * steps, .y = p.y * steps}));
        return positions;
    };
    Area moved;
    for (const GridPolygon& polygon : nestRings(repairOutline(rings))) {
        Polygon& made = moved.emplace_back(Polygon{.outer = inDegrees(polygon.outer), .holes = {}});
        for (const GridRing& hole : polygon.holes)
            made.holes.push_back(inDegrees(hole));
    }
    return moved;
}

} // namespace

bool mayCross(const Area& area) {
    std::vector<Edge> edges;
    std::vector<GridBox> boxes;
    forEachRing(area, [&](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            edges.push_back({ring[i], ring[i + 1 == ring.size() ? 0 : i + 1]});
            GridBox& box = boxes.emplace_back();
            for (const Position p : {edges.back().from, edges.back().to}) {
                const double x = p.longitude * gridStepsPerDegree;
                const double y = p.latitude * gridStepsPerDegree;
                box.add(GridPoint{static_cast<std::int32_t>(std::floor(x)), static_cast<std::int32_t>(std::floor(y))});
                box.add(GridPoint{static_cast<std::int32_t>(std::ceil(x)), static_cast<std::int32_t>(std::ceil(y))});
            }
        }
    });
    bool mayCross = false;
    forEachNearPair(BoxTree(boxes),
                    [&](std::size_t i, std::size_t j) { mayCross = mayCross || mayMeet(edges[i], edges[j]); });
    return mayCross;
}

Area withoutCrossings(Area area) { return mayCross(area) ? madeAnew(area) : std::move(area); }

Area madeAnew(const Area& area) {
    for (const int steps : {1, 16, 256, 4096})
        if (Area moved = movedToGrid(area, steps); !mayCross(moved)) return moved;
    return {}; // better nothing than what is not valid
}

} // namespace azalai
