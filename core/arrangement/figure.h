#pragma once

#include <azalai/base/units.h>

#include <cstddef>
#include <cstdint>

namespace azalai {

/// An area as a whole number of units, so that sums do not depend on their order. On the ellipsoid a unit is 1e-5 m²
/// (a tenth of a square centimetre); 64 bits hold ±92 million km², and differences stay right when a sum on the way
/// wraps around.
using AreaUnits = std::int64_t;

inline constexpr double areaUnitsPerSquareMetre = 1e5;

[[nodiscard]] constexpr SquareMetres toSquareMetres(AreaUnits area) {
    return {static_cast<double>(area) / areaUnitsPerSquareMetre};
}

/// The figure on which areas are measured. Edges are straight in longitude and latitude on both.
struct Figure {
    enum class Kind { Ellipsoid, Plane };

    Kind kind = Kind::Ellipsoid;
    int planeShift = 0; ///< on the plane a unit is 2^-planeShift grid steps squared

    bool operator==(const Figure&) const = default;
};

/// What the integral of an edge needs to know about a latitude.
struct Height {
    double value = 0.0; ///< area between the equator and this latitude per grid step of longitude, in units
    double slope = 0.0; ///< derivative of `value` by latitude, per grid step
    double bend = 0.0;  ///< second derivative of `slope`, per grid step squared
};

[[nodiscard]] Height heightAt(Figure figure, double y);

/// Ground between an edge and the equator, rounded once: positive where a counter-clockwise ring gains by it. The same
/// number with the other sign when the edge is turned round. Coordinates in grid steps.
[[nodiscard]] AreaUnits curtainOf(double x0, double y0, const Height& h0, double x1, double y1, const Height& h1);

/// The curtains of a chain: out[i] belongs to the edge from point i to i + 1. Equal to curtainOf bit by bit, whatever
/// vector unit the machine has.
/// Input  count + 1 coordinates in each of x and y, count places in out.
void curtainsOf(Figure figure, const std::int32_t* x, const std::int32_t* y, std::size_t count, AreaUnits* out);

} // namespace azalai
