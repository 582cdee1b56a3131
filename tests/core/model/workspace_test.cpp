#include <azalai/model/workspace.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

namespace {

Interval between(const char* from, const char* to) {
    Interval when;
    if (from) when.from = *parseTime(from);
    if (to) when.to = *parseTime(to);
    return when;
}

Instant at(const char* text) { return parseTime(text)->begin; }

Dossier twoStates() {
    Dossier d;
    d.from = *parseTime("2023-07-01");
    d.to = *parseTime("2024-01-01");
    d.instant = *parseTime("2023-09-03T18:00Z");
    ZoneState first;
    first.id = "belt@1";
    first.zone = "belt";
    first.actor = "jnim";
    first.when = between("2023-08-11", "2023-09-01");
    ZoneState second = first;
    second.id = "belt@2";
    second.when = between("2023-09-01", nullptr);
    second.recorded = *parseTime("2023-09-05");
    d.zones = {first, second};
    d.relations = {{"fama", "wagner", RelationKind::Allied, between("2021", nullptr), {}, {}},
                   {"csp", "fama", RelationKind::Hostile, between("2023-08-11", nullptr), {}, {}}};
    return d;
}

} // namespace

TEST_CASE("one state of a zone is in force at an instant, and never two") {
    const auto dossier = std::make_shared<const Dossier>(twoStates());
    const Workspace opening = openingWorkspace(dossier);
    const auto idAt = [&](const char* text) {
        const auto active = activeZones(atInstant(opening, at(text)));
        return active.empty() ? std::string() : active.size() == 1 ? active.front()->id : "several";
    };
    CHECK(idAt("2023-08-10T23:59Z").empty());
    CHECK(idAt("2023-08-11") == "belt@1");
    CHECK(idAt("2023-08-31T23:59Z") == "belt@1");
    CHECK(idAt("2023-09-01") == "belt@2");
}

TEST_CASE("as known on a day, states written later do not count") {
    Workspace workspace = openingWorkspace(std::make_shared<const Dossier>(twoStates()));
    workspace.at = at("2023-09-05");
    workspace.knownAt = at("2023-09-05");
    REQUIRE(activeZones(workspace).size() == 1);
    CHECK(activeZones(workspace).front()->id == "belt@2");
    // A day earlier nobody had written that the first state had ended: it goes on.
    workspace.knownAt = at("2023-09-04");
    REQUIRE(activeZones(workspace).size() == 1);
    CHECK(activeZones(workspace).front()->id == "belt@1");
    workspace.at = at("2023-08-10");
    CHECK(activeZones(workspace).empty());
}

TEST_CASE("a hidden actor has no active zones") {
    Workspace workspace = openingWorkspace(std::make_shared<const Dossier>(twoStates()));
    workspace.hiddenActors = {"jnim"};
    CHECK(activeZones(workspace).empty());
}

TEST_CASE("changes happen at borders of states inside the span, once each") {
    const auto changes = changeInstants(twoStates());
    CHECK(changes == std::vector{at("2023-08-11"), at("2023-09-01")});
}

TEST_CASE("alliance is symmetric, dated, and everyone is allied to itself") {
    const Dossier d = twoStates();
    CHECK(isAllied(d, "fama", "wagner", at("2023-09-01")));
    CHECK(isAllied(d, "wagner", "fama", at("2023-09-01")));
    CHECK_FALSE(isAllied(d, "wagner", "fama", at("2020-09-01")));
    CHECK_FALSE(isAllied(d, "csp", "fama", at("2023-09-01")));
    CHECK(isAllied(d, "csp", "csp", at("2023-09-01")));
}

TEST_CASE("an event of a month lasts that month") {
    Dossier d;
    Event month;
    month.id = "m";
    month.when = between("2023-08", nullptr);
    Event day = month;
    day.id = "d";
    day.when = between("2023-09-07", nullptr);
    d.events = {month, day};
    CHECK(eventsBetween(d, at("2023-08-31"), at("2023-09-01")).size() == 1);
    CHECK(eventsBetween(d, at("2023-09-01"), at("2023-09-07")).empty());
    CHECK(eventsBetween(d, at("2023-07-01"), at("2024-01-01")).size() == 2);
}

TEST_CASE("a season may run over the end of the year") {
    Leg river;
    river.firstMonth = 8;
    river.lastMonth = 12;
    CHECK(isInSeason(river, at("2023-08-01")));
    CHECK_FALSE(isInSeason(river, at("2023-07-31")));
    river.firstMonth = 11;
    river.lastMonth = 2;
    CHECK(isInSeason(river, at("2023-12-31")));
    CHECK(isInSeason(river, at("2023-01-31")));
    CHECK_FALSE(isInSeason(river, at("2023-06-15")));
}

TEST_CASE("the state hash changes with each field of a zone") {
    const Dossier base = twoStates();
    const std::string hash = stateHash(base);
    CHECK(hash == stateHash(twoStates()));
    const auto changed = [&](auto change) {
        Dossier d = base;
        change(d.zones[0]);
        return stateHash(d) != hash;
    };
    CHECK(changed([](ZoneState& z) { z.name.ar = "x"; }));
    CHECK(changed([](ZoneState& z) { z.type = ZoneType::Garrison; }));
    CHECK(changed([](ZoneState& z) { z.grade = {'A', '1'}; }));
    CHECK(changed([](ZoneState& z) { z.when.to.reset(); }));
    CHECK(changed([](ZoneState& z) { z.recorded = *parseTime("2023"); }));
    CHECK(changed([](ZoneState& z) { z.sources = {"INT23"}; }));
    CHECK(changed([](ZoneState& z) { z.outline = {Polygon{{{1, 2}, {3, 4}, {5, 6}}, {}}}; }));
    CHECK(changed([](ZoneState& z) { z.note = "n"; }));
}

TEST_CASE("the presences of all states are those of each one, as known on any day") {
    const auto dossier = std::make_shared<const Dossier>(twoStates());
    Workspace workspace = openingWorkspace(dossier);
    workspace.hiddenActors = {"jnim"};
    for (const auto& knownAt :
         {std::optional<Instant>(), std::optional(at("2023-09-04")), std::optional(at("2023-09-05"))}) {
        workspace.knownAt = knownAt;
        const auto all = presencesOf(workspace);
        REQUIRE(all.size() == 2);
        for (std::size_t i = 0; i < 2; ++i)
            CHECK(all[i] == workspace.presence(dossier->zones[i]));
    }
}
