#pragma once

#include <azalai/base/result.h>
#include <azalai/model/dossier.h>
#include <azalai/supply/way_step.h>

namespace azalai {

/// Expected: not reported yet, and its time is not over. Early, InTime, Late: reported, before, inside or after its
/// window. Overdue: its time is over, and nothing is reported there or beyond. Passed: not reported there, but beyond.
enum class ClockState { Expected, Early, InTime, Late, Overdue, Passed };

/// "expected", "early", "in-time", "late", "overdue", "passed".
[[nodiscard]] std::string_view word(ClockState state);

struct ClockMark {
    std::string place;
    Metres at{};        ///< along the way
    Instant earliest{}; ///< the window, from the departure at the highest and at the lowest speeds
    Instant latest{};
    std::optional<Instant>
        reported{}; ///< the first second of the report there; of the start, when no report says else, the departure
    ClockState state = ClockState::Expected;
    std::chrono::seconds lateBy{}; ///< behind the window's end: of the report, or, when overdue, of now; else 0
    /// For places beyond the last report: the window from that report on.
    std::optional<Instant> revisedEarliest{};
    std::optional<Instant> revisedLatest{};

    bool operator==(const ClockMark&) const = default;
};

/// When a vehicle that drives a way without halts should be where, against what was reported: one mark for each place
/// from the start to the end; none for no way. Its pace on all legs is that of the season in which it departs. A time
/// stated as a day or a month counts from its first to its last second. Reports later than now do not count.
/// way     Of each step the leg and its sense are read.
/// Errors  UnknownId (subject: leg), InvalidValue (subject: leg; it does not begin where the one before ends, or the
///         vehicle cannot pass it when it departs), UnknownPlace (subject: a report's place, which is not on the way).
[[nodiscard]] Result<std::vector<ClockMark>> convoyClock(const Dossier& dossier, const std::vector<WayStep>& way,
                                                         const Vehicle& vehicle, const StatedTime& departs,
                                                         const std::vector<ConvoyReport>& reports, Instant now);

/// A convoy of the dossier; one of a single leg drives it from its first place to its second.
/// Errors  as above; UnknownId (subject: its vehicle).
[[nodiscard]] Result<std::vector<ClockMark>> convoyClock(const Dossier& dossier, const Convoy& convoy, Instant now);

} // namespace azalai
