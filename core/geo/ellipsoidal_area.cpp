#include <azalai/geo/ellipsoidal_area.h>

#include <cmath>
#include <numbers>

namespace azalai {

namespace {

constexpr double semiMajor = 6378137.0;
constexpr double flattening = 1.0 / 298.257223563;
constexpr double e2 = flattening * (2.0 - flattening);
constexpr double rad = std::numbers::pi / 180.0;

/// Area between the equator and a latitude, per radian of longitude.
double zoneArea(double latitudeDeg) {
    static const double e = std::sqrt(e2);
    const double s = std::sin(latitudeDeg * rad);
    const double q = s / (1.0 - e2 * s * s) + std::atanh(e * s) / e;
    return semiMajor * semiMajor * (1.0 - e2) / 2.0 * q;
}

/// Integral of zoneArea over an edge's longitudes: -∮ F(φ) dλ is the ring's area.
double edgeIntegral(Position a, Position b) {
    constexpr double node = 0.7745966692414834;
    const double width = (b.longitude - a.longitude) * rad;
    if (width == 0.0) return 0.0;
    const double middle = (a.latitude + b.latitude) / 2.0;
    const double half = (b.latitude - a.latitude) / 2.0;
    return width / 18.0 *
           (5.0 * zoneArea(middle - half * node) + 8.0 * zoneArea(middle) + 5.0 * zoneArea(middle + half * node));
}

} // namespace

SquareMetres ellipsoidalArea(const Ring& ring) {
    double sum = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i)
        sum += edgeIntegral(ring[i], ring[(i + 1) % ring.size()]);
    return {-sum};
}

SquareMetres ellipsoidalArea(const Polygon& polygon) {
    double total = std::abs(ellipsoidalArea(polygon.outer).value);
    for (const Ring& hole : polygon.holes)
        total -= std::abs(ellipsoidalArea(hole).value);
    return {total};
}

SquareMetres ellipsoidalArea(const Area& area) {
    SquareMetres total;
    for (const Polygon& polygon : area)
        total += ellipsoidalArea(polygon);
    return total;
}

} // namespace azalai
