#pragma once

#include <azalai/geo/position.h>

#include <string>

namespace azalai {

/// What Boost.Geometry finds wrong with an area, in its own words; empty when it is valid. Includes crossings between
/// parts. Not for use elsewhere: `validate` says where and what kind.
[[nodiscard]] std::string boostFault(const Area& area);

} // namespace azalai
