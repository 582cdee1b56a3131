#include <azalai/geodata/dossier_text.h>
#include <azalai/geodata/json_text.h>
#include <azalai/geodata/read_features.h>
#include <azalai/geodata/read_records.h>
#include <azalai/geodata/shape_rules.h>
#include <azalai/geodata/write_records.h>
#include <azalai/geodata/zones_among.h>
#include <azalai/geodata/zones_as_text.h>

#include <format>

namespace azalai {

namespace {

constexpr const char* clipboard = "clipboard";

/// Closed, as WKT wants it: "(-3.0024 16.7711, …)".
std::string ringWkt(const Ring& ring) {
    std::string text = "(";
    const auto append = [&](Position p) {
        text += std::format("{}{} {}", text.size() > 1 ? ", " : "", degreesText(p.longitude), degreesText(p.latitude));
    };
    for (const Position p : ring)
        append(p);
    append(ring.front());
    return text + ")";
}

std::string areaWkt(const Area& area) {
    std::string text;
    for (const Polygon& polygon : area) {
        text += (text.empty() ? "(" : ", (") + ringWkt(polygon.outer);
        for (const Ring& hole : polygon.holes)
            text += ", " + ringWkt(hole);
        text += ")";
    }
    return "MULTIPOLYGON (" + text + ")";
}

std::string textOf(const RawFeature& feature, std::string_view key) {
    const boost::json::value* value = feature.values.if_contains(key);
    const boost::json::string* text = value ? value->if_string() : nullptr;
    return text ? std::string(text->data(), text->size()) : std::string();
}

/// Does a feature have the columns of a zone, and an actor that the dossier knows.
bool saysWhose(const Dossier& dossier, const RawFeature& feature) {
    return !textOf(feature, "id").empty() && !textOf(feature, "zone").empty() && !textOf(feature, "type").empty() &&
           dossier.actor(textOf(feature, "actor"));
}

void take(const Dossier& dossier, const RawFeature& feature, const std::string& file, std::string name,
          PastedZones& pasted) {
    static const boost::json::object nothing;
    if (saysWhose(dossier, feature)) {
        RecordReader reader(feature.values, file, std::move(name), pasted.issues);
        ZoneState zone = readZone(reader, feature);
        if (reader.finish()) pasted.zones.push_back(std::move(zone));
        return;
    }
    RecordReader reader(nothing, file, std::move(name), pasted.issues);
    Area outline = areaIn(feature, reader);
    if (reader.finish()) pasted.outlines.push_back(std::move(outline));
}

/// "#3", or "#3 Kidal" where it says how it is called.
std::string nameOf(const RawFeature& feature, std::size_t number) {
    for (const char* key : {"name_en", "name", "Name", "NAME"})
        if (const std::string name = textOf(feature, key); !name.empty()) return std::format("#{} {}", number, name);
    return std::format("#{}", number);
}

} // namespace

std::string zonesGeoJson(const Dossier& dossier, std::span<const std::string> states) {
    std::string text = "{\"type\": \"FeatureCollection\", \"features\": [";
    bool isFirst = true;
    for (const std::string& id : states) {
        const ZoneState* state = dossier.zoneState(id);
        if (!state) continue;
        text += (isFirst ? "\n" : ",\n") + featureText(record(*state));
        isFirst = false;
    }
    return text + "\n]}\n";
}

std::string outlinesWkt(const Dossier& dossier, std::span<const std::string> states) {
    std::string text;
    for (const std::string& id : states)
        if (const ZoneState* state = dossier.zoneState(id)) text += areaWkt(state->outline) + "\n";
    return text;
}

Result<PastedZones> zonesAmong(const Dossier& dossier, const std::vector<RawFeature>& features, const std::string& file,
                               std::vector<Issue> issues) {
    PastedZones pasted;
    pasted.issues = std::move(issues);
    for (std::size_t i = 0; i < features.size(); ++i)
        take(dossier, features[i], file, nameOf(features[i], i + 1), pasted);
    if (!pasted.zones.empty() || !pasted.outlines.empty()) return pasted;
    if (pasted.issues.empty()) return failure(ErrorCode::MalformedText, file, "there is nothing in it");
    const Issue& issue = pasted.issues.front();
    return failure(issue.rule, issue.feature.empty() ? file : std::format("{} {}", file, issue.feature), issue.detail);
}

Result<PastedZones> readPastedZones(const Dossier& dossier, const std::string& text) {
    std::vector<Issue> issues;
    const Result<std::vector<RawFeature>> features = readFeatures(text, clipboard, issues);
    if (!features) return std::unexpected(features.error());
    return zonesAmong(dossier, *features, clipboard, std::move(issues));
}

} // namespace azalai
