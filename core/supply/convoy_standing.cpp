#include <azalai/supply/convoy_standing.h>

namespace azalai {

ConvoyStanding standingOf(const std::vector<ClockMark>& marks) {
    ConvoyStanding standing;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].reported) {
            standing.state = marks[i].state == ClockState::Late ? ConvoyState::Late : ConvoyState::OnTime;
            standing.last = i;
            standing.lateBy = marks[i].lateBy; // a later report counts more than one before it
        } else if (marks[i].state == ClockState::Overdue && marks[i].lateBy > standing.lateBy) {
            standing.state = ConvoyState::Overdue;
            standing.lateBy = marks[i].lateBy;
        }
    }
    if (!marks.empty() && marks.back().reported) standing.state = ConvoyState::Arrived;
    return standing;
}

} // namespace azalai
