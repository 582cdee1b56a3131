#pragma once

#include <app/render/map_frame.h>
#include <azalai/cartography/graticule.h>
#include <azalai/cartography/utm_grid.h>

#include <vector>

namespace azalai {

enum class FrameSide { Top, Right, Bottom, Left };

/// Where a line of a grid meets the edge of a map.
struct GridMark {
    FrameSide side = FrameSide::Top;
    double atPx = 0;       ///< from the left, or from the top
    std::size_t index = 0; ///< of the line among those that were asked about
};

/// The marks of all lines, side by side as FrameSide has them, on each from its left or top.
[[nodiscard]] std::vector<GridMark> gridMarks(const std::vector<PlaneLine>& lines, const MapFrame& frame);

/// A graticule's line as far as a frame can show it.
[[nodiscard]] PlaneLine acrossFrame(const GraticuleLine& line, const MapFrame& frame);

} // namespace azalai
