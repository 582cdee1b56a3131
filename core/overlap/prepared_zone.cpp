#include <azalai/overlap/prepared_zone.h>

#include <azalai/base/fingerprint.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

namespace azalai {

namespace {

void addRing(Fingerprint& print, const Ring& ring) {
    print.add(static_cast<std::int64_t>(ring.size()));
    for (const Position p : ring) {
        print.add(p.latitude);
        print.add(p.longitude);
    }
}

} // namespace

std::uint64_t outlineKey(const Area& outline) {
    Fingerprint print;
    for (const Polygon& polygon : outline) {
        print.add(static_cast<std::int64_t>(polygon.holes.size()));
        addRing(print, polygon.outer);
        for (const Ring& hole : polygon.holes)
            addRing(print, hole);
    }
    return print.value();
}

Result<PreparedZone> prepareZone(const Area& outline, std::uint64_t key, const PlanarKernel& kernel) {
    Area ready = tidied(outline);
    if (!ready.empty() && validate(ready)) {
        Result<Area> mended = kernel.repaired(ready);
        if (!mended) return std::unexpected(mended.error());
        ready = tidied(*mended);
        if (const auto fault = ready.empty() ? std::nullopt : validate(ready))
            return failure(ErrorCode::InvalidGeometry, "outline", fault->detail);
    }
    const Bounds bounds = boundsOf(ready);
    const SquareMetres area = ellipsoidalArea(ready);
    ZoneLocator locator(ready);
    return PreparedZone{key, std::move(ready), bounds, area, std::move(locator)};
}

} // namespace azalai
