#include <azalai/access/describe_cargoes.h>
#include <azalai/access/since.h>

namespace azalai {

std::vector<CargoAccess> CargoDescriber::of(std::size_t place) {
    const SupplyNetwork& network = m_statuses.network();
    std::vector<CargoAccess> cargoes;
    for (const CargoRoads& roads : network.roads->cargoes) {
        const std::optional<Status> status = m_statuses.place(place, roads.cargo);
        if (!status) continue;
        CargoAccess access{.cargo = roads.cargo, .status = *status, .since = {}, .lastLegClosed = {}};
        access.since = since(m_history.cargoPlaces.at(roads.cargo).spellsOf(place), m_statuses.at(),
                             [&](Status s) { return s == access.status; });
        if (access.status == Status::Cut && access.since) {
            const auto known = m_closed.try_emplace({roads.cargo, *access.since}, network, m_history, roads,
                                                    *access.since, Status::AtRisk);
            access.lastLegClosed = known.first->second.of(place);
        }
        cargoes.push_back(std::move(access));
    }
    return cargoes;
}

} // namespace azalai
