#include <azalai/geo/web_mercator.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace azalai {

namespace {
constexpr double radius = 6378137.0;
constexpr double limit = 85.05112877980659;
constexpr double rad = std::numbers::pi / 180.0;
} // namespace

PlanePoint toMercator(Position position) {
    const double latitude = std::clamp(position.latitude, -limit, limit) * rad;
    return {.x = radius * position.longitude * rad, .y = radius * std::asinh(std::tan(latitude))};
}

Position fromMercator(PlanePoint point) {
    return {.latitude = std::atan(std::sinh(point.y / radius)) / rad, .longitude = point.x / radius / rad};
}

double mercatorScale(double latitudeDeg) { return 1.0 / std::cos(std::clamp(latitudeDeg, -limit, limit) * rad); }

} // namespace azalai
