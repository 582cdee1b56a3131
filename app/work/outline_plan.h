#pragma once

#include <azalai/editing/zone_verbs.h>
#include <azalai/geo/move_on_ground.h>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace azalai {

/// What a change of whole outlines would come to, before anybody has decided. One outline for each state that stays; a
/// split has one more, a merge has one alone.
struct OutlinePlan {
    Verb verb = Verb::MoveZones;
    std::vector<std::string> states;
    std::vector<Area> outlines;
    std::size_t slivers = 0; ///< parts and gaps narrower than the digitising tolerance

    bool operator==(const OutlinePlan&) const = default;
};

/// Plans for states of a dossier. states  Ids that are in it, one or more.
/// Errors  UnknownId; InvalidGeometry (detail: what is wrong) as partedArea, areaWithout and unitedArea;
///         InvalidValue (subject: the state) where zones of two actors would be merged; LibraryFailure.
[[nodiscard]] Result<OutlinePlan> splitPlan(const Dossier& dossier, const std::string& state, const Line& line);
[[nodiscard]] Result<OutlinePlan> holePlan(const Dossier& dossier, const std::string& state, const Area& ring);
/// states  Two or more.
[[nodiscard]] Result<OutlinePlan> mergePlan(const Dossier& dossier, std::span<const std::string> states);
/// The zones as one body, which keeps its ground.
[[nodiscard]] Result<OutlinePlan> movePlan(const Dossier& dossier, std::span<const std::string> states,
                                           GroundShift shift);

/// The plan without its slivers. Errors  InvalidGeometry where nothing is left of an outline.
[[nodiscard]] Result<OutlinePlan> withoutSlivers(OutlinePlan plan);

/// The plan as a step.
[[nodiscard]] Result<Edit> editOf(const Dossier& dossier, const OutlinePlan& plan, const ZoneChange& change);

} // namespace azalai
