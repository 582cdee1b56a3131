#pragma once

#include "exact.h"

namespace azalai::oracle {

/// Area common to two outlines on WGS 84, edges straight in longitude and latitude, m²: exactCommonArea's sum over
/// pairs of edges with the authalic integral of the lower one, by Gauss's quadrature in long doubles.
/// Accuracy  1e-18 of the ground between the edges and the equator.
[[nodiscard]] long double commonAreaOnEllipsoid(const std::vector<GridRing>& first,
                                                const std::vector<GridRing>& second);

} // namespace azalai::oracle
