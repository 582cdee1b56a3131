#include <app/work/let_go.h>
#include <app/work/revise_session.h>

#include <azalai/access/supply_network.h>

namespace azalai {

namespace {

/// Is everything that the network, its rules and its cargoes are made of the same.
bool hasSameNetwork(const Dossier& a, const Dossier& b) {
    return a.actors == b.actors && a.relations == b.relations && a.places == b.places && a.legs == b.legs &&
           a.routes == b.routes && a.entries == b.entries && a.rules == b.rules && a.supply == b.supply &&
           a.vehicles == b.vehicles && a.from == b.from && a.to == b.to;
}

} // namespace

std::shared_ptr<const Session> revised(const Session& session, std::shared_ptr<const Dossier> next) {
    auto revision = freedAside(Session(session));
    revision->hash = stateHash(*next);
    revision->dossier = std::move(next);
    const Workspace workspace = openingWorkspace(revision->dossier);
    revision->history = std::make_shared<const AccessHistory>(
        hasSameNetwork(*session.dossier, *revision->dossier)
            ? reviseAccessHistory(*session.history, workspace, changedStates(*session.dossier, *revision->dossier))
            : computeAccessHistory(workspace));
    return revision;
}

std::shared_ptr<const Session> revised(const Session& session, Dossier next) {
    return revised(session, std::make_shared<const Dossier>(std::move(next)));
}

} // namespace azalai
