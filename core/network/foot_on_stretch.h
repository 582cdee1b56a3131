#pragma once

#include <azalai/arrangement/grid_edge.h>
#include <azalai/network/step_lengths.h>

#include <algorithm>
#include <cmath>

namespace azalai {

/// The place on a stretch that is nearest to a point. Feet are in order of their distance, then by place: of several
/// stretches the first foot is the same whatever their order.
struct StretchFoot {
    Metres distance;
    GridPoint at;  ///< on the grid: one end of the stretch, or beside it by rounding
    GridPoint low; ///< the stretch's ends in order, for stretches that are equally near
    GridPoint high;

    friend constexpr auto operator<=>(const StretchFoot&, const StretchFoot&) = default;
};

/// lengths  Of steps at the point.
[[nodiscard]] inline StretchFoot footOnStretch(const GridEdge& e, GridPoint p, const StepLengths& lengths) {
    const double ax = (static_cast<double>(e.from.x) - p.x) * lengths.east();
    const double ay = (static_cast<double>(e.from.y) - p.y) * lengths.north();
    const double dx = (static_cast<double>(e.to.x) - e.from.x) * lengths.east();
    const double dy = (static_cast<double>(e.to.y) - e.from.y) * lengths.north();
    const double share = std::clamp(-(ax * dx + ay * dy) / (dx * dx + dy * dy), 0.0, 1.0);
    const double x = ax + share * dx;
    const double y = ay + share * dy;
    const auto between = [&](std::int32_t from, std::int32_t to) {
        return static_cast<std::int32_t>(from + std::llround(share * (static_cast<double>(to) - from)));
    };
    return {.distance = {std::sqrt(x * x + y * y)},
            .at = {.x = between(e.from.x, e.to.x), .y = between(e.from.y, e.to.y)},
            .low = std::min(e.from, e.to),
            .high = std::max(e.from, e.to)};
}

} // namespace azalai
