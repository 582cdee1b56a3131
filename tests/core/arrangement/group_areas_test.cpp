#include "set_timeline_fixture.h"

#include <azalai/arrangement/group_areas.h>
#include <azalai/arrangement/group_series.h>
#include <azalai/arrangement/set_timeline_cursor.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

namespace {

const std::vector<GroupMask> masks{0, 0b001, 0b010, 0b011, 0b110, 0b111};
const std::vector<AreaUnits> areas{5, 10, 200, 3000, 40000, 500000};

AreaUnits valueAt(const AreaCurve& curve, Tick at) {
    AreaUnits value = 0;
    for (const AreaPoint& point : curve)
        if (point.at <= at) value = point.area;
    return value;
}

} // namespace

TEST_CASE("ground counts for everyone who is on it, once") {
    const GroupAreas now = groupAreas(masks, areas, everyGroupForItself());
    CHECK(now.held[0] == 503010);
    CHECK(now.held[1] == 543200);
    CHECK(now.held[2] == 540000);
    CHECK(now.contested[0] == 503000);
    CHECK(now.pairs == std::vector<GroupAreas::Pair>{{0, 1, 503000}, {0, 2, 500000}, {1, 2, 540000}});
    CHECK(now.sets ==
          std::vector<GroupAreas::Set>{{0b001, 10}, {0b010, 200}, {0b011, 3000}, {0b110, 40000}, {0b111, 500000}});
    CHECK(now.whole == 543210);
    CHECK(now.contestedWhole == 543000);
}

TEST_CASE("who is hidden contests nothing and holds nothing") {
    GroupView view = everyGroupForItself();
    view.hidden = 0b010;
    const GroupAreas now = groupAreas(masks, areas, view);
    CHECK(now.held[1] == 0);
    CHECK(now.sets == std::vector<GroupAreas::Set>{{0b001, 3010}, {0b100, 40000}, {0b101, 500000}});
    CHECK(now.contestedWhole == 500000);
}

TEST_CASE("allies kept apart share ground without contesting it") {
    GroupView view = everyGroupForItself();
    view.rivals[0] = 0b100;
    view.rivals[1] = 0b100;
    const GroupAreas now = groupAreas(masks, areas, view);
    CHECK(now.pairs.front() == GroupAreas::Pair{0, 1, 503000});
    CHECK(now.contested[0] == 500000);
    CHECK(now.contested[1] == 540000);
    CHECK(now.contestedWhole == 540000);
}

TEST_CASE("allies merged are one side, whose ground counts once") {
    GroupView view = everyGroupForItself();
    view.sideOf[1] = 0;
    const GroupAreas now = groupAreas(masks, areas, view);
    CHECK(now.held[0] == 543210);
    CHECK(now.held[1] == 0);
    CHECK(now.pairs == std::vector<GroupAreas::Pair>{{0, 2, 540000}});
    CHECK(now.contestedWhole == 540000);
}

TEST_CASE("in any view the figures are those of the obvious count") {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const test::TimelineCase made = test::randomTimeline(seed);
        const SetTimeline timeline(test::tableOf(made.sets), made.zones);
        SetTimelineCursor cursor(timeline);
        std::mt19937_64 random(seed);
        for (int i = 0; i < 5; ++i) {
            const Tick at = static_cast<Tick>(random() % static_cast<std::uint64_t>(made.last + 1));
            const GroupView view = test::randomView(random);
            cursor.moveTo(at);
            REQUIRE(groupAreas(timeline.masks(), cursor.areas(), view) ==
                    test::figuresOf(test::recount(made, at), view));
        }
    }
}

TEST_CASE("the curves have the figures of every instant, and a point only where they change") {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const test::TimelineCase made = test::randomTimeline(seed);
        const SetTimeline timeline(test::tableOf(made.sets), made.zones);
        std::mt19937_64 random(seed);
        const GroupView view = test::randomView(random);
        const Tick from = made.last / 4;
        const Tick to = made.last + 1;
        const GroupSeries series = groupSeries(timeline, view, from, to);
        SetTimelineCursor cursor(timeline);
        for (Tick at = from; at < to; ++at) {
            cursor.moveTo(at);
            const GroupAreas now = groupAreas(timeline.masks(), cursor.areas(), view);
            for (std::size_t side = 0; side < mostGroups; ++side) {
                REQUIRE(valueAt(series.held[side], at) == now.held[side]);
                REQUIRE(valueAt(series.contested[side], at) == now.contested[side]);
            }
            REQUIRE(valueAt(series.whole, at) == now.whole);
            REQUIRE(valueAt(series.contestedWhole, at) == now.contestedWhole);
            std::vector<GroupAreas::Pair> pairs;
            for (const GroupSeries::Pair& pair : series.pairs)
                if (valueAt(pair.curve, at) != 0) pairs.push_back({pair.first, pair.second, valueAt(pair.curve, at)});
            REQUIRE(pairs == now.pairs);
        }
        for (const GroupSeries::Pair& pair : series.pairs) {
            REQUIRE(pair.curve.front().at == from);
            for (std::size_t i = 1; i < pair.curve.size(); ++i) {
                REQUIRE(pair.curve[i - 1].at < pair.curve[i].at);
                REQUIRE(pair.curve[i - 1].area != pair.curve[i].area);
            }
        }
    }
}
