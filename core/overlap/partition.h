#pragma once

#include <azalai/base/result.h>
#include <azalai/base/units.h>
#include <azalai/geometry/planar_kernel.h>
#include <azalai/overlap/prepared_zone.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace azalai {

/// A cell of the plane with the zones that cover it.
struct Cell {
    std::vector<std::size_t> zones; ///< indices into the zones that were divided, ascending; never empty
    SquareMetres area;
    Polygon shape; ///< outer ring counter-clockwise from its most western (then southern) position, holes clockwise
};

/// Divides the plane by the outlines of some zones. Made by noding and polygonizing all outlines at once and asking,
/// for a position inside each face, which zones it lies in; never by intersections of intersections.
///
/// Result  Cells that at least one zone covers, disjoint; by zones, then west, south of the first position. Cells below
///         leastGround are left out.
/// Errors  those of the kernel.
[[nodiscard]] Result<std::vector<Cell>> partition(const std::vector<std::shared_ptr<const PreparedZone>>& zones,
                                                  const PlanarKernel& kernel);

/// Groups of zones whose boxes hang together, each in ascending order, by their first member. Zones of different groups
/// share no ground, so that each group can be divided by itself.
[[nodiscard]] std::vector<std::vector<std::size_t>>
separateGroups(const std::vector<std::shared_ptr<const PreparedZone>>& zones);

} // namespace azalai
