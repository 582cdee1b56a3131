#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/geo_package.h>
#include <azalai/geodata/sqlite_schema.h>

#include <ogrsf_frmts.h>

#include <algorithm>

namespace azalai {

void CloseDataset::operator()(GDALDataset* dataset) const { GDALClose(dataset); }

namespace {

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// Names that GDAL queries while it opens a GeoPackage.
bool isReadOnOpening(std::string_view name) { return name.starts_with("gpkg") || name.starts_with("sqlite_"); }

} // namespace

bool isGeoPackage(std::string_view bytes) {
    using namespace std::string_view_literals;
    return bytes.size() >= 100 && bytes.starts_with("SQLite format 3\0"sv) &&
           (bytes.substr(68, 4) == "GPKG" || bytes.substr(68, 4) == "GP10" || bytes.substr(68, 4) == "GP11");
}

Result<GeoPackage> GeoPackage::open(std::string_view bytes, const std::string& subject) {
    if (!isGeoPackage(bytes)) return failure(ErrorCode::UnsupportedFormat, subject, "not a GeoPackage");
    const Result<std::vector<SchemaEntry>> schema = sqliteSchema(bytes);
    if (!schema) return failure(schema.error().code, subject, schema.error().detail);
    std::vector<std::string> tables;
    for (const SchemaEntry& entry : *schema) {
        const std::string name = lowerCase(entry.name);
        if (entry.type == "index" || entry.type == "trigger") continue; // nobody reads rows from these
        const bool isOrdinary = entry.type == "table" && lowerCase(entry.sql).starts_with("create table");
        if (isOrdinary)
            tables.push_back(name);
        else if (isReadOnOpening(name))
            return failure(ErrorCode::UnsupportedFormat, subject, entry.name + " is no ordinary table");
    }
    startGdal();
    auto file = std::make_unique<MemoryFile>(bytes, "gpkg");
    const GdalComplaints complaints;
    const char* const drivers[] = {"GPKG", nullptr};
    const char* const options[] = {"LIST_ALL_TABLES=NO", nullptr};
    OwnedDataset dataset(GDALDataset::Open(file->name().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options));
    if (!dataset)
        return failure(ErrorCode::LibraryFailure, subject,
                       complaints.failures().empty() ? "not opened" : complaints.failures().back());
    return GeoPackage(std::move(file), std::move(dataset), std::move(tables));
}

std::vector<OGRLayer*> GeoPackage::layers() const {
    std::vector<OGRLayer*> found;
    for (OGRLayer* layer : m_dataset->GetLayers())
        if (std::ranges::contains(m_tables, lowerCase(layer->GetName()))) found.push_back(layer);
    return found;
}

OGRLayer* GeoPackage::layer(std::string_view name) const {
    if (!std::ranges::contains(m_tables, name)) return nullptr;
    return m_dataset->GetLayerByName(std::string(name).c_str());
}

} // namespace azalai
