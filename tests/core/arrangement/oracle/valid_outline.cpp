#include "valid_outline.h"

#include "exact.h"
#include "exact_partition.h"

#include <algorithm>

namespace azalai::oracle {

namespace {

struct Edge {
    GridPoint from;
    GridPoint to;
};

int turn(GridPoint a, GridPoint b, GridPoint c) {
    const Whole dx = Whole(b.x) - a.x;
    const Whole dy = Whole(b.y) - a.y;
    return (dx * (Whole(c.y) - a.y) - dy * (Whole(c.x) - a.x)).sign();
}

bool cross(const Edge& a, const Edge& b) {
    return turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
           turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
}

/// Whether two edges have more than a point in common.
bool runAlong(const Edge& a, const Edge& b) {
    if (turn(a.from, a.to, b.from) != 0 || turn(a.from, a.to, b.to) != 0) return false;
    const auto [a0, a1] = std::minmax(a.from, a.to);
    const auto [b0, b1] = std::minmax(b.from, b.to);
    return std::max(a0, b0) < std::min(a1, b1);
}

} // namespace

std::string whyNotValid(const GridOutline& outline) {
    std::vector<Edge> edges;
    for (const GridRing& ring : outline.rings) {
        if (ring.size() < 3) return "a ring has fewer than three points";
        for (std::size_t i = 0; i < ring.size(); ++i)
            edges.push_back({ring[i], ring[(i + 1) % ring.size()]});
    }
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].from == edges[i].to) return "a point is repeated";
        for (std::size_t j = 0; j < i; ++j) {
            if (cross(edges[i], edges[j])) return "two edges cross";
            if (runAlong(edges[i], edges[j])) return "two edges run along each other";
        }
    }
    return windsOnce(outline.rings) ? "" : "ground is not on the left, or enclosed twice";
}

} // namespace azalai::oracle
