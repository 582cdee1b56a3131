#include "small_dossier.h"

#include <azalai/access/previous_spells.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace azalai::test;

namespace {

SmallDossier road() {
    SmallDossier d;
    d.place("port", 0);
    d.place("town", 4);
    d.place("well", 8);
    d.leg("road", "port", "town");
    d.entry("port");
    d.route("r", {{"road"}});
    return d;
}

} // namespace

TEST_CASE("without any change the history is one spell over the dossier's span") {
    const SmallDossier d = road();
    const AccessHistory history = computeAccessHistory(d.workspace());
    const std::vector<StatusSpell> whole{{on("2023-01-01"), on("2024-01-01"), Status::Open}};
    CHECK(history.legs.at("road") == whole);
    CHECK(history.routes.at("r") == whole);
    CHECK(history.places.at("port") == whole);
    CHECK(history.places.at("town") == whole);
    CHECK_FALSE(history.places.contains("well")); // not on the network
}

TEST_CASE("spells abut, differ from their neighbours, and name open, at risk and cut") {
    SmallDossier d = road();
    d.zone("belt@1", "denier", ZoneType::Blockade, box(1, 15, 2, 17), between("2023-08-11", "2023-08-18"));
    d.zone("belt@2", "denier", ZoneType::Blockade, box(1, 15, 3, 17), between("2023-08-18", "2023-10-01"));
    d.zone("raids", "taxer", ZoneType::Attack, box(1, 15, 3, 17), between("2023-09-01", "2023-11-01"));
    d.zone("elsewhere", "denier", ZoneType::Blockade, box(10, 15, 12, 17), between("2023-04-01", "2023-05-01"));
    const std::vector<StatusSpell> expected{{on("2023-01-01"), on("2023-08-11"), Status::Open},
                                            {on("2023-08-11"), on("2023-10-01"), Status::Cut},
                                            {on("2023-10-01"), on("2023-11-01"), Status::AtRisk},
                                            {on("2023-11-01"), on("2024-01-01"), Status::Open}};
    const AccessHistory history = computeAccessHistory(d.workspace());
    CHECK(history.legs.at("road") == expected);
    CHECK(history.routes.at("r") == expected);
    CHECK(history.places.at("town") == expected);
}

TEST_CASE("a route's previous spells are those before the present one, latest first") {
    SmallDossier d = road();
    d.zone("belt@1", "denier", ZoneType::Blockade, box(1, 15, 2, 17), between("2023-03-01", "2023-04-01"));
    d.zone("belt@2", "denier", ZoneType::Blockade, box(1, 15, 2, 17), between("2023-08-11", nullptr));
    const AccessHistory history = computeAccessHistory(d.workspace());
    const StatusSpell first{on("2023-01-01"), on("2023-03-01"), Status::Open};
    const StatusSpell second{on("2023-03-01"), on("2023-04-01"), Status::Cut};
    const StatusSpell third{on("2023-04-01"), on("2023-08-11"), Status::Open};
    CHECK(previousSpells(history, "r", on("2023-09-03")) == std::vector{third, second, first});
    CHECK(previousSpells(history, "r", on("2023-08-11")) == std::vector{third, second, first});
    CHECK(previousSpells(history, "r", on("2023-08-10T23:59:59Z")) == std::vector{second, first});
    CHECK(previousSpells(history, "r", on("2023-01-01")).empty());
    CHECK(previousSpells(history, "r", on("2022-01-01")).empty());
    CHECK(previousSpells(history, "no such route", on("2023-09-03")).empty());
}

TEST_CASE("a change of relations, of season or of overrides is a change of the history") {
    SmallDossier d = road();
    d.zone("held", "denier", ZoneType::Control, box(1, 15, 3, 17));
    d.zone("army", "keeper", ZoneType::Garrison, box(1, 15, 3, 17));
    d.allies("denier", "keeper", between("2023-03-01", "2023-04-01"));
    d.word("road", Status::Open, between("2023-06-01", "2023-07-01"));
    d.dossier.legs[0].lastMonth = 10;
    const std::vector<StatusSpell> expected{
        {on("2023-01-01"), on("2023-03-01"), Status::AtRisk}, {on("2023-03-01"), on("2023-04-01"), Status::Cut},
        {on("2023-04-01"), on("2023-06-01"), Status::AtRisk}, {on("2023-06-01"), on("2023-07-01"), Status::Open},
        {on("2023-07-01"), on("2023-11-01"), Status::AtRisk}, {on("2023-11-01"), on("2024-01-01"), Status::Cut}};
    CHECK(computeAccessHistory(d.workspace()).legs.at("road") == expected);
}

TEST_CASE("a history of another dossier's revision is not taken for the ground") {
    SmallDossier d = road();
    const AccessHistory old = computeAccessHistory(d.workspace());
    d.zone("belt", "denier", ZoneType::Blockade, box(1, 15, 2, 17));
    CHECK(legOf(computeAccess(d.workspace(), old), "road").status == Status::Cut);
}

TEST_CASE("an empty dossier has an empty answer") {
    SmallDossier d;
    const Access access = d.access();
    CHECK(access.legs.empty());
    CHECK(access.routes.empty());
    CHECK(access.places.empty());
}
