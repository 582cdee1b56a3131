#include <azalai/geodata/ogr_geometry.h>
#include <azalai/geodata/polygons_on_grid.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <ogr_geometry.h>

namespace azalai {

std::unexpected<Error> geosFailure(const GdalComplaints& complaints, const char* step) {
    return failure(ErrorCode::LibraryFailure, "GEOS",
                   std::string(step) + (complaints.failures().empty() ? "" : ": " + complaints.failures().back()));
}

Result<Area> polygonsOnGrid(const OGRGeometry& geometry, const GdalComplaints& complaints) {
    const auto polygons = toOgr(polygonsIn(&geometry)); // precision refuses mixed collections
    if (polygons->IsEmpty()) return Area{};
    const std::unique_ptr<OGRGeometry> onGrid(polygons->SetPrecision(1.0 / gridPerDegree, 0));
    if (!onGrid) return geosFailure(complaints, "precision");
    Area result = tidied(polygonsIn(onGrid.get()));
    if (const auto fault = validate(result); fault && fault->kind != AreaFaultKind::Empty)
        return failure(ErrorCode::LibraryFailure, "GEOS", "what is left has a fault: " + fault->detail);
    return result;
}

} // namespace azalai
