#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/position.h>

#include <vector>

namespace azalai {

/// A second, independent engine for planar geometry in degrees. The interface stands here; GEOS through GDAL implements
/// it in `geodata`, because GDAL lives there only. Calls may come from several threads at once.
class PlanarKernel {
public:
    virtual ~PlanarKernel() = default;

    /// Ground that two valid areas share, snapped to the 1e-7 degree grid. Empty where they only touch.
    [[nodiscard]] virtual Result<Area> intersection(const Area& first, const Area& second) const = 0;

    /// The faces that the outlines of the areas divide the plane into, without the unbounded one: nodes all edges and
    /// polygonizes them. Faces are valid, disjoint, and include holes that no area covers.
    [[nodiscard]] virtual Result<std::vector<Polygon>> faces(const std::vector<const Area*>& areas) const = 0;

    /// A valid area with the same ground by the even-odd rule.
    [[nodiscard]] virtual Result<Area> repaired(const Area& area) const = 0;
};

} // namespace azalai
