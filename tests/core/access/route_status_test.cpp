#include "small_dossier.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// From a (0° E) by b (2° E) to c (4° E) on 16° N; "north" goes round from b to c over 17° N and runs from c to b.
SmallDossier twoWays() {
    SmallDossier d;
    d.place("a", 0);
    d.place("b", 2);
    d.place("c", 4);
    d.leg("ab", "a", "b");
    d.leg("bc", "b", "c");
    d.leg("cb-north", "c", "b", {{.latitude = 17.0, .longitude = 3.0}});
    d.route("r", {{"ab", "bc"}, {"ab", "cb-north"}});
    return d;
}

RouteStatus statusOf(const SmallDossier& d, const char* at = "2023-09-03") { return routeOf(d.access(at), "r"); }

} // namespace

TEST_CASE("with nothing in the way the shorter way is best and open from end to end") {
    const SmallDossier d = twoWays();
    const RouteStatus r = statusOf(d);
    CHECK(r.status == Status::Open);
    CHECK(r.bestWay == 0);
    CHECK_FALSE(r.firstCut.has_value());
    CHECK_FALSE(r.lastCut.has_value());
    CHECK_FALSE(r.since.has_value());
    const Access access = d.access();
    CHECK_THAT(r.open.value, WithinRel((legOf(access, "ab").length + legOf(access, "bc").length).value, 1e-12));
    CHECK(r.cut.value == 0);
}

TEST_CASE("a way round a cut is best though longer, and kilometres are its own") {
    SmallDossier d = twoWays();
    d.zone("belt", "denier", ZoneType::Blockade, box(2.5, 15.9, 3.5, 16.1));
    RouteStatus r = statusOf(d);
    CHECK(r.status == Status::Open);
    CHECK(r.bestWay == 1);
    CHECK(r.cut.value == 0);
    SECTION("also when the way round is at risk") {
        d.zone("raids", "taxer", ZoneType::Attack, box(2.9, 16.8, 3.1, 17.2));
        r = statusOf(d);
        CHECK(r.status == Status::AtRisk);
        CHECK(r.bestWay == 1);
        CHECK(r.atRisk.value > 10e3);
    }
}

TEST_CASE("of two cut ways that with the fewest cut kilometres is best, then that with the fewest at risk") {
    SmallDossier d = twoWays();
    d.zone("belt", "denier", ZoneType::Blockade, box(2.5, 15.9, 3.5, 16.1)); // 107 km of bc
    d.zone("post", "denier", ZoneType::Blockade, box(2.9, 16.8, 3.1, 17.2)); // some 30 km of the north
    CHECK(statusOf(d).bestWay == 1);
    CHECK(statusOf(d).status == Status::Cut);
    SmallDossier risk = twoWays();
    risk.zone("raids", "taxer", ZoneType::Attack, box(2.5, 15.9, 3.5, 16.1));
    CHECK(statusOf(risk).bestWay == 1); // longer, and no kilometre at risk
}

TEST_CASE("ways of the same length: the first is best, in whatever sense their legs are drawn") {
    SmallDossier d;
    d.place("a", 0);
    d.place("b", 2, 17);
    d.place("c", 2, 15);
    d.place("e", 4);
    d.leg("ab", "a", "b");
    d.leg("be", "e", "b"); // drawn against the way
    d.route("r", {{"ab", "be"}, {"ab", "be"}});
    CHECK(statusOf(d).bestWay == 0);
    d.zone("belt", "denier", ZoneType::Blockade, box(3.5, 15, 3.75, 17));
    const RouteStatus r = statusOf(d);
    CHECK(r.bestWay == 0);
    REQUIRE(r.firstCut);
    REQUIRE(r.lastCut);
    CHECK(r.firstCut->leg == "be");
    CHECK(r.firstCut->nearPlace == "e");
    CHECK_THAT(r.firstCut->position.longitude, WithinAbs(3.5, 1e-9));
    CHECK_THAT(r.lastCut->position.longitude, WithinAbs(3.75, 1e-9));
    CHECK(r.firstCut->decidingState == "belt");
}

TEST_CASE("a way that begins with a leg drawn against it is walked from its own start") {
    SmallDossier d;
    d.place("a", 0);
    d.place("b", 2);
    d.place("c", 4);
    d.leg("ba", "b", "a");
    d.leg("bc", "b", "c");
    d.leg("ca", "c", "a", {{.latitude = 18.0, .longitude = 2.0}});
    d.route("r", {{"ba", "bc"}, {"ca"}}); // the second way says its sense by the first only
    d.zone("belt", "denier", ZoneType::Blockade, box(0.5, 15, 1, 16.2));
    d.zone("post", "denier", ZoneType::Blockade, box(0.5, 16.3, 1.5, 20));
    const Access access = d.access();
    const RouteStatus& r = routeOf(access, "r");
    CHECK(r.bestWay == 0);
    REQUIRE(r.firstCut);
    CHECK_THAT(r.firstCut->position.longitude, WithinAbs(0.5, 1e-9));
    CHECK(r.firstCut->nearPlace == "a");
    CHECK_THAT(r.firstCut->fromStart / legOf(access, "ba").length, WithinRel(0.25, 1e-9));
    CHECK_THAT(r.lastCut->position.longitude, WithinAbs(1.0, 1e-9));
    d.zone("wall", "denier", ZoneType::Blockade, box(1, 15, 4.5, 16.2));
    const Access walled = d.access();
    const RouteStatus& round = routeOf(walled, "r");
    REQUIRE(round.bestWay == 1);
    CHECK_THAT(round.firstCut->position.longitude, WithinAbs(0.5, 1e-9));
    CHECK_THAT(round.firstCut->position.latitude, WithinAbs(16.5, 1e-9));
}

TEST_CASE("the first and the last cut come from the two ends of the way") {
    SmallDossier d = twoWays();
    d.dossier.routes[0].ways.pop_back();
    d.zone("east", "denier", ZoneType::Blockade, box(3.0, 15, 3.5, 17));
    d.zone("west", "rival", ZoneType::Blockade, box(0.5, 15, 1.5, 17));
    const Access access = d.access();
    const RouteStatus& r = routeOf(access, "r");
    REQUIRE(r.firstCut);
    REQUIRE(r.lastCut);
    CHECK(r.firstCut->leg == "ab");
    CHECK(r.firstCut->decidingState == "west");
    CHECK(r.firstCut->nearPlace == "a");
    CHECK_THAT(r.firstCut->position.longitude, WithinAbs(0.5, 1e-9));
    CHECK_THAT(r.firstCut->fromStart / legOf(access, "ab").length, WithinRel(0.25, 1e-9));
    CHECK(r.lastCut->leg == "bc");
    CHECK(r.lastCut->decidingState == "east");
    CHECK(r.lastCut->nearPlace == "c");
    CHECK_THAT(r.lastCut->position.longitude, WithinAbs(3.5, 1e-9));
    CHECK_THAT((r.lastCut->fromStart - legOf(access, "ab").length) / legOf(access, "bc").length, WithinRel(0.75, 1e-9));
    const Metres whole = legOf(access, "ab").length + legOf(access, "bc").length;
    CHECK_THAT((r.open + r.atRisk + r.cut).value, WithinRel(whole.value, 1e-12));
    CHECK_THAT(r.cut / whole, WithinRel(1.5 / 4, 1e-9));
}

TEST_CASE("a ferry that does not run cuts the route at the place that one comes from") {
    SmallDossier d;
    d.place("bank-north", 0, 16.02);
    d.place("bank-south", 0, 16.0);
    d.place("south", 0, 15.0);
    d.place("town", 0, 16.1);
    d.leg("ferry", "bank-south", "bank-north").mode = LegMode::Ferry;
    d.leg("road", "south", "bank-south");
    d.leg("street", "bank-north", "town");
    d.route("r", {{"road", "ferry", "street"}});
    d.word("ferry", Status::Cut, between("2023-09-01", nullptr));
    CHECK(statusOf(d, "2023-08-31").status == Status::Open);
    const RouteStatus r = statusOf(d);
    CHECK(r.status == Status::Cut);
    CHECK(r.since == std::optional(on("2023-09-01")));
    REQUIRE(r.firstCut);
    CHECK(r.firstCut->leg == "ferry");
    CHECK(r.firstCut->nearPlace == "bank-south");
    CHECK(r.lastCut->nearPlace == "bank-north");
    CHECK(r.firstCut->decidingState.empty());
    CHECK_THAT(kilometres(r.cut), WithinAbs(2.2, 0.1));
}

TEST_CASE("a way with a leg that is not in the dossier is no way") {
    SmallDossier d = twoWays();
    d.dossier.routes[0].ways = {{"ab", "lost"}, {"ab", "cb-north"}};
    CHECK(statusOf(d).bestWay == 1);
    CHECK(statusOf(d).status == Status::Open);
    d.dossier.routes[0].ways = {{"lost"}, {}};
    CHECK(statusOf(d).status == Status::Unknown);
}

TEST_CASE("since is when the status began, over changes that left it alone") {
    SmallDossier d = twoWays();
    d.dossier.routes[0].ways.pop_back();
    d.zone("raids", "taxer", ZoneType::Attack, box(0.5, 15, 1, 17), between("2023-02-01", "2023-03-01"));
    d.zone("belt@1", "denier", ZoneType::Blockade, box(2.5, 15, 3, 17), between("2023-08-11", "2023-08-18"));
    d.zone("belt@2", "denier", ZoneType::Blockade, box(2.5, 15, 3.5, 17), between("2023-08-18", "2023-11-01"));
    CHECK_FALSE(statusOf(d, "2023-01-15").since.has_value());
    CHECK(statusOf(d, "2023-02-15").since == std::optional(on("2023-02-01")));
    CHECK(statusOf(d, "2023-08-10").since == std::optional(on("2023-03-01")));
    CHECK(statusOf(d, "2023-08-11").since == std::optional(on("2023-08-11")));
    CHECK(statusOf(d, "2023-10-31").since == std::optional(on("2023-08-11")));
    CHECK(statusOf(d, "2023-12-31").since == std::optional(on("2023-11-01")));
    CHECK_FALSE(statusOf(d, "2022-12-31").since.has_value()); // before the dossier's first instant
}
