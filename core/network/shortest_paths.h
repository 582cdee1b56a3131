#pragma once

#include <azalai/network/road_graph.h>

#include <limits>
#include <optional>

namespace azalai {

/// What an edge or a path costs, in whole units (millimetres, seconds): sums do not depend on the order of adding.
using PathCost = std::int64_t;
inline constexpr PathCost unreached = std::numeric_limits<PathCost>::max();

/// The usable roads of a graph and what they cost. Borrows all that it points to.
struct PricedRoads {
    const RoadGraph& graph;
    const std::vector<PathCost>& costs; ///< per edge, 1 at least
    const std::vector<bool>& usable;    ///< per edge
};

/// The cheapest paths to all nodes.
struct ShortestPaths {
    std::vector<PathCost> costs;     ///< per node; `unreached` where no path leads
    std::vector<EdgeIndex> arrivals; ///< the last edge of the path to a node; noEdge at sources and where none leads
};

struct Path {
    PathCost cost = 0;
    std::vector<EdgeIndex> edges; ///< in the sense of going; empty at a source

    bool operator==(const Path&) const = default;
};

/// Dijkstra's algorithm from the nearest of several sources. Of paths that cost the same, that whose last edge has the
/// lowest rank is chosen, then that whose last but one has, and so on: one answer, whatever the order of nodes and
/// edges.
[[nodiscard]] ShortestPaths shortestPaths(const PricedRoads& roads, std::span<const NodeIndex> sources);

/// The edges of the path to a node. Input  a node that was reached.
[[nodiscard]] std::vector<EdgeIndex> pathTo(const RoadGraph& graph, const ShortestPaths& paths, NodeIndex node);

/// The same path to one node, looked for no further than needed. None when no path leads there.
[[nodiscard]] std::optional<Path> shortestPath(const PricedRoads& roads, std::span<const NodeIndex> sources,
                                               NodeIndex target);

} // namespace azalai
