#include "../access/small_dossier.h"

#include <azalai/change/changes.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace azalai::test;

namespace {

using Ids = std::vector<std::string>;

constexpr SquareMetres km2(double value) { return {value * 1e6}; }

/// Everything derived but the overlaps, which each test states itself.
Derived derivedAt(const SmallDossier& d, const char* at) {
    Derived derived{.workspace = d.workspace(at), .overlaps = {}, .access = {}};
    derived.access = SmallDossier::accessOf(derived.workspace);
    return derived;
}

/// port - fork - town on 16° N; the "denier" closes fork - town on 11 August and the town's garrison stays.
SmallDossier siege() {
    SmallDossier d;
    d.place("fork", 2).rank = 3;
    d.place("hamlet", 5).rank = 4;
    d.place("port", 0).rank = 2;
    d.place("town", 4).rank = 1;
    d.leg("fork-town", "fork", "town");
    d.leg("port-fork", "port", "fork");
    d.leg("town-hamlet", "town", "hamlet");
    d.entry("port");
    d.route("coast", {{"port-fork", "fork-town"}});
    d.route("inland", {{"town-hamlet"}});
    ZoneState& belt =
        d.zone("belt@1", "denier", ZoneType::Blockade, box(1.5, 15.5, 3.5, 16.5), between("2023-08-11", "2023-11-01"));
    belt.sources = {"PRESS", "INT"};
    d.zone("post@1", "keeper", ZoneType::Garrison, box(3.9, 15.9, 4.1, 16.1), between(nullptr, nullptr)).sources = {
        "ARMY"};
    return d;
}

} // namespace

TEST_CASE("nothing is different between an instant and itself") {
    const Derived side = derivedAt(siege(), "2023-09-03");
    const Changes changes = compareDerived(side, side);
    CHECK(changes.areas.empty());
    CHECK(changes.pairs.empty());
    CHECK(changes.legs.empty());
    CHECK(changes.routes.empty());
    CHECK(changes.places.empty());
    CHECK(changes.campsClosed.empty());
    CHECK(changes.events.empty());
}

TEST_CASE("a closed road is told with the place where it is cut and by whom it is said") {
    const SmallDossier d = siege();
    const Changes changes = compareDerived(derivedAt(d, "2023-08-10"), derivedAt(d, "2023-09-03"));
    REQUIRE(changes.legs.size() == 2);
    CHECK(changes.legs[0].leg == "fork-town");
    CHECK(changes.legs[0].before == Status::Open);
    CHECK(changes.legs[0].after == Status::Cut);
    CHECK(changes.legs[0].sources == Ids{"PRESS", "INT"});
    REQUIRE(changes.routes.size() == 1);
    CHECK(changes.routes[0].route == "coast");
    CHECK(changes.routes[0].before == Status::Open);
    CHECK(changes.routes[0].after == Status::Cut);
    CHECK(changes.routes[0].cutNear == "fork");
    CHECK(changes.routes[0].sources == Ids{"PRESS", "INT"});
    REQUIRE(changes.places.size() == 3); // the belt lies on the fork too
    CHECK(changes.places[0].place == "town");
    CHECK(changes.places[1].place == "fork");
    CHECK(changes.places[2].place == "hamlet");
    CHECK_FALSE(changes.places[0].cutOffBefore);
    CHECK(changes.places[0].cutOffAfter);
    CHECK(changes.places[0].sources == Ids{"PRESS", "INT"});
}

TEST_CASE("a road that opens again is told by what had closed it") {
    const SmallDossier d = siege();
    const Changes changes = compareDerived(derivedAt(d, "2023-09-03"), derivedAt(d, "2023-11-02"));
    REQUIRE(changes.routes.size() == 1);
    CHECK(changes.routes[0].after == Status::Open);
    CHECK(changes.routes[0].cutNear.empty());
    CHECK(changes.routes[0].sources == Ids{"PRESS", "INT"});
    REQUIRE(changes.places.size() == 3);
    CHECK_FALSE(changes.places[0].cutOffAfter);
    CHECK(changes.places[0].sources == Ids{"PRESS", "INT"});
}

TEST_CASE("an override's sources stand for the leg that it closes; worsened routes come first") {
    SmallDossier d = siege();
    d.word("town-hamlet", Status::Cut, between("2023-11-01", nullptr)).sources = {"DESK"};
    const Changes changes = compareDerived(derivedAt(d, "2023-09-03"), derivedAt(d, "2023-11-02"));
    REQUIRE(changes.routes.size() == 2);
    CHECK(changes.routes[0].route == "inland");
    CHECK(changes.routes[0].sources == Ids{"DESK"});
    CHECK(changes.routes[1].route == "coast");
    const Changes hamlet = compareDerived(derivedAt(d, "2023-08-10"), derivedAt(d, "2023-11-02"));
    REQUIRE(hamlet.places.size() == 1);
    CHECK(hamlet.places[0].place == "hamlet");
    CHECK(hamlet.places[0].sources == Ids{"DESK"});
}

TEST_CASE("a road that an analyst's word opens is told by what closed it and by that word") {
    SmallDossier d = siege();
    d.word("port-fork", Status::Open, between("2023-09-01", nullptr)).sources = {"DESK"};
    d.word("fork-town", Status::Open, between("2023-09-01", nullptr)).sources = {"DESK"};
    const Changes changes = compareDerived(derivedAt(d, "2023-08-20"), derivedAt(d, "2023-09-03"));
    REQUIRE(changes.routes.size() == 1);
    CHECK(changes.routes[0].sources == Ids{"PRESS", "INT", "DESK"});
}

TEST_CASE("ground gained tells the places that it reached and those it left, and small change is none") {
    const SmallDossier d = siege();
    Derived before = derivedAt(d, "2023-08-10");
    Derived after = derivedAt(d, "2023-09-03");
    before.overlaps.actorAreas = {{"keeper", km2(400)}, {"rival", km2(500)}, {"taxer", km2(10)}};
    after.overlaps.actorAreas = {{"denier", km2(23000)}, {"keeper", km2(400.9)}, {"rival", km2(200)}};
    const Changes changes = compareDerived(before, after);
    REQUIRE(changes.areas.size() == 3);
    CHECK(changes.areas[0].actor == "denier");
    CHECK(changes.areas[0].before == km2(0));
    CHECK(changes.areas[0].after == km2(23000));
    CHECK(changes.areas[0].towards == Ids{"fork"});
    CHECK(changes.areas[0].left.empty());
    CHECK(changes.areas[0].sources == Ids{"PRESS", "INT"});
    CHECK(changes.areas[1].actor == "rival");
    CHECK(changes.areas[2].actor == "taxer");
    const Changes back = compareDerived(after, before);
    CHECK(back.areas[0].left == Ids{"fork"});
    CHECK(back.areas[0].towards.empty());
    CHECK(back.areas[0].sources == Ids{"PRESS", "INT"});
}

TEST_CASE("places that an actor reached are told most important first") {
    SmallDossier d = siege();
    d.dossier.places[1].rank = 3; // the hamlet, as the fork
    d.dossier.places[1].population = 9000;
    d.zone("sweep@1", "rival", ZoneType::Attack, box(-1, 15, 6, 17), between("2023-09-01", nullptr));
    Derived before = derivedAt(d, "2023-08-10");
    Derived after = derivedAt(d, "2023-09-03");
    after.overlaps.actorAreas = {{"rival", km2(90000)}};
    CHECK(compareDerived(before, after).areas[0].towards == Ids{"town", "port", "hamlet", "fork"});
}

TEST_CASE("contested ground of a pair appears, grows and goes; a hidden actor's is not compared") {
    SmallDossier d = siege();
    d.zone("sweep@1", "rival", ZoneType::Attack, box(3, 15, 5, 17)).sources = {"UN"};
    Derived before = derivedAt(d, "2023-08-10");
    Derived after = derivedAt(d, "2023-09-03");
    before.overlaps.actorPairs = {{"denier", "keeper", km2(300)}, {"keeper", "rival", km2(50)}};
    after.overlaps.actorPairs = {{"denier", "keeper", km2(2900)}, {"denier", "rival", km2(120)}};
    before.overlaps.zonePairs = {{"post@1", "sweep@1", km2(50)}};
    after.overlaps.zonePairs = {{"post@1", "belt@1", km2(2900)}, {"belt@1", "sweep@1", km2(120)}};
    Changes changes = compareDerived(before, after);
    REQUIRE(changes.pairs.size() == 3);
    CHECK(changes.pairs[0].second == "keeper");
    CHECK(changes.pairs[1].before == km2(0));
    CHECK(changes.pairs[1].after == km2(120));
    CHECK(changes.pairs[2].after == km2(0));
    CHECK(changes.pairs[0].sources == Ids{"ARMY", "PRESS", "INT"});
    CHECK(changes.pairs[1].sources == Ids{"PRESS", "INT", "UN"});
    CHECK(changes.pairs[2].sources == Ids{"ARMY", "UN"});
    before.overlaps.actorAreas = {{"rival", km2(500)}};
    before.workspace.hiddenActors = {"rival"};
    changes = compareDerived(before, after);
    CHECK(changes.pairs.size() == 1);
    CHECK(changes.areas.empty());
}

TEST_CASE("camps that closed and events that began count after the first instant and up to the second") {
    SmallDossier d = siege();
    const auto camp = [&](const char* id, const char* closes) {
        Camp c;
        c.id = id;
        c.closes = *parseTime(closes);
        d.dossier.camps.push_back(c);
    };
    const auto event = [&](const char* id, const char* from) {
        Event e;
        e.id = id;
        e.when = between(from, nullptr);
        d.dossier.events.push_back(e);
    };
    camp("at-start", "2023-08-10");
    camp("inside", "2023-08-13");
    camp("later", "2023-09-02");
    camp("at-end", "2023-09-03");
    camp("after", "2023-09-04");
    d.dossier.camps.push_back({});
    event("at-start", "2023-08-10");
    event("b-inside", "2023-08-20");
    event("a-inside", "2023-08-21");
    event("at-end", "2023-09-03");
    event("after", "2023-09-03T00:01Z");
    event("undated", nullptr);
    const Changes changes = compareDerived(derivedAt(d, "2023-08-10"), derivedAt(d, "2023-09-03"));
    CHECK(changes.campsClosed == Ids{"at-end", "later", "inside"});
    CHECK(changes.events == Ids{"at-end", "a-inside", "b-inside"});
}
