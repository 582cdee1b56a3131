#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/ogr_geometry.h>
#include <azalai/geodata/repaired_area.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <ogr_geometry.h>

namespace azalai {

namespace {

using Owned = std::unique_ptr<OGRGeometry>;

/// GEOS answers null when it could not; GDAL keeps what it said.
std::unexpected<Error> geosFailure(const GdalComplaints& complaints, const char* step) {
    return failure(ErrorCode::LibraryFailure, "GEOS",
                   std::string(step) + (complaints.failures().empty() ? "" : ": " + complaints.failures().back()));
}

} // namespace

Result<Area> repairedArea(const Area& area) {
    startGdal();
    const GdalComplaints complaints;
    const Owned valid(toOgr(area)->MakeValid(nullptr));
    if (!valid) return geosFailure(complaints, "repair");
    const Owned polygons = toOgr(polygonsIn(valid.get())); // precision refuses mixed collections
    if (polygons->IsEmpty()) return Area{};
    const Owned onGrid(polygons->SetPrecision(1.0 / gridPerDegree, 0));
    if (!onGrid) return geosFailure(complaints, "precision");
    Area result = tidied(polygonsIn(onGrid.get()));
    if (const auto fault = validate(result); fault && fault->kind != AreaFaultKind::Empty)
        return failure(ErrorCode::LibraryFailure, "GEOS", "repair left " + fault->detail);
    return result;
}

} // namespace azalai
