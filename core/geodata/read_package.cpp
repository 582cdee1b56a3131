#include <azalai/geodata/dossier_files.h>
#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/geo_package.h>
#include <azalai/geodata/is_wgs84.h>
#include <azalai/geodata/json_text.h>
#include <azalai/geodata/layer_features.h>
#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/read_package.h>
#include <azalai/geodata/safe_file.h>

#include <boost/json/value.hpp>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <format>

namespace azalai {

namespace json = boost::json;

namespace {

void readRecord(RawDossier& raw, const RawFeature& row, std::size_t number) {
    const auto cell = [&](const char* column) {
        const json::value* value = row.values.if_contains(column);
        return value ? std::string(value->as_string()) : std::string();
    };
    const std::string list = cell("list");
    const auto part = std::ranges::find(listParts, std::string_view(list), &ListPart::list);
    const bool isHead = list == "dossier";
    const std::string file(isHead ? headFile : part != listParts.end() ? part->file : "azalai_records");
    const auto complain = [&](ErrorCode rule, std::string detail) {
        raw.issues.push_back({file, std::format("#{}", number), rule, std::move(detail), true});
    };
    if (!isHead && part == listParts.end())
        return complain(ErrorCode::UnknownOption, std::format("unknown list {}", list));
    Result<json::value> record = parseJson(cell("record"), file);
    if (!record) return complain(record.error().code, record.error().detail);
    if (!isHead)
        raw.lists[list].push_back(std::move(*record));
    else if (record->is_object())
        raw.head = std::move(record->get_object());
}

void addComplaints(const GdalComplaints& complaints, std::vector<Issue>& issues) {
    for (const std::string& complaint : complaints.failures())
        issues.push_back({std::string(headFile), {}, ErrorCode::LibraryFailure, complaint, false});
}

} // namespace

Result<RawDossier> readDossierPackageBytes(std::string_view bytes, const std::string& subject) {
    Result<GeoPackage> opened = GeoPackage::open(bytes, subject);
    if (!opened) return std::unexpected(opened.error());
    const auto package = std::make_shared<const GeoPackage>(std::move(*opened)); // the layers read from it later
    const GdalComplaints complaints;
    RawDossier raw;
    OGRLayer* records = package->layer("azalai_records");
    if (!records) return failure(ErrorCode::UnsupportedFormat, subject, "no table azalai_records: not a dossier");
    for (const ListPart& part : listParts)
        raw.lists[std::string(part.list)];
    std::size_t number = 0;
    for (const RawFeature& row : layerFeatures(*records, "azalai_records", raw.issues))
        readRecord(raw, row, ++number);
    if (raw.head.empty()) return failure(ErrorCode::MissingField, subject, "no record of the list dossier");
    for (const LayerPart& part : layerParts()) {
        const std::string file(part.file);
        OGRLayer* layer = package->layer(part.layer);
        if (!layer)
            raw.issues.push_back({file, {}, ErrorCode::MissingField, std::format("no layer {}", part.layer), true});
        else if (!isWgs84(*layer))
            raw.issues.push_back(
                {file, {}, ErrorCode::UnsupportedFormat, "the layer is not in WGS 84 (EPSG:4326)", true});
        else
            raw.layers[std::string(part.layer)] = [package, layer, file](const FeatureVisitor& visit,
                                                                         std::vector<Issue>& issues) {
                const GdalComplaints whileReading;
                visitFeatures(*layer, file, visit, issues);
                addComplaints(whileReading, issues);
            };
    }
    addComplaints(complaints, raw.issues);
    return raw;
}

Result<RawDossier> readDossierPackage(const std::filesystem::path& file) {
    Result<std::string> read = readFile(file, geoPackageCap);
    if (!read) return std::unexpected(read.error());
    const auto bytes = std::make_shared<const std::string>(std::move(*read));
    Result<RawDossier> raw = readDossierPackageBytes(*bytes, file.string());
    if (!raw) return raw;
    for (auto& [name, layer] : raw->layers)
        layer = [bytes, inner = std::move(layer)](const FeatureVisitor& visit, std::vector<Issue>& issues) {
            inner(visit, issues);
        };
    return raw;
}

} // namespace azalai
