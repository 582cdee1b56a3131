#pragma once

#include <azalai/geometry/planar_kernel.h>

#include <memory>

namespace azalai {

/// GEOS through GDAL. Holds no state; one may serve all threads.
/// Errors of its calls  LibraryFailure (subject: "GEOS", detail: what it said).
[[nodiscard]] std::unique_ptr<PlanarKernel> makeGeosKernel();

} // namespace azalai
