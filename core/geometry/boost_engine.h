#pragma once

#include <azalai/base/result.h>
#include <azalai/geo/position.h>

#include <string>

namespace azalai {

/// Boost.Geometry's bare answers, which `intersection` and `validate` guard. Not for use elsewhere.

/// Errors  LibraryFailure when the library throws (subject: "Boost.Geometry").
[[nodiscard]] Result<Area> boostIntersection(const Area& first, const Area& second);

/// Empty when the area is valid; else the library's own words about why not. Includes crossings between parts.
[[nodiscard]] std::string boostFault(const Area& area);

} // namespace azalai
