#include <azalai/access/place_ways.h>
#include <azalai/network/path_search.h>
#include <azalai/network/reach.h>

namespace azalai {

PlaceWays::PlaceWays(const SupplyNetwork& network, std::function<std::vector<bool>(WayLegs)> usable)
    : m_network(network), m_usable(std::move(usable)) {}

PlaceWays::Choice& PlaceWays::choice(WayLegs legs, NodeIndex place) {
    Choice& choice = m_choices[static_cast<std::size_t>(legs)];
    if (!choice.usable) choice.usable = m_usable(legs);
    if (place != m_lastPlace) ++m_asked;
    m_lastPlace = place;
    if (choice.place != place) {
        choice.place = place;
        choice.reaching.clear();
        choice.costs.clear();
    }
    return choice;
}

const std::vector<bool>& PlaceWays::reaching(WayLegs legs, NodeIndex place) {
    Choice& of = choice(legs, place);
    if (!of.reaching.empty()) return of.reaching;
    const std::vector<NodeIndex>& entries = m_network.roads->entries;
    const RoadGraph& graph = m_network.roads->graph;
    if (m_asked > fewPlaces && of.reached.empty())
        for (const NodeIndex entry : entries)
            of.reached.push_back(reach(graph, *of.usable, std::span(&entry, 1)));
    if (of.reached.empty()) { // ways go both ways
        const std::vector<bool> around = reach(graph, *of.usable, std::span(&place, 1));
        for (const NodeIndex entry : entries)
            of.reaching.push_back(around[entry]);
    } else {
        for (const std::vector<bool>& reached : of.reached)
            of.reaching.push_back(reached[place]);
    }
    return of.reaching;
}

std::optional<std::vector<EdgeIndex>> PlaceWays::way(WayLegs legs, std::size_t entry, NodeIndex place) {
    Choice& of = choice(legs, place);
    const NodeIndex start = m_network.roads->entries[entry];
    if (m_asked > fewPlaces || !of.paths.empty()) {
        of.paths.resize(m_network.roads->entries.size());
        if (!of.paths[entry]) of.paths[entry] = shortestPaths(roads(of), std::span(&start, 1));
        const ShortestPaths& paths = *of.paths[entry];
        if (paths.costs[place] == unreached) return std::nullopt;
        return pathTo(m_network.roads->graph, paths, place);
    }
    if (of.costs.empty()) of.costs = PathSearch(roads(of), std::span(&place, 1)).takeCosts();
    if (of.costs[start] == unreached) return std::nullopt;
    auto path = PathSearch(roads(of), std::span(&start, 1), {place, &of.costs}).pathTo(place);
    return path ? std::optional(std::move(path->edges)) : std::nullopt;
}

} // namespace azalai
