#include <app/work/outline_plan.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using Catch::Matchers::WithinRel;

namespace {

Area box(double west, double south, double east, double north) {
    return {{.outer = {{.latitude = south, .longitude = west},
                       {.latitude = south, .longitude = east},
                       {.latitude = north, .longitude = east},
                       {.latitude = north, .longitude = west}},
             .holes = {}}};
}

ZoneState zone(const std::string& id, const std::string& actor, const Area& outline) {
    ZoneState state;
    state.id = id + "@1";
    state.zone = id;
    state.actor = actor;
    state.when.from = parseTime("2023-07-01").value();
    state.outline = outline;
    return state;
}

Dossier dossier() {
    Dossier made;
    made.actors.resize(2);
    made.actors[0].id = "a";
    made.actors[1].id = "b";
    made.zones = {zone("east", "a", box(2, 16, 3, 17)), zone("other", "b", box(3, 16, 4, 17)),
                  zone("west", "a", box(1, 16, 2, 17))};
    return made;
}

double ground(const Area& area) { return ellipsoidalArea(area).value; }

const ZoneChange fromAugust{.from = parseTime("2023-08-01").value(), .recorded = parseTime("2023-08-02").value()};

} // namespace

TEST_CASE("a split at a date keeps what was, and gives the smaller part a zone of its own") {
    const Dossier before = dossier();
    const auto plan =
        splitPlan(before, "west@1", {{.latitude = 15, .longitude = 1.7}, {.latitude = 18, .longitude = 1.7}});
    REQUIRE(plan);
    CHECK(plan->slivers == 0);
    const auto edit = editOf(before, *plan, fromAugust);
    REQUIRE(edit);
    const auto after = applied(before, *edit);
    REQUIRE(after);
    CHECK(after->zoneState("west@1")->when.to == fromAugust.from);
    CHECK(ground(after->zoneState("west@2")->outline) > ground(after->zoneState("west-2@1")->outline));
    CHECK(after->zoneState("west-2@1")->when.from == fromAugust.from);
    CHECK(applied(*after, inverse(*edit)).value() == before);
}

TEST_CASE("zones of one actor are merged, of two are not") {
    const Dossier before = dossier();
    const std::vector<std::string> both{"west@1", "east@1"};
    const auto plan = mergePlan(before, both);
    REQUIRE(plan);
    CHECK(plan->outlines.front().size() == 1);
    const auto after = applied(before, editOf(before, *plan, fromAugust).value());
    REQUIRE(after);
    CHECK(after->zoneState("east@1")->when.to == fromAugust.from);
    CHECK_THAT(ground(after->zoneState("west@2")->outline),
               WithinRel(ground(before.zones[0].outline) + ground(before.zones[2].outline), 1e-9));
    CHECK(mergePlan(before, std::vector<std::string>{"east@1", "other@1"}).error().code == ErrorCode::InvalidValue);
    CHECK(mergePlan(before, std::vector<std::string>{"east@1", "gone@1"}).error().code == ErrorCode::UnknownId);
}

TEST_CASE("zones that are moved together stay side by side and keep their ground") {
    const Dossier before = dossier();
    const std::vector<std::string> both{"west@1", "east@1"};
    const auto plan = movePlan(before, both, {.east = {50000.0}, .north = {200000.0}});
    REQUIRE(plan);
    REQUIRE(plan->outlines.size() == 2);
    CHECK(plan->outlines[0].front().outer[1] == plan->outlines[1].front().outer[0]); // their common corner
    CHECK_THAT(ground(plan->outlines[0]), WithinRel(ground(before.zones[2].outline), 1e-3));
    const auto after = applied(before, editOf(before, *plan, {.from = {}, .recorded = fromAugust.recorded}).value());
    REQUIRE(after);
    CHECK(after->zones.size() == 3); // corrected in place
    CHECK(after->zoneState("west@1")->outline == plan->outlines[0]);
    CHECK_FALSE(movePlan(before, both, {.east = {0.0}, .north = {9.0e6}}));
}

TEST_CASE("a strip that a hole leaves at the border is a sliver and can be left out") {
    const Dossier before = dossier();
    // Some 50 m are left of the zone's west.
    const auto plan = holePlan(before, "west@1", box(1.0005, 15, 1.5, 18));
    REQUIRE(plan);
    CHECK(plan->outlines.front().size() == 2);
    CHECK(plan->slivers == 1);
    const auto clean = withoutSlivers(*plan);
    REQUIRE(clean);
    CHECK(clean->outlines.front().size() == 1);
    CHECK(clean->slivers == 0);
}
