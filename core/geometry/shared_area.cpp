#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/shared_area.h>
#include <azalai/geometry/snap.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

/// An edge from left to right, above the base line of the shared box. sign +1 where the area lies below it.
struct Edge {
    double left = 0.0;
    double right = 0.0;
    double leftHeight = 0.0;
    double rightHeight = 0.0;
    double sign = 0.0;

    [[nodiscard]] double heightAt(double x) const {
        if (x <= left) return leftHeight;
        if (x >= right) return rightHeight;
        return leftHeight + (rightHeight - leftHeight) * ((x - left) / (right - left));
    }
};

void addRing(std::vector<Edge>& edges, const Ring& ring, const Bounds& box) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Position a = ring[i];
        const Position b = ring[(i + 1) % ring.size()];
        if (a.longitude == b.longitude) continue; // no trapezoid under a vertical edge
        const bool leftwards = b.longitude < a.longitude;
        const Position l = leftwards ? b : a;
        const Position r = leftwards ? a : b;
        if (r.longitude <= box.west || l.longitude >= box.east) continue;
        if (std::max(l.latitude, r.latitude) <= box.south) continue; // nothing of it inside the box
        edges.push_back({.left = l.longitude - box.west,
                         .right = r.longitude - box.west,
                         .leftHeight = l.latitude - box.south,
                         .rightHeight = r.latitude - box.south,
                         .sign = leftwards ? 1.0 : -1.0}); // counter-clockwise rings run leftwards along their top
    }
}

std::vector<Edge> edgesOf(const Area& area, const Bounds& box) {
    std::vector<Edge> edges;
    for (const Polygon& polygon : area) {
        addRing(edges, polygon.outer, box);
        for (const Ring& hole : polygon.holes)
            addRing(edges, hole, box);
    }
    std::ranges::sort(edges, {}, &Edge::left);
    return edges;
}

/// Integral of max(0, h) over a stretch on which h is linear.
double positivePart(double width, double h0, double h1) {
    if (h0 <= 0.0 && h1 <= 0.0) return 0.0;
    if (h0 >= 0.0 && h1 >= 0.0) return width * (h0 + h1) / 2.0;
    const double top = std::max(h0, h1);
    return width * top * top / (2.0 * (top - std::min(h0, h1)));
}

/// What the trapezoids under two edges have in common: the integral of the lower of both heights.
double common(const Edge& a, const Edge& b, double boxWidth) {
    const double x0 = std::max({a.left, b.left, 0.0});
    const double x1 = std::min({a.right, b.right, boxWidth});
    if (x1 <= x0) return 0.0;
    const double a0 = a.heightAt(x0);
    const double a1 = a.heightAt(x1);
    const double b0 = b.heightAt(x0);
    const double b1 = b.heightAt(x1);
    const double d0 = a0 - b0;
    const double d1 = a1 - b1;
    if (d0 <= 0.0 && d1 <= 0.0) return positivePart(x1 - x0, a0, a1);
    if (d0 >= 0.0 && d1 >= 0.0) return positivePart(x1 - x0, b0, b1);
    const double share = d0 / (d0 - d1);
    const double crossing = a0 + (a1 - a0) * share;
    const double w = x1 - x0;
    return d0 < 0.0 ? positivePart(w * share, a0, crossing) + positivePart(w * (1.0 - share), crossing, b1)
                    : positivePart(w * share, b0, crossing) + positivePart(w * (1.0 - share), crossing, a1);
}

} // namespace

SquareDegrees planarArea(const Area& area) {
    double sum = 0.0;
    for (const Polygon& polygon : area) {
        sum += std::abs(doubledPlanarArea(polygon.outer));
        for (const Ring& hole : polygon.holes)
            sum -= std::abs(doubledPlanarArea(hole));
    }
    return {sum / 2.0};
}

SquareDegrees sharedPlanarArea(const Area& first, const Area& second) {
    const Bounds a = boundsOf(first);
    const Bounds b = boundsOf(second);
    if (a.isEmpty() || b.isEmpty() || !a.meets(b)) return {};
    const Bounds box{.west = std::max(a.west, b.west),
                     .south = std::max(a.south, b.south),
                     .east = std::min(a.east, b.east),
                     .north = std::min(a.north, b.north)};
    const std::vector<Edge> above = edgesOf(first, box);
    const std::vector<Edge> other = edgesOf(second, box);
    double widest = 0.0;
    for (const Edge& edge : other)
        widest = std::max(widest, edge.right - edge.left);

    double sum = 0.0;
    for (const Edge& edge : above) {
        auto candidate = std::ranges::lower_bound(other, edge.left - widest, {}, &Edge::left);
        for (; candidate != other.end() && candidate->left < edge.right; ++candidate)
            sum += edge.sign * candidate->sign * common(edge, *candidate, box.east - box.west);
    }
    return {sum};
}

} // namespace azalai
