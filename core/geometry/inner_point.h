#pragma once

#include <azalai/geo/position.h>

namespace azalai {

/// A position inside of a polygon and not in a hole, away from its border as far as its shape gives room at that
/// latitude. Input  A ring of three positions or more that encloses ground.
[[nodiscard]] Position innerPoint(const Polygon& polygon);

} // namespace azalai
