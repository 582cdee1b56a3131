#include <app/map/camera_fit.h>

#include <azalai/geo/web_mercator.h>

#include <algorithm>
#include <cmath>

namespace azalai {

QVector3D CameraFit::cameraFor(double westDeg, double southDeg, double eastDeg, double northDeg, double widthPx,
                               double heightPx, double marginPx) const {
    const PlanePoint southWest = toMercator({.latitude = southDeg, .longitude = westDeg});
    const PlanePoint northEast = toMercator({.latitude = northDeg, .longitude = eastDeg});
    const Position centre = fromMercator({(southWest.x + northEast.x) / 2, (southWest.y + northEast.y) / 2});
    const double metresPerPixel = std::max((northEast.x - southWest.x) / std::max(1.0, widthPx - 2 * marginPx),
                                           (northEast.y - southWest.y) / std::max(1.0, heightPx - 2 * marginPx));
    const double zoom = metresPerPixel > 0 ? std::log2(2 * mercatorHalfWorld / 256 / metresPerPixel) : 10.0;
    return {static_cast<float>(centre.longitude), static_cast<float>(centre.latitude), static_cast<float>(zoom)};
}

} // namespace azalai
