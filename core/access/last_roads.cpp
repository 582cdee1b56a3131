#include <azalai/access/last_roads.h>
#include <azalai/access/severity.h>
#include <azalai/access/supply_network.h>
#include <azalai/network/bridges_from.h>
#include <azalai/network/min_cut.h>

#include <algorithm>
#include <tuple>

namespace azalai {

namespace {

/// The network as a cargo finds it, with the legs that are its only ones.
class Hanging {
public:
    Hanging(const AccessView& view, const Cargo& cargo, Status worst)
        : m_network(*view.access.network), m_roads(cargoRoads(*m_network.dossier, cargo)) {
        const std::vector<bool>& passable = m_roads.passable(isInRains(m_network.dossier->supply, view.workspace.at));
        for (std::size_t leg = 0; leg < view.access.legs.size(); ++leg)
            m_usable.push_back(passable[leg] && severity(view.access.legs[leg].status) <= severity(worst));
        m_tree = bridgesFrom(m_network.roads->graph, m_usable, m_roads.entries);
    }

    [[nodiscard]] std::vector<LastRoad> roads() const {
        std::vector<LastRoad> roads;
        for (const Bridge& bridge : m_tree.bridges)
            if (LastRoad road = roadOf(bridge); !road.places.empty()) roads.push_back(std::move(road));
        std::ranges::sort(roads, {}, [](const LastRoad& road) {
            return std::tuple(-road.people, -static_cast<std::int64_t>(road.places.size()), std::string_view(road.leg));
        });
        return roads;
    }

    [[nodiscard]] std::vector<PlaceLifeline> lifelines() const {
        std::vector<NodeIndex> reached = m_tree.nodes;
        std::ranges::sort(reached);
        std::vector<PlaceLifeline> lifelines;
        for (const NodeIndex place : reached)
            if (!isNetworkPoint(m_network.dossier->places[place]) && !std::ranges::contains(m_roads.entries, place))
                lifelines.push_back(lifelineOf(place));
        return lifelines;
    }

private:
    [[nodiscard]] LastRoad roadOf(const Bridge& bridge) const {
        LastRoad road;
        road.leg = m_network.dossier->legs[bridge.edge].id;
        std::vector<NodeIndex> beyond(m_tree.nodes.begin() + bridge.first, m_tree.nodes.begin() + bridge.last);
        std::ranges::sort(beyond);
        for (const NodeIndex index : beyond) {
            const Place& place = m_network.dossier->places[index];
            if (isNetworkPoint(place)) continue;
            road.places.push_back(place.id);
            if (!isSettlement(place)) continue;
            road.people += place.population.value_or(0);
            road.placesWithoutCount += !place.population;
        }
        road.others = idsOf(othersInto(beyond, bridge.edge));
        return road;
    }

    /// The legs between some places and the rest of the world, without one.
    [[nodiscard]] std::vector<EdgeIndex> othersInto(const std::vector<NodeIndex>& sorted, EdgeIndex except) const {
        std::vector<EdgeIndex> others;
        for (const NodeIndex place : sorted)
            for (const EdgeAtNode& next : m_network.roads->graph.at(place))
                if (next.edge != except && !std::ranges::binary_search(sorted, next.other)) others.push_back(next.edge);
        std::ranges::sort(others);
        return others;
    }

    [[nodiscard]] PlaceLifeline lifelineOf(NodeIndex place) const {
        PlaceLifeline lifeline;
        lifeline.place = m_network.dossier->places[place].id;
        std::vector<EdgeIndex> only = m_tree.onTheWayTo(place);
        const std::vector<EdgeIndex> cut = only.empty()
                                               ? *minCut(m_network.roads->graph, m_usable, m_roads.entries, place)
                                               : std::vector{only.back()}; // the nearest to the entries
        std::ranges::sort(only);
        lifeline.onlyLegs = idsOf(only);
        lifeline.legsToCut = static_cast<int>(cut.size());
        lifeline.cut = idsOf(cut);
        return lifeline;
    }

    [[nodiscard]] std::vector<std::string> idsOf(const std::vector<EdgeIndex>& legs) const {
        std::vector<std::string> ids;
        for (const EdgeIndex leg : legs)
            ids.push_back(m_network.dossier->legs[leg].id);
        return ids;
    }

    const SupplyNetwork& m_network;
    CargoRoads m_roads;
    std::vector<bool> m_usable;
    BridgeTree m_tree;
};

} // namespace

LastRoads lastRoads(const AccessView& view, const Cargo& cargo, Status worst) {
    const Hanging hanging(view, cargo, worst);
    return {hanging.roads(), hanging.lifelines()};
}

std::vector<LastRoad> lastRoadsAlone(const AccessView& view, const Cargo& cargo, Status worst) {
    return Hanging(view, cargo, worst).roads();
}

} // namespace azalai
