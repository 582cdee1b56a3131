#pragma once

#include <azalai/network/road_graph.h>

#include <optional>

namespace azalai {

/// The fewest usable edges whose loss keeps all sources from a node; of several such sets that nearest to the
/// sources. In order of index; empty where no source reaches it anyway. None for a source itself: nothing parts it from
/// supply. usable  Per edge. Source  The largest flow (Edmonds, Karp, J. ACM 19 (1972), by Boost.Graph) and the cut
/// that holds it back. Linear for
///         each edge of the cut.
[[nodiscard]] std::optional<std::vector<EdgeIndex>> minCut(const RoadGraph& graph, const std::vector<bool>& usable,
                                                           std::span<const NodeIndex> sources, NodeIndex node);

} // namespace azalai
