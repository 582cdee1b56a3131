#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/geo_package.h>
#include <azalai/geodata/load_base_map.h>
#include <azalai/geodata/ogr_geometry.h>
#include <azalai/geodata/safe_file.h>

#include <ogrsf_frmts.h>

#include <initializer_list>
#include <optional>

namespace azalai {

namespace {

/// One layer, read feature by feature, with its columns found by name.
class BaseLayer {
public:
    BaseLayer(const GeoPackage& package, const char* name) : m_name(name), m_layer(package.layer(name)) {
        if (m_layer) m_layer->ResetReading();
    }

    [[nodiscard]] bool exists() const { return m_layer != nullptr; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// The first of the columns that is not there, or null.
    [[nodiscard]] const char* missing(std::initializer_list<const char*> columns) const {
        for (const char* column : columns)
            if (m_layer->GetLayerDefn()->GetFieldIndex(column) < 0) return column;
        return nullptr;
    }
    bool next() { return (m_feature = OGRFeatureUniquePtr(m_layer->GetNextFeature())) != nullptr; }

    [[nodiscard]] std::string text(const char* column) const {
        const int index = m_feature->GetFieldIndex(column);
        return index >= 0 && m_feature->IsFieldSetAndNotNull(index) ? m_feature->GetFieldAsString(index) : "";
    }
    [[nodiscard]] std::optional<int> number(const char* column) const {
        const int index = m_feature->GetFieldIndex(column);
        if (index < 0 || !m_feature->IsFieldSetAndNotNull(index)) return std::nullopt;
        return m_feature->GetFieldAsInteger(index);
    }
    [[nodiscard]] LocalText localName() const { return {text("name_en"), text("name_fr"), text("name_ar")}; }
    [[nodiscard]] Result<Shape> shape() const { return shapeOf(m_feature->GetGeometryRef()); }
    [[nodiscard]] std::string subject() const { return m_name + " " + std::to_string(m_feature->GetFID()); }

private:
    std::string m_name;
    OGRLayer* m_layer;
    OGRFeatureUniquePtr m_feature;
};

std::unexpected<Error> wrongShape(const BaseLayer& layer) {
    return failure(ErrorCode::InvalidGeometry, layer.subject(), "not the kind of geometry that the layer is for");
}

/// Adds one feature to the map, or says which kind of geometry was not there.
template <class Wanted, class Add>
Result<void> forEach(const GeoPackage& package, const char* name, std::initializer_list<const char*> columns, Add add) {
    BaseLayer layer(package, name);
    if (!layer.exists()) return failure(ErrorCode::MissingField, name, "no such layer");
    if (const char* column = layer.missing(columns)) return failure(ErrorCode::MissingField, name, column);
    while (layer.next()) {
        Result<Shape> shape = layer.shape();
        if (!shape) return std::unexpected(shape.error());
        auto* wanted = std::get_if<Wanted>(&*shape);
        if (!wanted) return wrongShape(layer);
        add(layer, std::move(*wanted));
    }
    return {};
}

Result<void> readLayers(BaseMap& map, const GeoPackage& package) {
    return forEach<Area>(package, "countries", {"a3", "name_en", "name_fr", "name_ar"},
                         [&](const BaseLayer& f, Area area) {
                             map.countries.push_back({f.text("a3"), f.localName(), std::move(area)});
                         })
        .and_then([&] {
            return forEach<Area>(package, "regions", {"name_en", "name_fr", "name_ar", "country"},
                                 [&](const BaseLayer& f, Area area) {
                                     map.regions.push_back({f.text("country"), f.localName(), std::move(area)});
                                 });
        })
        .and_then([&] {
            return forEach<std::vector<Line>>(
                package, "rivers", {"level", "name_en", "name_fr", "name_ar"},
                [&](const BaseLayer& f, std::vector<Line> lines) {
                    for (Line& line : lines)
                        map.rivers.push_back({f.number("level").value_or(6), f.localName(), std::move(line)});
                });
        })
        .and_then([&] {
            return forEach<Area>(
                package, "lakes", {"level", "name_en", "name_fr", "name_ar"}, [&](const BaseLayer& f, Area area) {
                    map.lakes.push_back({f.number("level").value_or(6), f.localName(), std::move(area)});
                });
        })
        .and_then([&] {
            return forEach<Position>(
                package, "towns", {"name_en", "name_fr", "name_ar", "rank", "population", "country", "capital"},
                [&](const BaseLayer& f, Position position) {
                    map.towns.push_back({f.localName(), f.number("rank").value_or(5), f.number("population"),
                                         f.text("country"), f.text("capital"), position});
                });
        });
}

} // namespace

Result<BaseMap> loadBaseMap(const std::filesystem::path& path) {
    const Result<std::string> bytes = readFile(path, geoPackageCap);
    if (!bytes) return std::unexpected(bytes.error());
    const Result<GeoPackage> package = GeoPackage::open(*bytes, path.string());
    if (!package) return std::unexpected(package.error());
    const GdalComplaints complaints;
    BaseMap map;
    if (const Result<void> read = readLayers(map, *package); !read) return std::unexpected(read.error());
    if (!complaints.failures().empty())
        return failure(ErrorCode::LibraryFailure, path.string(), complaints.failures().front());
    return map;
}

} // namespace azalai
