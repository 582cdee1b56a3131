#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

namespace azalai {

/// Length of the shortest way between two positions on the WGS 84 ellipsoid.
/// Accuracy  15 nm. Source  Karney, "Algorithms for geodesics", J. Geodesy 87 (2013), by GeographicLib.
[[nodiscard]] Metres geodesicDistance(Position from, Position to);

/// Sum of the geodesic lengths of a line's parts; 0 for fewer than two positions.
[[nodiscard]] Metres geodesicLength(const Line& line);

/// Area of a ring whose edges are geodesics; ellipsoidalArea measures straight ones. Counter-clockwise is positive.
/// Input  a ring that holds less than half of the Earth. Source  Karney (2013), section 6, by GeographicLib.
[[nodiscard]] SquareMetres geodesicArea(const Ring& ring);

/// The position on a line at a distance from its start, measured along it; clamped to the line's ends.
/// Input  a line with at least one position.
[[nodiscard]] Position positionAlong(const Line& line, Metres distance);

} // namespace azalai
