#pragma once

#include <azalai/geo/position.h>

namespace azalai {

/// Steps of the grid that geometry is computed on, per degree: 1e-7° is 1.1 cm.
inline constexpr double gridPerDegree = 1e7;

/// The nearest position on the grid.
[[nodiscard]] Position snapped(Position position);

/// The area on the grid, made fit for computing where that needs no judgement: vertices snapped, repeated points and
/// spikes dropped, rings wound (outer counter-clockwise, holes clockwise), rings left with fewer than three points
/// dropped. Rings that cross themselves stay as they are: see `validate`.
/// Input  finite coordinates.
[[nodiscard]] Area tidied(const Area& area);

/// Twice the signed planar area of a ring in square degrees; counter-clockwise is positive.
[[nodiscard]] double doubledPlanarArea(const Ring& ring);

} // namespace azalai
