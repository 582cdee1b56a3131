#include "true_area.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace azalai::bench {

namespace {

/// An edge that is not upright, from left to right.
struct Lid {
    double x0 = 0.0;
    double y0 = 0.0;
    double x1 = 0.0;
    double slope = 0.0;
    double sign = 0.0; ///< 1 where the ground is below, -1 where it is above

    [[nodiscard]] double at(double x) const { return y0 + (x - x0) * slope; }
};

struct Span {
    std::int32_t west = INT32_MAX;
    std::int32_t east = INT32_MIN;
};

Span spanOf(const GridOutline& outline) {
    Span span;
    for (const GridRing& ring : outline.rings)
        for (const GridPoint p : ring)
            span = {std::min(span.west, p.x), std::max(span.east, p.x)};
    return span;
}

/// Coordinates relative to an origin, so that products stay small.
std::vector<Lid> lidsOf(const GridOutline& outline, Span window, GridPoint origin) {
    std::vector<Lid> lids;
    for (const GridRing& ring : outline.rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            GridPoint p = ring[i];
            GridPoint q = ring[(i + 1) % ring.size()];
            const double sign = q.x < p.x ? 1.0 : -1.0;
            if (q.x < p.x) std::swap(p, q);
            if (p.x == q.x || q.x <= window.west || p.x >= window.east) continue;
            const double dx = static_cast<double>(q.x) - p.x;
            lids.push_back({.x0 = static_cast<double>(p.x) - origin.x,
                            .y0 = static_cast<double>(p.y) - origin.y,
                            .x1 = static_cast<double>(q.x) - origin.x,
                            .slope = (static_cast<double>(q.y) - p.y) / dx,
                            .sign = sign});
        }
    return lids;
}

double belowBoth(const Lid& a, const Lid& b) {
    const double left = std::max(a.x0, b.x0);
    const double right = std::min(a.x1, b.x1);
    const double aLeft = a.at(left);
    const double bLeft = b.at(left);
    const double aRight = a.at(right);
    const double bRight = b.at(right);
    const double width = right - left;
    const double gapLeft = aLeft - bLeft;
    const double gapRight = aRight - bRight;
    const double below = width * (std::min(aLeft, bLeft) + std::min(aRight, bRight)) / 2.0;
    if (gapLeft * gapRight >= 0.0) return below;
    // The trapezoid under the lower ends leaves out a triangle where the two cross.
    const double t = gapLeft / (gapLeft - gapRight);
    const double level = (1.0 - t) * std::min(aLeft, bLeft) + t * std::min(aRight, bRight);
    return below + width * (aLeft + t * (aRight - aLeft) - level) / 2.0;
}

} // namespace

double trueSharedArea(const GridOutline& a, const GridOutline& b) {
    const Span spanA = spanOf(a);
    const Span spanB = spanOf(b);
    const Span window{std::max(spanA.west, spanB.west), std::min(spanA.east, spanB.east)};
    if (window.west >= window.east) return 0.0;
    const GridPoint origin = a.rings.front().front();
    const std::vector<Lid> above = lidsOf(a, window, origin);
    std::vector<Lid> other = lidsOf(b, window, origin);
    std::ranges::sort(other, {}, &Lid::x0);
    double longest = 0.0;
    for (const Lid& lid : other)
        longest = std::max(longest, lid.x1 - lid.x0);
    long double sum = 0.0L;
    for (const Lid& lid : above) {
        auto it = std::ranges::lower_bound(other, lid.x0 - longest, {}, &Lid::x0);
        for (; it != other.end() && it->x0 < lid.x1; ++it)
            if (it->x1 > lid.x0) sum += lid.sign * it->sign * belowBoth(lid, *it);
    }
    return static_cast<double>(sum) / (gridStepsPerDegree * gridStepsPerDegree);
}

double perimeterDegrees(const GridOutline& outline) {
    double sum = 0.0;
    for (const GridRing& ring : outline.rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint p = ring[i];
            const GridPoint q = ring[(i + 1) % ring.size()];
            sum += std::hypot(static_cast<double>(q.x) - p.x, static_cast<double>(q.y) - p.y);
        }
    return sum / gridStepsPerDegree;
}

} // namespace azalai::bench
