#pragma once

#include <azalai/time/instant.h>

namespace azalai {

/// Does an instant lie in the months first..last (1..12, UTC, both inside)? A span may run over the year's end: 11..2.
[[nodiscard]] inline bool isInMonths(int first, int last, Instant at) {
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(at)};
    const int month = static_cast<int>(static_cast<unsigned>(date.month()));
    if (first <= last) return first <= month && month <= last;
    return month >= first || month <= last;
}

} // namespace azalai
