#include "geos_validity.h"

#include <geos_c.h>

#include <memory>
#include <vector>

namespace azalai::oracle {

namespace {

/// One context for the life of the program; the tests use it from one thread.
GEOSContextHandle_t context() {
    static const std::unique_ptr<GEOSContextHandle_HS, decltype(&GEOS_finish_r)> handle(GEOS_init_r(), GEOS_finish_r);
    return handle.get();
}

GEOSGeometry* ringOf(const Ring& ring) {
    GEOSCoordSequence* points = GEOSCoordSeq_create_r(context(), static_cast<unsigned>(ring.size() + 1), 2);
    for (unsigned i = 0; i <= ring.size(); ++i)
        GEOSCoordSeq_setXY_r(context(), points, i, ring[i % ring.size()].longitude, ring[i % ring.size()].latitude);
    return GEOSGeom_createLinearRing_r(context(), points);
}

} // namespace

std::string faultForGeos(const Area& area) {
    std::vector<GEOSGeometry*> parts;
    for (const Polygon& polygon : area) {
        std::vector<GEOSGeometry*> holes;
        for (const Ring& hole : polygon.holes)
            holes.push_back(ringOf(hole));
        parts.push_back(GEOSGeom_createPolygon_r(context(), ringOf(polygon.outer), holes.data(),
                                                 static_cast<unsigned>(holes.size())));
    }
    GEOSGeometry* all =
        GEOSGeom_createCollection_r(context(), GEOS_MULTIPOLYGON, parts.data(), static_cast<unsigned>(parts.size()));
    std::string fault;
    if (GEOSisValid_r(context(), all) != 1) {
        char* reason = GEOSisValidReason_r(context(), all);
        fault = reason;
        GEOSFree_r(context(), reason);
    }
    GEOSGeom_destroy_r(context(), all);
    return fault;
}

} // namespace azalai::oracle
