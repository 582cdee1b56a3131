#pragma once

#include <azalai/geo/bounds.h>
#include <azalai/geo/position.h>

#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// A point of the Universal Transverse Mercator grid, on WGS 84, in metres.
struct UtmPoint {
    int zone = 31; ///< 1..60
    bool isNorth = true;
    double easting = 500000;
    double northing = 0; ///< from the equator, in the south from 10,000,000 at it

    bool operator==(const UtmPoint&) const = default;
};

/// A field of the Military Grid Reference System in which one grid holds: six by eight degrees, but around Norway.
struct GridZone {
    int zone = 31;
    char band = 'N';
    Bounds bounds{};

    /// "30Q".
    [[nodiscard]] std::string name() const { return std::to_string(zone) + band; }
};

/// In a given zone, also a little outside of it. None where the zone's grid does not reach.
[[nodiscard]] std::optional<UtmPoint> toUtm(Position position, int zone);
[[nodiscard]] std::optional<Position> fromUtm(const UtmPoint& point);

/// The fields that a box meets between 80° S and 84° N, from south to north and in each band from west to east.
[[nodiscard]] std::vector<GridZone> gridZones(const Bounds& box);

/// The square of 100 km in which a position lies, with its field: "30QXE". Empty beyond 84° N and 80° S.
[[nodiscard]] std::string gridSquare(Position position);

} // namespace azalai
