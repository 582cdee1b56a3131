#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/position.h>

namespace azalai {

/// A valid area with the same ground by the even-odd rule, on the 1e-7 degree grid. Empty where there is no ground.
/// GEOS makes it, through GDAL. Calls may come from several threads at once.
/// Input   Finite coordinates.
/// Errors  LibraryFailure (subject: "GEOS", detail: what it said).
[[nodiscard]] Result<Area> repairedArea(const Area& area);

} // namespace azalai
