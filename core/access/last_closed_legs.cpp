#include <azalai/access/last_closed_legs.h>
#include <azalai/access/severity.h>
#include <azalai/access/since.h>

namespace azalai {

namespace {

std::vector<bool> usableAt(const SupplyNetwork& network, const AccessHistory& history, const CargoRoads& roads,
                           Instant at, Status worst) {
    const Dossier& dossier = *network.dossier;
    const std::vector<bool>& passable = roads.passable(isInRains(dossier.supply, at));
    std::vector<bool> usable;
    for (std::size_t leg = 0; leg < dossier.legs.size(); ++leg) {
        const auto spells = history.legs.find(dossier.legs[leg].id);
        const auto status = spells ? statusAt(*spells, at) : std::nullopt;
        usable.push_back(passable[leg] && status && severity(*status) <= severity(worst));
    }
    return usable;
}

} // namespace

LastClosedLegs::LastClosedLegs(const SupplyNetwork& network, const AccessHistory& history, const CargoRoads& roads,
                               Instant instant, Status worst)
    : m_network(network) {
    const std::vector<bool> before = usableAt(network, history, roads, instant - std::chrono::seconds{1}, worst);
    const std::vector<bool> now = usableAt(network, history, roads, instant, worst);
    for (std::size_t leg = 0; leg < now.size(); ++leg)
        m_closed.push_back(before[leg] && !now[leg]);
    m_paths = shortestPaths({network.roads->graph, network.roads->lengths, before}, roads.entries);
}

std::string LastClosedLegs::of(std::size_t place) const {
    for (auto at = static_cast<NodeIndex>(place); m_paths.arrivals[at] != noEdge;) {
        const EdgeIndex leg = m_paths.arrivals[at];
        if (m_closed[leg]) return m_network.dossier->legs[leg].id;
        at = m_network.roads->graph.otherEnd(leg, at);
    }
    return {};
}

} // namespace azalai
