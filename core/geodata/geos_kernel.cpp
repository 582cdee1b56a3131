#include <azalai/geodata/gdal_library.h>
#include <azalai/geodata/geos_kernel.h>
#include <azalai/geodata/ogr_geometry.h>
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

class GeosKernel final : public PlanarKernel {
public:
    Result<Area> intersection(const Area& first, const Area& second) const override {
        const GdalComplaints complaints;
        const Owned a = toOgr(tidied(first));
        const Owned b = toOgr(tidied(second));
        const Owned shared(a->Intersection(b.get()));
        if (!shared) return geosFailure(complaints, "intersection");
        const Owned polygons = toOgr(polygonsIn(shared.get())); // precision refuses mixed collections
        if (polygons->IsEmpty()) return Area{};
        const Owned onGrid(polygons->SetPrecision(1.0 / gridPerDegree, 0));
        if (!onGrid) return geosFailure(complaints, "precision");
        return tidied(polygonsIn(onGrid.get()));
    }

    Result<std::vector<Polygon>> faces(const std::vector<const Area*>& areas) const override {
        const GdalComplaints complaints;
        std::vector<Area> clean;
        std::vector<const Area*> pointers;
        clean.reserve(areas.size());
        for (const Area* area : areas)
            pointers.push_back(&clean.emplace_back(tidied(*area)));
        const Owned lines = ringsToOgr(pointers);
        if (lines->IsEmpty()) return std::vector<Polygon>{};
        const Owned noded(lines->UnaryUnion());
        if (!noded) return geosFailure(complaints, "noding");
        OGRMultiLineString lone; // GDAL refuses to polygonize a bare line, which one ring without crossings becomes
        if (wkbFlatten(noded->getGeometryType()) == wkbLineString) lone.addGeometry(noded.get());
        const Owned cells(lone.IsEmpty() ? noded->Polygonize() : lone.Polygonize());
        if (!cells) return geosFailure(complaints, "polygonizing");
        return polygonsIn(cells.get());
    }

    Result<Area> repaired(const Area& area) const override {
        const GdalComplaints complaints;
        const Owned valid(toOgr(area)->MakeValid(nullptr));
        if (!valid) return geosFailure(complaints, "repair");
        const Owned polygons = toOgr(polygonsIn(valid.get()));
        if (polygons->IsEmpty()) return Area{};
        const Owned onGrid(polygons->SetPrecision(1.0 / gridPerDegree, 0));
        if (!onGrid) return geosFailure(complaints, "precision");
        Area result = tidied(polygonsIn(onGrid.get()));
        if (const auto fault = validate(result); fault && fault->kind != AreaFaultKind::Empty)
            return failure(ErrorCode::LibraryFailure, "GEOS", "repair left " + fault->detail);
        return result;
    }
};

} // namespace

std::unique_ptr<PlanarKernel> makeGeosKernel() {
    startGdal();
    return std::make_unique<GeosKernel>();
}

} // namespace azalai
