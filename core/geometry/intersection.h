#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/position.h>

namespace azalai {

/// Which guards an intersection hit. With none of them the shape can be trusted.
struct IntersectionGuards {
    bool invalidInput = false;  ///< an area was not valid even after tidying; nothing was computed
    bool threw = false;         ///< the library threw
    bool areaMismatch = false;  ///< the shape's area differs from the independent sum
    bool invalidOutput = false; ///< the area is right, but the shape is not a valid one

    bool operator==(const IntersectionGuards&) const = default;
    [[nodiscard]] bool isTrusted() const { return *this == IntersectionGuards{}; }
};

struct CheckedIntersection {
    Area shared; ///< empty when the areas only touch, and when nothing could be computed
    IntersectionGuards guards;
};

/// The ground that two areas share, by Boost.Geometry in the one way that was found trustworthy: doubles snapped to the
/// 1e-7 degree grid, valid input, a plain intersection, and the area compared with `sharedPlanarArea`.
///
/// Input     First-generation outlines. Never a result of this function: chained overlays go wrong in silence.
/// Result    Polygons wound as `Polygon` says; crossing points are not on the grid.
/// Accuracy  The shape's planar area is within 1e-9 relative plus 1e-11 square degrees (0.1 m²) of the independent sum.
[[nodiscard]] CheckedIntersection checkedIntersection(const Area& first, const Area& second);

/// The same where a caller wants all or nothing.
/// Errors  InvalidGeometry for invalid input (subject: "first" or "second"), LibraryFailure when a guard was hit.
[[nodiscard]] Result<Area> intersection(const Area& first, const Area& second);

} // namespace azalai
