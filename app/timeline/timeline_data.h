#pragma once

#include <azalai/model/dossier.h>

#include <QColor>
#include <QString>

#include <set>
#include <string>
#include <vector>

namespace azalai {

/// The events that began on one day, stacked by the first actor each names.
struct TimelineDay {
    struct Part {
        QColor color;
        int count = 0;

        bool operator==(const Part&) const = default;
    };
    Instant begin;
    std::vector<Part> parts; ///< in the dossier's order of actors; events without an actor come last, in grey
    int total = 0;

    bool operator==(const TimelineDay&) const = default;
};

struct TimelineMonth {
    Instant begin;
    QString name;

    bool operator==(const TimelineMonth&) const = default;
};

/// What the timeline draws. Events known only by month or year have no day and stand in no bar; `undated` counts them.
struct TimelineData {
    Instant from;
    Instant to;
    std::vector<TimelineDay> days; ///< every day of the span
    std::vector<TimelineMonth> months;
    int undated = 0;
    int highest = 0; ///< the largest total

    bool operator==(const TimelineData&) const = default;
};

/// Counts a dossier's events per day. Hidden actors are left out. Months are without names.
[[nodiscard]] TimelineData countEvents(const Dossier& dossier, const std::set<std::string>& hiddenActors);

} // namespace azalai
