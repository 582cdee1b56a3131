#pragma once

#include <azalai/geo/position.h>

#include <filesystem>
#include <string>
#include <vector>

namespace azalai::test {

/// One line of a road layer as OpenStreetMap's tags describe it.
struct MadeRoad {
    Line line;
    std::string highway;
    std::string surface;
    std::string name;
    bool isBridge = false;
};

/// Writes roads as the layer `lines` of a GeoPackage, or as a Shapefile; `driver` "GPKG" or "ESRI Shapefile". False
/// when GDAL refuses.
[[nodiscard]] bool writeRoadLayer(const std::vector<MadeRoad>& roads, const std::filesystem::path& file,
                                  const char* driver);

} // namespace azalai::test
