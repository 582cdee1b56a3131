#include "made_road.h"

#include <azalai/geodata/gdal_library.h>

#include <ogrsf_frmts.h>

namespace azalai::test {

namespace {

bool addField(OGRLayer& layer, const char* name) {
    OGRFieldDefn field(name, OFTString);
    field.SetWidth(64);
    return layer.CreateField(&field) == OGRERR_NONE;
}

bool addRoad(OGRLayer& layer, const MadeRoad& road) {
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
    feature->SetField("highway", road.highway.c_str());
    if (!road.surface.empty()) feature->SetField("surface", road.surface.c_str());
    if (!road.name.empty()) feature->SetField("name", road.name.c_str());
    if (road.isBridge) feature->SetField("bridge", "yes");
    OGRLineString line;
    line.setNumPoints(static_cast<int>(road.line.size()));
    for (std::size_t i = 0; i < road.line.size(); ++i)
        line.setPoint(static_cast<int>(i), road.line[i].longitude, road.line[i].latitude);
    return feature->SetGeometry(&line) == OGRERR_NONE && layer.CreateFeature(feature.get()) == OGRERR_NONE;
}

} // namespace

bool writeRoadLayer(const std::vector<MadeRoad>& roads, const std::filesystem::path& file, const char* driver) {
    startGdal();
    GDALDriver* found = GetGDALDriverManager()->GetDriverByName(driver);
    GDALDataset* dataset = found ? found->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr;
    if (!dataset) return false;
    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const std::string name = std::string_view(driver) == "GPKG" ? "lines" : file.stem().string();
    OGRLayer* layer = dataset->CreateLayer(name.c_str(), &wgs84, wkbLineString, nullptr);
    bool isFine = layer != nullptr && dataset->StartTransaction(TRUE) != OGRERR_FAILURE;
    for (const char* field : {"highway", "surface", "name", "bridge"})
        isFine = isFine && addField(*layer, field);
    for (const MadeRoad& road : roads)
        isFine = isFine && addRoad(*layer, road);
    if (isFine) dataset->CommitTransaction();
    return GDALClose(dataset) == CE_None && isFine;
}

} // namespace azalai::test
