#include <azalai/arrangement/simple_rings.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>

namespace azalai {

namespace {

struct PositionOrder {
    bool operator()(Position a, Position b) const {
        return a.longitude != b.longitude ? a.longitude < b.longitude : a.latitude < b.latitude;
    }
};

/// How often touched points come up again: in the same walk, and in another one.
struct Repeats {
    std::size_t inOne = 0;
    std::size_t acrossTwo = 0;
};

using PointOfWalk = std::pair<Position, std::size_t>;

Repeats repeatsOf(std::vector<PointOfWalk> points) {
    std::ranges::sort(points, [](const PointOfWalk& a, const PointOfWalk& b) {
        if (a.first != b.first) return PositionOrder{}(a.first, b.first);
        return a.second < b.second;
    });
    Repeats repeats;
    for (std::size_t i = 1; i < points.size(); ++i)
        if (points[i].first == points[i - 1].first)
            ++(points[i].second == points[i - 1].second ? repeats.inOne : repeats.acrossTwo);
    return repeats;
}

/// Are all touched points of a walk different. Most walks have few.
bool areDifferent(const WalkPoints& walk) {
    for (std::size_t i = 1; i < walk.touched.size(); ++i) {
        const Position p = walk.points[walk.touched[i]];
        bool isRepeated = false;
        for (std::size_t k = 0; k < i; ++k)
            isRepeated |= walk.points[walk.touched[k]] == p;
        if (isRepeated) return false;
    }
    return true;
}

Repeats repeatsOf(std::span<const WalkPoints> walks) {
    constexpr std::size_t few = 24;
    if (walks.size() == 1 && walks.front().touched.size() <= few && areDifferent(walks.front())) return {};
    std::vector<PointOfWalk> touched;
    for (std::size_t w = 0; w < walks.size(); ++w)
        for (const std::uint32_t i : walks[w].touched)
            touched.emplace_back(walks[w].points[i], w);
    return touched.size() < 2 ? Repeats{} : repeatsOf(std::move(touched));
}

Repeats repeatsOf(const std::vector<Ring>& rings) {
    std::vector<PointOfWalk> points;
    for (std::size_t r = 0; r < rings.size(); ++r)
        for (const Position p : rings[r])
            points.emplace_back(p, r);
    return repeatsOf(std::move(points));
}

/// A number for each point of a ring, the same for points that are the same.
std::vector<std::size_t> namesOf(const Ring& ring) {
    std::vector<std::size_t> order(ring.size());
    std::ranges::iota(order, std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return PositionOrder{}(ring[a], ring[b]); });
    std::vector<std::size_t> names(ring.size());
    for (std::size_t i = 1; i < order.size(); ++i)
        names[order[i]] = names[order[i - 1]] + (ring[order[i]] == ring[order[i - 1]] ? 0 : 1);
    return names;
}

/// Cuts a walk where it passes a point again; rings of two points are there and back, and dropped.
void cutAtRepeats(const Ring& walk, std::vector<Ring>& rings) {
    const std::vector<std::size_t> names = namesOf(walk);
    constexpr std::size_t nowhere = ~std::size_t{0};
    std::vector<std::size_t> placeOf(walk.size(), nowhere); // in the path, by name
    std::vector<std::size_t> path;                          // places in the walk
    const auto keep = [&](std::size_t from) {
        Ring ring;
        for (std::size_t i = from; i < path.size(); ++i)
            ring.push_back(walk[path[i]]);
        if (ring.size() > 2) rings.push_back(std::move(ring));
    };
    for (std::size_t i = 0; i < walk.size(); ++i) {
        std::size_t& place = placeOf[names[i]];
        if (place == nowhere) {
            place = path.size();
            path.push_back(i);
            continue;
        }
        keep(place);
        for (std::size_t gone = place + 1; gone < path.size(); ++gone)
            placeOf[names[path[gone]]] = nowhere;
        path.resize(place + 1);
    }
    keep(0);
}

double turn(Position a, Position b, Position c) {
    return (b.longitude - a.longitude) * (c.latitude - a.latitude) -
           (b.latitude - a.latitude) * (c.longitude - a.longitude);
}

/// Is direction a→p before a→q, turning clockwise from a→back.
bool isClockwiseBefore(Position a, Position back, Position p, Position q) {
    // Left of the way back comes last: first the right half, then the left one.
    const auto half = [&](Position x) { return turn(a, back, x) < 0 ? 0 : 1; };
    if (half(p) != half(q)) return half(p) < half(q);
    return turn(a, p, q) < 0;
}

/// All segments of all walks without those that run there and back, walked anew so that the face stays on the left and
/// every corner is taken as sharply as the face allows.
std::vector<Ring> walkedAnew(std::span<const WalkPoints> walks) {
    std::map<std::pair<Position, Position>, int, decltype([](const auto& a, const auto& b) {
                 if (a.first != b.first) return PositionOrder{}(a.first, b.first);
                 return PositionOrder{}(a.second, b.second);
             })>
        segments;
    for (const WalkPoints& walk : walks)
        for (std::size_t i = 0; i < walk.points.size(); ++i) {
            const Position from = walk.points[i];
            const Position to = walk.points[(i + 1) % walk.points.size()];
            if (const auto back = segments.find({to, from}); back != segments.end()) {
                if (--back->second == 0) segments.erase(back);
            } else {
                ++segments[{from, to}];
            }
        }
    std::map<Position, std::vector<Position>, PositionOrder> leaving;
    for (const auto& [ends, count] : segments)
        for (int i = 0; i < count; ++i)
            leaving[ends.first].push_back(ends.second);
    std::vector<Ring> rings;
    while (!leaving.empty()) {
        Ring walk{leaving.begin()->first};
        Position back = walk.front();
        for (Position here = walk.front();;) {
            const auto at = leaving.find(here);
            if (at == leaving.end()) break; // closed
            std::vector<Position>& ways = at->second;
            auto way = ways.begin();
            if (walk.size() > 1)
                way = std::ranges::min_element(
                    ways, [&](Position p, Position q) { return isClockwiseBefore(here, back, p, q); });
            const Position next = *way;
            ways.erase(way);
            if (ways.empty()) leaving.erase(at);
            back = here;
            here = next;
            if (here == walk.front()) break;
            walk.push_back(here);
        }
        cutAtRepeats(walk, rings);
    }
    return rings;
}

/// Rings told apart by their winding, holes given to the smallest ring around them.
std::vector<Polygon> nested(std::vector<Ring> rings) {
    std::vector<Polygon> polygons;
    std::vector<Ring> holes;
    for (Ring& ring : rings) {
        const double area = windingArea(ring);
        if (area > 0)
            polygons.push_back({std::move(ring), {}});
        else if (area < 0)
            holes.push_back(std::move(ring));
    }
    for (Ring& hole : holes) {
        Polygon* around = nullptr;
        for (Polygon& polygon : polygons) {
            if (!liesInRing(hole, polygon.outer)) continue;
            if (around == nullptr || windingArea(polygon.outer) < windingArea(around->outer)) around = &polygon;
        }
        if (around == nullptr && !polygons.empty()) around = &polygons.front();
        if (around != nullptr) around->holes.push_back(std::move(hole));
    }
    return polygons;
}

} // namespace

double windingArea(const Ring& ring) {
    double twice = 0.0;
    for (std::size_t i = 2; i < ring.size(); ++i)
        twice += turn(ring[0], ring[i - 1], ring[i]);
    return twice;
}

namespace {

enum class Side { Inside, Outside, On };

Side sideOf(Position p, const Ring& ring) {
    const double nearness = 2e-15 * std::max(std::abs(p.longitude), std::abs(p.latitude)); // some roundings of p
    bool isOdd = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Position a = ring[i];
        const Position b = ring[i + 1 == ring.size() ? 0 : i + 1];
        const bool isNorthOfA = p.latitude > a.latitude;
        const bool isBetween = isNorthOfA != (p.latitude > b.latitude);
        const bool mayBeOn = p.latitude >= std::min(a.latitude, b.latitude) - nearness &&
                             p.latitude <= std::max(a.latitude, b.latitude) + nearness &&
                             p.longitude >= std::min(a.longitude, b.longitude) - nearness &&
                             p.longitude <= std::max(a.longitude, b.longitude) + nearness;
        if (!isBetween && !mayBeOn) continue;
        const double side = turn(a, b, p);
        if (mayBeOn &&
            std::abs(side) <= nearness * (std::abs(b.longitude - a.longitude) + std::abs(b.latitude - a.latitude)))
            return Side::On;
        if (isBetween) isOdd ^= (side > 0) == isNorthOfA;
    }
    return isOdd ? Side::Inside : Side::Outside;
}

} // namespace

bool liesInRing(const Ring& inner, const Ring& outer) {
    for (const Position p : inner)
        if (const Side side = sideOf(p, outer); side != Side::On) return side == Side::Inside;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        const Position a = inner[i];
        const Position b = inner[(i + 1) % inner.size()];
        const Position middle{.latitude = (a.latitude + b.latitude) / 2, .longitude = (a.longitude + b.longitude) / 2};
        if (const Side side = sideOf(middle, outer); side != Side::On) return side == Side::Inside;
    }
    return true; // the same ring
}

std::vector<Polygon> simplePolygons(std::span<const WalkPoints> walks) {
    const Repeats repeats = repeatsOf(walks);
    if (repeats.acrossTwo > 1) return nested(walkedAnew(walks));
    if (repeats.inOne > 0) {
        std::vector<Ring> rings;
        for (const WalkPoints& walk : walks)
            cutAtRepeats(walk.points, rings);
        if (rings.size() > 1 && repeatsOf(rings).acrossTwo > 1) return nested(walkedAnew(walks));
        return nested(std::move(rings));
    }
    if (walks.front().points.size() < 3) return {};
    std::vector<Polygon> polygons(1);
    polygons.front().outer = walks.front().points;
    for (const WalkPoints& walk : walks.subspan(1))
        if (walk.points.size() > 2) polygons.front().holes.push_back(walk.points);
    return polygons;
}

} // namespace azalai
