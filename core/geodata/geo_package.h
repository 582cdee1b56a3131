#pragma once

#include <azalai/base/result.h>

#include <memory>
#include <string_view>

class GDALDataset;

namespace azalai {

inline constexpr std::size_t geoPackageCap = 512u << 20; ///< bytes

struct CloseDataset {
    void operator()(GDALDataset* dataset) const;
};
using OwnedDataset = std::unique_ptr<GDALDataset, CloseDataset>;

/// Is this the beginning of a GeoPackage: SQLite's signature and the application id.
[[nodiscard]] bool isGeoPackage(std::string_view bytes);

/// Opens a GeoPackage that lies in memory, for reading, with the GeoPackage driver and no other.
/// name     The MemoryFile's name. subject  What an error is about.
/// Errors   LibraryFailure (detail: what GDAL said).
[[nodiscard]] Result<OwnedDataset> openGeoPackage(const std::string& name, const std::string& subject);

/// Is a table of that name an ordinary one: no view (its query may never end) and no virtual table (it may read elsewhere).
[[nodiscard]] bool isPlainTable(GDALDataset& dataset, std::string_view table);

} // namespace azalai
