#include <azalai/geodata/ogr_geometry.h>
#include <azalai/geodata/polygons_on_grid.h>
#include <azalai/geodata/repaired_area.h>

#include <ogr_geometry.h>

namespace azalai {

Result<Area> repairedArea(const Area& area) {
    startGdal();
    const GdalComplaints complaints;
    const std::unique_ptr<OGRGeometry> valid(toOgr(area)->MakeValid(nullptr));
    if (!valid) return geosFailure(complaints, "repair");
    return polygonsOnGrid(*valid, complaints);
}

} // namespace azalai
