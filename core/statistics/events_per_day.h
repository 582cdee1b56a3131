#pragma once

#include <azalai/model/workspace.h>

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace azalai {

/// The events that began on one day.
struct DayOfEvents {
    std::chrono::sys_days day;
    int total = 0;                      ///< each event once
    std::map<std::string, int> byActor; ///< an event counts once for each of its actors; "" counts those without any

    bool operator==(const DayOfEvents&) const = default;
};

struct EventsPerDay {
    std::vector<DayOfEvents> days;       ///< every day of the dossier's span, in order, quiet ones too
    std::vector<std::string> withoutDay; ///< events inside the span whose beginning is known to the month or year only

    bool operator==(const EventsPerDay&) const = default;
    [[nodiscard]] int busiest() const; ///< largest total of a day; 0 without days
};

/// Counts events by the day they began, in UTC. An event that is stated to the month only has no day: a bar on its
/// first would claim what no source says. hiddenActors  Events of which every actor is hidden do not count; nor do
/// hidden actors under byActor.
[[nodiscard]] EventsPerDay eventsPerDay(const Workspace& workspace);

} // namespace azalai
