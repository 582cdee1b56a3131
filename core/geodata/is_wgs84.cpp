#include <azalai/geodata/is_wgs84.h>

#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <string_view>

namespace azalai {

bool isWgs84(OGRLayer& layer) {
    const OGRSpatialReference* reference = layer.GetSpatialRef();
    if (!reference) return false;
    if (const char* code = reference->GetAuthorityCode(nullptr)) return std::string_view(code) == "4326";
    // A Shapefile's has no code: it is compared by what it means.
    OGRSpatialReference wgs84;
    const char* const options[] = {"CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS",
                                   "IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", nullptr};
    return reference->IsGeographic() && wgs84.importFromEPSG(4326) == OGRERR_NONE && reference->IsSame(&wgs84, options);
}

} // namespace azalai
