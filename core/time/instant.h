#pragma once

#include <chrono>
#include <optional>

namespace azalai {

using Instant = std::chrono::sys_seconds; ///< UTC

enum class Precision { Year, Month, Day, Minute };

/// A time as a source states it: "2023-08" is a month, not its first day.
struct StatedTime {
    Instant begin; ///< first second that the text covers
    Precision precision = Precision::Minute;

    bool operator==(const StatedTime&) const = default;
    /// First second after what the text covers; equal to begin for minutes.
    [[nodiscard]] Instant end() const;
};

/// Half-open [from, to) with open ends: the one predicate for time. Map, list, statistics and print all call
/// contains().
struct Interval {
    std::optional<StatedTime> from; ///< counts from the first second it covers
    std::optional<StatedTime> to;   ///< ends at the first second it covers

    bool operator==(const Interval&) const = default;
    [[nodiscard]] bool contains(Instant at) const { return (!from || from->begin <= at) && (!to || at < to->begin); }
    [[nodiscard]] bool meets(Instant begin, Instant end) const { ///< shares a moment with [begin, end)
        return (!from || from->begin < end) && (!to || begin < to->begin);
    }
};

} // namespace azalai
