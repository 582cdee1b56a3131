#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/geo_package.h>

#include <ogrsf_frmts.h>

#include <format>

namespace azalai {

void CloseDataset::operator()(GDALDataset* dataset) const { GDALClose(dataset); }

bool isGeoPackage(std::string_view bytes) {
    using namespace std::string_view_literals;
    return bytes.size() >= 100 && bytes.starts_with("SQLite format 3\0"sv) && bytes.substr(68, 4) == "GPKG";
}

Result<OwnedDataset> openGeoPackage(const std::string& name, const std::string& subject) {
    startGdal();
    const GdalComplaints complaints;
    const char* const drivers[] = {"GPKG", nullptr};
    const char* const options[] = {"LIST_ALL_TABLES=NO", nullptr};
    OwnedDataset dataset(GDALDataset::Open(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options));
    if (!dataset)
        return failure(ErrorCode::LibraryFailure, subject, complaints.failures().empty() ? "not opened" : complaints.failures().back());
    return dataset;
}

bool isPlainTable(GDALDataset& dataset, std::string_view table) {
    const GdalComplaints complaints;
    const std::string sql =
        std::format("SELECT 1 FROM sqlite_master WHERE type = 'table' AND lower(name) = '{}' AND sql NOT LIKE '%VIRTUAL%'", table);
    OGRLayer* answer = dataset.ExecuteSQL(sql.c_str(), nullptr, nullptr);
    const bool plain = answer && answer->GetFeatureCount() == 1;
    if (answer) dataset.ReleaseResultSet(answer);
    return plain;
}

} // namespace azalai
