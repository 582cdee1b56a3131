#include <azalai/geodata/road_files.h>
#include <azalai/geodata/road_layer.h>
#include <azalai/geodata/safe_file.h>

#include <ogrsf_frmts.h>

#include <format>
#include <optional>

namespace azalai {

struct RoadFiles::Content {
    std::string package;
    std::optional<GeoPackage> opened;
    std::vector<std::string> parts;
    std::unique_ptr<MemoryFolder> folder;
    OwnedDataset shapes;
};

Result<RoadFiles> RoadFiles::open(const std::filesystem::path& file) {
    startGdal();
    if (file.extension() == ".gpkg") return openPackage(file);
    if (file.extension() == ".shp") return openShapes(file);
    return failure(ErrorCode::UnsupportedFormat, file.string(), "neither a GeoPackage (.gpkg) nor a Shapefile (.shp)");
}

Result<RoadFiles> RoadFiles::openPackage(const std::filesystem::path& file) {
    auto content = std::make_shared<Content>();
    Result<std::string> bytes = readFile(file, roadFileCap);
    if (!bytes) return std::unexpected(bytes.error());
    content->package = std::move(*bytes);
    Result<GeoPackage> package = GeoPackage::open(content->package, file.string());
    if (!package) return std::unexpected(package.error());
    RoadFiles files;
    files.m_layers = package->layers();
    content->opened.emplace(std::move(*package));
    files.m_content = std::move(content);
    return files;
}

Result<RoadFiles> RoadFiles::openShapes(const std::filesystem::path& file) {
    auto content = std::make_shared<Content>();
    content->folder = std::make_unique<MemoryFolder>();
    std::size_t size = 0;
    content->parts.reserve(5); // the folder keeps views of them
    for (const char* ending : {".shp", ".shx", ".dbf", ".prj", ".cpg"}) {
        Result<std::string> bytes = readFile(std::filesystem::path(file).replace_extension(ending), roadFileCap - size);
        const bool isNeeded = std::string_view(ending) != ".cpg";
        if (!bytes && !(bytes.error().code == ErrorCode::FileNotFound && !isNeeded))
            return std::unexpected(bytes.error());
        if (!bytes) continue;
        size += bytes->size();
        content->parts.push_back(std::move(*bytes));
        content->folder->add("roads" + std::string(ending), content->parts.back());
    }
    const GdalComplaints complaints;
    const char* const drivers[] = {"ESRI Shapefile", nullptr};
    const std::string name = content->folder->name() + "/roads.shp";
    content->shapes.reset(GDALDataset::Open(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers));
    if (!content->shapes || content->shapes->GetLayerCount() != 1)
        return failure(ErrorCode::LibraryFailure, file.string(),
                       complaints.failures().empty() ? "not opened" : complaints.failures().back());
    RoadFiles files;
    files.m_layers = {content->shapes->GetLayer(0)};
    files.m_content = std::move(content);
    return files;
}

} // namespace azalai
