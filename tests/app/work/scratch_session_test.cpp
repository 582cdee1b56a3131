#include <app/work/scratch_session.h>

#include <azalai/access/supply_network.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;

namespace {

const Session& northernMali() {
    static const Session session = [] {
        auto opened = openSession(AZALAI_SOURCE_DIR "/maps/northern-mali");
        REQUIRE(opened.has_value());
        return std::move(*opened);
    }();
    return session;
}

constexpr const char* theDay = "2023-09-03";

std::shared_ptr<const Analysis> analysisOf(const Session& session) {
    const Workspace workspace = atInstant(openingWorkspace(session.dossier), parseTime(theDay)->begin);
    auto analysis = analyse(session, workspace, session.dossier->baseline.begin);
    REQUIRE(analysis.has_value());
    return *analysis;
}

Trial tried(const WhatIf& whatIf) {
    auto trial = tryOut(northernMali(), *analysisOf(northernMali()), whatIf);
    REQUIRE(trial.has_value());
    return std::move(*trial);
}

bool isEmpty(const Changes& c) {
    return c.areas.empty() && c.pairs.empty() && c.legs.empty() && c.routes.empty() && c.places.empty() &&
           c.cargoes.empty() && c.openWays.empty() && c.lastRoads.empty() && c.campsClosed.empty() && c.events.empty();
}

/// The belt around Tombouctou is gone, and a road into Gao closed.
WhatIf liftedBelt() {
    return {.from = parseTime(theDay)->begin, .legs = {{"bourem-gao", Status::Cut}}, .removedStates = {"jnim-belt@4"}};
}

} // namespace

TEST_CASE("a scratch session shares what did not change with the session that it was made from") {
    const auto scratch = scratchSession(northernMali(), liftedBelt());
    CHECK(scratch->baseMap == northernMali().baseMap);
    CHECK(scratch->engine == northernMali().engine);
    CHECK(scratch->dossier != northernMali().dossier);
    CHECK(scratch->hash != northernMali().hash);
    CHECK(scratch->hash == stateHash(*scratch->dossier));
    CHECK(scratch->history->network->dossier == scratch->dossier);
}

TEST_CASE("trying nothing out changes nothing") {
    const Trial trial = tried({});
    CHECK(isEmpty(trial.changes));
    CHECK(trial.session->hash == northernMali().hash);
}

TEST_CASE("what is tried out is told against the same instant, and nothing of it stays in the session") {
    const std::string before = northernMali().hash;
    const Trial trial = tried(liftedBelt());
    CHECK(trial.changes.from == trial.changes.to);
    const auto change = [&](const char* id) {
        return std::ranges::find(trial.changes.places, id, &PlaceChange::place);
    };
    REQUIRE(change("tombouctou") != trial.changes.places.end());
    CHECK_FALSE(change("tombouctou")->cutOffAfter);
    const auto closed = std::ranges::find(trial.changes.legs, "bourem-gao", &LegChange::leg);
    REQUIRE(closed != trial.changes.legs.end());
    CHECK(closed->after == Status::Cut);
    const auto jnim = std::ranges::find(trial.changes.areas, "jnim", &AreaChange::actor);
    REQUIRE(jnim != trial.changes.areas.end());
    CHECK(jnim->after < jnim->before);
    CHECK(stateHash(*northernMali().dossier) == before);
    const auto again = analysisOf(northernMali());
    const auto town = std::ranges::find(again->now.access.places, "tombouctou", &PlaceAccess::place);
    CHECK(town->cutOff);
}

TEST_CASE("a trial on a trial changes the rest only") {
    const Trial first = tried(liftedBelt());
    const auto second = tryOut(*first.session, *first.analysis,
                               {.from = parseTime(theDay)->begin, .legs = {{"bourem-gao", Status::Open}}});
    REQUIRE(second.has_value());
    CHECK(second->changes.areas.empty());
    REQUIRE(second->changes.legs.size() == 1);
    CHECK(second->changes.legs[0].leg == "bourem-gao");
    CHECK(second->changes.legs[0].after == Status::Open);
}
