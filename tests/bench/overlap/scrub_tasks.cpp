#include "task.h"

#include <azalai/arrangement/arrangement.h>
#include <azalai/arrangement/set_timeline_cursor.h>

#include <memory>

namespace azalai::bench {

namespace {

constexpr int daysOfYear = 365;

std::vector<IndexedOutline> indexed(const BenchSet& set) {
    std::vector<IndexedOutline> zones;
    zones.reserve(set.zones.size());
    for (const GridOutline& zone : set.zones)
        zones.emplace_back(zone);
    return zones;
}

/// A cursor that goes through the year day by day and looks at every set of actors.
Task cursorTask(const BenchSet& set, clockid_t clock) {
    struct Year {
        std::vector<IndexedOutline> zones;
        std::unique_ptr<SetTimeline> timeline;
    };
    const auto year = std::make_shared<Year>();
    const double buildMs = millisecondsOf([&] {
        year->zones = indexed(set);
        const Arrangement arrangement(year->zones, {.threads = 1, .forFaces = false});
        std::vector<ZoneTimes> times;
        for (std::size_t z = 0; z < set.zones.size(); ++z)
            times.push_back(
                {.group = set.actor[z], .present = {{.from = set.days[z].first, .to = set.days[z].second}}});
        year->timeline = std::make_unique<SetTimeline>(arrangement.table(), times);
    });
    return {.engine = "ours, cursor on the timeline",
            .version = "",
            .done = daysOfYear,
            .of = daysOfYear,
            .more = {{"build_ms", buildMs}, {"timeline_mb", static_cast<double>(year->timeline->bytes()) / 1e6}},
            .round = [year, clock] {
                std::uint64_t sum = 0;
                const double ms = millisecondsOf(
                    [&] {
                        SetTimelineCursor cursor(*year->timeline);
                        for (Tick day = 0; day < daysOfYear; ++day) {
                            cursor.moveTo(day);
                            for (const AreaUnits area : cursor.areas())
                                sum ^= static_cast<std::uint64_t>(area);
                        }
                    },
                    clock);
                return Round{.ms = ms, .more = {{"parity", static_cast<double>(sum % 1000)}}};
            }};
}

/// The zones of each day arranged anew. Their indexes are kept from day to day, as a program would.
Task freshTask(const BenchSet& set, const TaskOptions& options) {
    const auto zones = std::make_shared<const std::vector<IndexedOutline>>(indexed(set));
    const int step = static_cast<int>(options.stride);
    return {.engine = "ours, each day anew",
            .version = "",
            .done = static_cast<std::size_t>((daysOfYear + step - 1) / step),
            .of = daysOfYear,
            .more = {},
            .round = [&set, zones, step, clock = options.clock] {
                Round round;
                double active = 0.0;
                double sets = 0.0;
                for (int day = 0; day < daysOfYear; day += step) {
                    std::vector<IndexedOutline> today;
                    for (std::size_t z = 0; z < zones->size(); ++z)
                        if (set.days[z].first <= day && day < set.days[z].second) today.push_back((*zones)[z]);
                    round.ms += millisecondsOf(
                        [&] {
                            const Arrangement arrangement(today, {.threads = 1, .forFaces = false});
                            sets += static_cast<double>(arrangement.table().entries().size());
                        },
                        clock);
                    active += static_cast<double>(today.size());
                }
                round.more = {{"zones_on_all_days", active}, {"sets_on_all_days", sets}};
                return round;
            }};
}

} // namespace

std::optional<Task> makeScrubTask(const BenchSet& set, const std::string& engine, const TaskOptions& options) {
    if (engine == "ours") return cursorTask(set, options.clock);
    if (engine == "fresh") return freshTask(set, options);
    return std::nullopt;
}

} // namespace azalai::bench
