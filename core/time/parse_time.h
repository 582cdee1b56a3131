#pragma once

#include <azalai/base/result.h>
#include <azalai/time/instant.h>

#include <string>
#include <string_view>

namespace azalai {

/// Reads "2023", "2023-08", "2023-08-11", "2023-08-11T18:00Z" or "2023-08-11T18:00:00Z" (seconds are dropped).
/// Errors  InvalidTime (subject: the text). No local times, no offsets, years 1000..9999.
[[nodiscard]] Result<StatedTime> parseTime(std::string_view text);

/// The text with the stated precision: parseTime(formatTime(t)) == t.
[[nodiscard]] std::string formatTime(const StatedTime& time);

/// "2023-09-03T18:00Z".
[[nodiscard]] std::string formatInstant(Instant instant);

} // namespace azalai
