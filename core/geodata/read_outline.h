#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/position.h>

#include <filesystem>

namespace azalai {

/// Reads one outline: a polygon or multi-polygon as WKT, or as GeoJSON (a geometry, a feature, or a collection of one
/// feature), in WGS 84 longitude and latitude. Result on the 1e-7 degree grid. Nothing is repaired.
/// Errors  FileNotFound, FileUnreadable, OutOfRange (above 64 MiB), MalformedText, UnsupportedFormat, InvalidGeometry
///         (subject: the path).
[[nodiscard]] Result<Area> readOutline(const std::filesystem::path& path);

} // namespace azalai
