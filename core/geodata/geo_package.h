#pragma once

#include <azalai/base/result.h>
#include <azalai/geodata/gdal_library.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class GDALDataset;
class OGRLayer;

namespace azalai {

inline constexpr std::size_t geoPackageCap = 512u << 20; ///< bytes

struct CloseDataset {
    void operator()(GDALDataset* dataset) const;
};
using OwnedDataset = std::unique_ptr<GDALDataset, CloseDataset>;

/// Is this the beginning of a GeoPackage: SQLite's signature and the application id.
[[nodiscard]] bool isGeoPackage(std::string_view bytes);

/// A GeoPackage that lies in memory, opened for reading, with the GeoPackage driver and no other.
class GeoPackage {
public:
    /// bytes    Outlive the package. subject  What an error is about.
    /// Errors   UnsupportedFormat for anything but a GeoPackage, and for one whose own tables are views or virtual
    /// tables:
    ///          to open it would be to run them; MalformedText, OutOfRange (see sqliteSchema); LibraryFailure (detail:
    ///          what GDAL said).
    [[nodiscard]] static Result<GeoPackage> open(std::string_view bytes, const std::string& subject);

    /// The layer of that name if it is an ordinary table, else null: no view (its query may never end) and no virtual
    /// table (it may read elsewhere).
    [[nodiscard]] OGRLayer* layer(std::string_view name) const;

    /// Every layer that is an ordinary table.
    [[nodiscard]] std::vector<OGRLayer*> layers() const;

private:
    GeoPackage(std::unique_ptr<MemoryFile> file, OwnedDataset dataset, std::vector<std::string> tables)
        : m_file(std::move(file)), m_dataset(std::move(dataset)), m_tables(std::move(tables)) {}

    std::unique_ptr<MemoryFile> m_file; ///< before the dataset, which reads it until it is closed
    OwnedDataset m_dataset;
    std::vector<std::string> m_tables; ///< ordinary ones, in lower case
};

} // namespace azalai
