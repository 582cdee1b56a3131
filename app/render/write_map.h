#pragma once

#include <azalai/base/result.h>
#include <azalai/cartography/scene.h>

#include <QString>

namespace azalai {

/// A map without a sheet around it.
struct PlainMap {
    const Scene& scene;
    PlanePoint centre{};
    double metresPerMm = 2300; ///< projected metres per millimetre of the picture
    double widthMm = 300;
    double heightMm = 200;
    double turnDeg = 0; ///< clockwise
    std::string title{};
    bool isGrey = false;
};

/// Writes a map for another program, told by the ending of the path: .png with a world file (.pgw) and the projection
/// beside it (.prj, and .png.aux.xml, which GDAL reads), .tif or .tiff as GeoTIFF, .svg. In Web Mercator, EPSG:3857.
/// The same map gives the same bytes. dpi     Of the pictures in pixels. Result  the paths that were written. Errors
/// UnsupportedFormat, FileUnwritable (subject: the path), PaintFailed.
Result<QStringList> writeMap(const PlainMap& map, const QString& path, int dpi = 150);

} // namespace azalai
