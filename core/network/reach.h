#pragma once

#include <azalai/network/road_graph.h>

namespace azalai {

/// Per node, whether any of the sources reaches it over usable edges. A source reaches itself.
/// usable  Per edge.
[[nodiscard]] std::vector<bool> reach(const RoadGraph& graph, const std::vector<bool>& usable,
                                      std::span<const NodeIndex> sources);

} // namespace azalai
