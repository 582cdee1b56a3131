#include <azalai/geodata/is_wgs84.h>
#include <azalai/geodata/layer_features.h>
#include <azalai/geodata/read_features.h>
#include <azalai/geodata/read_zones_file.h>
#include <azalai/geodata/road_files.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/geodata/zones_among.h>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <format>

namespace azalai {

namespace {

constexpr std::size_t byteCap = std::size_t{256} << 20;
constexpr std::int64_t zoneCap = 100'000;

std::string endingOf(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return ending;
}

/// Of what gives layers, the features of all.
struct Read {
    std::vector<RawFeature> features;
    std::vector<Issue> issues;
};

/// An Azalai document has regions and more beside its zones.
std::vector<OGRLayer*> withZones(std::vector<OGRLayer*> layers) {
    const auto isNamed = [](std::string_view name) {
        return [name](OGRLayer* layer) { return std::string_view(layer->GetName()) == name; };
    };
    const bool isDocument =
        std::ranges::any_of(layers, isNamed("zones")) && std::ranges::any_of(layers, isNamed("displacement"));
    if (isDocument) std::erase_if(layers, std::not_fn(isNamed("zones")));
    return layers;
}

Result<Read> readLayers(const std::vector<OGRLayer*>& layers, const std::string& name) {
    Read read;
    std::int64_t count = 0;
    for (OGRLayer* layer : layers) {
        if (wkbFlatten(layer->GetGeomType()) == wkbNone) continue;
        if (!isWgs84(*layer))
            return failure(ErrorCode::UnsupportedFormat, name,
                           std::format("layer {}: not in longitude and latitude of WGS 84", layer->GetName()));
        count += layer->GetFeatureCount();
        if (count > zoneCap) return failure(ErrorCode::OutOfRange, name, std::format("more than {} features", zoneCap));
        for (RawFeature& feature : layerFeatures(*layer, name, read.issues))
            read.features.push_back(std::move(feature));
    }
    return read;
}

Result<Read> readKml(const std::string& bytes, const std::string& name) {
    startGdal();
    const MemoryFile memory(bytes, "kml");
    const GdalComplaints complaints;
    const char* const drivers[] = {"KML", nullptr};
    const OwnedDataset dataset(GDALDataset::Open(memory.name().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers));
    if (!dataset)
        return failure(ErrorCode::MalformedText, name,
                       complaints.failures().empty() ? "not opened" : complaints.failures().back());
    std::vector<OGRLayer*> layers;
    for (OGRLayer* layer : dataset->GetLayers())
        layers.push_back(layer);
    return readLayers(layers, name);
}

Result<Read> readText(const std::string& bytes, const std::string& name) {
    Read read;
    Result<std::vector<RawFeature>> features = readFeatures(bytes, name, read.issues);
    if (!features) return std::unexpected(features.error());
    read.features = std::move(*features);
    return read;
}

Result<Read> readAny(const std::filesystem::path& file, const std::string& ending, const std::string& name) {
    if (ending == ".gpkg" || ending == ".shp") {
        const Result<RoadFiles> files = RoadFiles::open(file);
        if (!files) return std::unexpected(files.error());
        return readLayers(withZones(files->layers()), name);
    }
    const Result<std::string> bytes = readFile(file, byteCap);
    if (!bytes) return std::unexpected(bytes.error());
    return ending == ".kml" ? readKml(*bytes, name) : readText(*bytes, name);
}

} // namespace

Result<PastedZones> readZonesFile(const Dossier& dossier, const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    const std::string ending = endingOf(file);
    if (!std::ranges::contains(zoneFileEndings, ending))
        return failure(ErrorCode::UnsupportedFormat, name,
                       "zones are read from GeoJSON, WKT, KML, GeoPackage, Shapefile");
    Result<Read> read = readAny(file, ending, name);
    if (!read) return failure(read.error().code, name, read.error().detail);
    return zonesAmong(dossier, read->features, name, std::move(read->issues));
}

} // namespace azalai
