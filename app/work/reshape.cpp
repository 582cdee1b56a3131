#include <app/work/reshape.h>
#include <app/work/revise_session.h>

#include <algorithm>

namespace azalai {

std::shared_ptr<const Session> reshaped(const Session& session, const std::string& stateId, Area outline) {
    Dossier next = *session.dossier;
    const auto state = std::ranges::find(next.zones, stateId, &ZoneState::id);
    if (state != next.zones.end()) state->outline = std::move(outline);
    return revised(session, std::move(next));
}

} // namespace azalai
