#include <app/text/sheet_frame.h>

#include <azalai/cartography/plane_geometry.h>
#include <azalai/geo/web_mercator.h>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

/// The next larger denominator that a reader can remember: two digits and zeros.
double roundDenominator(double denominator) {
    const double unit = std::pow(10, std::floor(std::log10(denominator)) - 1);
    return std::ceil(denominator / unit - 1e-9) * unit;
}

} // namespace

PlaneBox planeBox(const Bounds& bounds) {
    PlaneBox box;
    box.add(toMercator({.latitude = bounds.south, .longitude = bounds.west}));
    box.add(toMercator({.latitude = bounds.north, .longitude = bounds.east}));
    return box;
}

std::optional<PlaneBox> locatorGround(const Session& session, PlanePoint centre) {
    if (!session.baseMap) return std::nullopt;
    for (const BaseMap::Land& country : session.baseMap->countries) {
        const auto rings = toPlane(country.outline);
        if (!contains(*rings, centre)) continue;
        const PlaneBox box = boxOf(*rings);
        return box.grownBy(0.12 * std::max(box.east - box.west, box.north - box.south));
    }
    return std::nullopt;
}

double scaleOf(const SheetMap& map) {
    return map.metresPerMm * 1000 / mercatorScale(fromMercator(map.centre).latitude);
}

void lookAt(SheetMap& map, const PlaneBox& ground, const PaperRect& frame, double denominator) {
    map.centre = ground.centre();
    map.metresPerMm = metresPerMmToShow(ground, frame);
    const double wanted = denominator > 0 ? denominator : roundDenominator(scaleOf(map));
    map.metresPerMm = wanted / 1000 * mercatorScale(fromMercator(map.centre).latitude);
}

} // namespace azalai
