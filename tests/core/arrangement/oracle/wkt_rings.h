#pragma once

#include <azalai/arrangement/grid_point.h>

#include <string>
#include <string_view>
#include <vector>

namespace azalai::oracle {

/// The rings of a POLYGON or MULTIPOLYGON, each coordinate times `scale` and rounded to whole steps, the closing point
/// left out.
[[nodiscard]] std::vector<GridRing> gridRingsOf(std::string_view wkt, double scale);

/// The same shape as text: every coordinate of `wkt` times `scale`, rounded.
[[nodiscard]] std::string onGrid(std::string_view wkt, double scale);

} // namespace azalai::oracle
