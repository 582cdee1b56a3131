#pragma once

#include <azalai/model/dossier.h>

#include <memory>
#include <set>
#include <vector>

namespace azalai {

/// What is being looked at: a dossier at a revision, an instant, and who is hidden. Immutable once shared.
struct Workspace {
    std::shared_ptr<const Dossier> dossier;
    std::uint64_t revision = 0; ///< grows with each change of the dossier
    Instant at;
    std::optional<Instant> knownAt; ///< "as known on": states recorded later do not count, and end nothing
    std::set<std::string> hiddenActors;

    [[nodiscard]] bool isVisible(const ZoneState& state) const;

    /// When a state is in force, as known by knownAt; nothing when nobody had written it down by then.
    [[nodiscard]] std::optional<Interval> presence(const ZoneState& state) const;
};

/// The first view of a dossier.
[[nodiscard]] Workspace openingWorkspace(std::shared_ptr<const Dossier> dossier);

/// A copy that looks at another instant.
[[nodiscard]] Workspace atInstant(Workspace workspace, Instant at);

/// Zone states in force: the instant inside their interval, known by knownAt, actor not hidden. In dossier order; the
/// pointers live as long as workspace.dossier.
[[nodiscard]] std::vector<const ZoneState*> activeZones(const Workspace& workspace);

/// Workspace::presence of every zone state, as dossier.zones.
[[nodiscard]] std::vector<std::optional<Interval>> presencesOf(const Workspace& workspace);

/// Every instant inside the dossier's span at which a zone state, override, relation or season of a leg begins or ends,
/// or the rains do where vehicles feel them; sorted, without repeats. Between two of them no status changes.
[[nodiscard]] std::vector<Instant> changeInstants(const Dossier& dossier);

/// Events that share a moment with [begin, end), in order of beginning, then id.
[[nodiscard]] std::vector<const Event*> eventsBetween(const Dossier& dossier, Instant begin, Instant end);

/// Is the leg passable at that season (months in UTC, both ends inside).
[[nodiscard]] bool isInSeason(const Leg& leg, Instant at);

} // namespace azalai
