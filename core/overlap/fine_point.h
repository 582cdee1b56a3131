#pragma once

#include <azalai/geo/position.h>

#include <cmath>
#include <compare>
#include <cstdint>

namespace azalai {

__extension__ using WideInteger = __int128; ///< holds products of fine coordinates exactly

/// A position in whole steps of 1e-11 degree (1 µm), on which predicates are exact. Positions of the 1e-7 degree grid
/// come back from it bit by bit.
struct FinePoint {
    std::int64_t x = 0; ///< longitude
    std::int64_t y = 0; ///< latitude

    friend constexpr auto operator<=>(const FinePoint&, const FinePoint&) = default;
};

inline constexpr double finePerDegree = 1e11;

[[nodiscard]] inline FinePoint toFine(Position p) {
    return {std::llround(p.longitude * finePerDegree), std::llround(p.latitude * finePerDegree)};
}

[[nodiscard]] inline Position toPosition(FinePoint p) {
    return {.latitude = static_cast<double>(p.y) / finePerDegree,
            .longitude = static_cast<double>(p.x) / finePerDegree};
}

/// Positive where a, b, c turn left; twice the area of their triangle.
[[nodiscard]] constexpr WideInteger turnOf(FinePoint a, FinePoint b, FinePoint c) {
    return static_cast<WideInteger>(b.x - a.x) * (c.y - a.y) - static_cast<WideInteger>(b.y - a.y) * (c.x - a.x);
}

/// How far c lies from a in the direction of b, times the length of a-b.
[[nodiscard]] constexpr WideInteger advanceOf(FinePoint a, FinePoint b, FinePoint c) {
    return static_cast<WideInteger>(b.x - a.x) * (c.x - a.x) + static_cast<WideInteger>(b.y - a.y) * (c.y - a.y);
}

} // namespace azalai
