#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/position.h>

#include <map>
#include <vector>

namespace azalai::test {

/// Ground per set of areas (indices, ascending) that lie over it: the slow and obvious way, without any geometry
/// engine. Cuts the plane into strips at every vertex and every crossing of edges; in a strip no edges cross, so that
/// sorting them by latitude and flipping "inside" at each gives the sets, and the ground between two neighbours is a
/// trapezoid.
std::map<std::vector<std::size_t>, SquareMetres> slabPartition(const std::vector<Area>& areas);

} // namespace azalai::test
