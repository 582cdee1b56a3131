#include <azalai/access/access.h>
#include <azalai/access/cargo_statuses.h>
#include <azalai/access/place_sweep.h>
#include <azalai/access/status_changes.h>
#include <azalai/base/expect.h>

namespace azalai {

namespace {

std::shared_ptr<const std::vector<bool>> toldOfCargoes(const SupplyNetwork& network) {
    auto told = std::make_shared<std::vector<bool>>(network.dossier->places.size());
    for (std::size_t place = 0; place < told->size(); ++place)
        (*told)[place] = isAskedForCargoes(network, place);
    return told;
}

} // namespace

AccessHistory computeAccessHistory(const Workspace& workspace) {
    AZALAI_EXPECT(workspace.dossier != nullptr);
    AccessHistory history;
    history.network = makeSupplyNetwork(workspace.dossier);
    const SupplyNetwork& network = *history.network;
    const Situations situations(network, workspace);
    const Instant end = workspace.dossier->to.begin;

    LegOverTime status(network);
    std::vector<StatusChange> changes;
    for (std::size_t leg = 0; leg < network.legCount(); ++leg)
        addLegChanges(changes, status, situations, leg);
    history.legs = SpellTable(network.legIds, end, changes);

    changes.clear();
    for (std::size_t route = 0; route < network.roads->ways.size(); ++route)
        addRouteChanges(changes, network, situations, route);
    history.routes = SpellTable({workspace.dossier, DossierIds::List::Routes}, end, changes);

    const PlaceSweep sweep(network, history.legs);
    history.places = SpellTable(network.placeIds, end, sweep.of(network.roads->anyCargo));
    const auto told = toldOfCargoes(network);
    for (const CargoRoads& roads : network.roads->cargoes)
        history.cargoPlaces.emplace(roads.cargo, SpellTable(network.placeIds, end, sweep.of(roads), told));
    return history;
}

} // namespace azalai
