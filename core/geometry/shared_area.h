#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

namespace azalai {

using SquareDegrees = Quantity<struct SquareDegreesTag>; ///< of the lon/lat plane, for comparing engines only

/// Planar area by the shoelace sum: outer rings minus holes, whatever their winding.
[[nodiscard]] SquareDegrees planarArea(const Area& area);

/// The planar area that two areas share, by a sum over pairs of edges that builds no topology and so cannot go wrong
/// where an overlay does: each ring edge stands for the trapezoid under it, signed by its direction, and the shared
/// area is the signed sum of what each pair of trapezoids has in common. It judges the overlay engines.
///
/// Input     Valid areas, rings wound as `tidied` gives them.
/// Accuracy  About 1e-13 of the areas' common box; exact borders shared by both areas need no special care.
/// Cost      Grows with the pairs of edges whose longitudes meet.
/// Source    Magalhães, Franklin, "An efficient algorithm for computing the area of overlay" (EPUG, 2015), the same
/// idea.
[[nodiscard]] SquareDegrees sharedPlanarArea(const Area& first, const Area& second);

} // namespace azalai
