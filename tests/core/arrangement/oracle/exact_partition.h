#pragma once

#include "exact.h"

#include <cstdint>
#include <map>

namespace azalai::oracle {

using ExactSets = std::map<std::vector<std::uint32_t>, Rational>; ///< zones in ascending order -> their ground

/// Area of every set of zones that has ground, each zone being the ground that its rings enclose an odd number of
/// times. Any rings. Vertical slabs between all ends and crossings of edges; meant for a few dozen edges.
[[nodiscard]] ExactSets exactPartition(const std::vector<std::vector<GridRing>>& zones);

/// Whether no ground is enclosed but once, and that once counter-clockwise: the winding number is 0 or 1 everywhere.
[[nodiscard]] bool windsOnce(const std::vector<GridRing>& rings);

enum class Where { Outside, Border, Inside };

/// Where a point lies, inside meaning an odd number of edges above it. Any rings.
[[nodiscard]] Where exactWhere(const std::vector<GridRing>& rings, const ExactPoint& p);

} // namespace azalai::oracle
