#pragma once

#include <azalai/arrangement/grid_point.h>

#include <cmath>
#include <cstdint>

namespace azalai {

/// A place between grid points.
struct StepPoint {
    double x = 0.0; ///< grid steps
    double y = 0.0;

    bool operator==(const StepPoint&) const = default;
};

[[nodiscard]] constexpr StepPoint toSteps(GridPoint p) { return {static_cast<double>(p.x), static_cast<double>(p.y)}; }

[[nodiscard]] inline GridPoint toGrid(StepPoint p) {
    return {static_cast<std::int32_t>(std::llround(p.x)), static_cast<std::int32_t>(std::llround(p.y))};
}

[[nodiscard]] inline Position toPosition(StepPoint p) {
    return {.latitude = p.y / gridStepsPerDegree, .longitude = p.x / gridStepsPerDegree};
}

/// Grid steps, 1 µm. Crossings, whose coordinates are right to 2^-20 of a step, may fall on one point where they are no
/// further apart in either direction; and nearer points do no reader any good.
inline constexpr double nearSteps = 1e-4;

/// Are two crossings so near that they may fall on one point.
[[nodiscard]] constexpr bool areNear(StepPoint a, StepPoint b) {
    const double dx = a.x - b.x;
    const double dy = a.y - b.y;
    return dx < nearSteps && dx > -nearSteps && dy < nearSteps && dy > -nearSteps;
}

} // namespace azalai
