#pragma once

#include <azalai/cartography/scene.h>

#include <QList>
#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cmath>
#include <numbers>

namespace azalai {

inline constexpr double screenPixelsPerMm = 96 / 25.4;

/// By how much a map is turned.
struct MapTurn {
    double cosine = 1;
    double sine = 0;

    [[nodiscard]] static MapTurn clockwise(double degrees) {
        const double angle = degrees * std::numbers::pi / 180;
        return degrees == 0 ? MapTurn() : MapTurn{std::cos(angle), std::sin(angle)};
    }
    bool operator==(const MapTurn&) const = default;
};

/// A camera: which ground is seen, how large, on what.
struct MapFrame {
    PlanePoint centre;             ///< ground in the middle of the picture
    double pixelsPerMetre = 0.001; ///< pixels per projected metre; Qt Location: 256 * 2^zoom / (2 * mercatorHalfWorld)
    QSizeF sizePx;
    double pixelsPerMm = screenPixelsPerMm;
    QMarginsF bleedPx;         ///< rim of the picture outside what is seen; edge labels stay inside of it
    QList<QRectF> covered;     ///< pixels that other things will lie on: no text goes there
    bool hasEdgeLabels = true; ///< degrees inside the edge; a sheet writes them outside
    bool hasLeaders = false;   ///< a name that is crowded out may stand farther off, with a line to it
    MapTurn turn{};            ///< of the ground; letters and signs stay upright

    [[nodiscard]] double metresPerMm() const { return pixelsPerMm / pixelsPerMetre; }
    [[nodiscard]] QPointF toPixels(PlanePoint p) const {
        const double east = (p.x - centre.x) * pixelsPerMetre;
        const double north = (p.y - centre.y) * pixelsPerMetre;
        return {sizePx.width() / 2 + (east * turn.cosine + north * turn.sine),
                sizePx.height() / 2 - (north * turn.cosine - east * turn.sine)};
    }
    [[nodiscard]] PlanePoint toPlane(QPointF pixel) const {
        const double right = (pixel.x() - sizePx.width() / 2) / pixelsPerMetre;
        const double down = (pixel.y() - sizePx.height() / 2) / pixelsPerMetre;
        return {centre.x + (right * turn.cosine + down * turn.sine),
                centre.y - (down * turn.cosine - right * turn.sine)};
    }
    /// The upright box around the ground in some of the picture's pixels.
    [[nodiscard]] PlaneBox boxOf(const QRectF& pixels) const {
        PlaneBox box;
        for (const QPointF corner : {pixels.topLeft(), pixels.topRight(), pixels.bottomLeft(), pixels.bottomRight()})
            box.add(toPlane(corner));
        return box;
    }
    /// That around the whole picture, rim included.
    [[nodiscard]] PlaneBox box() const { return boxOf({QPointF(0, 0), sizePx}); }
};

} // namespace azalai
