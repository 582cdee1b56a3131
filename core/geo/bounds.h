#pragma once

#include <azalai/geo/position.h>

#include <algorithm>
#include <limits>

namespace azalai {

/// A box in degrees that does not cross 180°. Empty until something was added.
struct Bounds {
    double west = std::numeric_limits<double>::infinity();
    double south = std::numeric_limits<double>::infinity();
    double east = -std::numeric_limits<double>::infinity();
    double north = -std::numeric_limits<double>::infinity();

    bool operator==(const Bounds&) const = default;

    [[nodiscard]] bool isEmpty() const { return !(west <= east && south <= north); }
    [[nodiscard]] bool contains(Position p) const {
        return p.longitude >= west && p.longitude <= east && p.latitude >= south && p.latitude <= north;
    }
    [[nodiscard]] bool meets(const Bounds& o) const {
        return west <= o.east && o.west <= east && south <= o.north && o.south <= north;
    }
    [[nodiscard]] Position centre() const { return {.latitude = (south + north) / 2, .longitude = (west + east) / 2}; }
    void add(Position p) {
        west = std::min(west, p.longitude);
        east = std::max(east, p.longitude);
        south = std::min(south, p.latitude);
        north = std::max(north, p.latitude);
    }
    void add(const Line& line) {
        for (const Position p : line)
            add(p);
    }
    void add(const Area& area) {
        for (const Polygon& polygon : area)
            add(polygon.outer);
    }
};

} // namespace azalai
