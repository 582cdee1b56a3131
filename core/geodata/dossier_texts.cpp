#include <azalai/geodata/dossier_files.h>
#include <azalai/geodata/dossier_text.h>
#include <azalai/geodata/json_text.h>

#include <boost/json/value.hpp>

#include <utility>

namespace azalai {

namespace json = boost::json;

namespace {

json::array positionJson(Position p) { return {p.longitude, p.latitude}; }

json::array lineJson(const Line& line) {
    json::array positions;
    for (const Position p : line)
        positions.push_back(positionJson(p));
    return positions;
}

json::array ringJson(const Ring& ring) {
    json::array positions = lineJson(ring);
    if (!ring.empty()) positions.push_back(positionJson(ring.front()));
    return positions;
}

json::array polygonJson(const Polygon& polygon) {
    json::array rings{ringJson(polygon.outer)};
    for (const Ring& hole : polygon.holes)
        rings.push_back(ringJson(hole));
    return rings;
}

json::object geometry(const char* type, json::array coordinates) {
    return {{"type", type}, {"coordinates", std::move(coordinates)}};
}

struct GeometryJson {
    json::value operator()(std::monostate) const { return nullptr; }
    json::value operator()(Position p) const { return geometry("Point", positionJson(p)); }
    json::value operator()(const std::vector<Line>& lines) const {
        if (lines.size() == 1) return geometry("LineString", lineJson(lines.front()));
        json::array all;
        for (const Line& line : lines)
            all.push_back(lineJson(line));
        return geometry("MultiLineString", std::move(all));
    }
    json::value operator()(const Area& area) const {
        if (area.size() == 1) return geometry("Polygon", polygonJson(area.front()));
        json::array all;
        for (const Polygon& polygon : area)
            all.push_back(polygonJson(polygon));
        return geometry("MultiPolygon", std::move(all));
    }
};

/// `"actors": [` and one record a line.
std::string listText(std::string_view name, const json::array& records) {
    std::string text = "\"" + std::string(name) + "\": [";
    bool first = true;
    for (const json::value& record : records) {
        text += (first ? "\n" : ",\n") + compactJson(record);
        first = false;
    }
    return text + (first ? "]" : "\n]");
}

std::string memberText(std::string_view name, const json::value& record) {
    return "\"" + std::string(name) + "\": " + compactJson(record);
}

std::string layerText(const RawLayer& layer) {
    std::string text = "{\"type\": \"FeatureCollection\", \"features\": [";
    bool first = true;
    const auto add = [&](const RawFeature& feature) {
        text += std::exchange(first, false) ? "\n" : ",\n";
        text += featureText(feature);
    };
    std::vector<Issue> none;
    layer(add, none);
    return text + (first ? "]}\n" : "\n]}\n");
}

} // namespace

std::string featureText(const RawFeature& feature) {
    return compactJson(json::object{
        {"type", "Feature"}, {"properties", feature.values}, {"geometry", std::visit(GeometryJson{}, feature.shape)}});
}

std::map<std::string, std::string> dossierTexts(const RawDossier& raw) {
    std::map<std::string, std::string> files;
    files[std::string(headFile)] = indentedJson(raw.head) + "\n";
    for (const ListPart& part : listParts) {
        std::string& text = files[std::string(part.file)];
        const json::array& records = raw.lists.find(part.list)->second;
        text += (text.empty() ? "{" : ",\n") +
                (part.isSingle ? memberText(part.list, records.front()) : listText(part.list, records));
    }
    for (const ListPart& part : listParts)
        if (std::string& text = files[std::string(part.file)]; !text.ends_with("}\n")) text += "}\n";
    for (const LayerPart& part : layerParts())
        files[std::string(part.file)] = layerText(raw.layers.find(part.layer)->second);
    return files;
}

} // namespace azalai
