#include <azalai/supply/move_zone.h>

#include <azalai/geo/bounds.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <cmath>

namespace azalai {

namespace {

constexpr double furthestLatitude = 85.0;
constexpr double farthest = 2.0e7; // metres: half of a meridian

Result<Area> refused(AreaFaultKind fault) { return failure(ErrorCode::InvalidGeometry, "", std::string(word(fault))); }

} // namespace

Result<Area> movedOutline(const Area& outline, GroundShift shift) {
    if (!(std::abs(shift.east.value) < farthest && std::abs(shift.north.value) < farthest))
        return refused(AreaFaultKind::OutOfRange);
    const Area moved = movedOnGround(outline, shift);
    Bounds box;
    box.add(moved);
    if (!(box.north <= furthestLatitude && box.south >= -furthestLatitude && box.west >= -180 && box.east <= 180))
        return refused(AreaFaultKind::OutOfRange);
    Area tidy = tidied(moved);
    if (const auto fault = validate(tidy)) return refused(fault->kind);
    return tidy;
}

} // namespace azalai
