#pragma once

#include "exact.h"

#include <azalai/arrangement/figure.h>

#include <span>

namespace azalai::oracle {

/// The plane with units as small as Figure allows and areas of these zones fit.
[[nodiscard]] Figure finePlane(std::span<const GridOutline> zones);

[[nodiscard]] std::size_t edgesIn(std::span<const GridOutline> zones);

/// How far from the truth, in units, an area may be that is a sum over crossings of borders placed in doubles: each
/// edge's ground is rounded once, each crossing's twice, and a crossing lies up to 2^-50 of the largest coordinate from
/// its place, which moves the ground beside it by half of that times the longest two edges.
[[nodiscard]] double roundingBound(std::span<const GridOutline> zones, Figure plane, std::size_t crossings);

/// Whether `units` is `exact` grid steps squared to within `bound` units.
[[nodiscard]] bool isNear(AreaUnits units, const Rational& exact, Figure plane, double bound);

/// `exact` in units, for messages.
[[nodiscard]] double inUnits(const Rational& exact, Figure plane);

} // namespace azalai::oracle
