#pragma once

#include <app/render/map_frame.h>
#include <tests/core/cartography/small_situation.h>

#include <algorithm>

namespace azalai::small {

/// A frame that shows a box of degrees as large as it fits, at 96 dots per inch.
inline MapFrame frame(double widthPx, double heightPx, double west = -6, double south = 12, double east = 6,
                      double north = 20) {
    const PlaneBox box = planeBox(west, south, east, north);
    MapFrame result;
    result.centre = box.centre();
    result.sizePx = {widthPx, heightPx};
    result.pixelsPerMetre = std::min(widthPx / (box.east - box.west), heightPx / (box.north - box.south));
    return result;
}

} // namespace azalai::small
