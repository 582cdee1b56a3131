#include <app/work/reshape.h>

#include <algorithm>

namespace azalai {

std::shared_ptr<const Session> reshaped(const Session& session, const std::string& stateId, Area outline) {
    auto dossier = std::make_shared<Dossier>(*session.dossier);
    const auto state = std::ranges::find(dossier->zones, stateId, &ZoneState::id);
    if (state != dossier->zones.end()) state->outline = std::move(outline);
    auto next = std::make_shared<Session>(session);
    next->hash = stateHash(*dossier);
    next->dossier = std::move(dossier);
    next->history = std::make_shared<const AccessHistory>(computeAccessHistory(openingWorkspace(next->dossier)));
    return next;
}

} // namespace azalai
