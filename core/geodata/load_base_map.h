#pragma once

#include <azalai/base/result.h>
#include <azalai/model/base_map.h>

#include <filesystem>

namespace azalai {

/// Reads maps/base/base.gpkg (layers countries, regions, rivers, lakes, towns; see maps/base).
///
/// Result  Lists in file order; a river of several lines is one River per line.
/// Errors  As `readFile`; UnsupportedFormat when it is no GeoPackage, MissingField when a layer or column is absent,
///         InvalidGeometry, LibraryFailure. A base map is ours: nothing in it is skipped.
[[nodiscard]] Result<BaseMap> loadBaseMap(const std::filesystem::path& path);

} // namespace azalai
