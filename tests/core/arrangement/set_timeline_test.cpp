#include "set_timeline_fixture.h"

#include <azalai/arrangement/set_timeline.h>
#include <azalai/arrangement/set_timeline_cursor.h>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace azalai;

namespace {

using Areas = std::map<GroupMask, AreaUnits>;

Areas areasOf(const SetTimelineCursor& cursor) {
    Areas areas;
    for (std::size_t i = 0; i < cursor.areas().size(); ++i)
        if (cursor.areas()[i] != 0) areas[cursor.timeline().masks()[i]] = cursor.areas()[i];
    return areas;
}

} // namespace

TEST_CASE("a zone counts from its first instant on and not at its last") {
    const std::vector<ZoneTimes> zones{{.group = 2, .present = {{10, 20}}}, {.group = 5, .present = {{}}}};
    const SetTimeline timeline(test::tableOf({{{0}, 100}, {{0, 1}, 7}, {{1}, 3000}}), zones);
    SetTimelineCursor cursor(timeline);
    const Areas without{{0, 100}, {32, 3007}};
    const Areas with{{4, 100}, {36, 7}, {32, 3000}};
    CHECK(areasOf(cursor) == without);
    cursor.moveTo(9);
    CHECK(areasOf(cursor) == without);
    cursor.moveTo(10);
    CHECK(areasOf(cursor) == with);
    cursor.moveTo(19);
    CHECK(areasOf(cursor) == with);
    cursor.moveTo(20);
    CHECK(areasOf(cursor) == without);
    CHECK(std::vector(timeline.instants().begin(), timeline.instants().end()) == std::vector<Tick>{10, 20});
}

TEST_CASE("a zone that takes over from one of its own group changes nothing") {
    const std::vector<ZoneTimes> zones{{.group = 0, .present = {{0, 10}}},
                                       {.group = 0, .present = {{10, 20}, {20, 30}, {25, 28}}}};
    const SetTimeline timeline(test::tableOf({{{0, 1}, 5}}), zones);
    CHECK(std::vector(timeline.instants().begin(), timeline.instants().end()) == std::vector<Tick>{0, 30});
}

TEST_CASE("nothing at all has no instants and no ground") {
    const SetTimeline timeline(LabelTable{}, {});
    SetTimelineCursor cursor(timeline);
    cursor.moveTo(5);
    CHECK(timeline.instants().empty());
    CHECK(areasOf(cursor).empty());
}

TEST_CASE("every instant has the areas of a recount of all sets, forwards, backwards and after jumps") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        const test::TimelineCase made = test::randomTimeline(seed);
        const SetTimeline timeline(test::tableOf(made.sets), made.zones);
        SetTimelineCursor cursor(timeline);
        REQUIRE(areasOf(cursor) == test::recount(made, std::numeric_limits<Tick>::min()));
        std::vector<Areas> days;
        for (Tick at = made.first - 1; at <= made.last + 1; ++at) {
            cursor.moveTo(at);
            days.push_back(areasOf(cursor));
            REQUIRE(days.back() == test::recount(made, at));
        }
        const auto dayOf = [&](Tick at) { return days[static_cast<std::size_t>(at - made.first + 1)]; };
        for (Tick at = made.last + 1; at >= made.first - 1; --at) {
            cursor.moveTo(at);
            REQUIRE(areasOf(cursor) == dayOf(at));
        }
        std::mt19937_64 random(seed);
        for (int i = 0; i < 50; ++i) {
            const Tick at = static_cast<Tick>(random() % static_cast<std::uint64_t>(made.last + 1));
            cursor.moveTo(at);
            REQUIRE(areasOf(cursor) == dayOf(at));
        }
    }
}

TEST_CASE("ground is neither made nor lost, whoever has it") {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const test::TimelineCase made = test::randomTimeline(seed);
        AreaUnits all = 0;
        for (const ZoneSet& set : made.sets)
            all += set.area;
        const SetTimeline timeline(test::tableOf(made.sets), made.zones);
        AreaUnits initial = 0;
        for (const AreaUnits area : timeline.initialAreas())
            initial += area;
        CHECK(initial == all);
        for (std::size_t i = 0; i < timeline.instants().size(); ++i) {
            const SetTimeline::Step step = timeline.step(i);
            AreaUnits sum = 0;
            for (const AreaUnits change : step.changes) {
                CHECK(change != 0);
                sum += change;
            }
            CHECK(sum == 0);
            CHECK_FALSE(step.sets.empty());
            CHECK(std::set(step.sets.begin(), step.sets.end()).size() == step.sets.size());
        }
    }
}

TEST_CASE("the order of sets and of zones in them changes no area") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const test::TimelineCase made = test::randomTimeline(seed);
        test::TimelineCase turned;
        turned.zones = made.zones;
        for (auto set = made.sets.rbegin(); set != made.sets.rend(); ++set)
            turned.sets.push_back({std::vector(set->zones.rbegin(), set->zones.rend()), set->area});
        const SetTimeline one(test::tableOf(made.sets), made.zones);
        const SetTimeline other(test::tableOf(turned.sets), turned.zones);
        REQUIRE(std::ranges::equal(one.instants(), other.instants()));
        SetTimelineCursor first(one);
        SetTimelineCursor second(other);
        for (const Tick at : one.instants()) {
            first.moveTo(at);
            second.moveTo(at);
            REQUIRE(areasOf(first) == areasOf(second));
        }
    }
}

TEST_CASE("the same sets make the same timeline, change by change") {
    const test::TimelineCase made = test::randomTimeline(7);
    const SetTimeline one(test::tableOf(made.sets), made.zones);
    const SetTimeline other(test::tableOf(made.sets), made.zones);
    REQUIRE(one.instants().size() > 1);
    CHECK(std::ranges::equal(one.masks(), other.masks()));
    for (std::size_t i = 0; i < one.instants().size(); ++i) {
        CHECK(std::ranges::equal(one.step(i).sets, other.step(i).sets));
        CHECK(std::ranges::equal(one.step(i).changes, other.step(i).changes));
    }
}

TEST_CASE("areas stay right when sums on the way wrap around") {
    const AreaUnits large = std::numeric_limits<AreaUnits>::max() - 1;
    const std::vector<ZoneTimes> zones{
        {.group = 0, .present = {{0, 10}}}, {.group = 0, .present = {{5, 15}}}, {.group = 1, .present = {{5, 10}}}};
    const SetTimeline timeline(test::tableOf({{{0}, large}, {{1}, large}, {{2}, 3}}), zones);
    SetTimelineCursor cursor(timeline);
    cursor.moveTo(7);
    cursor.moveTo(12);
    CHECK(areasOf(cursor).at(1) == large);
}

TEST_CASE("a timeline that was stopped says so") {
    const test::TimelineCase made = test::randomTimeline(7);
    std::stop_source stop;
    CHECK(SetTimeline(test::tableOf(made.sets), made.zones, stop.get_token()).isComplete());
    stop.request_stop();
    CHECK_FALSE(SetTimeline(test::tableOf(made.sets), made.zones, stop.get_token()).isComplete());
}
