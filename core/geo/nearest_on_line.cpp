#include <azalai/base/expect.h>
#include <azalai/geo/geodesic.h>
#include <azalai/geo/nearest_on_line.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace azalai {

namespace {

/// East and north of a position, up to a common factor, in metres by the ellipsoid's curvature there.
struct Plane {
    double east;  ///< per degree
    double north; ///< per degree

    explicit Plane(Position at) {
        constexpr double flattening = 1 / 298.257223563;
        constexpr double e2 = flattening * (2 - flattening);
        const double latitude = at.latitude * std::numbers::pi / 180;
        const double w2 = 1 - e2 * std::sin(latitude) * std::sin(latitude);
        east = std::cos(latitude);
        north = (1 - e2) / w2;
    }
};

double square(double x) { return x * x; }

} // namespace

NearestOnLine nearestOnLine(const Line& line, Position position) {
    AZALAI_EXPECT(!line.empty());
    const Plane plane(position);
    const auto x = [&](Position p) { return (p.longitude - position.longitude) * plane.east; };
    const auto y = [&](Position p) { return (p.latitude - position.latitude) * plane.north; };

    NearestOnLine nearest;
    Position there = line.front();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double dx = x(line[i + 1]) - x(line[i]);
        const double dy = y(line[i + 1]) - y(line[i]);
        const double length2 = square(dx) + square(dy);
        const double along = length2 > 0 ? -(x(line[i]) * dx + y(line[i]) * dy) / length2 : 0;
        const double share = std::clamp(along, 0.0, 1.0);
        const double distance2 = square(x(line[i]) + share * dx) + square(y(line[i]) + share * dy);
        if (distance2 >= least) continue;
        least = distance2;
        nearest.edge = i;
        nearest.share = share;
        there = {.latitude = line[i].latitude + share * (line[i + 1].latitude - line[i].latitude),
                 .longitude = line[i].longitude + share * (line[i + 1].longitude - line[i].longitude)};
    }
    nearest.distance = geodesicDistance(position, there);
    return nearest;
}

} // namespace azalai
