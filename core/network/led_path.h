#pragma once

#include <azalai/network/shortest_paths.h>

#include <functional>

namespace azalai {

/// Per node, what the path from a source costs over all edges, usable or not: what it costs at least over any of them.
/// `unreached` where no path leads at all.
using LeastCosts = std::vector<PathCost>;
[[nodiscard]] LeastCosts leastCosts(const RoadGraph& graph, const std::vector<PathCost>& costs, NodeIndex source);

/// A search that knows what the way would cost if every edge were usable. It looks at what lies along the way and
/// around what is closed on it, not at what the graph holds.
struct LedSearch {
    const RoadGraph& graph;
    const std::vector<PathCost>& costs; ///< per edge, 1 at least
    /// Of each source its leastCosts.
    std::vector<const LeastCosts*> fromSources;
    /// Asked only of edges that the search meets.
    std::function<bool(EdgeIndex)> isUsable;

    /// The same path as shortestPath gives. None when no path leads there, which may take a look at all that the target
    /// reaches.
    [[nodiscard]] std::optional<Path> pathTo(NodeIndex target) const;
};

} // namespace azalai
