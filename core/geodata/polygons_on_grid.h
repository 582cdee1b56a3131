#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/position.h>
#include <azalai/geodata/gdal_library.h>

class OGRGeometry;

namespace azalai {

/// The error of a call into GEOS that answered null; GDAL keeps what it said.
[[nodiscard]] std::unexpected<Error> geosFailure(const GdalComplaints& complaints, const char* step);

/// The polygons of a valid geometry on the 1e-7 degree grid, valid there too. Empty where there is no ground.
/// Errors  LibraryFailure (subject: "GEOS").
[[nodiscard]] Result<Area> polygonsOnGrid(const OGRGeometry& geometry, const GdalComplaints& complaints);

} // namespace azalai
