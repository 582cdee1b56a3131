#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

#include <cstddef>

namespace azalai {

struct NearestOnLine {
    std::size_t edge = 0; ///< from this vertex to the next
    double share = 0.0;   ///< of the edge, 0..1, in degrees
    Metres distance;      ///< to there
};

/// The place on a line that is nearest to a position.
/// line      One position at least; its edges are straight in longitude and latitude and do not cross 180°.
/// Result    Of places equally near, the first.
/// Accuracy  The distance is geodesic, to a place looked for in a plane that fits at the position: 100 km away it is
/// less
///           than a thousandth too long.
[[nodiscard]] NearestOnLine nearestOnLine(const Line& line, Position position);

} // namespace azalai
