#include <azalai/geodata/is_wgs84.h>
#include <azalai/geodata/road_files.h>
#include <azalai/geodata/road_layer.h>
#include <azalai/network/node_lines.h>

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <cstdlib>
#include <format>
#include <map>

namespace azalai {

namespace {

/// A tag of a feature: in a column of its own, or among the others in `other_tags`.
class RoadTag {
public:
    RoadTag(OGRFeatureDefn& columns, const char* key)
        : m_key(key), m_own(columns.GetFieldIndex(key)), m_others(columns.GetFieldIndex("other_tags")) {}

    [[nodiscard]] std::string in(OGRFeature& feature) const {
        const auto text = [&](int index) { return std::string(feature.GetFieldAsString(index)); };
        if (m_own >= 0) return feature.IsFieldSetAndNotNull(m_own) ? text(m_own) : std::string();
        const bool hasOthers = m_others >= 0 && feature.IsFieldSetAndNotNull(m_others);
        return hasOthers ? valueInTags(text(m_others), m_key) : std::string();
    }

private:
    const char* m_key;
    int m_own;
    int m_others;
};

/// What is looked for in each feature.
struct RoadTags {
    explicit RoadTags(OGRFeatureDefn& columns)
        : highway(columns, "highway"), fclass(columns, "fclass"), route(columns, "route"), surface(columns, "surface"),
          name(columns, "name"), id(columns, "osm_id"), layer(columns, "layer"), bridge(columns, "bridge"),
          tunnel(columns, "tunnel") {}

    [[nodiscard]] std::optional<RoadKind> kindOf(OGRFeature& feature) const {
        if (route.in(feature) == "ferry") return roadKind("ferry", {});
        std::string word = highway.in(feature);
        if (word.empty()) word = fclass.in(feature);
        return word.empty() ? std::nullopt : roadKind(word, surface.in(feature));
    }

    RoadTag highway;
    RoadTag fclass;
    RoadTag route;
    RoadTag surface;
    RoadTag name;
    RoadTag id;
    RoadTag layer;
    RoadTag bridge;
    RoadTag tunnel;
};

bool hasRoads(OGRLayer& layer) {
    OGRFeatureDefn& columns = *layer.GetLayerDefn();
    return columns.GetFieldIndex("highway") >= 0 || columns.GetFieldIndex("fclass") >= 0;
}

class RoadReader {
public:
    explicit RoadReader(OGRLayer& layer) : m_layer(layer), m_tags(*layer.GetLayerDefn()) {
        m_roads.layer = layer.GetName();
    }

    Result<RoadLayer> read() {
        m_layer.ResetReading();
        while (const OGRFeatureUniquePtr feature{m_layer.GetNextFeature()}) {
            readFeature(*feature);
            if (m_roads.lines.points.size() > roadPointCap)
                return failure(ErrorCode::OutOfRange, m_roads.layer, std::format("more than {} points", roadPointCap));
        }
        return std::move(m_roads);
    }

private:
    void readFeature(OGRFeature& feature) {
        const std::optional<RoadKind> kind = m_tags.kindOf(feature);
        if (!kind) {
            ++m_roads.others;
            return;
        }
        m_feature = m_tags.id.in(feature);
        if (m_feature.empty()) m_feature = std::format("#{}", feature.GetFID());
        m_level = roadLevel(m_tags.layer.in(feature), m_tags.bridge.in(feature), m_tags.tunnel.in(feature));
        m_name = m_tags.name.in(feature);
        const OGRGeometry* geometry = feature.GetGeometryRef();
        const OGRwkbGeometryType type = geometry ? wkbFlatten(geometry->getGeometryType()) : wkbUnknown;
        if (type == wkbLineString)
            readLine(*geometry->toLineString(), *kind);
        else if (type == wkbMultiLineString)
            for (const OGRLineString* part : *geometry->toMultiLineString())
                readLine(*part, *kind);
        else
            m_roads.faults.push_back({m_feature, {}, geometry ? "expected a line" : "no geometry"});
    }

    void readLine(const OGRLineString& line, const RoadKind& kind) {
        m_points.clear();
        for (int i = 0; i < line.getNumPoints(); ++i) {
            const Position p{.latitude = line.getY(i), .longitude = line.getX(i)};
            if (!(std::abs(p.latitude) <= 90.0 && std::abs(p.longitude) <= 180.0))
                return refuse(std::format("position {} {} is not on the globe", p.longitude, p.latitude));
            const GridPoint at = toGrid(p);
            if (!m_points.empty() && m_points.back() == at) continue;
            if (!m_points.empty() && isTooFar(m_points.back(), at)) return refuse("a stretch longer than 10°");
            m_points.push_back(at);
        }
        if (m_points.size() < 2) return refuse("a line needs two different positions");
        m_roads.lines.add(m_points, m_level);
        m_roads.kinds.push_back(kind);
        m_roads.names.push_back(nameOf(m_name));
        m_roads.features.push_back(m_feature);
    }

    static bool isTooFar(GridPoint a, GridPoint b) {
        return std::abs(std::int64_t{a.x} - b.x) > longestStretch || std::abs(std::int64_t{a.y} - b.y) > longestStretch;
    }

    void refuse(std::string detail) {
        m_roads.faults.push_back(
            {m_feature, m_points.empty() ? std::nullopt : std::optional(m_points.front()), std::move(detail)});
    }

    std::uint32_t nameOf(const std::string& name) {
        if (name.empty()) return 0;
        if (!CPLIsUTF8(name.data(), static_cast<int>(name.size()))) {
            m_roads.faults.push_back({m_feature, m_points.front(), "name: not UTF-8"});
            return 0;
        }
        const auto [found, isNew] = m_numbers.try_emplace(name, static_cast<std::uint32_t>(m_roads.words.size()));
        if (isNew) m_roads.words.push_back(name);
        return found->second;
    }

    OGRLayer& m_layer;
    RoadTags m_tags;
    RoadLayer m_roads;
    std::string m_feature; ///< the one that is read, and what it says
    std::string m_name;
    std::int8_t m_level = 0;
    std::vector<GridPoint> m_points;
    std::map<std::string, std::uint32_t> m_numbers; ///< of names
};

/// The layer that is meant.
Result<OGRLayer*> choose(const std::vector<OGRLayer*>& layers, const std::string& name, const std::string& file) {
    std::vector<OGRLayer*> found;
    std::string names;
    for (OGRLayer* layer : layers) {
        if (name.empty() ? !hasRoads(*layer) : layer->GetName() != name) continue;
        found.push_back(layer);
        names += (names.empty() ? "" : ", ") + std::string(layer->GetName());
    }
    if (found.size() > 1)
        return failure(ErrorCode::UnknownOption, "--layer", "it has several layers of roads: " + names);
    if (found.empty() && name.empty())
        return failure(ErrorCode::MissingField, file, "no layer has a column highway or fclass");
    if (found.empty()) return failure(ErrorCode::UnknownOption, name, "no such layer");
    if (!hasRoads(*found.front()))
        return failure(ErrorCode::MissingField, name, "the layer has no column highway or fclass");
    return found.front();
}

} // namespace

Result<RoadLayer> readRoadLayer(const std::filesystem::path& file, const std::string& layer) {
    const Result<RoadFiles> files = RoadFiles::open(file);
    if (!files) return std::unexpected(files.error());
    const GdalComplaints complaints;
    const Result<OGRLayer*> chosen = choose(files->layers(), layer, file.string());
    if (!chosen) return std::unexpected(chosen.error());
    if (!isWgs84(**chosen))
        return failure(ErrorCode::UnsupportedFormat, file.string(), "the layer is not in WGS 84 (EPSG:4326)");
    Result<RoadLayer> roads = RoadReader(**chosen).read();
    if (roads && !complaints.failures().empty()) roads->faults.push_back({{}, {}, complaints.failures().front()});
    return roads;
}

} // namespace azalai
