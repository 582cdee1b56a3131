#include "small_dossier.h"

#include <azalai/geo/geodesic.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// One road along 16° N from 0° to 4° E.
SmallDossier oneRoad() {
    SmallDossier d;
    d.place("east", 4);
    d.place("west", 0);
    d.leg("road", "west", "east");
    return d;
}

Status roadStatus(const SmallDossier& d, const char* at = "2023-09-03") { return legOf(d.access(at), "road").status; }

} // namespace

TEST_CASE("a leg outside all zones is open in one piece") {
    const Access access = oneRoad().access();
    const LegStatus& road = legOf(access, "road");
    CHECK(road.status == Status::Open);
    REQUIRE(road.pieces.size() == 1);
    CHECK(road.pieces[0].states.empty());
    CHECK(road.pieces[0].rule == -1);
    CHECK(road.pieces[0].end == road.length);
    CHECK_THAT(road.length.value, WithinAbs(428185.0, 1000.0)); // 4° of the 16th parallel, 107 km each
}

TEST_CASE("a leg is cut exactly at zone borders and its worst piece decides") {
    SmallDossier d = oneRoad();
    d.zone("belt", "denier", ZoneType::Blockade, box(1, 15, 2, 17));
    d.zone("raids", "taxer", ZoneType::Attack, box(1.5, 15, 3, 17));
    const Access access = d.access();
    const LegStatus& road = legOf(access, "road");
    CHECK(road.status == Status::Cut);
    CHECK(road.decidingState == "belt");
    REQUIRE(road.pieces.size() == 5);
    const std::vector<Status> statuses{Status::Open, Status::Cut, Status::Cut, Status::AtRisk, Status::Open};
    const std::vector<std::vector<std::string>> states{{}, {"belt"}, {"belt", "raids"}, {"raids"}, {}};
    const std::vector<double> ends{1, 1.5, 2, 3, 4};
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(road.pieces[i].status == statuses[i]);
        CHECK(road.pieces[i].states == states[i]);
        CHECK_THAT(road.pieces[i].line.back().longitude, WithinAbs(ends[i], 1e-9));
        CHECK_THAT(road.pieces[i].end / road.length, WithinRel(ends[i] / 4, 1e-9));
    }
    CHECK(road.pieces[3].decidingState == "raids");
    CHECK(road.pieces[3].rule == 3);
}

TEST_CASE("a leg along a border is inside the zone, on whichever side it lies") {
    SmallDossier d = oneRoad();
    d.zone("north", "denier", ZoneType::Blockade, box(1, 16, 2, 17));
    d.zone("south", "denier", ZoneType::Blockade, box(2, 15, 3, 16));
    const Access access = d.access();
    const LegStatus& road = legOf(access, "road");
    REQUIRE(road.pieces.size() == 4);
    CHECK(road.pieces[1].states == std::vector<std::string>{"north"});
    CHECK(road.pieces[2].states == std::vector<std::string>{"south"});
    CHECK_THAT(road.pieces[1].line.front().longitude, WithinAbs(1.0, 1e-9));
    CHECK_THAT(road.pieces[2].line.back().longitude, WithinAbs(3.0, 1e-9));
}

TEST_CASE("a leg that touches a zone in a point does not run through it") {
    SmallDossier d = oneRoad();
    d.leg("bend", "west", "east", {{.latitude = 17, .longitude = 2}});
    d.zone("ahead", "denier", ZoneType::Blockade, box(1, 17, 3, 18));
    d.zone("corner", "denier", ZoneType::Blockade,
           {{.outer = {{.latitude = 16, .longitude = 1},
                       {.latitude = 15, .longitude = 2},
                       {.latitude = 15, .longitude = 0}},
             .holes = {}}});
    const Access access = d.access();
    CHECK(legOf(access, "bend").status == Status::Open);
    CHECK(legOf(access, "road").pieces.size() == 1);
}

TEST_CASE("two zones that share a border along a leg leave no sliver between them") {
    SmallDossier d = oneRoad();
    d.zone("left", "denier", ZoneType::Control, box(0.3, 15, 1.1, 17));
    d.zone("right", "denier", ZoneType::Control, box(1.1 + 2e-9, 15, 2, 17));
    CHECK(legOf(d.access(), "road").pieces.size() == 4);
}

TEST_CASE("the first rule that fits decides, by zone type, stance and contest") {
    struct Case {
        const char* actor;
        ZoneType type;
        Status expected;
        int rule;
    };
    const Case c = GENERATE(
        Case{"denier", ZoneType::Blockade, Status::Cut, 0}, Case{"denier", ZoneType::Control, Status::Cut, 1},
        Case{"denier", ZoneType::Attack, Status::AtRisk, 3}, Case{"keeper", ZoneType::Attack, Status::AtRisk, 3},
        Case{"taxer", ZoneType::Support, Status::AtRisk, 4}, Case{"keeper", ZoneType::Garrison, Status::Open, 5},
        Case{"denier", ZoneType::Support, Status::Open, -1}, // no rule speaks of it
        Case{"host", ZoneType::Control, Status::Open, -1});
    SmallDossier d = oneRoad();
    d.zone("zone", c.actor, c.type, box(-1, 15, 5, 17));
    INFO(c.actor << " " << word(c.type));
    const Access access = d.access();
    CHECK(legOf(access, "road").status == c.expected);
    CHECK(legOf(access, "road").pieces[0].rule == c.rule);
    CHECK(legOf(access, "road").pieces[0].states == std::vector<std::string>{"zone"});
}

TEST_CASE("ground is contested where zones of actors that are not allies meet, as long as they are not") {
    SmallDossier d = oneRoad();
    d.zone("held", "denier", ZoneType::Control, box(1, 15, 3, 17));
    CHECK(roadStatus(d) == Status::Cut);
    SECTION("a second zone of the same actor contests nothing") {
        d.zone("second", "denier", ZoneType::Control, box(1, 15, 3, 17));
        CHECK(roadStatus(d) == Status::Cut);
    }
    SECTION("one of another actor does, whatever the order") {
        d.zone("army", "keeper", ZoneType::Garrison, box(0.5, 15, 3.5, 17));
        CHECK(roadStatus(d) == Status::AtRisk);
        std::ranges::reverse(d.dossier.zones);
        CHECK(roadStatus(d) == Status::AtRisk);
        SECTION("but only while they are not allied") {
            d.allies("keeper", "denier", between("2023-03-01", "2023-10-01"));
            CHECK(roadStatus(d, "2023-02-28T23:59Z") == Status::AtRisk);
            CHECK(roadStatus(d, "2023-03-01") == Status::Cut);
            CHECK(roadStatus(d, "2023-10-01") == Status::AtRisk);
        }
    }
    SECTION("one that lies elsewhere on the leg does not") {
        d.zone("army", "keeper", ZoneType::Garrison, box(3, 15, 5, 17));
        CHECK(roadStatus(d) == Status::Cut);
    }
}

TEST_CASE("zones count from their first second to the one before their last, hidden or not") {
    SmallDossier d = oneRoad();
    d.zone("belt", "denier", ZoneType::Blockade, box(1, 15, 2, 17), between("2023-08-11", "2023-08-18"));
    CHECK(roadStatus(d, "2023-08-10T23:59Z") == Status::Open);
    CHECK(roadStatus(d, "2023-08-11") == Status::Cut);
    CHECK(roadStatus(d, "2023-08-17T23:59Z") == Status::Cut);
    CHECK(roadStatus(d, "2023-08-18") == Status::Open);
    Workspace hidden = d.workspace("2023-08-12");
    hidden.hiddenActors = {"denier"};
    CHECK(legOf(SmallDossier::accessOf(hidden), "road").status == Status::Cut);
}

TEST_CASE("an override beats the rules while it is in force") {
    SmallDossier d = oneRoad();
    d.zone("belt", "denier", ZoneType::Blockade, box(1, 15, 2, 17));
    d.word("road", Status::Open, between("2023-05-01", "2023-06-01"));
    CHECK(roadStatus(d, "2023-04-30") == Status::Cut);
    CHECK(roadStatus(d, "2023-06-01") == Status::Cut);
    const Access access = d.access("2023-05-01");
    const LegStatus& road = legOf(access, "road");
    CHECK(road.status == Status::Open);
    CHECK(road.byOverride == std::optional<std::size_t>(0));
    CHECK(road.decidingState.empty());
    REQUIRE(road.pieces.size() == 3);
    CHECK(road.pieces[1].status == Status::Open);
    CHECK(road.pieces[1].states == std::vector<std::string>{"belt"});
    CHECK_FALSE(legOf(d.access("2023-06-01"), "road").byOverride.has_value());
}

TEST_CASE("of several overrides the latest recorded holds, in any order") {
    SmallDossier d = oneRoad();
    d.word("road", Status::AtRisk, between("2023-05-01", nullptr), "2023-05-02");
    d.word("road", Status::Cut, between("2023-05-03", nullptr), "2023-05-04");
    d.word("road", Status::Open, between("2023-04-01", nullptr), "2023-04-02");
    CHECK(roadStatus(d) == Status::Cut);
    std::ranges::reverse(d.dossier.overrides);
    CHECK(roadStatus(d) == Status::Cut);
    CHECK(roadStatus(d, "2023-05-02") == Status::AtRisk);
    Workspace early = d.workspace();
    early.knownAt = on("2023-05-03");
    CHECK(legOf(SmallDossier::accessOf(early), "road").status == Status::AtRisk);
    early.knownAt = on("2023-04-01");
    CHECK(legOf(SmallDossier::accessOf(early), "road").status == Status::Open);
}

TEST_CASE("an override that has lapsed is told from its end on, the latest to end, until another is in force") {
    SmallDossier d = oneRoad();
    d.word("road", Status::Cut, between("2023-02-01", "2023-06-01"), "2023-02-01");
    d.word("road", Status::AtRisk, between("2023-03-01", "2023-05-01"), "2023-03-01");
    d.word("road", Status::Open, between("2023-08-01", "2023-09-01"), "2023-08-01");
    d.word("road", Status::Cut, between("2023-12-01", nullptr), "2023-12-01");
    using Index = std::optional<std::size_t>;
    const auto lapsed = [&](const char* at) { return legOf(d.access(at), "road").lapsedOverride; };
    CHECK(lapsed("2023-01-15") == Index());
    CHECK(lapsed("2023-05-15") == Index()); // the first is still in force
    CHECK(lapsed("2023-05-31T23:59:59Z") == Index());
    CHECK(lapsed("2023-06-01") == Index(0));
    CHECK(lapsed("2023-08-01") == Index());
    CHECK(lapsed("2023-09-01") == Index(2));
    CHECK(lapsed("2023-12-01") == Index());
    std::ranges::reverse(d.dossier.overrides);
    CHECK(lapsed("2023-06-01") == Index(3));
    CHECK(roadStatus(d, "2023-06-01") == Status::Open); // it is told only
}

TEST_CASE("of overrides that lapsed at once that recorded last is told, if it was known then") {
    SmallDossier d = oneRoad();
    d.word("road", Status::Cut, between(nullptr, "2023-06-01"), "2023-02-01");
    d.word("road", Status::AtRisk, between(nullptr, "2023-06-01"), "2023-03-01");
    Workspace w = d.workspace("2023-07-01");
    CHECK(legOf(SmallDossier::accessOf(w), "road").lapsedOverride == std::optional<std::size_t>(1));
    w.knownAt = on("2023-02-20");
    CHECK(legOf(SmallDossier::accessOf(w), "road").lapsedOverride == std::optional<std::size_t>(0));
    w.knownAt = on("2023-01-20");
    CHECK(legOf(SmallDossier::accessOf(w), "road").lapsedOverride == std::nullopt);
}

TEST_CASE("out of season a leg is cut, whatever an override says") {
    SmallDossier d = oneRoad();
    d.dossier.legs[0].firstMonth = 8;
    d.dossier.legs[0].lastMonth = 2; // over the year's end
    d.word("road", Status::Open, {});
    for (const char* dry : {"2023-03-01", "2023-07-31T23:59Z"}) {
        const Access access = d.access(dry);
        const LegStatus& road = legOf(access, "road");
        CHECK(road.status == Status::Cut);
        CHECK(road.outOfSeason);
        CHECK_FALSE(road.byOverride.has_value());
        CHECK(road.pieces[0].status == Status::Cut);
    }
    for (const char* wet : {"2023-08-01", "2023-12-31", "2023-02-28"}) {
        const Access access = d.access(wet);
        CHECK(legOf(access, "road").status == Status::Open);
        CHECK_FALSE(legOf(access, "road").outOfSeason);
    }
}

TEST_CASE("zones recorded later than what is known do not count") {
    SmallDossier d = oneRoad();
    d.zone("belt", "denier", ZoneType::Blockade, box(1, 15, 2, 17)).recorded = *parseTime("2023-08-20");
    Workspace w = d.workspace();
    w.knownAt = on("2023-08-19");
    CHECK(legOf(SmallDossier::accessOf(w), "road").status == Status::Open);
    w.knownAt = on("2023-08-20");
    CHECK(legOf(SmallDossier::accessOf(w), "road").status == Status::Cut);
}
