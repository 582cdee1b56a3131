#include "geos_outlines.h"

#include "outline_parts.h"

#include <vector>

namespace azalai::bench {

namespace {

Position placeOf(GridPoint p) { return toPosition(p); }
Position placeOf(Position p) { return p; }

/// Closes rings that are not.
template <typename Points> GEOSGeometry* linearRing(GEOSContextHandle_t context, const Points& ring) {
    std::vector<double> xy;
    xy.reserve(2 * ring.size() + 2);
    const auto add = [&xy](Position p) {
        xy.push_back(p.longitude);
        xy.push_back(p.latitude);
    };
    for (const auto& p : ring)
        add(placeOf(p));
    if (ring.front() != ring.back()) add(placeOf(ring.front()));
    return GEOSGeom_createLinearRing_r(
        context, GEOSCoordSeq_copyFromBuffer_r(context, xy.data(), static_cast<unsigned>(xy.size() / 2), false, false));
}

template <typename Rings> GEOSGeometry* polygonOf(GEOSContextHandle_t context, const auto& outer, const Rings& holes) {
    std::vector<GEOSGeometry*> rings;
    for (const auto& hole : holes)
        rings.push_back(linearRing(context, hole));
    return GEOSGeom_createPolygon_r(context, linearRing(context, outer), rings.data(),
                                    static_cast<unsigned>(rings.size()));
}

} // namespace

GeosContext::GeosContext() : m_handle(GEOS_init_r()) {
    GEOSContext_setErrorMessageHandler_r(
        m_handle, [](const char*, void* count) { ++*static_cast<std::size_t*>(count); }, &m_errors);
}

GeosContext::~GeosContext() { GEOS_finish_r(m_handle); }

GeosContext::Geometry GeosContext::make(const GridOutline& outline) const {
    std::vector<GEOSGeometry*> polygons;
    for (const std::span<const GridRing> part : partsOf(outline))
        polygons.push_back(polygonOf(m_handle, part.front(), part.subspan(1)));
    if (polygons.size() == 1) return own(polygons.front());
    return own(GEOSGeom_createCollection_r(m_handle, GEOS_MULTIPOLYGON, polygons.data(),
                                           static_cast<unsigned>(polygons.size())));
}

GeosContext::Geometry GeosContext::make(const Polygon& polygon) const {
    return own(polygonOf(m_handle, polygon.outer, polygon.holes));
}

} // namespace azalai::bench
