#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

namespace azalai {

/// How far something is moved over the ground.
struct GroundShift {
    Metres east;
    Metres north;

    bool operator==(const GroundShift&) const = default;
};

/// An area moved over the WGS 84 ellipsoid. Each vertex goes north by the same length of meridian and keeps the length
/// of its parallel to the meridian through the middle of the area's bounds, which goes east by the length that the
/// shift has on the middle's new parallel.
///
/// Input     Vertices and result not beyond 85° of latitude, nor across 180°. An area without vertices stays so.
/// Accuracy  Areas of ground are kept but for what edges that are straight in degrees bulge: 1e-4 relative for edges
///           under 1°.
/// Source    Snyder, "Map projections: a working manual" (1987), the sinusoidal projection, by GeographicLib.
[[nodiscard]] Area movedOnGround(const Area& area, GroundShift shift);

/// The shift that takes a point of an area's surroundings to another position, as a hand does that drags it.
[[nodiscard]] GroundShift shiftBetween(const Area& area, Position from, Position to);

} // namespace azalai
