#include "peers.h"

#include <cstdarg>
#include <cstdio>
#include <geos_c.h>
#include <memory>

namespace azalai::oracle {

namespace {

std::string& lastError() {
    thread_local std::string text;
    return text;
}

void keepError(const char* message, void*) { lastError() = message; }

/// One context for the life of the program; the tests use it from one thread.
GEOSContextHandle_t context() {
    static const std::unique_ptr<GEOSContextHandle_HS, decltype(&GEOS_finish_r)> handle = [] {
        GEOSContextHandle_t h = GEOS_init_r();
        GEOSContext_setErrorMessageHandler_r(h, keepError, nullptr);
        return std::unique_ptr<GEOSContextHandle_HS, decltype(&GEOS_finish_r)>(h, GEOS_finish_r);
    }();
    return handle.get();
}

struct Destroy {
    void operator()(GEOSGeometry* g) const { GEOSGeom_destroy_r(context(), g); }
};
using Shape = std::unique_ptr<GEOSGeometry, Destroy>;

Shape read(const std::string& wkt) { return Shape(GEOSGeomFromWKT_r(context(), wkt.c_str())); }

} // namespace

PeerAnswer geosShared(const std::string& firstWkt, const std::string& secondWkt) {
    PeerAnswer answer;
    const Shape a = read(firstWkt);
    const Shape b = read(secondWkt);
    const Shape shared(a && b ? GEOSIntersection_r(context(), a.get(), b.get()) : nullptr);
    if (!shared) {
        answer.error = lastError();
        return answer;
    }
    GEOSArea_r(context(), shared.get(), &answer.area);
    answer.isValid = GEOSisValid_r(context(), shared.get()) == 1;
    return answer;
}

bool isValidForGeos(const std::string& wkt, std::string& why) {
    const Shape shape = read(wkt);
    if (!shape) {
        why = lastError();
        return false;
    }
    const std::unique_ptr<char, void (*)(char*)> reason(GEOSisValidReason_r(context(), shape.get()),
                                                        [](char* text) { GEOSFree_r(context(), text); });
    why = reason ? reason.get() : lastError();
    return GEOSisValid_r(context(), shape.get()) == 1;
}

std::string geosVersion() { return GEOSversion(); }

} // namespace azalai::oracle
