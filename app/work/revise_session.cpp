#include <app/work/revise_session.h>

#include <azalai/access/supply_network.h>

namespace azalai {

std::shared_ptr<const Session> revised(const Session& session, Dossier next) {
    auto revision = std::make_shared<Session>(session);
    revision->hash = stateHash(next);
    revision->dossier = std::make_shared<const Dossier>(std::move(next));
    revision->history = std::make_shared<const AccessHistory>(reviseAccessHistory(
        *session.history, openingWorkspace(revision->dossier), changedStates(*session.dossier, *revision->dossier)));
    return revision;
}

} // namespace azalai
