#pragma once

#include <azalai/supply/convoy_clock.h>

namespace azalai {

/// Late: its last report came after its window. Overdue: it has not been reported since, and is behind at a place
/// further on by more than that report was. Arrived: reported at the end of its way, in time or not.
enum class ConvoyState { NotDeparted, OnTime, Late, Overdue, Arrived };

/// How a convoy stands on its clock, in one word.
struct ConvoyStanding {
    ConvoyState state = ConvoyState::NotDeparted;
    std::chrono::seconds lateBy{}; ///< of the last report or, when that is more, of the first place that is overdue
    std::size_t last = 0;          ///< index of the mark where it was seen last; 0: nowhere but at the start

    bool operator==(const ConvoyStanding&) const = default;
};

/// marks  As convoyClock gives them; none for no way, which stands as not departed.
[[nodiscard]] ConvoyStanding standingOf(const std::vector<ClockMark>& marks);

} // namespace azalai
