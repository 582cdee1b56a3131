#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geo/geodesic.h>
#include <azalai/geometry/slivers.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

struct Measure {
    double ground = 0.0; ///< m²
    double border = 0.0; ///< m
    [[nodiscard]] double width() const { return border > 0.0 ? 2.0 * ground / border : 0.0; }
};

Measure measured(const Ring& ring) {
    if (ring.size() < 3) return {};
    Line border = ring;
    border.push_back(ring.front());
    return {.ground = std::abs(ellipsoidalArea(ring).value), .border = geodesicLength(border).value};
}

Measure measured(const Polygon& polygon) {
    Measure measure = measured(polygon.outer);
    for (const Ring& hole : polygon.holes) {
        const Measure lost = measured(hole);
        measure.ground -= lost.ground;
        measure.border += lost.border;
    }
    return measure;
}

bool isSliver(const Measure& measure, Metres tolerance) {
    if (measure.width() >= tolerance.value) return false;
    return measure.border / 2 > 10 * measure.width() || measure.ground < tolerance.value * tolerance.value;
}

} // namespace

Metres meanWidth(const Ring& ring) { return {measured(ring).width()}; }
Metres meanWidth(const Polygon& polygon) { return {measured(polygon).width()}; }

bool isSliver(const Ring& ring, Metres tolerance) { return isSliver(measured(ring), tolerance); }
bool isSliver(const Polygon& polygon, Metres tolerance) { return isSliver(measured(polygon), tolerance); }

std::size_t sliverCount(const Area& area, Metres tolerance) {
    std::size_t count = 0;
    const auto isNarrow = [&](const Ring& ring) { return isSliver(ring, tolerance); };
    for (const Polygon& polygon : area)
        count += isNarrow(polygon.outer) ? 1 : static_cast<std::size_t>(std::ranges::count_if(polygon.holes, isNarrow));
    return count;
}

Area withoutSlivers(const Area& area, Metres tolerance) {
    const auto isNarrow = [&](const Ring& ring) { return isSliver(ring, tolerance); };
    Area left;
    for (const Polygon& polygon : area) {
        if (isNarrow(polygon.outer)) continue;
        left.push_back(polygon);
        std::erase_if(left.back().holes, isNarrow);
    }
    return left;
}

} // namespace azalai
