#include <azalai/base/expect.h>
#include <azalai/network/path_search.h>
#include <azalai/network/usable_roads.h>

#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/two_bit_color_map.hpp>
#include <boost/property_map/function_property_map.hpp>

#include <algorithm>

namespace azalai {

namespace {

/// Ends a search when it has come further than to its target.
class StopBeyond : public boost::dijkstra_visitor<> {
public:
    StopBeyond(const std::vector<PathCost>& costs, NodeIndex target, bool& isOver)
        : m_costs(&costs), m_target(target), m_isOver(&isOver) {}

    void examine_vertex(NodeIndex node, const UsableRoads&) const {
        if (m_target != noNode && (*m_costs)[node] > (*m_costs)[m_target]) *m_isOver = true;
    }

private:
    const std::vector<PathCost>* m_costs;
    NodeIndex m_target;
    bool* m_isOver;
};

} // namespace

PathSearch::PathSearch(const PricedRoads& roads, std::span<const NodeIndex> sources, SearchAim aim)
    : m_roads(roads), m_aim(aim), m_estimates(roads.graph.nodeCount(), unreached) {
    AZALAI_EXPECT(roads.costs.size() == roads.graph.edgeCount() && roads.usable.size() == roads.graph.edgeCount());
    std::vector<NodeIndex> starts;
    for (const NodeIndex source : sources) {
        if (m_estimates[source] != unreached || remainder(source) == unreached) continue;
        m_estimates[source] = remainder(source);
        starts.push_back(source);
    }
    if (starts.empty()) return;
    bool isOver = false;
    const UsableRoads view{&roads.graph, &roads.usable, &isOver};
    const auto index = boost::typed_identity_property_map<NodeIndex>();
    const auto price = boost::make_function_property_map<DirectedEdge>([this](const DirectedEdge& edge) {
        return m_roads.costs[edge.edge] + remainder(edge.to) - remainder(edge.from);
    });
    boost::dijkstra_shortest_paths_no_init(view, starts.begin(), starts.end(), boost::dummy_property_map(),
                                           boost::make_iterator_property_map(m_estimates.begin(), index), price, index,
                                           std::less<PathCost>(), boost::closed_plus<PathCost>(unreached), PathCost{0},
                                           StopBeyond(m_estimates, aim.target, isOver),
                                           boost::make_two_bit_color_map(roads.graph.nodeCount(), index));
}

EdgeIndex PathSearch::arrivalAt(NodeIndex node) const {
    const PathCost cost = costOf(node);
    EdgeIndex arrival = noEdge;
    if (cost == 0) return arrival;
    for (const EdgeAtNode& last : m_roads.graph.at(node)) {
        if (!m_roads.usable[last.edge] || m_estimates[last.other] == unreached) continue;
        if (costOf(last.other) + m_roads.costs[last.edge] != cost) continue;
        if (arrival == noEdge || m_roads.graph.rank(last.edge) < m_roads.graph.rank(arrival)) arrival = last.edge;
    }
    return arrival;
}

std::optional<Path> PathSearch::pathTo(NodeIndex node) const {
    if (m_estimates[node] == unreached) return std::nullopt;
    Path path{costOf(node), {}};
    for (EdgeIndex last = arrivalAt(node); last != noEdge; last = arrivalAt(node)) {
        path.edges.push_back(last);
        node = m_roads.graph.otherEnd(last, node);
    }
    std::ranges::reverse(path.edges);
    return path;
}

} // namespace azalai
