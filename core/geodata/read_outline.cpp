#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/json_text.h>
#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/read_outline.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <ogr_geometry.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <format>

namespace azalai {

namespace json = boost::json;

namespace {

constexpr std::size_t cap = std::size_t{64} << 20;

/// As GeoJSON says it: a bare geometry, or a feature, becomes a collection of one.
Result<std::string> asCollection(const std::string& text, const std::string& file) {
    const Result<json::value> tree = parseJson(text, file);
    if (!tree) return std::unexpected(tree.error());
    const json::object* root = tree->if_object();
    const json::value* type = root ? root->if_contains("type") : nullptr;
    if (!type || !type->is_string()) return failure(ErrorCode::UnsupportedFormat, file, "no GeoJSON: it has no type");
    if (*type == "FeatureCollection") return text;
    if (*type == "Feature") return std::format(R"({{"type":"FeatureCollection","features":[{}]}})", text);
    return std::format(
        R"({{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{}},"geometry":{}}}]}})", text);
}

Result<Area> areaOf(const Result<Shape>& shape, const std::string& file) {
    if (!shape) return failure(ErrorCode::InvalidGeometry, file, shape.error().detail);
    const Area* area = std::get_if<Area>(&*shape);
    if (!area) return failure(ErrorCode::InvalidGeometry, file, "expected a polygon or multi-polygon");
    return *area;
}

Result<Area> fromGeoJson(const std::string& text, const std::string& file) {
    const auto collection = asCollection(text, file);
    if (!collection) return std::unexpected(collection.error());
    std::vector<Issue> issues;
    const std::vector<RawFeature> features = readGeoJson(*collection, file, issues);
    if (!issues.empty()) return failure(issues.front().rule, file, issues.front().detail);
    if (features.size() != 1)
        return failure(ErrorCode::UnsupportedFormat, file, std::format("{} features, expected one", features.size()));
    if (!features.front().shapeFault.empty())
        return failure(ErrorCode::InvalidGeometry, file, features.front().shapeFault);
    return areaOf(features.front().shape, file);
}

Result<Area> fromWkt(const std::string& text, const std::string& file) {
    std::string start = text.substr(0, 12);
    std::ranges::transform(start, start.begin(), [](unsigned char c) { return std::toupper(c); });
    if (!start.starts_with("POLYGON") && !start.starts_with("MULTIPOLYGON"))
        return failure(ErrorCode::UnsupportedFormat, file, "neither GeoJSON nor WKT of a polygon");
    startGdal();
    const GdalComplaints complaints;
    OGRGeometry* read = nullptr;
    const char* rest = text.c_str();
    const OGRErr error = OGRGeometryFactory::createFromWkt(&rest, nullptr, &read);
    const std::unique_ptr<OGRGeometry> geometry(read);
    if (error != OGRERR_NONE || !geometry) return failure(ErrorCode::MalformedText, file, "WKT that cannot be read");
    return areaOf(shapeOf(geometry.get()), file);
}

bool isFinite(const Area& area) {
    const auto isSound = [](const Ring& ring) {
        return std::ranges::all_of(ring,
                                   [](Position p) { return std::isfinite(p.latitude) && std::isfinite(p.longitude); });
    };
    return std::ranges::all_of(area, [&](const Polygon& polygon) {
        return isSound(polygon.outer) && std::ranges::all_of(polygon.holes, isSound);
    });
}

} // namespace

Result<Area> readOutline(const std::filesystem::path& path) {
    auto text = readFile(path, cap);
    if (!text) return std::unexpected(text.error());
    const std::string file = path.string();
    const std::size_t begin = text->find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return failure(ErrorCode::MalformedText, file, "the file is empty");
    text->erase(0, begin);
    const Result<Area> area = text->front() == '{' ? fromGeoJson(*text, file) : fromWkt(*text, file);
    if (!area) return area;
    if (!isFinite(*area)) return failure(ErrorCode::InvalidGeometry, file, "a coordinate is not a finite number");
    Area tidy = tidied(*area);
    if (const auto fault = validate(tidy))
        return failure(ErrorCode::InvalidGeometry, file, std::format("{}: {}", word(fault->kind), fault->detail));
    return tidy;
}

} // namespace azalai
