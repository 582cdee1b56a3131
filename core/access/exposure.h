#pragma once

#include <azalai/model/dossier.h>

#include <string>
#include <vector>

namespace azalai {

/// How much happened near a leg, route or place of late. It is told beside a status and never changes one.
///
/// An event counts that began within dossier.supply.exposureSpan before the instant and lies within
/// dossier.supply.exposureDistance of a leg's line: at its position, or without one at any of its places. It adds the
/// weight of its kind, times the share of the span that is left to it.
struct Exposure {
    double score = 0.0;
    std::vector<std::string> events; ///< event ids, newest first

    bool operator==(const Exposure&) const = default;
};

/// What an event adds on its first second: 1 for violence at full weight, 0 for kinds that are no danger on the road;
/// an armed group's own claim half of that.
[[nodiscard]] double exposureWeight(const Event& event);

} // namespace azalai
