// Prints what a timeline of group sets costs: to build, per day of a year's scrub, per jump, and in memory. One thread,
// process CPU time, medians of rounds. "naive" is one recount of all sets for one day.
#include "overlapping_discs.h"

#include <azalai/arrangement/group_areas.h>
#include <azalai/arrangement/group_series.h>
#include <azalai/arrangement/set_timeline_cursor.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <print>
#include <random>

using namespace azalai;

namespace {

constexpr int rounds = 7;

double cpuUs() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

template <typename Work> double usOf(const Work& work) {
    const double before = cpuUs();
    work();
    return cpuUs() - before;
}

double quantile(std::vector<double> values, double part) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

/// One day, all sets looked at.
AreaUnits recount(const bench::OverlappingDiscs& discs, const std::vector<ZoneSet>& sets, Tick at) {
    std::vector<GroupMask> bits;
    for (const ZoneTimes& zone : discs.zones) {
        const bool isThere =
            std::ranges::any_of(zone.present, [&](const TickInterval& i) { return i.from <= at && at < i.to; });
        bits.push_back(isThere ? GroupMask{1} << zone.group : 0);
    }
    AreaUnits sum = 0;
    for (const ZoneSet& set : sets) {
        GroupMask mask = 0;
        for (const std::uint32_t zone : set.zones)
            mask |= bits[zone];
        if (mask != 0) sum += set.area;
    }
    return sum;
}

void measure(const char* name, const bench::DiscsPlan& plan) {
    const bench::OverlappingDiscs discs = overlappingDiscs(plan);
    const std::vector<ZoneSet> sets = discs.sets.sets();
    std::size_t members = 0;
    for (const ZoneSet& set : sets)
        members += set.zones.size();
    std::println("{}: {} zones in {} groups, {} sets, {:.1f} zones per set", name, plan.zones, plan.groups, sets.size(),
                 static_cast<double>(members) / static_cast<double>(sets.size()));
    std::unique_ptr<SetTimeline> timeline;
    std::vector<double> builds;
    std::vector<double> scrubs;
    std::vector<double> days;
    std::vector<double> jumps;
    std::vector<double> figures;
    std::vector<double> series;
    std::vector<double> naive;
    const GroupView view = everyGroupForItself();
    std::mt19937_64 random(1);
    for (int round = 0; round < rounds; ++round) {
        builds.push_back(usOf([&] { timeline = std::make_unique<SetTimeline>(discs.sets, discs.zones); }));
        SetTimelineCursor cursor(*timeline);
        cursor.moveTo(0);
        double scrub = 0.0;
        for (Tick day = 1; day <= 365; ++day) {
            days.push_back(usOf([&] { cursor.moveTo(day * plan.ticksPerDay); }));
            scrub += days.back();
        }
        scrubs.push_back(scrub);
        for (int i = 0; i < 365; ++i) {
            const auto day = static_cast<Tick>(random() % 365);
            jumps.push_back(usOf([&] { cursor.moveTo(day * plan.ticksPerDay); }));
        }
        AreaUnits whole = 0;
        figures.push_back(usOf([&] { whole = groupAreas(timeline->masks(), cursor.areas(), view).whole; }));
        std::size_t points = 0;
        series.push_back(usOf([&] { points = groupSeries(*timeline, view, 0, 365 * plan.ticksPerDay).whole.size(); }));
        if (points == 0) std::println("WRONG: no series");
        cursor.moveTo(100 * plan.ticksPerDay);
        whole = groupAreas(timeline->masks(), cursor.areas(), view).whole;
        AreaUnits sum = 0;
        naive.push_back(usOf([&] { sum = recount(discs, sets, 100 * plan.ticksPerDay); }));
        if (sum != whole) std::println("WRONG: {} instead of {}", whole, sum);
    }
    const std::size_t changes = timeline->changesBetween(0, timeline->instants().size());
    std::println("  build {:.1f} ms (min {:.1f}); {} instants, {} group sets, {} changes, {:.1f} MB",
                 quantile(builds, 0.5) / 1e3, quantile(builds, 0) / 1e3, timeline->instants().size(),
                 timeline->masks().size(), changes, static_cast<double>(timeline->bytes()) / 1e6);
    std::println("  365-day scrub {:.2f} ms; per day p50 {:.1f} p99 {:.1f} worst {:.1f} us",
                 quantile(scrubs, 0.5) / 1e3, quantile(days, 0.5), quantile(days, 0.99), quantile(days, 1));
    std::println(
        "  jump p50 {:.1f} p99 {:.1f} us; figures of an instant {:.1f} us; series of the year {:.2f} ms; naive "
        "recount of one day {:.1f} ms",
        quantile(jumps, 0.5), quantile(jumps, 0.99), quantile(figures, 0.5), quantile(series, 0.5) / 1e3,
        quantile(naive, 0.5) / 1e3);
}

} // namespace

int main() {
    measure("L, 12 actors, days", {});
    measure("L, 12 actors, minutes", {.ticksPerDay = 1440});
    measure("L, 36 actors and types, days", {.groups = 36});
    measure("L, 64 groups, minutes", {.groups = 64, .ticksPerDay = 1440});
    return 0;
}
