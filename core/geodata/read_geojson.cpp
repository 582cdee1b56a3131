#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/geo_package.h>
#include <azalai/geodata/json_text.h>
#include <azalai/geodata/layer_features.h>
#include <azalai/geodata/raw_dossier.h>

#include <ogrsf_frmts.h>

#include <format>
#include <set>

namespace azalai {

namespace json = boost::json;

namespace {

constexpr std::size_t columnCap = 64; ///< GDAL takes a minute over 100,000 column names
constexpr std::size_t featureCap = 200'000;

struct Scan {
    std::vector<bool> hasGeometry; ///< per feature that GDAL will give
    std::optional<Issue> refusal;  ///< of the whole file
};

Issue wholeFile(const std::string& file, ErrorCode rule, std::string detail) {
    return {.file = file, .feature = {}, .rule = rule, .detail = std::move(detail), .rejected = true};
}

/// GDAL acts on a "crs" member by fetching addresses and opening paths, wherever in the tree it stands.
bool hasCrs(const json::value& value) {
    if (const json::array* array = value.if_array()) {
        for (const json::value& item : *array)
            if (!item.is_number() && hasCrs(item)) return true;
        return false;
    }
    const json::object* object = value.if_object();
    if (!object) return false;
    for (const auto& [key, member] : *object)
        if (key == "crs" || (key != "properties" && hasCrs(member))) return true;
    return false;
}

/// Looks at the text before GDAL does: what it would obey, choke on or skip in silence.
Scan scan(const json::value& tree, const std::string& file, std::vector<Issue>& issues) {
    Scan result;
    const auto refuse = [&](ErrorCode rule, std::string detail) {
        result.refusal = wholeFile(file, rule, std::move(detail));
        return result;
    };
    const json::object* root = tree.if_object();
    const json::value* type = root ? root->if_contains("type") : nullptr;
    const json::value* features = root ? root->if_contains("features") : nullptr;
    if (!type || *type != "FeatureCollection" || !features || !features->is_array())
        return refuse(ErrorCode::UnsupportedFormat, "expected a FeatureCollection");
    if (hasCrs(tree))
        return refuse(ErrorCode::UnsupportedFormat, "has a \"crs\" member; RFC 7946 is WGS 84 and has none");
    if (features->get_array().size() > featureCap)
        return refuse(ErrorCode::OutOfRange,
                      std::format("{} features, at most {} are read", features->get_array().size(), featureCap));
    std::set<std::string_view> columns;
    for (std::size_t i = 0; i < features->get_array().size(); ++i) {
        const json::object* feature = features->get_array()[i].if_object();
        const json::value* kind = feature ? feature->if_contains("type") : nullptr;
        if (!kind || *kind != "Feature") { // GDAL skips these without a word
            issues.push_back({file, std::format("#{}", i + 1), ErrorCode::MalformedText, "not a Feature", true});
            continue;
        }
        if (const json::value* properties = feature->if_contains("properties"); properties && properties->is_object())
            for (const auto& [key, value] : properties->get_object())
                columns.emplace(key.data(), key.size());
        const json::value* geometry = feature->if_contains("geometry");
        result.hasGeometry.push_back(geometry && !geometry->is_null());
    }
    if (columns.size() > columnCap)
        return refuse(ErrorCode::OutOfRange,
                      std::format("{} different keys, at most {} are read", columns.size(), columnCap));
    return result;
}

} // namespace

std::vector<RawFeature> readGeoJson(const std::string& text, const std::string& file, std::vector<Issue>& issues) {
    const Result<json::value> tree = parseJson(text, file);
    if (!tree) {
        issues.push_back(wholeFile(file, tree.error().code, tree.error().detail));
        return {};
    }
    const Scan scanned = scan(*tree, file, issues);
    if (scanned.refusal) {
        issues.push_back(*scanned.refusal);
        return {};
    }
    if (scanned.hasGeometry.empty()) return {}; // GDAL refuses a collection without features
    startGdal();
    const MemoryFile memory(text, "geojson");
    const GdalComplaints complaints;
    const char* const drivers[] = {"GeoJSON", nullptr};
    const char* const options[] = {"DATE_AS_STRING=YES", nullptr};
    const OwnedDataset dataset(
        GDALDataset::Open(memory.name().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options));
    if (!dataset || dataset->GetLayerCount() != 1) {
        issues.push_back(
            wholeFile(file, ErrorCode::LibraryFailure,
                      complaints.failures().empty() ? "GDAL did not open it" : complaints.failures().front()));
        return {};
    }
    std::vector<RawFeature> features = layerFeatures(*dataset->GetLayer(0), file, issues);
    if (features.size() != scanned.hasGeometry.size()) {
        issues.push_back(
            wholeFile(file, ErrorCode::LibraryFailure,
                      std::format("GDAL gave {} of {} features", features.size(), scanned.hasGeometry.size())));
        return features;
    }
    for (std::size_t i = 0; i < features.size(); ++i)
        if (scanned.hasGeometry[i] && std::holds_alternative<std::monostate>(features[i].shape) &&
            features[i].shapeFault.empty())
            features[i].shapeFault = "geometry could not be read";
    return features;
}

} // namespace azalai
