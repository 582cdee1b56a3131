#pragma once

#include <azalai/model/workspace.h>

#include <string>
#include <vector>

namespace azalai {

/// Who is allied to whom among the actors of some zone states at the workspace's instant, looked up once.
class Alliances {
public:
    Alliances(const Workspace& workspace, const std::vector<const ZoneState*>& states);

    /// Are the actors of two states (indices into the states given) on the same side? True for one actor.
    [[nodiscard]] bool areAllied(std::size_t firstState, std::size_t secondState) const {
        return areActorsAllied(m_actorOf[firstState], m_actorOf[secondState]);
    }

    [[nodiscard]] const std::vector<std::string>& actors() const { return m_actors; } ///< sorted, without repeats
    [[nodiscard]] std::size_t actorOf(std::size_t state) const { return m_actorOf[state]; }
    [[nodiscard]] bool areActorsAllied(std::size_t first, std::size_t second) const {
        return m_allied[first * m_actors.size() + second];
    }

private:
    std::vector<std::string> m_actors;
    std::vector<std::size_t> m_actorOf; ///< per state, index into m_actors
    std::vector<bool> m_allied;         ///< square table
};

} // namespace azalai
