#pragma once

#include <azalai/arrangement/grid_point.h>

#include <functional>
#include <vector>

namespace azalai::oracle {

using Zones = std::vector<GridOutline>;

/// Leaves out zones, rings and points, one after the other, as long as what is left is made of valid outlines and
/// `fails` still says so; then halves coordinates while it can. What comes back is small enough to look at.
[[nodiscard]] Zones minimised(Zones zones, const std::function<bool(const Zones&)>& fails);

} // namespace azalai::oracle
