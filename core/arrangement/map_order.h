#pragma once

#include <azalai/arrangement/box_tree.h>

#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// The places of boxes in the order of a curve through the map that keeps neighbours together (Morton 1966).
[[nodiscard]] std::vector<std::uint32_t> mapOrder(std::span<const GridBox> boxes);

} // namespace azalai
