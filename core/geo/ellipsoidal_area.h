#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

namespace azalai {

/// Area on the WGS 84 ellipsoid of a figure whose edges are straight in longitude and latitude, so that the parts of a
/// divided figure add up to the whole.
///
/// Input     Rings not crossing 180°, not containing a pole. Counter-clockwise is positive.
/// Result    Signed for a ring; outer rings minus holes for an area, whatever their winding.
/// Accuracy  1e-9 relative for edges under 1°: authalic integral by three-point Gauss-Legendre on each edge.
/// Source    Snyder, "Map projections: a working manual" (1987), eq. 3-12.
[[nodiscard]] SquareMetres ellipsoidalArea(const Ring& ring);
[[nodiscard]] SquareMetres ellipsoidalArea(const Polygon& polygon);
[[nodiscard]] SquareMetres ellipsoidalArea(const Area& area);

} // namespace azalai
