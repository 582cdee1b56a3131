#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/json_text.h>
#include <azalai/geodata/read_features.h>

#include <ogr_geometry.h>

#include <algorithm>
#include <cctype>
#include <format>
#include <ranges>

namespace azalai {

namespace json = boost::json;

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// As GeoJSON says it: a bare geometry, or a feature, becomes a collection of one.
Result<std::string> asCollection(std::string_view text, const std::string& name) {
    const Result<json::value> tree = parseJson(std::string(text), name);
    if (!tree) return std::unexpected(tree.error());
    const json::object* root = tree->if_object();
    const json::value* type = root ? root->if_contains("type") : nullptr;
    if (!type || !type->is_string()) return failure(ErrorCode::UnsupportedFormat, name, "no GeoJSON: it has no type");
    if (*type == "FeatureCollection") return std::string(text);
    if (*type == "Feature") return std::format(R"({{"type":"FeatureCollection","features":[{}]}})", text);
    return std::format(
        R"({{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{}},"geometry":{}}}]}})", text);
}

bool isWkt(std::string_view text) {
    static constexpr std::string_view types[] = {"POLYGON",    "MULTIPOLYGON",       "POINT",        "MULTIPOINT",
                                                 "LINESTRING", "GEOMETRYCOLLECTION", "CURVEPOLYGON", "MULTILINESTRING"};
    std::string start(text.substr(0, 20));
    std::ranges::transform(start, start.begin(), [](unsigned char c) { return std::toupper(c); });
    return std::ranges::any_of(types, [&](std::string_view type) { return start.starts_with(type); });
}

/// One geometry, up to the end of the text. The plain number of WGS 84 may stand before it.
Result<RawFeature> featureOfWkt(std::string_view text, const std::string& name) {
    constexpr std::string_view wgs84 = "SRID=4326;";
    if (text.starts_with(wgs84)) text.remove_prefix(wgs84.size());
    if (text.starts_with("SRID=")) return failure(ErrorCode::UnsupportedFormat, name, "not in WGS 84");
    if (!isWkt(text)) return failure(ErrorCode::UnsupportedFormat, name, "neither GeoJSON nor WKT");
    startGdal();
    const GdalComplaints complaints;
    OGRGeometry* read = nullptr;
    const std::string whole(text);
    const char* rest = whole.c_str();
    const OGRErr error = OGRGeometryFactory::createFromWkt(&rest, nullptr, &read);
    const std::unique_ptr<OGRGeometry> geometry(read);
    if (error != OGRERR_NONE || !geometry || !trimmed(rest).empty())
        return failure(ErrorCode::MalformedText, name, "WKT that cannot be read");
    RawFeature feature;
    Result<Shape> shape = shapeOf(geometry.get());
    if (shape)
        feature.shape = std::move(*shape);
    else
        feature.shapeFault = shape.error().detail;
    return feature;
}

/// Each line by itself. What a line is not goes to the issues, the headings' line aside.
std::vector<RawFeature> featuresOfLines(std::string_view text, const std::string& name, std::vector<Issue>& issues) {
    std::vector<RawFeature> features;
    int number = 0;
    for (const auto part : text | std::views::split('\n')) {
        const std::string_view line(part.begin(), part.end());
        const std::string_view wkt = trimmed(line.substr(0, line.find('\t')));
        ++number;
        if (wkt.empty()) continue;
        if (Result<RawFeature> feature = featureOfWkt(wkt, name))
            features.push_back(std::move(*feature));
        else if (number > 1)
            issues.push_back({.file = name,
                              .feature = std::format("#{}", number),
                              .rule = feature.error().code,
                              .detail = feature.error().detail,
                              .rejected = true});
    }
    return features;
}

} // namespace

Result<std::vector<RawFeature>> readFeatures(const std::string& text, const std::string& name,
                                             std::vector<Issue>& issues) {
    const std::string_view content = trimmed(text);
    if (content.empty()) return failure(ErrorCode::MalformedText, name, "there is nothing in it");
    if (content.front() == '{') {
        const Result<std::string> collection = asCollection(content, name);
        if (!collection) return std::unexpected(collection.error());
        return readGeoJson(*collection, name, issues);
    }
    Result<RawFeature> alone = featureOfWkt(content, name);
    if (alone) return std::vector{std::move(*alone)};
    std::vector<Issue> ofLines;
    std::vector<RawFeature> features = featuresOfLines(content, name, ofLines);
    if (features.empty()) return std::unexpected(alone.error());
    issues.insert(issues.end(), ofLines.begin(), ofLines.end());
    return features;
}

} // namespace azalai
