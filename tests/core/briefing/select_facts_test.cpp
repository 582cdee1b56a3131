#include "../access/small_dossier.h"

#include <azalai/briefing/gather_facts.h>
#include <azalai/briefing/select_facts.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace azalai::test;

namespace {

using Ids = std::vector<std::string>;

constexpr SquareMetres km2(double value) { return {value * 1e6}; }

/// A week in which everything happens, to a dossier with one place of each rank ("r1" to "r5").
struct Week {
    SmallDossier d;
    Changes changes;
    Derived now;

    Week() {
        for (int rank = 1; rank <= 5; ++rank)
            d.place(("r" + std::to_string(rank)).c_str(), rank).rank = rank;
        changes.from = on("2023-08-10");
        changes.to = on("2023-09-03");
    }
    void event(const char* id, EventKind kind, Ids places, bool claim = false) {
        Event e;
        e.id = id;
        e.kind = kind;
        e.when = between("2023-08-20", nullptr);
        e.places = std::move(places);
        e.claim = claim;
        e.sources = {"EV"};
        d.dossier.events.push_back(e);
        changes.events.push_back(id);
    }
    void camp(const char* id, const char* place) {
        Camp c;
        c.id = id;
        c.place = place;
        c.closes = *parseTime("2023-08-13");
        c.sources = {"UN"};
        d.dossier.camps.push_back(c);
        changes.campsClosed.push_back(id);
    }
    std::vector<Fact> facts(std::size_t most = 99) {
        now.workspace = d.workspace("2023-09-03");
        return selectFacts(changes, now, most);
    }
};

Ids subjects(const std::vector<Fact>& facts) {
    Ids ids;
    for (const Fact& fact : facts)
        ids.push_back(fact.subject);
    return ids;
}

} // namespace

TEST_CASE("no change makes no facts") {
    Week week;
    CHECK(week.facts().empty());
}

TEST_CASE("a town cut off comes before a route cut, that before ground, camps, and events") {
    Week week;
    week.event("raid", EventKind::Attack, {"r3"});
    week.camp("base", "r2");
    week.changes.areas = {{"denier", km2(100), km2(3210), {"r3"}, {}, {"INT"}}};
    week.changes.routes = {{"corridor", Status::AtRisk, Status::Cut, "r4", {"INT"}}};
    week.changes.places = {{"r1", false, true, {"INT"}}};
    CHECK(subjects(week.facts()) == Ids{"r1", "corridor", "base", "denier", "raid"});
    CHECK(subjects(week.facts(2)) == Ids{"r1", "corridor"});
    CHECK(week.facts(0).empty());
}

TEST_CASE("a fact carries the figures, dates and sources of its change") {
    Week week;
    week.changes.areas = {{"denier", km2(100), km2(3210), {"r3", "r4"}, {"r5"}, {"INT"}},
                          {"keeper", km2(900), km2(700), {"r1"}, {"r2"}, {"PRESS"}}};
    week.changes.routes = {{"corridor", Status::AtRisk, Status::Cut, "r4", {"INT", "UN"}}};
    week.now.access.routes = {RouteStatus{}};
    week.now.access.routes[0].route = "corridor";
    week.now.access.routes[0].since = on("2023-08-11");
    const std::vector<Fact> facts = week.facts();
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].kind == FactKind::RouteStatusChanged);
    CHECK(facts[0].statusBefore == Status::AtRisk);
    CHECK(facts[0].statusAfter == Status::Cut);
    CHECK(facts[0].places == Ids{"r4"});
    CHECK(facts[0].when == std::optional(on("2023-08-11")));
    CHECK(facts[0].sources == Ids{"INT", "UN"});
    CHECK(facts[1].kind == FactKind::AreaGrew);
    CHECK(facts[1].places == Ids{"r3", "r4"});
    CHECK(facts[1].after - facts[1].before == km2(3110));
    CHECK(facts[2].kind == FactKind::AreaShrank);
    CHECK(facts[2].places == Ids{"r2"});
    CHECK(facts[2].sources == Ids{"PRESS"});
}

TEST_CASE("places that lose supply together are one fact, named after the most important") {
    Week week;
    week.changes.places = {
        {"r2", false, true, {"INT"}}, {"r4", false, true, {"PRESS", "INT"}}, {"r5", true, false, {"UN"}}};
    PlaceAccess town;
    town.place = "r2";
    town.since = on("2023-08-11");
    week.now.access.places = {town};
    const std::vector<Fact> facts = week.facts();
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].kind == FactKind::PlaceCutOff);
    CHECK(facts[0].subject == "r2");
    CHECK(facts[0].places == Ids{"r4"});
    CHECK(facts[0].when == std::optional(on("2023-08-11")));
    CHECK(facts[0].sources == Ids{"INT", "PRESS"});
    CHECK(facts[1].kind == FactKind::PlaceReachable);
    CHECK(facts[1].subject == "r5");
}

TEST_CASE("each kind of goods that stops or comes is one fact, dated when it stopped") {
    Week week;
    const Cargo fuel{Goods::Fuel, {}};
    week.changes.cargoes = {{"r1", fuel, Status::AtRisk, Status::Cut, {"INT"}},
                            {"r1", {Goods::People, {}}, Status::Open, Status::Cut, {"INT"}},
                            {"r2", {Goods::Food, {}}, Status::Cut, Status::Open, {"UN"}},
                            {"r2", {Goods::Food, "lorry"}, Status::Open, Status::Cut, {"UN"}},
                            {"r3", fuel, Status::Open, Status::Cut, {"INT", "PRESS"}}};
    PlaceAccess town;
    town.place = "r1";
    town.cargoes = {{.cargo = fuel, .status = Status::Cut, .since = on("2023-08-11"), .lastLegClosed = {}}};
    week.now.access.places = {town};
    const std::vector<Fact> facts = week.facts();
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].kind == FactKind::CargoCutOff);
    CHECK(facts[0].goods == Goods::Fuel);
    CHECK(facts[0].subject == "r1");
    CHECK(facts[0].places == Ids{"r3"});
    CHECK(facts[0].when == std::optional(on("2023-08-11")));
    CHECK(facts[0].sources == Ids{"INT", "PRESS"});
    CHECK(facts[1].kind == FactKind::CargoComes);
    CHECK(facts[1].goods == Goods::Food);
    CHECK(facts[1].subject == "r2");
}

TEST_CASE("towns without an open way and towns down to their last road are a fact each") {
    Week week;
    week.changes.openWays = {{"r1", false, true, {"INT"}}, {"r2", true, false, {"UN"}}, {"r4", false, true, {"INT"}}};
    LastRoadChange old{"old", true, {"r1"}, 0, 0, {"UN"}};
    LastRoadChange road{"road", true, {"r2", "r3"}, 0, 1, {"PRESS"}, {"r3"}};
    LastRoadChange spare{"spare", false, {"r5"}, 0, 1, {"UN"}, {"r5"}};
    week.changes.lastRoads = {old, road, spare};
    const std::vector<Fact> facts = week.facts();
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].kind == FactKind::NoOpenWay);
    CHECK(facts[0].subject == "r1");
    CHECK(facts[0].places == Ids{"r4"});
    const auto last = std::ranges::find(facts, FactKind::DownToLastRoad, &Fact::kind);
    REQUIRE(last != facts.end());
    CHECK(last->subject == "r3"); // the first place that hung on nothing before
    CHECK(last->other == "road");
    CHECK(last->places.empty());
    CHECK(last->sources == Ids{"PRESS"});
    const auto again = std::ranges::find(facts, FactKind::OpenWayAgain, &Fact::kind);
    REQUIRE(again != facts.end());
    CHECK(again->subject == "r2");
}

TEST_CASE("only contested ground that appeared or went is a fact") {
    Week week;
    week.changes.pairs = {{"denier", "keeper", km2(0), km2(400), {"UN", "INT"}},
                          {"keeper", "rival", km2(300), km2(200)},
                          {"denier", "taxer", km2(100), km2(0)}};
    const std::vector<Fact> facts = week.facts();
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].kind == FactKind::NewContested);
    CHECK(facts[0].subject == "denier");
    CHECK(facts[0].other == "keeper");
    CHECK(facts[0].after == km2(400));
    CHECK(facts[0].sources == Ids{"UN", "INT"});
    CHECK(facts[1].kind == FactKind::ContestedGone);
    CHECK(facts[1].other == "taxer");
}

TEST_CASE("a region's capital that changes hands outweighs any other ground") {
    Week week;
    week.changes.areas = {{"denier", km2(0), km2(9000), {"r2", "r3"}, {}, {}},
                          {"keeper", km2(0), km2(800), {"r1"}, {}, {}}};
    CHECK(subjects(week.facts()) == Ids{"keeper", "denier"});
}

TEST_CASE("a camp's closing is not told twice, and a claim counts less than a report") {
    Week week;
    week.camp("base", "r2");
    week.event("base-handed-over", EventKind::CampClosure, {"r2"});
    week.event("other-base", EventKind::CampClosure, {"r5"});
    week.event("claimed", EventKind::Attack, {"r1"}, true);
    week.event("reported", EventKind::Attack, {"r1"});
    CHECK(subjects(week.facts()) == Ids{"base", "reported", "other-base", "claimed"});
    CHECK(week.facts()[0].when == std::optional(on("2023-08-13")));
    CHECK(week.facts()[0].places == Ids{"r2"});
}

TEST_CASE("of routes cut together, one that a source outside the desk speaks of comes first") {
    Week week;
    const auto source = [&](const char* key, SourceKind kind) {
        Source s;
        s.key = key;
        s.kind = kind;
        week.d.dossier.sources.push_back(s);
    };
    source("DESK", SourceKind::DeskEstimate);
    source("INT", SourceKind::Analysis);
    week.d.route("drawn", {}).sources = {"DESK"};
    week.d.route("named", {}).sources = {"DESK", "INT"};
    for (const char* id : {"drawn", "named"})
        week.changes.routes.push_back({id, Status::Open, Status::Cut, "", {}});
    CHECK(subjects(week.facts()) == Ids{"named", "drawn"});
}

TEST_CASE("one kind does not fill the page") {
    Week week;
    for (const char* id : {"one", "two", "three", "four"})
        week.changes.routes.push_back({id, Status::Open, Status::Cut, "", {}});
    week.camp("base", "r2");
    week.changes.areas = {{"denier", km2(0), km2(12000), {}, {}, {}}};
    CHECK(subjects(week.facts(4)) == Ids{"four", "one", "denier", "base"});
}

TEST_CASE("the page's lists: places by importance, routes worst first, actors by size") {
    Week week;
    for (const char* id : {"r5", "r3", "r1"}) {
        PlaceAccess place;
        place.place = id;
        place.cutOff = *id == 'r' && id[1] != '3';
        week.now.access.places.push_back(place);
    }
    const auto route = [&](const char* id, Status status) {
        RouteStatus r;
        r.route = id;
        r.status = status;
        week.now.access.routes.push_back(r);
    };
    route("a", Status::Open);
    route("b", Status::Cut);
    route("c", Status::AtRisk);
    route("d", Status::Cut);
    week.now.overlaps.actorAreas = {{"denier", km2(5)}, {"host", km2(0)}, {"keeper", km2(50)}};
    week.now.workspace = week.d.workspace();
    const BriefingFacts facts = gatherFacts(week.changes, week.now, 6);
    CHECK(facts.changed.empty());
    CHECK(facts.cutOff == Ids{"r1", "r5"});
    CHECK(facts.routes == Ids{"b", "d", "c", "a"});
    CHECK(facts.actors == Ids{"keeper", "denier"});
}
