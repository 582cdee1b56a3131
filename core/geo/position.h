#pragma once

#include <vector>

namespace azalai {

/// A place on WGS 84, in degrees. Written Position{.latitude = , .longitude = }.
struct Position {
    double latitude = 0.0;  ///< -90..90
    double longitude = 0.0; ///< -180..180

    bool operator==(const Position&) const = default;
};

using Line = std::vector<Position>; ///< two or more positions
using Ring = std::vector<Position>; ///< closed without repeating the first position at the end

/// One outer ring, counter-clockwise, with holes, clockwise. Edges are straight in longitude and latitude (RFC 7946).
struct Polygon {
    Ring outer;
    std::vector<Ring> holes;

    bool operator==(const Polygon&) const = default;
};

/// Polygons that do not overlap each other. Empty means no ground.
using Area = std::vector<Polygon>;

} // namespace azalai
