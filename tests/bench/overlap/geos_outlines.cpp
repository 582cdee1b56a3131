#include "geos_outlines.h"

#include "outline_parts.h"

#include <vector>

namespace azalai::bench {

namespace {

GEOSGeometry* linearRing(GEOSContextHandle_t context, const GridRing& ring) {
    std::vector<double> xy;
    xy.reserve(2 * ring.size() + 2);
    for (std::size_t i = 0; i <= ring.size(); ++i) {
        const Position p = toPosition(ring[i % ring.size()]);
        xy.push_back(p.longitude);
        xy.push_back(p.latitude);
    }
    return GEOSGeom_createLinearRing_r(
        context,
        GEOSCoordSeq_copyFromBuffer_r(context, xy.data(), static_cast<unsigned>(ring.size()) + 1, false, false));
}

} // namespace

GeosContext::GeosContext() : m_handle(GEOS_init_r()) {
    GEOSContext_setErrorMessageHandler_r(
        m_handle, [](const char*, void* count) { ++*static_cast<std::size_t*>(count); }, &m_errors);
}

GeosContext::~GeosContext() { GEOS_finish_r(m_handle); }

GeosContext::Geometry GeosContext::make(const GridOutline& outline) const {
    std::vector<GEOSGeometry*> polygons;
    for (const std::span<const GridRing> part : partsOf(outline)) {
        std::vector<GEOSGeometry*> holes;
        for (const GridRing& hole : part.subspan(1))
            holes.push_back(linearRing(m_handle, hole));
        polygons.push_back(GEOSGeom_createPolygon_r(m_handle, linearRing(m_handle, part.front()), holes.data(),
                                                    static_cast<unsigned>(holes.size())));
    }
    if (polygons.size() == 1) return own(polygons.front());
    return own(GEOSGeom_createCollection_r(m_handle, GEOS_MULTIPOLYGON, polygons.data(),
                                           static_cast<unsigned>(polygons.size())));
}

} // namespace azalai::bench
