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

/// A point that lies right of and above another on the paper of a map that is turned, by projected metres.
PlanePoint onPaper(PlanePoint from, double turnDeg, double right, double up) {
    return PlaneFrame(PlaneBox{from.x, from.y, from.x, from.y}, turnDeg).onGround({from.x + right, from.y + up});
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
    map.metresPerMm = metresPerMmToShow(ground, frame, map.turnDeg);
    const double wanted = denominator > 0 ? denominator : roundDenominator(scaleOf(map));
    map.metresPerMm = wanted / 1000 * mercatorScale(fromMercator(map.centre).latitude);
}

double roundScale(double denominator) {
    const double unit = std::pow(10, std::floor(std::log10(denominator)) - 1);
    return std::clamp(std::round(denominator / unit) * unit, leastDenominator, mostDenominator);
}

void lookAt(SheetMap& map, const MapLook& frame) {
    map.centre = toMercator(frame.centre);
    map.metresPerMm = frame.denominator / 1000 * mercatorScale(frame.centre.latitude);
}

MapLook moved(const SheetMap& map, double rightMm, double downMm) {
    const PlanePoint centre = onPaper(map.centre, map.turnDeg, -rightMm * map.metresPerMm, downMm * map.metresPerMm);
    // The scale that is told stays as it is; further from the equator it is true of another middle.
    return {.centre = fromMercator(centre), .denominator = scaleOf(map)};
}

MapLook scaled(const SheetMap& map, double factor, double rightMm, double downMm) {
    const double old = scaleOf(map);
    double denominator = roundScale(old * factor);
    // Small steps are rounded away: then the next round one on that side.
    if (factor > 1 && denominator <= old) denominator = roundDenominator(old * 1.001);
    if (factor < 1 && denominator >= old) denominator = roundDenominator(old * 0.98);
    if (factor < 1 && denominator >= old) denominator = roundDenominator(old * 0.89);
    denominator = std::clamp(denominator, leastDenominator, mostDenominator);
    // The round scale is true at the middle, and where the middle comes to lie depends on the scale.
    const PlanePoint held = onPaper(map.centre, map.turnDeg, rightMm * map.metresPerMm, -downMm * map.metresPerMm);
    MapLook look{.centre = fromMercator(map.centre), .denominator = denominator};
    for (int i = 0; i < 12; ++i) {
        const double metresPerMm = denominator / 1000 * mercatorScale(look.centre.latitude);
        look.centre = fromMercator(onPaper(held, map.turnDeg, -rightMm * metresPerMm, downMm * metresPerMm));
    }
    return look;
}

} // namespace azalai
