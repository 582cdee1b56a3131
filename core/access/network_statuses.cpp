#include <azalai/access/cargo_statuses.h>
#include <azalai/access/network_statuses.h>

namespace azalai {

NetworkStatuses::NetworkStatuses(const AccessHistory& history, const Situation& now, Instant at)
    : m_history(history), m_now(now), m_at(at),
      m_isCovered(history.network->dossier->from.begin <= at && at < history.network->dossier->to.begin) {}

const std::vector<Status>& NetworkStatuses::legs() const {
    std::call_once(m_hasLegs, [this] {
        if (!m_isCovered) {
            m_legs = legStatuses(network(), m_now);
            return;
        }
        m_legs.resize(network().legCount());
        for (std::size_t leg = 0; leg < m_legs.size(); ++leg)
            m_legs[leg] = *m_history.legs.statusOf(leg, m_at);
    });
    return m_legs;
}

std::optional<Status> NetworkStatuses::place(std::size_t place, const Cargo& cargo) const {
    const SupplyRoads& roads = *network().roads;
    if (cargo == Cargo{}) {
        if (!roads.isOnNetwork[place]) return std::nullopt;
        return m_isCovered ? m_history.places.statusOf(place, m_at) : looked(place, roads.anyCargo);
    }
    const auto found = std::ranges::find(roads.cargoes, cargo, &CargoRoads::cargo);
    if (found == roads.cargoes.end() || !isAskedForCargoes(network(), place)) return std::nullopt;
    return m_isCovered ? m_history.cargoPlaces.at(cargo).statusOf(place, m_at) : looked(place, *found);
}

Status NetworkStatuses::looked(std::size_t place, const CargoRoads& roads) const {
    const std::vector<Status>& statuses = legs();
    const std::scoped_lock lock(m_looking);
    const auto [known, isNew] = m_looked.try_emplace(roads.cargo);
    if (isNew) known->second = cargoStatuses(network(), roads, m_now, statuses);
    return known->second[place];
}

} // namespace azalai
