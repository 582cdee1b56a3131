#pragma once

#include <azalai/geo/position.h>

#include <cmath>
#include <compare>
#include <cstdint>
#include <vector>

namespace azalai {

__extension__ using WideInteger = __int128; ///< holds products of two 64-bit integers exactly

/// A position in whole steps of 1e-7 degree (1.1 cm), on which every predicate is exact.
/// x is longitude, y latitude; ±180° fits 32 bits.
struct GridPoint {
    std::int32_t x = 0;
    std::int32_t y = 0;

    friend constexpr auto operator<=>(const GridPoint&, const GridPoint&) = default;
};

inline constexpr double gridStepsPerDegree = 1e7;

/// Closed without repeating the first point at the end.
using GridRing = std::vector<GridPoint>;

/// The border of some ground: outer rings counter-clockwise, holes clockwise, in any order, so that the ground lies on
/// the left of every edge. No ring crosses or overlaps itself or another one or passes a
/// point twice; rings may touch at points of both.
/// Empty means no ground. `repairOutline` makes one from any rings.
struct GridOutline {
    std::vector<GridRing> rings;

    bool operator==(const GridOutline&) const = default;
};

/// The nearest grid point. Input: finite, longitude -180..180.
[[nodiscard]] inline GridPoint toGrid(Position p) {
    return {static_cast<std::int32_t>(std::llround(p.longitude * gridStepsPerDegree)),
            static_cast<std::int32_t>(std::llround(p.latitude * gridStepsPerDegree))};
}

/// The position nearest to a grid point; toGrid(toPosition(p)) == p.
[[nodiscard]] inline Position toPosition(GridPoint p) {
    return {.latitude = p.y / gridStepsPerDegree, .longitude = p.x / gridStepsPerDegree};
}

/// Positive where a, b, c turn left: twice the area of their triangle, exactly.
/// Input  points less than 180° apart in each direction (edges under 90°, boxes that meet), so that 64 bits hold it.
[[nodiscard]] constexpr std::int64_t turnOf(GridPoint a, GridPoint b, GridPoint c) {
    const auto dx = static_cast<std::int64_t>(b.x) - a.x;
    const auto dy = static_cast<std::int64_t>(b.y) - a.y;
    return dx * (static_cast<std::int64_t>(c.y) - a.y) - dy * (static_cast<std::int64_t>(c.x) - a.x);
}

} // namespace azalai
