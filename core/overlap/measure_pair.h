#pragma once

#include <azalai/overlap/overlaps.h>
#include <azalai/overlap/prepared_zone.h>

namespace azalai {

/// Ground below this is the rounding of a crossing, not ground: it is left out of pairs and faces alike. GEOS and Boost
/// move a crossing by up to 1e-14 degree; along a border of 500 km that is 0.0005 m².
inline constexpr SquareMetres leastGround{0.01};

/// Two areas that should be equal are, within 1e-9 of them or 1 m².
[[nodiscard]] bool isSameGround(SquareMetres first, SquareMetres second);

/// What two zones share, and which checks failed on the way.
struct PairMeasure {
    SquareMetres area;
    GuardCounts guards;
};

/// Measures the ground that two prepared zones share, by the recipe that was found trustworthy: one plain intersection
/// of first-generation outlines by Boost.Geometry, its area compared with a sum that uses no topology. Where the
/// library threw, its output is invalid or the areas differ, the kernel is asked; the sum, which the kernel then
/// confirms on its 1e-7 degree grid, is what counts.
[[nodiscard]] PairMeasure measurePair(const PreparedZone& first, const PreparedZone& second,
                                      const PlanarKernel& kernel);

} // namespace azalai
