#pragma once

#include <app/render/map_frame.h>

#include <QGeoCoordinate>

#include <cmath>

namespace azalai {

/// What a map item of a size shows; in pixels of the screen, of which `ratio` make a unit of the item.
[[nodiscard]] inline MapFrame viewFrame(const QGeoCoordinate& centre, double zoomLevel, QSizeF size, double ratio) {
    MapFrame frame;
    frame.centre = toMercator({.latitude = centre.latitude(), .longitude = centre.longitude()});
    frame.pixelsPerMetre = ratio * 256 * std::exp2(zoomLevel) / (2 * mercatorHalfWorld);
    frame.sizePx = QSizeF(std::ceil(size.width() * ratio), std::ceil(size.height() * ratio));
    frame.pixelsPerMm = ratio * screenPixelsPerMm;
    return frame;
}

} // namespace azalai
