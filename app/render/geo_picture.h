#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/web_mercator.h>

#include <QByteArray>

class QImage;

namespace azalai {

/// An image of the ground as GeoTIFF (geodata/geo_tiff.h). Input  grey of eight bits, or colours
[[nodiscard]] Result<QByteArray> makeGeoTiff(const QImage& image, PlanePoint upperLeft, double metresPerPixel, int dpi,
                                             double turnDeg = 0);

} // namespace azalai
