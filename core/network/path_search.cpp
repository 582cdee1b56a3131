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
    /// limit    What the nearest target costs, once one is met.
    /// touched  Where nodes that are met are noted; null where nobody asks.
    StopBeyond(const std::vector<PathCost>& costs, const SearchAim& aim, PathCost& limit, bool& isOver,
               std::vector<NodeIndex>* touched)
        : m_costs(&costs), m_aim(&aim), m_limit(&limit), m_isOver(&isOver), m_touched(touched) {}

    void discover_vertex(NodeIndex node, const UsableRoads&) const {
        if (m_touched) m_touched->push_back(node);
    }

    void examine_vertex(NodeIndex node, const UsableRoads&) const {
        const PathCost cost = (*m_costs)[node];
        if (*m_limit == unreached && (node == m_aim->target || std::ranges::contains(m_aim->anyOf, node)))
            *m_limit = cost;
        if (cost > *m_limit) *m_isOver = true;
    }

private:
    const std::vector<PathCost>* m_costs;
    const SearchAim* m_aim;
    PathCost* m_limit;
    bool* m_isOver;
    std::vector<NodeIndex>* m_touched;
};

} // namespace

PathSearch::PathSearch(const PricedRoads& roads, std::span<const NodeIndex> sources, SearchAim aim)
    : m_roads(roads), m_aim(aim), m_own(roads.graph.nodeCount(), unreached), m_estimates(m_own) {
    search(sources);
}

PathSearch::PathSearch(const PricedRoads& roads, std::span<const NodeIndex> sources, SearchAim aim,
                       SearchScratch& scratch)
    : m_roads(roads), m_aim(aim), m_scratch(&scratch), m_estimates(scratch.estimates) {
    AZALAI_EXPECT(m_estimates.size() == roads.graph.nodeCount());
    search(sources);
}

PathSearch::~PathSearch() {
    if (!m_scratch) return;
    for (const NodeIndex node : m_scratch->touched)
        m_estimates[node] = unreached;
    m_scratch->touched.clear();
}

void PathSearch::search(std::span<const NodeIndex> sources) {
    const PricedRoads& roads = m_roads;
    AZALAI_EXPECT(roads.costs.size() == roads.graph.edgeCount() && roads.usable.size() == roads.graph.edgeCount());
    std::vector<NodeIndex> starts;
    for (const NodeIndex source : sources) {
        if (m_estimates[source] != unreached || remainder(source) == unreached) continue;
        m_estimates[source] = remainder(source);
        starts.push_back(source);
    }
    if (starts.empty()) return;
    bool isOver = false;
    PathCost limit = unreached;
    const UsableRoads view{&roads.graph, &roads.usable, &isOver};
    const auto index = boost::typed_identity_property_map<NodeIndex>();
    const auto price = boost::make_function_property_map<DirectedEdge>([this](const DirectedEdge& edge) {
        const PathCost rest = remainder(edge.to);
        return rest == unreached ? unreached : m_roads.costs[edge.edge] + rest - remainder(edge.from);
    });
    boost::dijkstra_shortest_paths_no_init(
        view, starts.begin(), starts.end(), boost::dummy_property_map(),
        boost::make_iterator_property_map(m_estimates.begin(), index), price, index, std::less<PathCost>(),
        boost::closed_plus<PathCost>(unreached), PathCost{0},
        StopBeyond(m_estimates, m_aim, limit, isOver, m_scratch ? &m_scratch->touched : nullptr),
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
