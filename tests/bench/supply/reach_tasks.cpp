#include "supply_task.h"

#include <azalai/access/judge_leg.h>
#include <azalai/access/usable_legs.h>
#include <azalai/network/reach.h>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths_no_color_map.hpp>
#include <boost/version.hpp>

#include <format>

namespace azalai::bench {

namespace {

struct UsableNetwork {
    explicit UsableNetwork(const SupplySet& set) : network(makeSupplyNetwork(set.dossier)) {
        const Workspace workspace = openingWorkspace(set.dossier);
        const Situations situations(*network, workspace);
        usable = usableLegs(legStatuses(*network, situations.at(workspace.at)), Status::AtRisk);
    }

    [[nodiscard]] const RoadGraph& graph() const { return network->roads->graph; }
    [[nodiscard]] const std::vector<NodeIndex>& entries() const { return network->roads->entries; }

    std::shared_ptr<const SupplyNetwork> network;
    std::vector<bool> usable;
};

void note(Answers& answers, std::size_t place, PathCost distance) {
    answers[std::format("reached {}", place)] = distance == unreached ? "no" : "yes";
    answers[std::format("distance {}", place)] = distance == unreached ? "none" : std::to_string(distance);
}

SupplyTask reachTask(const SupplySet& set) {
    const auto given = std::make_shared<const UsableNetwork>(set);
    const std::size_t places = set.dossier->places.size();
    const auto answers = std::make_shared<Answers>();
    return {.task = {.engine = "ours, reached or not",
                     .version = "",
                     .done = places,
                     .of = places,
                     .more = {},
                     .round =
                         [given, answers] {
                             std::vector<bool> reached;
                             Round round;
                             round.ms = millisecondsOf(
                                 [&] { reached = reach(given->graph(), given->usable, given->entries()); });
                             for (std::size_t place = 0; place < reached.size(); ++place)
                                 (*answers)[std::format("reached {}", place)] = reached[place] ? "yes" : "no";
                             return round;
                         }},
            .answers = answers};
}

SupplyTask waysTask(const SupplySet& set) {
    const auto given = std::make_shared<const UsableNetwork>(set);
    const std::size_t places = set.dossier->places.size();
    const auto answers = std::make_shared<Answers>();
    return {.task = {.engine = "ours, shortest ways",
                     .version = "",
                     .done = places,
                     .of = places,
                     .more = {},
                     .round =
                         [given, answers] {
                             ShortestPaths paths;
                             Round round;
                             round.ms = millisecondsOf([&] {
                                 paths = shortestPaths({given->graph(), given->network->roads->lengths, given->usable},
                                                       given->entries());
                             });
                             for (std::size_t place = 0; place < paths.costs.size(); ++place)
                                 note(*answers, place, paths.costs[place]);
                             return round;
                         }},
            .answers = answers};
}

/// Dijkstra's algorithm as Boost.Graph has it, from one place to the nearest entry. Between searches only what a search
/// has touched is put back: a search costs what it sees, not what the network holds.
class PlainDijkstra {
    using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, PathCost>;
    using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

    [[nodiscard]] auto numbers() const { return boost::get(boost::vertex_index, m_graph); }

public:
    explicit PlainDijkstra(const UsableNetwork& given) : m_isEntry(given.graph().nodeCount()) {
        std::vector<std::pair<NodeIndex, NodeIndex>> ends;
        std::vector<PathCost> costs;
        for (EdgeIndex edge = 0; edge < given.graph().edgeCount(); ++edge) {
            const auto [from, to] = given.graph().ends(edge);
            if (!given.usable[edge] || from == noNode || to == noNode) continue;
            for (const auto& sense : {std::pair(from, to), std::pair(to, from)}) {
                ends.push_back(sense);
                costs.push_back(given.network->roads->lengths[edge]);
            }
        }
        m_graph = Graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), costs.begin(),
                        given.graph().nodeCount());
        for (const NodeIndex entry : given.entries())
            m_isEntry[entry] = true;
        m_distances.assign(given.graph().nodeCount(), unreached);
        m_before.resize(given.graph().nodeCount());
    }

    /// In millimetres; `unreached` where there is no way.
    PathCost toNearestEntry(NodeIndex place) {
        m_distances[place] = 0;
        PathCost found = unreached;
        try {
            boost::dijkstra_shortest_paths_no_color_map_no_init(
                m_graph, static_cast<Vertex>(place), boost::make_iterator_property_map(m_before.begin(), numbers()),
                boost::make_iterator_property_map(m_distances.begin(), numbers()),
                boost::get(boost::edge_bundle, m_graph), numbers(), std::less<>(), std::plus<>(), unreached,
                PathCost{0}, Visitor{this});
        } catch (const Vertex entry) { // how a search by Boost.Graph is ended
            found = m_distances[entry];
        }
        m_distances[place] = unreached;
        for (const Vertex touched : m_touched)
            m_distances[touched] = unreached;
        m_touched.clear();
        return found;
    }

private:
    struct Visitor : boost::dijkstra_visitor<> {
        explicit Visitor(PlainDijkstra* of) : search(of) {}
        void discover_vertex(Vertex vertex, const Graph&) const { search->m_touched.push_back(vertex); }
        void examine_vertex(Vertex vertex, const Graph&) const {
            if (search->m_isEntry[vertex]) throw vertex;
        }
        PlainDijkstra* search;
    };

    Graph m_graph;
    std::vector<bool> m_isEntry;
    std::vector<PathCost> m_distances;
    std::vector<Vertex> m_before;
    std::vector<Vertex> m_touched;
};

SupplyTask dijkstraTask(const SupplySet& set, const SupplyOptions& options) {
    const UsableNetwork given(set);
    const auto search = std::make_shared<PlainDijkstra>(given);
    const std::size_t places = set.dossier->places.size();
    const auto answers = std::make_shared<Answers>();
    return {.task = {.engine = "Boost.Graph Dijkstra, place by place",
                     .version = std::format("{}.{}", BOOST_VERSION / 100'000, BOOST_VERSION / 100 % 1'000),
                     .done = (places + options.stride - 1) / options.stride,
                     .of = places,
                     .more = {},
                     .round =
                         [search, answers, places, stride = options.stride] {
                             std::vector<PathCost> found;
                             Round round;
                             round.ms = millisecondsOf([&] {
                                 for (std::size_t place = 0; place < places; place += stride)
                                     found.push_back(search->toNearestEntry(static_cast<NodeIndex>(place)));
                             });
                             for (std::size_t i = 0; i < found.size(); ++i)
                                 note(*answers, i * stride, found[i]);
                             return round;
                         }},
            .answers = answers};
}

} // namespace

std::optional<SupplyTask> makeReachTask(const SupplySet& set, const std::string& engine, const SupplyOptions& options) {
    if (engine == "reach") return reachTask(set);
    if (engine == "ways") return waysTask(set);
    if (engine == "dijkstra") return dijkstraTask(set, options);
    return std::nullopt;
}

void writeGraph(const SupplySet& set, const SupplyOptions& options, std::FILE* file) {
    const UsableNetwork given(set);
    for (const NodeIndex entry : given.entries())
        std::println(file, "entry {}", entry);
    for (std::size_t place = 0; place < set.dossier->places.size(); place += options.stride)
        std::println(file, "place {}", place);
    std::println(file, "places {}", set.dossier->places.size());
    for (EdgeIndex edge = 0; edge < given.graph().edgeCount(); ++edge)
        if (given.usable[edge])
            std::println(file, "leg {} {} {}", given.graph().ends(edge).from, given.graph().ends(edge).to,
                         given.network->roads->lengths[edge]);
}

} // namespace azalai::bench
