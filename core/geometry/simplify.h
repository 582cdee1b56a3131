#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

namespace azalai {

/// A line or area with fewer vertices, none of the dropped ones farther than the tolerance from what is left. For
/// drawing at a scale only: rings may touch or cross themselves afterwards, and neighbours may part by the tolerance.
///
/// tolerance  On the ground, 0 m or more; half a pixel is a good choice.
/// Result     The ends of a line stay. Rings that would keep fewer than three vertices are dropped.
/// Source     Douglas, Peucker, "Algorithms for the reduction of the number of points…", Cartographica 10 (1973).
[[nodiscard]] Line simplified(const Line& line, Metres tolerance);
[[nodiscard]] Area simplified(const Area& area, Metres tolerance);

} // namespace azalai
