#pragma once

#include <azalai/arrangement/box_tree.h>
#include <azalai/arrangement/grid_point.h>

#include <algorithm>
#include <compare>
#include <cstdint>

namespace azalai {

/// A straight stretch of border.
struct GridEdge {
    GridPoint from;
    GridPoint to;

    friend constexpr auto operator<=>(const GridEdge&, const GridEdge&) = default;
};

[[nodiscard]] constexpr GridBox boxOf(const GridEdge& e) {
    return {std::min(e.from.x, e.to.x), std::min(e.from.y, e.to.y), std::max(e.from.x, e.to.x),
            std::max(e.from.y, e.to.y)};
}

/// No edge is longer than this, in either direction, once an outline has been repaired: what keeps `turnOf` in 64 bits.
inline constexpr std::int64_t longestEdge = 899'999'999; // under 90°

/// Do the insides of two edges cross in one point.
/// Input  boxes that meet, edges no longer than longestEdge.
[[nodiscard]] constexpr bool crossInside(const GridEdge& e, const GridEdge& f) {
    const auto apart = [](std::int64_t a, std::int64_t b) { return (a > 0 && b < 0) || (a < 0 && b > 0); };
    return apart(turnOf(e.from, e.to, f.from), turnOf(e.from, e.to, f.to)) &&
           apart(turnOf(f.from, f.to, e.from), turnOf(f.from, f.to, e.to));
}

/// The grid point in whose cell two edges cross: the nearest one, and of two as near the eastern or northern one.
/// Exact, so that it does not depend on the order of the edges or on their directions. Input  edges that cross inside.
[[nodiscard]] constexpr GridPoint crossingCell(const GridEdge& e, const GridEdge& f) {
    const std::int64_t before = turnOf(f.from, f.to, e.from);
    const std::int64_t after = turnOf(f.from, f.to, e.to);
    const WideInteger share = before > 0 ? before : -static_cast<WideInteger>(before);
    const WideInteger whole =
        before > 0 ? static_cast<WideInteger>(before) - after : static_cast<WideInteger>(after) - before;
    const auto along = [&](std::int32_t from, std::int32_t to) {
        const WideInteger twice = 2 * (static_cast<WideInteger>(to) - from) * share + whole;
        WideInteger steps = twice / (2 * whole);
        if (twice < 0 && steps * 2 * whole != twice) --steps; // floor
        return static_cast<std::int32_t>(from + steps);
    };
    return {.x = along(e.from.x, e.to.x), .y = along(e.from.y, e.to.y)};
}

} // namespace azalai
