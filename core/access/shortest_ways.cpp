#include <azalai/access/shortest_ways.h>

#include <azalai/base/expect.h>
#include <azalai/network/reach.h>

#include <algorithm>

namespace azalai {

namespace {

/// The lengths of the legs added up along each way, from the start on.
std::vector<std::optional<Metres>> distancesOn(const SupplyNetwork& network, const ShortestPaths& paths) {
    std::vector<std::optional<Metres>> distances(paths.costs.size());
    std::vector<NodeIndex> waiting;
    for (NodeIndex place = 0; place < distances.size(); ++place) {
        if (paths.costs[place] == unreached) continue;
        NodeIndex known = place;
        while (!distances[known] && paths.arrivals[known] != noEdge) {
            waiting.push_back(known);
            known = network.roads->graph.otherEnd(paths.arrivals[known], known);
        }
        Metres distance = distances[known].value_or(Metres{});
        distances[known] = distance;
        for (; !waiting.empty(); waiting.pop_back()) {
            distance += network.leg(paths.arrivals[waiting.back()]).line.length();
            distances[waiting.back()] = distance;
        }
    }
    return distances;
}

} // namespace

ShortestWays shortestWays(const SupplyNetwork& network, const std::vector<bool>& usable, std::size_t from) {
    const auto start = static_cast<NodeIndex>(from);
    const ShortestPaths paths =
        shortestPaths({network.roads->graph, network.roads->lengths, usable}, std::span(&start, 1));
    ShortestWays ways;
    ways.distances = distancesOn(network, paths);
    ways.arrivals.reserve(paths.arrivals.size());
    for (const EdgeIndex arrival : paths.arrivals)
        ways.arrivals.push_back(arrival == noEdge ? std::nullopt : std::optional<std::size_t>(arrival));
    return ways;
}

Way wayTo(const SupplyNetwork& network, const ShortestWays& ways, std::size_t place) {
    AZALAI_EXPECT(ways.distances[place].has_value());
    Way way;
    while (const auto arrival = ways.arrivals[place]) {
        const NetworkLeg& leg = network.leg(*arrival);
        const bool reversed = leg.to != place;
        way.push_back({*arrival, reversed});
        place = reversed ? *leg.to : *leg.from;
    }
    std::ranges::reverse(way);
    return way;
}

std::vector<bool> suppliedPlaces(const SupplyNetwork& network, const std::vector<bool>& usable) {
    return reach(network.roads->graph, usable, network.roads->entries);
}

} // namespace azalai
