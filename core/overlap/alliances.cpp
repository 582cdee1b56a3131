#include <azalai/overlap/alliances.h>

#include <algorithm>
#include <set>

namespace azalai {

Alliances::Alliances(const Workspace& workspace, const std::vector<const ZoneState*>& states) {
    std::set<std::string> actors;
    for (const ZoneState* state : states)
        actors.insert(state->actor);
    m_actors.assign(actors.begin(), actors.end());
    for (const ZoneState* state : states)
        m_actorOf.push_back(
            static_cast<std::size_t>(std::ranges::lower_bound(m_actors, state->actor) - m_actors.begin()));
    for (const std::string& first : m_actors)
        for (const std::string& second : m_actors)
            m_allied.push_back(isAllied(*workspace.dossier, first, second, workspace.at));
}

} // namespace azalai
