#include <azalai/geo/bounds.h>
#include <azalai/geo/move_on_ground.h>

#include <GeographicLib/Ellipsoid.hpp>

#include <numbers>

namespace azalai {

namespace {

constexpr double degreesPerRadian = 180.0 / std::numbers::pi;

const GeographicLib::Ellipsoid& earth() { return GeographicLib::Ellipsoid::WGS84(); }

double meridianLength(double latitude) { return earth().MeridianDistance(latitude); }

double latitudeAt(double meridianLength) {
    return earth().InverseRectifyingLatitude(90.0 * meridianLength / earth().QuarterMeridian());
}

/// Metres of parallel for one degree of longitude.
double parallelLength(double latitude) { return earth().CircleRadius(latitude) / degreesPerRadian; }

Position middleOf(const Area& area) {
    Bounds box;
    box.add(area);
    return box.centre();
}

Position movedFrom(Position position, Position middle, GroundShift shift) {
    const double newMiddle = latitudeAt(meridianLength(middle.latitude) + shift.north.value);
    const double meridian = middle.longitude + shift.east.value / parallelLength(newMiddle);
    const double latitude = latitudeAt(meridianLength(position.latitude) + shift.north.value);
    const double along = (position.longitude - middle.longitude) * parallelLength(position.latitude);
    return {.latitude = latitude, .longitude = meridian + along / parallelLength(latitude)};
}

} // namespace

Area movedOnGround(const Area& area, GroundShift shift) {
    if (shift == GroundShift{}) return area;
    const Position middle = middleOf(area);
    Area moved = area;
    const auto move = [&](Ring& ring) {
        for (Position& position : ring)
            position = movedFrom(position, middle, shift);
    };
    for (Polygon& polygon : moved) {
        move(polygon.outer);
        for (Ring& hole : polygon.holes)
            move(hole);
    }
    return moved;
}

GroundShift shiftBetween(const Area& area, Position from, Position to) {
    const Position middle = middleOf(area);
    const double north = meridianLength(to.latitude) - meridianLength(from.latitude);
    const double along = (from.longitude - middle.longitude) * parallelLength(from.latitude);
    const double meridian = to.longitude - along / parallelLength(to.latitude);
    const double newMiddle = latitudeAt(meridianLength(middle.latitude) + north);
    return {.east = {(meridian - middle.longitude) * parallelLength(newMiddle)}, .north = {north}};
}

} // namespace azalai
