#include "plane_bound.h"

#include <algorithm>
#include <cmath>

namespace azalai::oracle {

namespace {

struct Extent {
    double coordinate = 1.0; ///< largest, without sign
    double edgeLength = 1.0; ///< longest
};

Extent extentOf(std::span<const GridOutline> zones) {
    Extent e;
    for (const GridOutline& zone : zones) {
        for (const GridRing& ring : zone.rings) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const GridPoint p = ring[i];
                const GridPoint q = ring[(i + 1) % ring.size()];
                const double dx = std::abs(static_cast<double>(p.x) - q.x);
                const double dy = std::abs(static_cast<double>(p.y) - q.y);
                e.coordinate =
                    std::max({e.coordinate, std::abs(static_cast<double>(p.x)), std::abs(static_cast<double>(p.y))});
                e.edgeLength = std::max(e.edgeLength, std::hypot(dx, dy));
            }
        }
    }
    return e;
}

} // namespace

Figure finePlane(std::span<const GridOutline> zones) {
    const Extent e = extentOf(zones);
    const int bits = 2 * static_cast<int>(std::ceil(std::log2(2.0 * e.coordinate)));
    return {.kind = Figure::Kind::Plane, .planeShift = std::clamp(62 - bits, 0, 20)};
}

std::size_t edgesIn(std::span<const GridOutline> zones) {
    std::size_t count = 0;
    for (const GridOutline& zone : zones) {
        for (const GridRing& ring : zone.rings)
            count += ring.size();
    }
    return count;
}

double roundingBound(std::span<const GridOutline> zones, Figure plane, std::size_t crossings) {
    const Extent e = extentOf(zones);
    const double displaced = std::ldexp(e.coordinate * e.edgeLength, plane.planeShift - 50);
    return static_cast<double>(edgesIn(zones)) + static_cast<double>(crossings) * (2.0 + displaced);
}

bool isNear(AreaUnits units, const Rational& exact, Figure plane, double bound) {
    const Rational scale = plane.planeShift >= 0 ? Rational(Whole(1) << static_cast<unsigned>(plane.planeShift))
                                                 : Rational(1, Whole(1) << static_cast<unsigned>(-plane.planeShift));
    return abs(Rational(units) - exact * scale) <= Rational(bound);
}

double inUnits(const Rational& exact, Figure plane) { return std::ldexp(static_cast<double>(exact), plane.planeShift); }

} // namespace azalai::oracle
