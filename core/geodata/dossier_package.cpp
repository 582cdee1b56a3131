#include <azalai/geodata/dossier_files.h>
#include <azalai/geodata/dossier_text.h>
#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/geo_package.h>
#include <azalai/geodata/json_text.h>

#include <cpl_conv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <format>

namespace azalai {

namespace json = boost::json;

namespace {

OGRwkbGeometryType typeOf(LayerShape shape) {
    switch (shape) {
    case LayerShape::Points:
        return wkbPoint;
    case LayerShape::Lines:
        return wkbLineString;
    case LayerShape::Areas:
        break;
    }
    return wkbMultiPolygon;
}

bool addColumn(OGRLayer& layer, const Column& column) {
    OGRFieldDefn field(std::string(column.name).c_str(), column.kind == ColumnKind::Text ? OFTString : OFTInteger);
    if (column.kind == ColumnKind::Boolean) field.SetSubType(OFSTBoolean);
    return layer.CreateField(&field) == OGRERR_NONE;
}

void setColumn(OGRFeature& feature, int column, const json::value& value) {
    if (value.is_bool())
        feature.SetField(column, value.get_bool() ? 1 : 0);
    else if (value.is_int64())
        feature.SetField(column, static_cast<int>(value.get_int64()));
    else if (value.is_string() && !value.get_string().empty())
        feature.SetField(column, value.get_string().c_str());
}

/// The number of a column, looked for from where it stands as a rule: values come in the order of the format.
int columnOf(const OGRFeature& feature, int usual, const std::string& name) {
    if (usual < feature.GetFieldCount() && name == feature.GetFieldDefnRef(usual)->GetNameRef()) return usual;
    return feature.GetFieldIndex(name.c_str());
}

bool addFeature(OGRLayer& layer, const RawFeature& raw) {
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
    int next = 0;
    for (const auto& [key, value] : raw.values) {
        const int column = columnOf(*feature, next, std::string(key));
        if (column < 0) return false;
        setColumn(*feature, column, value);
        next = column + 1;
    }
    if (auto shape = toOgr(raw.shape)) {
        shape->assignSpatialReference(layer.GetSpatialRef());
        if (feature->SetGeometryDirectly(shape.release()) != OGRERR_NONE) return false;
    }
    return layer.CreateFeature(feature.get()) == OGRERR_NONE;
}

bool addLayer(GDALDataset& dataset, const LayerPart& part, const RawLayer& features, const OGRSpatialReference& wgs84) {
    const char* const options[] = {"GEOMETRY_NAME=geom", "FID=fid", nullptr};
    OGRLayer* layer = dataset.CreateLayer(std::string(part.layer).c_str(), &wgs84, typeOf(part.shape), options);
    if (!layer) return false;
    for (const Column& column : part.columns)
        if (!addColumn(*layer, column)) return false;
    bool isFine = true;
    std::vector<Issue> none;
    features([&](const RawFeature& feature) { isFine = isFine && addFeature(*layer, feature); }, none);
    return isFine;
}

bool addRecord(OGRLayer& layer, std::string_view list, const json::value& record) {
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
    feature->SetField("list", std::string(list).c_str());
    feature->SetField("record", compactJson(record).c_str());
    return layer.CreateFeature(feature.get()) == OGRERR_NONE;
}

bool addRecords(GDALDataset& dataset, const RawDossier& raw) {
    const char* const options[] = {"FID=fid", nullptr};
    OGRLayer* layer = dataset.CreateLayer("azalai_records", nullptr, wkbNone, options);
    if (!layer || !addColumn(*layer, {"list"}) || !addColumn(*layer, {"record"}) ||
        !addRecord(*layer, "dossier", raw.head))
        return false;
    for (const ListPart& part : listParts)
        for (const json::value& record : raw.lists.find(part.list)->second)
            if (!addRecord(*layer, part.list, record)) return false;
    return true;
}

bool fill(GDALDataset& dataset, const RawDossier& raw) {
    OGRSpatialReference wgs84;
    if (wgs84.importFromEPSG(4326) != OGRERR_NONE) return false;
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (dataset.StartTransaction() != OGRERR_NONE) return false;
    for (const LayerPart& part : layerParts())
        if (!addLayer(dataset, part, raw.layers.find(part.layer)->second, wgs84)) return false;
    return addRecords(dataset, raw) && dataset.CommitTransaction() == OGRERR_NONE;
}

} // namespace

Result<std::string> dossierPackage(const RawDossier& raw) {
    startGdal();
    const GdalComplaints complaints;
    const CPLConfigOptionSetter noClock("OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z",
                                        false); // same content, same bytes
    const MemoryFile memory("gpkg");
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    OwnedDataset dataset(driver ? driver->Create(memory.name().c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    const bool filled = dataset && fill(*dataset, raw);
    const bool closed = dataset && GDALClose(dataset.release()) == CE_None;
    // A complaint is a failed save, whatever the calls returned.
    if (!filled || !closed || !complaints.failures().empty())
        return failure(ErrorCode::LibraryFailure, "GeoPackage",
                       complaints.failures().empty() ? "not written" : complaints.failures().front());
    return memory.bytes();
}

} // namespace azalai
