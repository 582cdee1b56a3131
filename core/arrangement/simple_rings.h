#pragma once

#include <azalai/arrangement/border_points.h>

#include <span>
#include <vector>

namespace azalai {

/// The closed walks around one face, made polygons: where a walk passes a point twice it is cut into rings there, there
/// and back along the same points it is dropped, and rings that share more than one point are joined. The rings are
/// simple, outer rings counter-clockwise, holes clockwise, each polygon's interior in one piece.
///
/// walks   The face on their left: at most one counter-clockwise, the first.
/// Result  Polygons by their first ring's place in the walks; none where nothing but there and back was left.
[[nodiscard]] std::vector<Polygon> simplePolygons(std::span<const WalkPoints> walks);

/// Twice the area of a ring in square degrees, positive counter-clockwise. Good enough to tell the two apart.
[[nodiscard]] double windingArea(const Ring& ring);

/// Does a ring lie in another one that it does not cross, though it may touch it anywhere: decided by the first of its
/// points, or of the middles of its edges, that is not on the other ring, as far as doubles tell.
[[nodiscard]] bool liesInRing(const Ring& inner, const Ring& outer);

} // namespace azalai
