#include <azalai/access/access.h>
#include <azalai/access/cargo_statuses.h>
#include <azalai/access/judge_way.h>
#include <azalai/access/place_sweep.h>
#include <azalai/access/status_changes.h>
#include <azalai/base/expect.h>

namespace azalai {

AccessHistory computeAccessHistory(const Workspace& workspace) {
    AZALAI_EXPECT(workspace.dossier != nullptr);
    AccessHistory history;
    history.network = makeSupplyNetwork(workspace.dossier);
    const SupplyNetwork& network = *history.network;
    const Situations situations(network, workspace);
    const Instant end = workspace.dossier->to.begin;

    std::vector<StatusChange> changes;
    for (std::size_t leg = 0; leg < network.legs.size(); ++leg)
        addLegChanges(changes, network, situations, leg);
    history.legs = SpellTable({workspace.dossier, DossierIds::List::Legs}, end, changes);

    changes.clear();
    for (std::size_t route = 0; route < network.ways.size(); ++route)
        addRouteChanges(changes, network, situations, route);
    history.routes = SpellTable({workspace.dossier, DossierIds::List::Routes}, end, changes);

    const PlaceSweep sweep(network, history.legs);
    const DossierIds places(workspace.dossier, DossierIds::List::Places);
    history.places = SpellTable(places, end, sweep.of(network.anyCargo, network.isOnNetwork));
    std::vector<bool> asked(network.isOnNetwork.size());
    for (std::size_t place = 0; place < asked.size(); ++place)
        asked[place] = isAskedForCargoes(network, place);
    for (const CargoRoads& roads : network.cargoes)
        history.cargoPlaces.emplace(roads.cargo, SpellTable(places, end, sweep.of(roads, asked)));
    return history;
}

} // namespace azalai
