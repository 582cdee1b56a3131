#pragma once

#include <azalai/briefing/fact.h>
#include <azalai/change/changes.h>

namespace azalai {

/// What a briefing tells, without words.
struct BriefingFacts {
    std::vector<Fact> changed;       ///< selectFacts
    std::vector<std::string> cutOff; ///< place ids cut off now: by rank, population, id
    std::vector<std::string> routes; ///< route ids: cut first, then at risk, unknown, open; each in dossier order
    std::vector<std::string> actors; ///< actor ids with ground now, largest first
};

/// most  lines of what changed
[[nodiscard]] BriefingFacts gatherFacts(const Changes& changes, const Derived& now, std::size_t most);

} // namespace azalai
