#include <azalai/access/last_roads.h>
#include <azalai/access/usable_legs.h>
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
        : m_network(*view.access.network), m_roads(cargoRoads(m_network, cargo)) {
        const std::vector<bool>& passable = m_roads.passable(isInRains(m_network.dossier->supply, view.workspace.at));
        m_usable = usableLegs(view.access.legStatuses(), worst);
        for (std::size_t leg = 0; leg < m_usable.size(); ++leg)
            m_usable[leg] = m_usable[leg] && passable[leg];
        m_tree = bridgesFrom(m_network.roads->graph, m_usable, m_roads.entries);
        m_ranks.assign(m_network.roads->graph.nodeCount(), notReached);
        for (std::uint32_t rank = 0; rank < m_tree.nodes.size(); ++rank)
            m_ranks[m_tree.nodes[rank]] = rank;
    }

    [[nodiscard]] std::vector<LastRoad> roads() const {
        const std::vector<std::uint32_t> told = placesTold();
        const std::vector<std::vector<EdgeIndex>> others = othersInto();
        std::vector<LastRoad> roads;
        for (std::size_t i = 0; i < m_tree.bridges.size(); ++i)
            if (LastRoad road = roadOf(m_tree.bridges[i], told); !road.places.empty()) {
                road.others = idsOf(others[i]);
                roads.push_back(std::move(road));
            }
        std::ranges::sort(roads, {}, [](const LastRoad& road) {
            return std::tuple(-road.people, -static_cast<std::int64_t>(road.places.size()), std::string_view(road.leg));
        });
        return roads;
    }

    [[nodiscard]] std::vector<PlaceLifeline> lifelines() const {
        MinCuts cuts(m_network.roads->graph, m_usable, m_roads.entries);
        std::vector<PlaceLifeline> lifelines;
        for (NodeIndex place = 0; place < m_ranks.size(); ++place)
            if (hasLifeline(place)) lifelines.push_back(lifelineOf(place, cuts));
        return lifelines;
    }

    [[nodiscard]] std::optional<PlaceLifeline> lifeline(const std::string& id) const {
        const auto place = m_network.placeIds.find(id);
        if (!place || !hasLifeline(static_cast<NodeIndex>(*place))) return std::nullopt;
        MinCuts cuts(m_network.roads->graph, m_usable, m_roads.entries);
        return lifelineOf(static_cast<NodeIndex>(*place), cuts);
    }

private:
    static constexpr std::uint32_t notReached = ~std::uint32_t{0};

    [[nodiscard]] bool hasLifeline(NodeIndex place) const {
        return m_ranks[place] != notReached && !isNetworkPoint(m_network.dossier->places[place]) &&
               !std::ranges::contains(m_roads.entries, place);
    }

    [[nodiscard]] bool isBeyond(const Bridge& bridge, NodeIndex place) const {
        return m_ranks[place] != notReached && bridge.first <= m_ranks[place] && m_ranks[place] < bridge.last;
    }

    /// The ranks of reached places that are no mere bends and junctions, ascending.
    [[nodiscard]] std::vector<std::uint32_t> placesTold() const {
        std::vector<std::uint32_t> ranks;
        for (std::uint32_t rank = 0; rank < m_tree.nodes.size(); ++rank)
            if (!isNetworkPoint(m_network.dossier->places[m_tree.nodes[rank]])) ranks.push_back(rank);
        return ranks;
    }

    [[nodiscard]] LastRoad roadOf(const Bridge& bridge, const std::vector<std::uint32_t>& told) const {
        LastRoad road;
        const auto first = std::ranges::lower_bound(told, bridge.first);
        const auto last = std::ranges::lower_bound(told, bridge.last);
        std::vector<NodeIndex> beyond;
        for (auto rank = first; rank != last; ++rank)
            beyond.push_back(m_tree.nodes[*rank]);
        std::ranges::sort(beyond);
        road.leg = m_network.dossier->legs[bridge.edge].id;
        for (const NodeIndex index : beyond) {
            const Place& place = m_network.dossier->places[index];
            road.places.push_back(place.id);
            if (!isSettlement(place)) continue;
            road.people += place.population.value_or(0);
            road.placesWithoutCount += !place.population;
        }
        return road;
    }

    /// Per bridge, the other legs between the places beyond it and the rest of the world, none of them usable.
    [[nodiscard]] std::vector<std::vector<EdgeIndex>> othersInto() const {
        const RoadGraph& graph = m_network.roads->graph;
        std::vector<std::vector<EdgeIndex>> others(m_tree.bridges.size());
        for (EdgeIndex edge = 0; edge < graph.edgeCount(); ++edge) {
            const auto [from, to] = graph.ends(edge);
            if (m_usable[edge] || from == noNode || to == noNode) continue;
            for (const auto& [near, far] : {std::pair(from, to), std::pair(to, from)}) {
                if (m_ranks[near] == notReached) continue;
                for (std::uint32_t at = m_tree.lastOf[near]; at != noBridge; at = m_tree.bridges[at].above) {
                    if (isBeyond(m_tree.bridges[at], far)) break;
                    others[at].push_back(edge);
                }
            }
        }
        return others;
    }

    [[nodiscard]] PlaceLifeline lifelineOf(NodeIndex place, MinCuts& cuts) const {
        PlaceLifeline lifeline;
        lifeline.place = m_network.dossier->places[place].id;
        std::vector<EdgeIndex> only = m_tree.onTheWayTo(place);
        const std::vector<EdgeIndex> cut =
            only.empty() ? *cuts.of(place) : std::vector{only.back()}; // the nearest to the entries
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
    std::vector<std::uint32_t> m_ranks; ///< per place, where it stands in m_tree.nodes
};

} // namespace

LastRoads lastRoads(const AccessView& view, const Cargo& cargo, Status worst) {
    const Hanging hanging(view, cargo, worst);
    return {hanging.roads(), hanging.lifelines()};
}

std::optional<PlaceLifeline> lifelineOf(const AccessView& view, const std::string& place, const Cargo& cargo,
                                        Status worst) {
    return Hanging(view, cargo, worst).lifeline(place);
}

std::vector<LastRoad> lastRoadsAlone(const AccessView& view, const Cargo& cargo, Status worst) {
    return Hanging(view, cargo, worst).roads();
}

} // namespace azalai
