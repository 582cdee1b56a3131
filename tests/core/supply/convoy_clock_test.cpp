#include "lorries.h"

#include <azalai/geo/geodesic.h>
#include <azalai/supply/convoy_clock.h>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace azalai;
using namespace azalai::test;
using std::chrono::seconds;

namespace {

/// On 16° N a paved road from the port (0° E) to the fork (1° E), an earth road on to the well (2° E) and, drawn
/// against the way, a paved one to the town (3° E): 107,043.6 m each.
SmallDossier road() {
    SmallDossier d;
    d.place("fork", 1);
    d.place("port", 0);
    d.place("town", 3);
    d.place("well", 2);
    d.leg("fork-well", "fork", "well");
    d.leg("port-fork", "port", "fork").surface = Surface::Paved;
    d.leg("town-well", "town", "well").surface = Surface::Paved;
    addVehicles(d);
    return d;
}

Convoy convoy(const char* departs) {
    Convoy c;
    c.id = "c";
    c.vehicle = "tanker"; // 60 to 80 km/h on asphalt, 20 to 30 on earth
    c.legs = {"port-fork", "fork-well", "town-well"};
    c.departs = *parseTime(departs);
    return c;
}

void report(Convoy& c, const char* place, const char* at) { c.reports.push_back({place, *parseTime(at), {}, {}, {}}); }

std::vector<ClockMark> clock(const Convoy& c, const char* now, const SmallDossier& d = road()) {
    const auto marks = convoyClock(d.dossier, c, on(now));
    REQUIRE(marks.has_value());
    return *marks;
}

/// Whole seconds at a speed, by hand: metres / (km/h / 3.6).
seconds driving(Metres metres, double kmh) { return seconds(std::llround(metres.value * 3.6 / kmh)); }

std::vector<ClockState> states(const std::vector<ClockMark>& marks) {
    std::vector<ClockState> list;
    for (const ClockMark& mark : marks)
        list.push_back(mark.state);
    return list;
}

using States = std::vector<ClockState>;
using enum ClockState;

} // namespace

TEST_CASE("windows begin at the highest and end at the lowest speeds from the departure on") {
    const auto marks = clock(convoy("2023-03-01T06:00Z"), "2023-03-01T06:00Z");
    REQUIRE(marks.size() == 4);
    const SmallDossier d = road();
    const Metres first = geodesicLength(d.dossier.leg("port-fork")->line);
    const Metres second = geodesicLength(d.dossier.leg("fork-well")->line);
    CHECK(marks[0].place == "port");
    CHECK(marks[1].place == "fork");
    CHECK(marks[2].place == "well");
    CHECK(marks[3].place == "town");
    CHECK(marks[1].at == first);
    CHECK(marks[2].at == first + second);
    const Instant start = on("2023-03-01T06:00Z");
    CHECK(marks[1].earliest == start + driving(first, 80)); // 1 h 20 min 17 s
    CHECK(marks[1].latest == start + driving(first, 60));
    CHECK(marks[2].earliest == start + driving(first * (1 + 80.0 / 30.0), 80));
    CHECK(marks[2].latest == start + driving(first * (1 + 60.0 / 20.0), 60));
    CHECK(states(marks) == States{InTime, Expected, Expected, Expected});
    CHECK(marks[0].reported == std::optional(start));
    CHECK(marks[3].revisedEarliest == std::optional(marks[3].earliest)); // nothing newer is known than the departure
    CHECK(marks[3].revisedLatest == std::optional(marks[3].latest));
}

TEST_CASE("a report is early, in time or late, and what is passed without one is told") {
    Convoy c = convoy("2023-03-01T06:00Z");
    report(c, "fork", "2023-03-01T07:00Z");
    report(c, "town", "2023-03-02T06:00Z");
    const auto marks = clock(c, "2023-03-03");
    CHECK(states(marks) == States{InTime, Early, Passed, Late});
    CHECK(marks[3].lateBy == on("2023-03-02T06:00Z") - marks[3].latest);
    CHECK(marks[1].lateBy == seconds{});
    CHECK(states(clock(c, "2023-03-01T08:00Z")) == States{InTime, Early, Expected, Expected}); // not reported yet
    c.reports[0].at = *parseTime("2023-03-01T07:30Z");
    CHECK(clock(c, "2023-03-03")[1].state == InTime);
}

TEST_CASE("a convoy whose time is over unseen is overdue, by so much") {
    Convoy c = convoy("2023-03-01T06:00Z");
    report(c, "fork", "2023-03-01T07:30Z");
    const auto marks = clock(c, "2023-03-02T06:00Z");
    CHECK(states(marks) == States{InTime, InTime, Overdue, Overdue});
    CHECK(marks[2].lateBy == on("2023-03-02T06:00Z") - marks[2].latest);
    CHECK(states(clock(c, "2023-03-01T12:00Z")) == States{InTime, InTime, Expected, Expected});
    // 5 h 21 min on earth and 1 h 47 min on asphalt at the lowest speeds from 7.30 on: better than the plan's end.
    CHECK(marks[3].revisedEarliest < std::optional(marks[3].revisedLatest));
    CHECK(marks[3].revisedLatest < std::optional(marks[3].latest));
    CHECK(marks[3].revisedEarliest > std::optional(marks[3].earliest));
    CHECK_FALSE(marks[1].revisedEarliest.has_value());
}

TEST_CASE("a time stated as a day counts from its first to its last second") {
    Convoy c = convoy("2023-03-01");
    const auto plan = clock(c, "2023-03-01");
    CHECK(plan[0].earliest == on("2023-03-01"));
    CHECK(plan[0].latest == on("2023-03-02") - seconds{1});
    report(c, "town", "2023-03-02");
    CHECK(clock(c, "2023-03-03")[3].state == InTime); // some second of that day lies in its window
    c.reports[0].at = *parseTime("2023-03-03");
    const auto late = clock(c, "2023-03-04");
    CHECK(late[3].state == Late);
    CHECK(late[3].lateBy == on("2023-03-03") - late[3].latest);
}

TEST_CASE("before it departs nothing is reported, and the season of its departure decides") {
    const auto marks = clock(convoy("2023-03-01T06:00Z"), "2023-02-28");
    CHECK(states(marks) == States{Expected, Expected, Expected, Expected});
    CHECK_FALSE(marks[0].reported.has_value());
    CHECK(clock(convoy("2023-06-30T23:00Z"), "2023-06-30").size() == 4);
    const auto mud = convoyClock(road().dossier, convoy("2023-07-01"), on("2023-07-01"));
    REQUIRE_FALSE(mud.has_value());
    CHECK(mud.error().code == ErrorCode::InvalidValue);
    CHECK(mud.error().subject == "fork-well");
}

TEST_CASE("there and back, each stop is reported once, from where the convoy was seen last on") {
    Convoy c = convoy("2023-03-01T06:00Z");
    c.legs = {"port-fork", "fork-well", "fork-well", "port-fork"};
    report(c, "well", "2023-03-01T12:00Z");
    report(c, "fork", "2023-03-01T17:00Z");
    const auto marks = clock(c, "2023-03-01T17:30Z");
    REQUIRE(marks.size() == 5);
    CHECK(marks[4].place == "port");
    CHECK(states(marks) == States{InTime, Passed, InTime, InTime, Expected});
    c.reports.push_back({"fork", *parseTime("2023-03-01T07:30Z"), {}, {}, {}}); // told later, seen earlier
    CHECK(states(clock(c, "2023-03-01T17:30Z")) == States{InTime, InTime, InTime, InTime, Expected});
}

TEST_CASE("a convoy that the dossier cannot place is an error that says where") {
    const auto errorOf = [](Convoy c) { return convoyClock(road().dossier, c, on("2023-03-01")).error(); };
    Convoy c = convoy("2023-03-01");
    c.vehicle = "camel";
    CHECK(errorOf(c) == Error{ErrorCode::UnknownId, "camel", "no such vehicle"});
    c = convoy("2023-03-01");
    c.legs = {"port-fork", "town-well"};
    CHECK(errorOf(c).subject == "town-well");
    c.legs = {"port-fork", "lost"};
    CHECK(errorOf(c).code == ErrorCode::UnknownId);
    c = convoy("2023-03-01");
    report(c, "mars", "2023-03-01");
    CHECK(errorOf(c) == Error{ErrorCode::UnknownPlace, "mars", "it is not on the way"});
    c.legs.clear();
    c.reports.clear();
    CHECK(clock(c, "2023-03-01").empty());
}
