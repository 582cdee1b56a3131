#pragma once

#include <azalai/base/result.h>
#include <azalai/base/units.h>
#include <azalai/geo/position.h>

namespace azalai {

/// What two areas have in common.
struct SharedGround {
    SquareMetres area;
    double shareOfFirst = 0.0; ///< area / area(first), 0..1

    bool operator==(const SharedGround&) const = default;
};

/// Measures the ground that two areas share.
///
/// Input     Rings of any quality, by the even-odd rule; WGS 84 degrees, not crossing 180°.
/// Result    Touching borders give area == 0. Symmetric except shareOfFirst.
/// Errors    InvalidGeometry (subject: "first") where it has no ground. Disjoint areas are no error.
/// Accuracy  1e-9 relative, edges straight in longitude and latitude.
/// Source    Snyder, "Map projections: a working manual" (1987), eq. 3-12.
[[nodiscard]] Result<SharedGround> measureSharedGround(const Area& first, const Area& second);

} // namespace azalai
