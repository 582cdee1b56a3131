#pragma once

#include <azalai/model/dossier.h>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace azalai {

/// What is tried out on a dossier.
struct WhatIf {
    std::optional<Instant> from{};        ///< words on legs and removals count from here on; none: at all times
    std::map<std::string, Status> legs{}; ///< by leg id; beats every override, but not the season
    std::vector<ZoneState> zones{};       ///< each takes the place of the state of the same id, or is added
    std::set<std::string> removedStates{};
    /// Other outlines of states, from `from` on: the state keeps its id, and what it was before goes on under an id of
    /// its own ("<id>~1").
    std::map<std::string, Area> outlines{};

    bool operator==(const WhatIf&) const = default;
    [[nodiscard]] bool isEmpty() const {
        return legs.empty() && zones.empty() && removedStates.empty() && outlines.empty();
    }
};

/// Who an override of a what-if is by.
inline constexpr const char* whatIfAuthor = "what-if";

/// An instant as it is stated in a dossier: midnight as its day.
[[nodiscard]] StatedTime statedInstant(Instant instant);

/// The next revision of a dossier, with what is tried out. Its overrides are by `whatIfAuthor`, without source, reason
/// or date of record; on their legs other overrides end where they begin. Ids that the dossier does not have are left
/// out.
[[nodiscard]] Dossier applied(const Dossier& dossier, const WhatIf& whatIf);
/// The same for several, one on the other.
[[nodiscard]] Dossier appliedAll(Dossier dossier, std::span<const WhatIf> steps);

} // namespace azalai
