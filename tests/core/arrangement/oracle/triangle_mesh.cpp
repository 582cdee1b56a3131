#include "triangle_mesh.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace azalai::oracle {

namespace {

using Border = std::map<GridPoint, std::vector<GridPoint>>; ///< where the edges that begin at a point end

std::int64_t turn(GridPoint a, GridPoint b, GridPoint c) {
    const std::int64_t dx = std::int64_t{b.x} - a.x;
    const std::int64_t dy = std::int64_t{b.y} - a.y;
    return dx * (std::int64_t{c.y} - a.y) - dy * (std::int64_t{c.x} - a.x);
}

bool isStraight(GridPoint a, GridPoint b, GridPoint c) {
    const std::int64_t along =
        (std::int64_t{b.x} - a.x) * (std::int64_t{c.x} - b.x) + (std::int64_t{b.y} - a.y) * (std::int64_t{c.y} - b.y);
    return turn(a, b, c) == 0 && along > 0;
}

/// Whether direction at -> p comes before at -> q when turning left from at -> from.
bool comesFirst(GridPoint at, GridPoint from, GridPoint p, GridPoint q) {
    const auto half = [&](GridPoint r) { return turn(at, from, r) > 0 ? 0 : 1; };
    if (half(p) != half(q)) return half(p) < half(q);
    return turn(at, p, q) > 0;
}

Border borderOf(const TriangleMesh& mesh, const std::vector<char>& chosen) {
    std::set<std::pair<GridPoint, GridPoint>> edges;
    for (std::size_t t = 0; t < mesh.triangles.size(); ++t) {
        if (!chosen[t]) continue;
        for (std::size_t k = 0; k < 3; ++k) {
            const GridPoint from = mesh.points[static_cast<std::size_t>(mesh.triangles[t][k])];
            const GridPoint to = mesh.points[static_cast<std::size_t>(mesh.triangles[t][(k + 1) % 3])];
            if (edges.erase({to, from}) == 0) edges.insert({from, to});
        }
    }
    Border out;
    for (const auto& [from, to] : edges)
        out[from].push_back(to);
    return out;
}

GridRing traceRing(Border& border, bool hugLeft) {
    GridRing ring{border.begin()->first};
    GridPoint at = border.begin()->second.back();
    border.begin()->second.pop_back();
    while (at != ring.front()) {
        std::vector<GridPoint>& ways = border[at];
        const GridPoint from = ring.back();
        const auto before = [&](GridPoint p, GridPoint q) { return comesFirst(at, from, p, q); };
        const auto way = hugLeft ? std::ranges::max_element(ways, before) : std::ranges::min_element(ways, before);
        ring.push_back(at);
        at = *way;
        ways.erase(way);
    }
    std::erase_if(border, [](const auto& from) { return from.second.empty(); });
    return ring;
}

GridRing thinned(const GridRing& ring, Random& random) {
    const int leaveOut = random.below(3); // none, some, all
    GridRing out;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GridPoint before = ring[(i + ring.size() - 1) % ring.size()];
        const GridPoint after = ring[(i + 1) % ring.size()];
        const bool may = isStraight(before, ring[i], after);
        if (may && (leaveOut == 2 || (leaveOut == 1 && random.oneIn(2)))) continue;
        out.push_back(ring[i]);
    }
    std::ranges::rotate(out, out.begin() + random.below(static_cast<int>(out.size())));
    return out;
}

} // namespace

TriangleMesh latticeMesh(Random& random, int width, int height, int step) {
    TriangleMesh mesh;
    for (int y = 0; y <= height; ++y) {
        for (int x = 0; x <= width; ++x)
            mesh.points.push_back({x * step, y * step});
    }
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int a = y * (width + 1) + x;
            const int b = a + 1;
            const int c = b + width + 1;
            const int d = a + width + 1;
            if (random.oneIn(2)) {
                mesh.triangles.insert(mesh.triangles.end(), {{a, b, c}, {a, c, d}});
            } else {
                mesh.triangles.insert(mesh.triangles.end(), {{a, b, d}, {b, c, d}});
            }
        }
    }
    return mesh;
}

void bend(TriangleMesh& mesh, Random& random, int reach, int oneIn) {
    const auto isRight = [&] {
        return std::ranges::all_of(mesh.triangles, [&](const std::array<int, 3>& t) {
            const auto point = [&](std::size_t k) { return mesh.points[static_cast<std::size_t>(t[k])]; };
            return turn(point(0), point(1), point(2)) > 0;
        });
    };
    for (GridPoint& p : mesh.points) {
        if (!random.oneIn(oneIn)) continue;
        const GridPoint old =
            std::exchange(p, GridPoint{p.x + random.within(-reach, reach), p.y + random.within(-reach, reach)});
        if (!isRight()) p = old;
    }
}

GridOutline outlineOf(const TriangleMesh& mesh, const std::vector<char>& chosen, Random& random) {
    Border border = borderOf(mesh, chosen);
    const bool hugLeft = random.oneIn(2);
    GridOutline out;
    while (!border.empty()) {
        const GridRing ring = traceRing(border, hugLeft);
        out.rings.insert(out.rings.begin() + random.below(static_cast<int>(out.rings.size()) + 1),
                         thinned(ring, random));
    }
    return out;
}

GridOutline moved(const GridOutline& outline, const std::function<GridPoint(GridPoint)>& move) {
    GridOutline out = outline;
    for (GridRing& ring : out.rings)
        std::ranges::transform(ring, ring.begin(), move);
    return out;
}

} // namespace azalai::oracle
