#include <azalai/statistics/events_per_day.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace azalai;
using namespace std::chrono_literals;

namespace {

Event event(const char* id, const char* from, std::vector<std::string> actors) {
    Event e;
    e.id = id;
    e.when.from = *parseTime(from);
    e.actors = std::move(actors);
    return e;
}

Workspace workspace() {
    Dossier d;
    d.from = *parseTime("2023-07-01");
    d.to = *parseTime("2023-07-11");
    d.instant = d.from;
    d.events = {event("a", "2023-07-03", {"jnim", "fama"}),
                event("b", "2023-07-03T23:59Z", {"jnim"}),
                event("c", "2023-07-10", {}),
                event("before", "2023-06-30", {"jnim"}),
                event("after", "2023-07-11", {"jnim"}),
                event("month", "2023-07", {"issp"}),
                event("other-month", "2023-09", {"issp"})};
    return openingWorkspace(std::make_shared<const Dossier>(std::move(d)));
}

const DayOfEvents& day(const EventsPerDay& events, unsigned date) { return events.days.at(date - 1); }

} // namespace

TEST_CASE("every day of the span has its row, in order") {
    const EventsPerDay events = eventsPerDay(workspace());
    REQUIRE(events.days.size() == 10);
    CHECK(events.days.front().day == std::chrono::sys_days{2023y / 7 / 1});
    CHECK(events.days.back().day == std::chrono::sys_days{2023y / 7 / 10});
}

TEST_CASE("an event counts once on the day it began and once for each actor") {
    const EventsPerDay events = eventsPerDay(workspace());
    CHECK(day(events, 3).total == 2);
    CHECK(day(events, 3).byActor == std::map<std::string, int>{{"fama", 1}, {"jnim", 2}});
    CHECK(day(events, 10).byActor == std::map<std::string, int>{{"", 1}});
    CHECK(day(events, 4) == DayOfEvents{std::chrono::sys_days{2023y / 7 / 4}, 0, {}});
    CHECK(events.busiest() == 2);
    const int sum = std::accumulate(events.days.begin(), events.days.end(), 0,
                                    [](int n, const DayOfEvents& d) { return n + d.total; });
    CHECK(sum == 3);
}

TEST_CASE("an event known to the month has no day") {
    CHECK(eventsPerDay(workspace()).withoutDay == std::vector<std::string>{"month"});
}

TEST_CASE("events of hidden actors do not count") {
    Workspace hidden = workspace();
    hidden.hiddenActors = {"jnim"};
    const EventsPerDay events = eventsPerDay(hidden);
    CHECK(day(events, 3).total == 1);
    CHECK(day(events, 3).byActor == std::map<std::string, int>{{"fama", 1}});
    CHECK(day(events, 10).total == 1);
}
