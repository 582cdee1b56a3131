#include <azalai/geo/utm.h>

#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>

#include <cmath>
#include <exception>
#include <string_view>

namespace azalai {
namespace {

constexpr std::string_view bands = "CDEFGHJKLMNPQRSTUVWX";

/// Degrees of the zone in a band; around Norway and Svalbard some are wider and some are not there.
struct ZoneSpan {
    double west = 0;
    double east = 0;
};
ZoneSpan spanOf(int zone, char band) {
    const double west = -180.0 + 6 * (zone - 1);
    if (band == 'V' && zone == 31) return {0, 3};
    if (band == 'V' && zone == 32) return {3, 12};
    if (band != 'X' || zone < 31 || zone > 37) return {west, west + 6};
    if (zone % 2 == 0) return {};
    return {zone == 31 ? 0 : west - 3, zone == 37 ? 42 : west + 9};
}

} // namespace

std::optional<UtmPoint> toUtm(Position position, int zone) {
    try {
        UtmPoint point;
        double convergence = 0;
        double scale = 0;
        GeographicLib::UTMUPS::Forward(position.latitude, position.longitude, point.zone, point.isNorth, point.easting,
                                       point.northing, convergence, scale, zone);
        return point;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::optional<Position> fromUtm(const UtmPoint& point) {
    try {
        Position position;
        GeographicLib::UTMUPS::Reverse(point.zone, point.isNorth, point.easting, point.northing, position.latitude,
                                       position.longitude);
        return position;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::vector<GridZone> gridZones(const Bounds& box) {
    std::vector<GridZone> zones;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const double south = -80.0 + 8 * static_cast<double>(i);
        const double north = bands[i] == 'X' ? 84 : south + 8;
        if (box.south >= north || box.north <= south) continue;
        for (int zone = 1; zone <= 60; ++zone) {
            const auto [west, east] = spanOf(zone, bands[i]);
            if (west < east && box.west < east && box.east > west)
                zones.push_back({zone, bands[i], {west, south, east, north}});
        }
    }
    return zones;
}

std::string gridSquare(Position position) {
    if (!(position.latitude >= -80 && position.latitude < 84)) return {};
    try {
        int zone = 0;
        bool isNorth = true;
        double easting = 0;
        double northing = 0;
        GeographicLib::UTMUPS::Forward(position.latitude, position.longitude, zone, isNorth, easting, northing);
        std::string name;
        GeographicLib::MGRS::Forward(zone, isNorth, easting, northing, position.latitude, 0, name);
        return name;
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace azalai
