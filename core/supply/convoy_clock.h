#pragma once

#include <azalai/base/result.h>
#include <azalai/model/dossier.h>
#include <azalai/supply/way_step.h>

namespace azalai {

struct Convoy;
struct ConvoyReport;
struct Vehicle;

/// Expected: not reported yet, and its time is not over. Early, InTime, Late: reported, before, inside or after its
/// window. Overdue: its time is over, and nothing is reported there or beyond. Passed: not reported there, but beyond.
enum class ClockState { Expected, Early, InTime, Late, Overdue, Passed };

struct ClockMark {
    std::string place;
    Metres at;        ///< along the way
    Instant earliest; ///< the window, from the departure at the highest and at the lowest speeds
    Instant latest;
    std::optional<Instant> reported; ///< the first report there
    ClockState state = ClockState::Expected;
    std::chrono::seconds lateBy{}; ///< behind the window's end: of the report, or, when overdue, of now; else 0
    /// For places beyond the last report: the window from that report on.
    std::optional<Instant> revisedEarliest;
    std::optional<Instant> revisedLatest;

    bool operator==(const ClockMark&) const = default;
};

/// When a vehicle that drives a way without halts should be where, against what was reported: one mark for each place
/// from the start to the end. A time stated as a day or a month counts from its first to its last second. Reports after
/// now do not count; the pace on each leg is that of the season in which it is reached.
/// legs    In order, each meeting the one before.
/// Errors  UnknownId (subject: leg), InvalidValue (subject: leg; it does not meet the one before, or the vehicle cannot
///         pass it then), UnknownPlace (subject: a report's place, which is not on the way).
[[nodiscard]] Result<std::vector<ClockMark>> convoyClock(const Dossier& dossier, const std::vector<std::string>& legs,
                                                         const Vehicle& vehicle, const StatedTime& departs,
                                                         const std::vector<ConvoyReport>& reports, Instant now);

/// A convoy of the dossier. Errors  as above; UnknownId (subject: its vehicle).
[[nodiscard]] Result<std::vector<ClockMark>> convoyClock(const Dossier& dossier, const Convoy& convoy, Instant now);

} // namespace azalai
