#pragma once

#include <azalai/geo/position.h>

namespace azalai {

/// A point of the Web Mercator plane (EPSG:3857), in projected metres: x to the east, y to the north.
struct PlanePoint {
    double x = 0.0;
    double y = 0.0;

    bool operator==(const PlanePoint&) const = default;
};

/// Half the width of the Web Mercator world, in projected metres.
inline constexpr double mercatorHalfWorld = 20037508.342789244;

/// Latitudes beyond ±85.0511° are held at that limit.
[[nodiscard]] PlanePoint toMercator(Position position);
[[nodiscard]] Position fromMercator(PlanePoint point);

/// Projected metres per true metre on the ground at a latitude (1 / cos, spherical).
[[nodiscard]] double mercatorScale(double latitudeDeg);

} // namespace azalai
