#pragma once

#include <azalai/arrangement/group_view.h>
#include <azalai/arrangement/set_timeline.h>
#include <azalai/base/result.h>
#include <azalai/model/workspace.h>

#include <memory>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace azalai {

/// The ground of every set of actors at every instant of a dossier, from one arrangement of all its zone states: no
/// instant is computed by itself. Actors are the groups of the timeline, instants its ticks.
class OverlapTimeline {
public:
    /// Takes the workspace's dossier as known by its knownAt. Its instant and its hidden actors do not matter: who is
    /// hidden is part of a view.
    /// Errors  Cancelled; OutOfRange (subject: the dossier) where more than 64 actors have zones.
    [[nodiscard]] static Result<OverlapTimeline> make(const Workspace& workspace, const std::stop_token& stop = {});

    [[nodiscard]] const SetTimeline& ground() const { return *m_ground; }

    /// Who has zones, sorted by id; the place is the number of the group and of the side.
    [[nodiscard]] const std::vector<std::string>& actors() const { return m_actors; }

    /// Every actor is a side, and a rival of those that are not its allies at the instant.
    [[nodiscard]] GroupView viewAt(Instant at, const std::set<std::string>& hiddenActors) const;

    /// Where views may change inside the dossier's span: the instants at which a relation begins or ends; sorted,
    /// without repeats.
    [[nodiscard]] std::vector<Instant> viewChanges() const;

private:
    explicit OverlapTimeline(const Workspace& workspace);

    std::shared_ptr<const Dossier> m_dossier;
    std::vector<std::string> m_actors;
    std::shared_ptr<const SetTimeline> m_ground;
};

[[nodiscard]] constexpr Tick tickOf(Instant instant) { return instant.time_since_epoch().count(); }
[[nodiscard]] constexpr Instant instantOf(Tick tick) { return Instant{std::chrono::seconds{tick}}; }

} // namespace azalai
