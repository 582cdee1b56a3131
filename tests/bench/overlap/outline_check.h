#pragma once

#include <azalai/arrangement/grid_point.h>

namespace azalai::bench {

/// Whether no ring touches, crosses or doubles itself or another one: stricter than validity, which lets rings touch
/// at points. Exact.
[[nodiscard]] bool isSimple(const GridOutline& outline);

} // namespace azalai::bench
