#pragma once

#include <azalai/network/road_graph.h>

#include <boost/graph/graph_traits.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>

#include <utility>

namespace azalai {

/// An edge in one of its two senses.
struct DirectedEdge {
    EdgeIndex edge = noEdge;
    NodeIndex from = noNode;
    NodeIndex to = noNode;

    bool operator==(const DirectedEdge&) const = default;
};

/// Private to the layer. The usable edges of a road graph, as Boost.Graph wants to see a graph (VertexListGraph and
/// IncidenceGraph). Borrows all that it points to.
struct UsableRoads {
    const RoadGraph* graph = nullptr;
    const std::vector<bool>* usable = nullptr; ///< per edge
    const bool* isOver = nullptr;              ///< once true, no node has a way out any more: a search runs dry
    /// Where not empty: edges that lead out of one node more, the last, numbered on from those of the graph.
    std::span<const EdgeAtNode> beginnings{};
};

/// Goes over the usable edges at a node.
class UsableEdgeIterator
    : public boost::iterator_facade<UsableEdgeIterator, DirectedEdge, boost::forward_traversal_tag, DirectedEdge> {
public:
    UsableEdgeIterator() = default;
    UsableEdgeIterator(const EdgeAtNode* at, const EdgeAtNode* end, NodeIndex from, const std::vector<bool>* usable)
        : m_at(at), m_end(end), m_from(from), m_usable(usable) {
        skipOthers();
    }

private:
    friend class boost::iterator_core_access;
    void skipOthers() {
        while (m_at != m_end && m_at->edge < m_usable->size() && !(*m_usable)[m_at->edge])
            ++m_at;
    }
    void increment() {
        ++m_at;
        skipOthers();
    }
    [[nodiscard]] bool equal(const UsableEdgeIterator& other) const { return m_at == other.m_at; }
    [[nodiscard]] DirectedEdge dereference() const { return {m_at->edge, m_from, m_at->other}; }

    const EdgeAtNode* m_at = nullptr;
    const EdgeAtNode* m_end = nullptr;
    NodeIndex m_from = noNode;
    const std::vector<bool>* m_usable = nullptr;
};

} // namespace azalai

template <> struct boost::graph_traits<azalai::UsableRoads> {
    using vertex_descriptor = azalai::NodeIndex;
    using edge_descriptor = azalai::DirectedEdge;
    using directed_category = boost::directed_tag; ///< every edge stands at both its ends
    using edge_parallel_category = boost::allow_parallel_edge_tag;
    struct traversal_category : virtual boost::incidence_graph_tag, virtual boost::vertex_list_graph_tag {};
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    using out_edge_iterator = azalai::UsableEdgeIterator;
    using in_edge_iterator = void; ///< not that kind of graph
    using edge_iterator = void;
    using vertex_iterator = boost::counting_iterator<azalai::NodeIndex>;
    static vertex_descriptor null_vertex() { return azalai::noNode; }
};

namespace azalai {

// Found by Boost.Graph by their names.
inline NodeIndex source(const DirectedEdge& edge, const UsableRoads&) { return edge.from; }
inline NodeIndex target(const DirectedEdge& edge, const UsableRoads&) { return edge.to; }
inline std::size_t num_vertices(const UsableRoads& roads) {
    return roads.graph->nodeCount() + (roads.beginnings.empty() ? 0 : 1);
}
inline auto vertices(const UsableRoads& roads) {
    using Counter = boost::counting_iterator<NodeIndex>;
    return std::pair(Counter(0), Counter(static_cast<NodeIndex>(num_vertices(roads))));
}
inline auto out_edges(NodeIndex node, const UsableRoads& roads) {
    const std::span<const EdgeAtNode> around =
        node < roads.graph->nodeCount() ? roads.graph->at(node) : roads.beginnings;
    const EdgeAtNode* end = around.data() + around.size();
    const EdgeAtNode* begin = roads.isOver && *roads.isOver ? end : around.data();
    return std::pair(UsableEdgeIterator(begin, end, node, roads.usable),
                     UsableEdgeIterator(end, end, node, roads.usable));
}
inline std::size_t out_degree(NodeIndex node, const UsableRoads& roads) {
    const auto [begin, end] = out_edges(node, roads);
    return static_cast<std::size_t>(std::distance(begin, end));
}

} // namespace azalai
