#include <azalai/supply/convoy_standing.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using std::chrono::hours;

namespace {

using enum ClockState;

ClockMark mark(ClockState state, hours lateBy = hours{0}) {
    ClockMark made;
    made.state = state;
    made.lateBy = lateBy;
    if (state == InTime || state == Early || state == Late) made.reported = parseTime("2023-03-01")->begin;
    return made;
}

} // namespace

TEST_CASE("a convoy that has not been seen at its start has not departed") {
    CHECK(standingOf({mark(Expected), mark(Expected)}).state == ConvoyState::NotDeparted);
    CHECK(standingOf({}).state == ConvoyState::NotDeparted);
}

TEST_CASE("a convoy is on time while its last report is, whatever an earlier one was") {
    CHECK(standingOf({mark(InTime), mark(Expected)}) == ConvoyStanding{ConvoyState::OnTime, {}, 0});
    CHECK(standingOf({mark(InTime), mark(Early), mark(Expected)}) == ConvoyStanding{ConvoyState::OnTime, {}, 1});
    CHECK(standingOf({mark(InTime), mark(Late, hours{3}), mark(Passed), mark(InTime), mark(Expected)}) ==
          ConvoyStanding{ConvoyState::OnTime, {}, 3});
}

TEST_CASE("a convoy is late by its last report, or overdue by what is more than that") {
    CHECK(standingOf({mark(InTime), mark(Late, hours{3}), mark(Expected)}) ==
          ConvoyStanding{ConvoyState::Late, hours{3}, 1});
    CHECK(standingOf({mark(InTime), mark(Late, hours{3}), mark(Overdue, hours{5}), mark(Overdue, hours{2})}) ==
          ConvoyStanding{ConvoyState::Overdue, hours{5}, 1});
    CHECK(standingOf({mark(InTime), mark(Late, hours{3}), mark(Overdue, hours{2})}) ==
          ConvoyStanding{ConvoyState::Late, hours{3}, 1});
    CHECK(standingOf({mark(InTime), mark(Overdue, hours{1})}) == ConvoyStanding{ConvoyState::Overdue, hours{1}, 0});
}

TEST_CASE("a convoy that was reported at the end has arrived, and it is told how late") {
    CHECK(standingOf({mark(InTime), mark(Passed), mark(InTime)}) == ConvoyStanding{ConvoyState::Arrived, {}, 2});
    CHECK(standingOf({mark(InTime), mark(Late, hours{9})}) == ConvoyStanding{ConvoyState::Arrived, hours{9}, 1});
}
