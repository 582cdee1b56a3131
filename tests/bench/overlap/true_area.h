#pragma once

#include <azalai/arrangement/grid_point.h>

namespace azalai::bench {

/// Ground that two outlines share, square degrees, without topology: of every edge of the one and every edge of the
/// other the ground below the lower of the two, where both are, with the sign that says whether zones end or begin
/// there. Nothing is decided, so nothing can be decided wrongly.
/// Input     the ground lies on the left of every edge.
/// Accuracy  about 1e-3 m² for zones of some hundred kilometres.
[[nodiscard]] double trueSharedArea(const GridOutline& a, const GridOutline& b);

[[nodiscard]] double perimeterDegrees(const GridOutline& outline);

} // namespace azalai::bench
