#pragma once

#include <app/render/label_spots.h>

namespace azalai {

/// A free place along a line that bends: each letter turned as the line runs there, the least bent stretch first. The
/// line is smoothed to a few millimetres, so that letters do not tumble; none where it would still turn them too much.
/// Input  a text whose letters stand apart (not Arabic)
[[nodiscard]] std::optional<LabelSpot> spotOnCurve(const PlaneLine& line, const MapText& text, const MapFrame& frame,
                                                   const LabelRoom& room);

} // namespace azalai
