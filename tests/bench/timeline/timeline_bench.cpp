// Prints what a timeline of group sets costs: to build, per day of a year's scrub, per jump, and in memory. One thread,
// process CPU time, medians of rounds. Names of sets (M, L; see make_sets.h) as arguments; without any, M, L and discs.
#include "../overlap/make_sets.h"
#include "overlapping_discs.h"

#include <azalai/arrangement/arrangement.h>
#include <azalai/arrangement/group_areas.h>
#include <azalai/arrangement/group_series.h>
#include <azalai/arrangement/set_timeline_cursor.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <print>
#include <random>
#include <string>

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

bool isThere(const ZoneTimes& zone, Tick at) {
    return std::ranges::any_of(zone.present, [&](const TickInterval& i) { return i.from <= at && at < i.to; });
}

/// What anybody has at an instant, every set looked at.
AreaUnits recount(const LabelTable& sets, std::span<const ZoneTimes> zones, Tick at) {
    std::vector<bool> there;
    for (const ZoneTimes& zone : zones)
        there.push_back(isThere(zone, at));
    AreaUnits sum = 0;
    for (std::uint32_t i = 1; i < sets.entries().size(); ++i)
        if (std::ranges::any_of(sets.zonesOf(i), [&](std::uint32_t zone) { return there[zone]; }))
            sum = sumOf(sum, sets.entries()[i].area);
    return sum;
}

/// Medians, in microseconds.
struct Times {
    double build = 0.0;
    double scrub = 0.0;
};

/// Prints the times.
Times measure(const LabelTable& sets, std::span<const ZoneTimes> zones, Tick ticksPerDay) {
    std::unique_ptr<SetTimeline> timeline;
    std::vector<double> builds;
    std::vector<double> scrubs;
    std::vector<double> days;
    std::vector<double> jumps;
    std::vector<double> figures;
    std::vector<double> series;
    const GroupView view = everyGroupForItself();
    std::mt19937_64 random(1);
    for (int round = 0; round < rounds; ++round) {
        builds.push_back(usOf([&] { timeline = std::make_unique<SetTimeline>(sets, zones); }));
        SetTimelineCursor cursor(*timeline);
        cursor.moveTo(0);
        double scrub = 0.0;
        for (Tick day = 1; day <= 365; ++day) {
            days.push_back(usOf([&] { cursor.moveTo(day * ticksPerDay); }));
            scrub += days.back();
        }
        scrubs.push_back(scrub);
        for (int i = 0; i < 365; ++i) {
            const auto day = static_cast<Tick>(random() % 365);
            jumps.push_back(usOf([&] { cursor.moveTo(day * ticksPerDay); }));
        }
        cursor.moveTo(100 * ticksPerDay);
        AreaUnits whole = 0;
        figures.push_back(usOf([&] { whole = groupAreas(timeline->masks(), cursor.areas(), view).whole; }));
        const AreaUnits sum = recount(sets, zones, 100 * ticksPerDay);
        if (sum != whole) std::println("WRONG: {} instead of {}", whole, sum);
        std::size_t points = 0;
        series.push_back(usOf([&] { points = groupSeries(*timeline, view, 0, 365 * ticksPerDay).whole.size(); }));
        if (points == 0) std::println("WRONG: no series");
    }
    std::println("  build {:.1f} ms; {} instants, {} group sets, {} changes, {:.1f} MB", quantile(builds, 0.5) / 1e3,
                 timeline->instants().size(), timeline->masks().size(),
                 timeline->changesBetween(0, timeline->instants().size()),
                 static_cast<double>(timeline->bytes()) / 1e6);
    std::println("  365-day scrub {:.2f} ms; per day p50 {:.1f} p99 {:.1f} worst {:.1f} us",
                 quantile(scrubs, 0.5) / 1e3, quantile(days, 0.5), quantile(days, 0.99), quantile(days, 1));
    std::println("  jump p50 {:.1f} p99 {:.1f} us; figures of an instant {:.1f} us; curves of the year {:.2f} ms",
                 quantile(jumps, 0.5), quantile(jumps, 0.99), quantile(figures, 0.5), quantile(series, 0.5) / 1e3);
    return {quantile(builds, 0.5), quantile(scrubs, 0.5)};
}

/// The partition of the zones of one day, from nothing but their indexed outlines.
double freshDayUs(const std::vector<IndexedOutline>& outlines, const std::vector<ZoneTimes>& zones, Tick day) {
    std::vector<IndexedOutline> there;
    for (std::size_t z = 0; z < zones.size(); ++z)
        if (isThere(zones[z], day)) there.push_back(outlines[z]);
    return usOf([&] {
        const Arrangement arrangement(there, {.threads = 1, .forFaces = false});
        if (arrangement.openWalks() != 0) std::println("WRONG: open walks");
    });
}

void measureSet(const std::string& name) {
    const bench::BenchSet set = bench::makeSet(name);
    std::vector<IndexedOutline> outlines;
    std::vector<ZoneTimes> zones;
    std::size_t toggles = 0;
    for (std::size_t z = 0; z < set.zones.size(); ++z) {
        outlines.emplace_back(set.zones[z]);
        zones.push_back({set.actor[z], {{set.days[z].first, set.days[z].second}}});
        toggles += (set.days[z].first > 0 ? 1U : 0U) + (set.days[z].second < 365 ? 1U : 0U);
    }
    std::unique_ptr<Arrangement> arrangement;
    const double whole = usOf([&] {
        arrangement = std::make_unique<Arrangement>(outlines, ArrangementOptions{.threads = 1, .forFaces = false});
    });
    std::println("{}: {} zones, {} sets, {} toggles; arrangement of all times {:.0f} ms", name, zones.size(),
                 arrangement->table().entries().size() - 1, toggles, whole / 1e3);
    const Times times = measure(arrangement->table(), zones, 1);
    std::vector<double> fresh;
    for (Tick day = 15; day < 365; day += 30)
        fresh.push_back(freshDayUs(outlines, zones, day));
    const double median = quantile(fresh, 0.5);
    std::println(
        "  fresh partition of a day {:.2f} ms, of 365 days {:.0f} ms: the scrub costs 1/{:.0f}, with building the "
        "timeline 1/{:.0f}, with the arrangement of all times 1/{:.1f}",
        median / 1e3, median * 0.365, median * 365 / times.scrub, median * 365 / (times.scrub + times.build),
        median * 365 / (times.scrub + times.build + whole));
}

void measureDiscs(const char* name, const bench::DiscsPlan& plan) {
    const bench::OverlappingDiscs discs = overlappingDiscs(plan);
    std::println("{}: {} zones in {} groups, {} sets", name, plan.zones, plan.groups, discs.sets.entries().size() - 1);
    measure(discs.sets, discs.zones, plan.ticksPerDay);
}

} // namespace

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        measureSet(argv[i]);
    if (argc > 1) return 0;
    measureSet("M");
    measureSet("L");
    measureDiscs("Discs, 12 actors, days", {});
    measureDiscs("Discs, 12 actors, minutes", {.ticksPerDay = 1440});
    measureDiscs("Discs, 36 actors and types, days", {.groups = 36});
    measureDiscs("Discs, 64 groups, minutes", {.groups = 64, .ticksPerDay = 1440});
    return 0;
}
