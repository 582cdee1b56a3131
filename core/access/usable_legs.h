#pragma once

#include <azalai/access/cargo_roads.h>
#include <azalai/access/judge_leg.h>
#include <azalai/access/severity.h>

#include <vector>

namespace azalai {

/// Per leg, whether its status is `worst` or better.
[[nodiscard]] inline std::vector<bool> usableLegs(const std::vector<Status>& statuses, Status worst) {
    std::vector<bool> usable(statuses.size());
    for (std::size_t leg = 0; leg < usable.size(); ++leg)
        usable[leg] = severity(statuses[leg]) <= severity(worst);
    return usable;
}

/// The same without legs that a cargo cannot pass now.
[[nodiscard]] inline std::vector<bool> usableLegs(const std::vector<Status>& statuses, Status worst,
                                                  const CargoRoads& roads, const Situation& now) {
    std::vector<bool> usable = usableLegs(statuses, worst);
    const std::vector<bool>& passable = roads.passable(now.isInRains());
    for (std::size_t leg = 0; leg < usable.size(); ++leg)
        usable[leg] = usable[leg] && passable[leg];
    return usable;
}

} // namespace azalai
