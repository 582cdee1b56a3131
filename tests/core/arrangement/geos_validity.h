#pragma once

#include <azalai/geo/position.h>

#include <string>

namespace azalai::oracle {

/// What GEOS minds about polygons taken as one multipolygon, or empty.
[[nodiscard]] std::string faultForGeos(const Area& area);

} // namespace azalai::oracle
