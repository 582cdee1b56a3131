#include <azalai/overlap/measure_pair.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/intersection.h>
#include <azalai/geometry/shared_area.h>
#include <azalai/overlap/shared_ground_sum.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

double degreesAround(const Area& area) {
    double sum = 0.0;
    const auto add = [&](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i];
            const Position b = ring[(i + 1) % ring.size()];
            sum += std::hypot(b.longitude - a.longitude, b.latitude - a.latitude);
        }
    };
    for (const Polygon& polygon : area) {
        add(polygon.outer);
        for (const Ring& hole : polygon.holes)
            add(hole);
    }
    return sum;
}

/// Does the kernel find the same ground, as far as its grid lets it: each border may have moved by a step of 1e-7
/// degree.
bool isConfirmed(const PreparedZone& first, const PreparedZone& second, const PlanarKernel& kernel) {
    const Result<Area> shared = kernel.intersection(first.outline, second.outline);
    if (!shared) return false;
    const double allowed = 1e-7 * std::min(degreesAround(first.outline), degreesAround(second.outline));
    return std::abs(planarArea(*shared).value - sharedPlanarArea(first.outline, second.outline).value) <= allowed;
}

} // namespace

bool isSameGround(SquareMetres first, SquareMetres second) {
    return std::abs(first.value - second.value) <= std::max(1e-9 * std::max(first.value, second.value), 1.0);
}

PairMeasure measurePair(const PreparedZone& first, const PreparedZone& second, const PlanarKernel& kernel) {
    PairMeasure measure;
    measure.guards.pairs = 1;
    const CheckedIntersection checked = checkedIntersection(first.outline, second.outline);
    if (checked.guards.isTrusted()) {
        measure.area = ellipsoidalArea(checked.shared);
        return measure;
    }
    if (checked.guards.threw || checked.guards.invalidInput)
        measure.guards.exceptions = 1;
    else if (checked.guards.areaMismatch)
        measure.guards.areaMismatches = 1;
    else
        measure.guards.invalidOutputs = 1;
    measure.area = sharedGroundSum(first.outline, second.outline);
    measure.guards.unconfirmed = isConfirmed(first, second, kernel) ? 0 : 1;
    return measure;
}

} // namespace azalai
