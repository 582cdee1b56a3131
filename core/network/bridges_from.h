#pragma once

#include <azalai/network/road_graph.h>

namespace azalai {

inline constexpr std::uint32_t noBridge = ~std::uint32_t{0};

/// An edge whose loss alone would keep nodes from all sources.
struct Bridge {
    EdgeIndex edge = noEdge;
    std::uint32_t above = noBridge; ///< the next bridge on the way to the sources
    std::uint32_t first = 0;        ///< of the nodes beyond the bridge, in BridgeTree::nodes
    std::uint32_t last = 0;         ///< one past the last of them
};

struct BridgeTree {
    std::vector<Bridge> bridges;       ///< each after the one above it
    std::vector<NodeIndex> nodes;      ///< those reached; the nodes beyond a bridge stand together
    std::vector<std::uint32_t> lastOf; ///< per node, the bridge nearest to it on the way from the sources; or noBridge

    /// The bridges on every way from the sources to a node, the nearest to the node first.
    [[nodiscard]] std::vector<EdgeIndex> onTheWayTo(NodeIndex node) const;
};

/// Which edges are on every way from the sources to a node. Several sources count as one place: losing an edge between
/// them costs nobody anything.
/// usable  Per edge.
/// Source  Tarjan, "A note on finding the bridges of a graph", Inf. Process. Lett. 2 (1974). Linear.
[[nodiscard]] BridgeTree bridgesFrom(const RoadGraph& graph, const std::vector<bool>& usable,
                                     std::span<const NodeIndex> sources);

} // namespace azalai
