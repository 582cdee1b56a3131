#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

using NodeIndex = std::uint32_t;
using EdgeIndex = std::uint32_t;
inline constexpr NodeIndex noNode = ~NodeIndex{0};
inline constexpr EdgeIndex noEdge = ~EdgeIndex{0};

struct EdgeEnds {
    NodeIndex from = noNode;
    NodeIndex to = noNode;

    bool operator==(const EdgeEnds&) const = default;
};

/// An edge as seen from one of its ends.
struct EdgeAtNode {
    EdgeIndex edge = noEdge;
    NodeIndex other = noNode; ///< the end that it leads to
};

/// Nodes and edges by index; every edge is used both ways. Made once, asked often.
class RoadGraph {
public:
    RoadGraph() = default;

    /// edges  An edge without both ends known (noNode) leads nowhere. Others end below nodeCount.
    /// ranks  Per edge, its place in the order that decides where several answers are equally good; no two alike.
    /// Empty:
    ///        the edges' own order. So answers need not depend on how the edges happen to be numbered.
    RoadGraph(std::size_t nodeCount, std::vector<EdgeEnds> edges, std::vector<std::uint32_t> ranks = {});

    [[nodiscard]] std::size_t nodeCount() const { return m_starts.empty() ? 0 : m_starts.size() - 1; }
    [[nodiscard]] std::size_t edgeCount() const { return m_edges.size(); }
    [[nodiscard]] const EdgeEnds& ends(EdgeIndex edge) const { return m_edges[edge]; }
    [[nodiscard]] std::uint32_t rank(EdgeIndex edge) const { return m_ranks.empty() ? edge : m_ranks[edge]; }

    /// The edges that end at a node, in order of their index; an edge that ends there twice, once.
    [[nodiscard]] std::span<const EdgeAtNode> at(NodeIndex node) const {
        return {m_around.data() + m_starts[node], m_around.data() + m_starts[node + 1]};
    }

    /// The end of an edge that is not `node`; `node` where both are.
    [[nodiscard]] NodeIndex otherEnd(EdgeIndex edge, NodeIndex node) const {
        return m_edges[edge].from == node ? m_edges[edge].to : m_edges[edge].from;
    }

private:
    std::vector<EdgeEnds> m_edges;
    std::vector<std::uint32_t> m_ranks;
    std::vector<std::uint32_t> m_starts; ///< of each node in m_around, and the end of all
    std::vector<EdgeAtNode> m_around;
};

} // namespace azalai
