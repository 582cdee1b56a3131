#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

#include <cstddef>
#include <vector>

namespace azalai {

/// A stretch of a line through which the same areas lie all along.
struct ClippedLine {
    Line line;                      ///< two or more positions; starts where the stretch before ends
    std::vector<std::size_t> areas; ///< indices of the areas that contain it, ascending
    Metres begin; ///< along the line from its start; a cut counts its share, in degrees, of its edge's
                  ///< geodesic length, so that stretches add up to the line's geodesicLength
    Metres end;
};

/// Cuts a line exactly where it crosses the borders of areas.
///
/// Input     A line of two or more positions; valid areas, none null.
/// Result    Stretches in order that together are the line; neighbours differ in their areas. A stretch that runs along
/// a
///           border is inside that area: what decides is the middle of each part between two cuts.
/// Accuracy  Cuts lie within 1e-9 degree of the border; stretches shorter than that join the one before.
[[nodiscard]] std::vector<ClippedLine> cutLine(const Line& line, const std::vector<const Area*>& areas);

} // namespace azalai
