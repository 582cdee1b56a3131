#pragma once

#include <azalai/network/usable_roads.h>

#include <boost/graph/edmonds_karp_max_flow.hpp>
#include <boost/property_map/function_property_map.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace azalai::test {

/// Where the two senses of an edge stand in a list. Boost.Graph makes empty ones, hence the defaults.
struct SenseIndex {
    const RoadGraph* graph = nullptr;

    std::size_t operator()(const DirectedEdge& edge) const {
        const auto beyond = static_cast<NodeIndex>(graph->nodeCount());
        const bool isForward =
            edge.edge < graph->edgeCount() ? graph->ends(edge.edge).from == edge.from : edge.from == beyond;
        return std::size_t{edge.edge} * 2 + (isForward ? 0 : 1);
    }
};

/// Every edge lets one through, either way; what flows comes from a node beyond all sources, which is numbered last.
class RoadFlow {
public:
    RoadFlow(const RoadGraph& graph, const std::vector<bool>& usable, std::span<const NodeIndex> sources)
        : m_graph(graph), m_usable(usable) {
        for (const NodeIndex source : sources)
            m_beginnings.push_back({static_cast<EdgeIndex>(graph.edgeCount() + m_beginnings.size()), source});
        m_rests.resize(2 * (graph.edgeCount() + m_beginnings.size()));
    }

    /// Afterwards m_rests says what each edge would still let through.
    void flowTo(NodeIndex node) {
        UsableRoads roads{&m_graph, &m_usable, nullptr, m_beginnings}; // Boost takes it as one that it may change
        const auto index = boost::make_function_property_map<DirectedEdge>(SenseIndex{&m_graph});
        const auto capacity = boost::make_function_property_map<DirectedEdge>([this](const DirectedEdge& edge) {
            return edge.edge < m_graph.edgeCount() ? 1 : std::numeric_limits<int>::max() / 2;
        });
        const auto reverse = boost::make_function_property_map<DirectedEdge>(
            [](const DirectedEdge& edge) { return DirectedEdge{edge.edge, edge.to, edge.from}; });
        const auto nodeNumber = boost::typed_identity_property_map<NodeIndex>();
        std::vector<boost::default_color_type> colours(num_vertices(roads));
        std::vector<DirectedEdge> arrivals(num_vertices(roads));
        boost::edmonds_karp_max_flow(roads, beyond(), node, capacity,
                                     boost::make_iterator_property_map(m_rests.begin(), index), reverse,
                                     boost::make_iterator_property_map(colours.begin(), nodeNumber),
                                     boost::make_iterator_property_map(arrivals.begin(), nodeNumber));
    }

    /// The edges out of the nodes to which more could still flow.
    [[nodiscard]] std::vector<EdgeIndex> cutAfterSources() const {
        std::vector<bool> isBefore(m_graph.nodeCount());
        std::vector<NodeIndex> waiting;
        std::vector<EdgeIndex> full;
        for (const EdgeAtNode& beginning : m_beginnings) {
            isBefore[beginning.other] = true;
            waiting.push_back(beginning.other);
        }
        while (!waiting.empty()) {
            const NodeIndex at = waiting.back();
            waiting.pop_back();
            for (const EdgeAtNode& next : m_graph.at(at)) {
                if (!m_usable[next.edge] || isBefore[next.other]) continue;
                if (m_rests[SenseIndex{&m_graph}({next.edge, at, next.other})] == 0) {
                    full.push_back(next.edge);
                } else {
                    isBefore[next.other] = true;
                    waiting.push_back(next.other);
                }
            }
        }
        // What was full when it was met may lead to a node that was reached over others since.
        std::erase_if(
            full, [&](EdgeIndex edge) { return isBefore[m_graph.ends(edge).from] && isBefore[m_graph.ends(edge).to]; });
        std::ranges::sort(full); // a source that is named twice was begun at twice
        full.erase(std::unique(full.begin(), full.end()), full.end());
        return full;
    }

private:
    [[nodiscard]] NodeIndex beyond() const { return static_cast<NodeIndex>(m_graph.nodeCount()); }

    const RoadGraph& m_graph;
    const std::vector<bool>& m_usable;
    std::vector<EdgeAtNode> m_beginnings;
    std::vector<int> m_rests; ///< per edge, to its second end and to its first
};

/// The smallest cut by Boost.Graph: the largest flow (Edmonds, Karp) and the cut that holds it back.
inline std::optional<std::vector<EdgeIndex>> slowMinCut(const RoadGraph& graph, const std::vector<bool>& usable,
                                                        std::span<const NodeIndex> sources, NodeIndex node) {
    if (std::ranges::contains(sources, node)) return std::nullopt;
    RoadFlow flow(graph, usable, sources);
    if (!sources.empty()) flow.flowTo(node);
    return sources.empty() ? std::vector<EdgeIndex>{} : flow.cutAfterSources();
}

} // namespace azalai::test
