#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/intersection.h>
#include <azalai/geometry/measure_shared_ground.h>

namespace azalai {

Result<SharedGround> measureSharedGround(const Area& first, const Area& second) {
    const auto shared = intersection(first, second);
    if (!shared) return std::unexpected(shared.error());
    const SquareMetres whole = ellipsoidalArea(first);
    const SquareMetres area = ellipsoidalArea(*shared);
    // An empty first area is valid and shares nothing: no division by zero.
    return SharedGround{.area = area, .shareOfFirst = whole.value > 0 ? area / whole : 0.0};
}

} // namespace azalai
