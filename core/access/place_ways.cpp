#include <azalai/access/place_ways.h>
#include <azalai/network/components.h>

namespace azalai {

namespace {

/// So many places are looked for one by one. Where hardly a leg is missing, a search is led straight to its end; one
/// among closed legs looks about.
std::size_t fewPlaces(WayLegs legs) { return legs == WayLegs::InSeason || legs == WayLegs::Any ? 2000 : 50; }

} // namespace

PlaceWays::PlaceWays(const SupplyNetwork& network, std::function<std::vector<bool>(WayLegs)> usable)
    : m_network(network), m_usable(std::move(usable)) {}

PlaceWays::Choice& PlaceWays::choice(WayLegs legs) {
    Choice& choice = m_choices[static_cast<std::size_t>(legs)];
    if (choice.usable) return choice;
    choice.usable = m_usable(legs);
    choice.components = components(m_network.roads->graph, *choice.usable);
    return choice;
}

bool PlaceWays::reaches(WayLegs legs, std::size_t entry, NodeIndex place) {
    const std::vector<std::uint32_t>& components = choice(legs).components;
    return components[m_network.roads->entries[entry]] == components[place];
}

std::optional<std::vector<EdgeIndex>> PlaceWays::way(WayLegs legs, std::size_t entry, NodeIndex place) {
    if (!reaches(legs, entry, place)) return std::nullopt;
    const SupplyRoads& roads = *m_network.roads;
    Choice& of = choice(legs);
    if (place != of.lastPlace) ++of.asked;
    of.lastPlace = place;
    const std::span start(&roads.entries[entry], 1);
    if (of.asked <= fewPlaces(legs)) {
        auto path = ledSearch(roads, start, [&](EdgeIndex leg) { return (*of.usable)[leg]; }).pathTo(place);
        return path ? std::optional(std::move(path->edges)) : std::nullopt;
    }
    of.paths.resize(roads.entries.size());
    if (!of.paths[entry]) of.paths[entry] = shortestPaths({roads.graph, roads.lengths, *of.usable}, start);
    return pathTo(roads.graph, *of.paths[entry], place);
}

} // namespace azalai
