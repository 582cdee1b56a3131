#pragma once

#include <azalai/access/judge_leg.h>
#include <azalai/access/severity.h>

#include <vector>

namespace azalai {

/// Per leg, whether its status is `worst` or better.
[[nodiscard]] inline std::vector<bool> usableLegs(const std::vector<LegVerdict>& verdicts, Status worst) {
    std::vector<bool> usable;
    for (const LegVerdict& verdict : verdicts)
        usable.push_back(severity(verdict.status) <= severity(worst));
    return usable;
}

} // namespace azalai
