#pragma once

#include <azalai/network/road_graph.h>

#include <optional>

namespace azalai {

/// The fewest usable edges whose loss keeps all sources from a node, for one node after the other.
///
/// What flows to a node is looked for from the node on, led by how far it is to the sources: a flow costs what lies
/// around its paths, and the cut what lies between the node and it, not what the graph holds.
class MinCuts {
public:
    /// Borrows graph and usable, which must outlive this.
    /// usable  Per edge.
    MinCuts(const RoadGraph& graph, const std::vector<bool>& usable, std::span<const NodeIndex> sources);

    /// Of several such sets that nearest to the sources. In order of index; empty where no source reaches the node
    /// anyway. None for a source itself: nothing parts it from supply.
    /// Source  The largest flow (Ford, Fulkerson, Canadian J. Math. 8 (1956)) and the cut that holds it back.
    [[nodiscard]] std::optional<std::vector<EdgeIndex>> of(NodeIndex node);

private:
    struct Arrival {
        EdgeIndex edge = noEdge; ///< by which one goes on towards the node that was searched for
        NodeIndex next = noNode;
    };
    enum class Side : std::uint8_t { Unknown, Sources, Node };

    [[nodiscard]] bool letsThrough(EdgeIndex edge, NodeIndex from) const;
    std::optional<NodeIndex> searchBack(NodeIndex node);
    void flowTo(NodeIndex node, NodeIndex source);
    void growNodeSide();
    [[nodiscard]] std::vector<EdgeIndex> border() const;
    std::vector<EdgeIndex> newCut();
    void forgetSearch();
    void forgetFlow();

    const RoadGraph& m_graph;
    const std::vector<bool>& m_usable;
    std::vector<std::uint32_t> m_hops; ///< per node, to the nearest source over usable edges
    std::vector<std::int8_t> m_flows;  ///< per edge, from its first end to its second
    std::vector<EdgeIndex> m_flowing;  ///< edges that something was sent over
    std::vector<Arrival> m_arrivals;   ///< per node, of the search under way
    std::vector<NodeIndex> m_seen;     ///< by it
    std::vector<Side> m_sides;         ///< per node, of the cut under way
    std::vector<NodeIndex> m_nodeSide; ///< nodes beyond the cut
    std::vector<NodeIndex> m_sourceSide;
    std::vector<std::vector<EdgeIndex>> m_cuts; ///< found before
    std::vector<std::uint32_t> m_cutOf;         ///< per node, the smallest of them that cuts it off, or none
};

/// The same of a single node.
[[nodiscard]] std::optional<std::vector<EdgeIndex>> minCut(const RoadGraph& graph, const std::vector<bool>& usable,
                                                           std::span<const NodeIndex> sources, NodeIndex node);

} // namespace azalai
