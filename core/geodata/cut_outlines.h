#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/position.h>

#include <array>
#include <span>

namespace azalai {

/// What is done to outlines by set operations. GEOS makes them, through GDAL; calls may come from several threads.
///
/// Input   Valid areas, on the 1e-7 degree grid.
/// Result  Valid areas on that grid: edges that are cut move by less than a step (1 cm).
/// Errors  InvalidGeometry (subject: empty, detail: what is wrong) as told below; LibraryFailure (subject: "GEOS").

/// The ground that lies in any of the areas. They may overlap, touch or lie apart.
[[nodiscard]] Result<Area> unitedArea(std::span<const Area> areas);

/// The ground of the first that is not in the second; nothing, or all of it, is an answer too.
[[nodiscard]] Result<Area> groundOutside(const Area& area, const Area& taken);

/// The same as a change of an outline: a hole, or a bite where the second lies across the border.
/// Errors  Where nothing would be left, and where nothing would be taken.
[[nodiscard]] Result<Area> areaWithout(const Area& area, const Area& taken);

/// The ground left of a line and right of it, the larger first. Polygons that the line does not part go with the larger
/// one. A line that crosses the area more than once parts it everywhere.
/// line    Two positions or more; it does not cross itself.
/// Errors  Where the line leaves ground on one side only: it does not run through from border to border.
[[nodiscard]] Result<std::array<Area, 2>> partedArea(const Area& area, const Line& line);

} // namespace azalai
