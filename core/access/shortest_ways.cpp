#include <azalai/access/shortest_ways.h>
#include <azalai/base/expect.h>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <algorithm>
#include <limits>

namespace azalai {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                    boost::property<boost::edge_weight_t, double>>;

/// No leg is without length, so that distances grow along a way and name its last leg.
double weightOf(const NetworkLeg& leg) { return std::max(leg.line.length().value, 1e-3); }

Graph makeGraph(const SupplyNetwork& network, const std::vector<bool>& usable) {
    Graph graph(network.isOnNetwork.size());
    for (std::size_t i = 0; i < network.legs.size(); ++i) {
        const NetworkLeg& leg = network.legs[i];
        if (usable[i] && leg.from && leg.to) boost::add_edge(*leg.from, *leg.to, weightOf(leg), graph);
    }
    return graph;
}

std::vector<double> distancesFrom(const Graph& graph, std::size_t start) {
    std::vector<double> distances(boost::num_vertices(graph));
    boost::dijkstra_shortest_paths(graph, start,
                                   boost::distance_map(boost::make_iterator_property_map(
                                                           distances.begin(), boost::get(boost::vertex_index, graph)))
                                       .distance_inf(std::numeric_limits<double>::infinity()));
    return distances;
}

} // namespace

ShortestWays shortestWays(const SupplyNetwork& network, const std::vector<bool>& usable, std::size_t from) {
    const std::vector<double> distances = distancesFrom(makeGraph(network, usable), from);
    ShortestWays ways;
    ways.arrivals.resize(distances.size());
    for (const double distance : distances)
        ways.distances.push_back(distance < std::numeric_limits<double>::infinity() ? std::optional(Metres{distance})
                                                                                    : std::nullopt);
    // Of several ways of the same length the leg with the first id counts, whatever the order of the dossier.
    const auto offer = [&](std::size_t leg, std::size_t start, std::size_t end) {
        if (distances[start] + weightOf(network.legs[leg]) != distances[end]) return;
        std::optional<std::size_t>& arrival = ways.arrivals[end];
        if (!arrival || network.dossier->legs[leg].id < network.dossier->legs[*arrival].id) arrival = leg;
    };
    for (std::size_t i = 0; i < network.legs.size(); ++i) {
        const NetworkLeg& leg = network.legs[i];
        if (!usable[i] || !leg.from || !leg.to || !ways.distances[*leg.from]) continue;
        offer(i, *leg.from, *leg.to);
        offer(i, *leg.to, *leg.from);
    }
    return ways;
}

Way wayTo(const SupplyNetwork& network, const ShortestWays& ways, std::size_t place) {
    AZALAI_EXPECT(ways.distances[place].has_value());
    Way way;
    while (const auto arrival = ways.arrivals[place]) {
        const NetworkLeg& leg = network.legs[*arrival];
        const bool reversed = leg.to != place;
        way.push_back({*arrival, reversed});
        place = reversed ? *leg.to : *leg.from;
    }
    std::ranges::reverse(way);
    return way;
}

std::vector<bool> suppliedPlaces(const SupplyNetwork& network, const std::vector<bool>& usable) {
    const Graph graph = makeGraph(network, usable);
    std::vector<bool> supplied(boost::num_vertices(graph));
    std::vector<std::size_t> waiting = network.entries;
    for (const std::size_t entry : waiting)
        supplied[entry] = true;
    while (!waiting.empty()) {
        const std::size_t place = waiting.back();
        waiting.pop_back();
        for (const auto next : boost::make_iterator_range(boost::adjacent_vertices(place, graph)))
            if (!supplied[next]) {
                supplied[next] = true;
                waiting.push_back(next);
            }
    }
    return supplied;
}

} // namespace azalai
