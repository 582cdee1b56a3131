#pragma once

#include <azalai/network/road_graph.h>

namespace azalai {

/// Per node, a number that it shares with just the nodes that usable edges join it to, over however many others.
/// usable  Per edge.
[[nodiscard]] std::vector<std::uint32_t> components(const RoadGraph& graph, const std::vector<bool>& usable);

} // namespace azalai
