#pragma once

#include <azalai/base/result.h>
#include <azalai/base/units.h>
#include <azalai/geometry/planar_kernel.h>
#include <azalai/overlap/prepared_zone.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace azalai {

/// A cell of the plane with the zones that cover it.
struct Cell {
    std::vector<std::size_t> zones; ///< indices into the zones that were divided, ascending; never empty
    SquareMetres area;
    Polygon shape; ///< outer ring counter-clockwise from its most western (then southern) position, holes clockwise
};

struct Partition {
    std::vector<Cell> cells;         ///< disjoint; by zones, then west, south of the first position
    std::int64_t faceMismatches = 0; ///< zones for which the kernel's faces could not be used
};

/// Divides the plane by the outlines of some zones: all outlines at once, never by intersections of intersections.
///
/// The kernel nodes and polygonizes, and a position inside each face tells which zones cover it. The faces of each zone
/// must be valid and add up to the zone within 1e-9 or 1 m². Where they do not, which happens where one border was
/// drawn twice, the borders are cut at each other on a grid of 1 µm and faces walked and named without any test of
/// positions.
///
/// Result  Cells that at least one zone covers, without those below leastGround.
/// Errors  LibraryFailure when neither way came to an end.
[[nodiscard]] Result<Partition> partition(const std::vector<std::shared_ptr<const PreparedZone>>& zones,
                                          const PlanarKernel& kernel);

/// Groups of zones whose boxes hang together, each in ascending order, by their first member. Zones of different groups
/// share no ground, so that each group can be divided by itself.
[[nodiscard]] std::vector<std::vector<std::size_t>>
separateGroups(const std::vector<std::shared_ptr<const PreparedZone>>& zones);

} // namespace azalai
