#pragma once

#include <azalai/cartography/scene.h>

#include <QList>
#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace azalai {

inline constexpr double screenPixelsPerMm = 96 / 25.4;

/// A camera: which ground is seen, how large, on what.
struct MapFrame {
    PlanePoint centre;             ///< ground in the middle of the picture
    double pixelsPerMetre = 0.001; ///< pixels per projected metre; Qt Location: 256 * 2^zoom / (2 * mercatorHalfWorld)
    QSizeF sizePx;
    double pixelsPerMm = screenPixelsPerMm;
    QMarginsF bleedPx;         ///< rim of the picture outside what is seen; edge labels stay inside of it
    QList<QRectF> covered;     ///< pixels that other things will lie on: no text goes there
    bool hasEdgeLabels = true; ///< degrees inside the edge; a sheet writes them outside

    [[nodiscard]] double metresPerMm() const { return pixelsPerMm / pixelsPerMetre; }
    [[nodiscard]] QPointF toPixels(PlanePoint p) const {
        return {sizePx.width() / 2 + (p.x - centre.x) * pixelsPerMetre,
                sizePx.height() / 2 - (p.y - centre.y) * pixelsPerMetre};
    }
    [[nodiscard]] PlanePoint toPlane(QPointF pixel) const {
        return {centre.x + (pixel.x() - sizePx.width() / 2) / pixelsPerMetre,
                centre.y - (pixel.y() - sizePx.height() / 2) / pixelsPerMetre};
    }
    /// The ground in the picture, rim included.
    [[nodiscard]] PlaneBox box() const {
        const PlanePoint northWest = toPlane({0, 0});
        const PlanePoint southEast = toPlane({sizePx.width(), sizePx.height()});
        return {northWest.x, southEast.y, southEast.x, northWest.y};
    }
};

} // namespace azalai
