#include <azalai/geo/grid_reference.h>

#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>

namespace azalai {

std::string mgrs(Position position) {
    if (!(position.latitude >= -80.0 && position.latitude <= 84.0)) return {};
    try {
        int zone = 0;
        bool north = true;
        double x = 0.0;
        double y = 0.0;
        GeographicLib::UTMUPS::Forward(position.latitude, position.longitude, zone, north, x, y);
        std::string text;
        GeographicLib::MGRS::Forward(zone, north, x, y, 2, text);
        // "29QRB0055": zone and band, square, easting, northing
        if (text.size() < 8) return text;
        const auto digits = text.size() - 4;
        return text.substr(0, digits - 2) + " " + text.substr(digits - 2, 2) + " " + text.substr(digits, 2) + " " +
               text.substr(digits + 2, 2);
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace azalai
