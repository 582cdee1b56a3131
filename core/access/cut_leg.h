#pragma once

#include <azalai/access/supply_network.h>

namespace azalai {

/// The stretches of a leg's line that lie inside an area, cut exactly at its border; in order, apart from each other.
[[nodiscard]] std::vector<Stretch> cutLeg(const MeasuredLine& line, const Area& area);

} // namespace azalai
