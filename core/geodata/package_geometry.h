#pragma once

#include <azalai/geodata/ogr_geometry.h>

#include <optional>
#include <string>
#include <string_view>

namespace azalai {

/// A geometry as a GeoPackage holds it (OGC 12-128r19, 2.1.3): header with envelope but for points, little-endian WKB
/// in WGS 84. The same bytes as GDAL writes; of several lines only the first, as the dossier's layers have it. Nothing
/// for no shape.
[[nodiscard]] std::optional<std::string> packageGeometry(const Shape& shape);

/// The envelope that a GeoPackage geometry states, or that of its one point. Nothing for an empty geometry and for
/// bytes that are none.
struct PackageEnvelope {
    double minX = 0.0;
    double maxX = 0.0;
    double minY = 0.0;
    double maxY = 0.0;
};
[[nodiscard]] std::optional<PackageEnvelope> packageEnvelope(std::string_view bytes);

} // namespace azalai
