#include <azalai/access/cargo_statuses.h>
#include <azalai/access/describe_cargoes.h>
#include <azalai/access/since.h>

namespace azalai {

namespace {

std::optional<std::vector<StatusSpell>> spellsOf(const AccessHistory& history, const Cargo& cargo,
                                                 const std::string& place) {
    const auto places = history.cargoPlaces.find(cargo);
    return places == history.cargoPlaces.end() ? std::nullopt : places->second.find(place);
}

} // namespace

CargoDescriber::CargoDescriber(const SupplyNetwork& network, const Situation& now, const std::vector<Status>& legs,
                               const AccessHistory& history, Instant at)
    : m_network(network), m_history(history), m_at(at) {
    for (const CargoRoads& roads : network.roads->cargoes)
        m_statuses.push_back(cargoStatuses(network, roads, now, legs));
}

std::vector<CargoAccess> CargoDescriber::of(std::size_t place) {
    std::vector<CargoAccess> cargoes;
    if (!isAskedForCargoes(m_network, place)) return cargoes;
    for (std::size_t i = 0; i < m_statuses.size(); ++i) {
        const CargoRoads& roads = m_network.roads->cargoes[i];
        CargoAccess access{.cargo = roads.cargo, .status = m_statuses[i][place], .since = {}, .lastLegClosed = {}};
        if (const auto spells = spellsOf(m_history, roads.cargo, m_network.dossier->places[place].id))
            access.since = since(*spells, m_at, [&](Status s) { return s == access.status; });
        if (access.status == Status::Cut && access.since) {
            const auto known = m_closed.try_emplace({roads.cargo, *access.since}, m_network, m_history, roads,
                                                    *access.since, Status::AtRisk);
            access.lastLegClosed = known.first->second.of(place);
        }
        cargoes.push_back(std::move(access));
    }
    return cargoes;
}

} // namespace azalai
