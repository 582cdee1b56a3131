#pragma once

#include <azalai/time/instant.h>

namespace azalai {

/// A moment as people say it: a day where it is midnight, else to the minute.
[[nodiscard]] inline StatedTime statedMoment(Instant at) {
    const bool isMidnight = at == std::chrono::floor<std::chrono::days>(at);
    return {.begin = std::chrono::floor<std::chrono::minutes>(at),
            .precision = isMidnight ? Precision::Day : Precision::Minute};
}

} // namespace azalai
