#include <azalai/geometry/boost_engine.h>
#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/intersection.h>
#include <azalai/geometry/shared_area.h>
#include <azalai/geometry/snap.h>

#include <cmath>

namespace azalai {

namespace {

bool agree(SquareDegrees shape, SquareDegrees sum) {
    return std::abs(shape.value - sum.value) <= 1e-11 + 1e-9 * std::abs(sum.value);
}

} // namespace

CheckedIntersection checkedIntersection(const Area& first, const Area& second) {
    CheckedIntersection result;
    if (!boundsOf(first).meets(boundsOf(second))) return result;
    const Area a = tidied(first);
    const Area b = tidied(second);
    if (!boostFault(a).empty() || !boostFault(b).empty()) {
        result.guards.invalidInput = true;
        return result;
    }
    Result<Area> shared = boostIntersection(a, b);
    if (!shared) {
        result.guards.threw = true;
        return result;
    }
    result.guards.areaMismatch = !agree(planarArea(*shared), sharedPlanarArea(a, b));
    result.guards.invalidOutput = !boostFault(*shared).empty();
    result.shared = std::move(*shared);
    return result;
}

Result<Area> intersection(const Area& first, const Area& second) {
    CheckedIntersection checked = checkedIntersection(first, second);
    const IntersectionGuards& guards = checked.guards;
    if (guards.invalidInput) {
        const std::string fault = boostFault(tidied(first));
        return fault.empty() ? failure(ErrorCode::InvalidGeometry, "second", boostFault(tidied(second)))
                             : failure(ErrorCode::InvalidGeometry, "first", fault);
    }
    if (guards.threw) return failure(ErrorCode::LibraryFailure, "Boost.Geometry", "threw while intersecting");
    if (guards.areaMismatch) return failure(ErrorCode::LibraryFailure, "Boost.Geometry", "area differs from the sum");
    if (guards.invalidOutput) return failure(ErrorCode::LibraryFailure, "Boost.Geometry", "the result is not valid");
    return std::move(checked.shared);
}

} // namespace azalai
