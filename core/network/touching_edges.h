#pragma once

#include <azalai/network/road_graph.h>

namespace azalai {

/// Parts edges into groups, so that two edges that end at one node are in the same group, and groups share no node.
/// Input   Edges whose ends are known.
/// Result  In the order in which the first edge of each was given; inside a group, as given.
[[nodiscard]] std::vector<std::vector<EdgeIndex>> touchingEdges(const RoadGraph& graph,
                                                                std::span<const EdgeIndex> edges);

} // namespace azalai
