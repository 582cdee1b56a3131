#include "small_dossier.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// port (0° E) - fork (2° E) - town (4° E) on 16° N, depot (4° E, 14° N) - town, and a hamlet beyond the town; far away
/// from all roads a lone well. Supply enters at the port and the depot.
SmallDossier country() {
    SmallDossier d;
    d.place("depot", 4, 14);
    d.place("fork", 2);
    d.place("hamlet", 5);
    d.place("port", 0);
    d.place("town", 4);
    d.place("well", 2, 20);
    d.leg("depot-town", "depot", "town");
    d.leg("fork-town", "fork", "town");
    d.leg("port-fork", "port", "fork");
    d.leg("town-hamlet", "town", "hamlet");
    d.entry("depot");
    d.entry("port");
    return d;
}

void closeBoth(SmallDossier& d) {
    d.zone("belt", "denier", ZoneType::Blockade, box(2.5, 15.5, 3, 16.5), between("2023-08-11", "2023-11-01"));
    d.zone("south", "denier", ZoneType::Control, box(3.5, 14.5, 4.5, 15), between("2023-07-01", nullptr));
}

} // namespace

TEST_CASE("in peace every place on the network is reached from every entry by the shortest way") {
    const Access access = country().access();
    for (const char* id : {"depot", "fork", "hamlet", "port", "town"}) {
        const PlaceAccess& place = placeOf(access, id);
        CHECK(place.onNetwork);
        CHECK_FALSE(place.cutOff);
        CHECK_FALSE(place.since.has_value());
        REQUIRE(place.entries.size() == 2);
        for (const EntryAccess& entry : place.entries) {
            CHECK(entry.reachable);
            CHECK(entry.reachableOpen);
            CHECK_FALSE(entry.stoppedAt.has_value());
        }
    }
    const PlaceAccess& well = placeOf(access, "well");
    CHECK_FALSE(well.onNetwork);
    CHECK_FALSE(well.cutOff);
    CHECK(well.entries.empty());
    const Metres expected = legOf(access, "port-fork").length + legOf(access, "fork-town").length;
    CHECK_THAT(entryOf(placeOf(access, "town"), "port").shortest->value, WithinRel(expected.value, 1e-12));
    CHECK(entryOf(placeOf(access, "port"), "port").shortest->value == 0.0);
}

TEST_CASE("one cut way leaves a town reachable by the other, and says where the first is stopped") {
    SmallDossier d = country();
    d.zone("belt", "denier", ZoneType::Blockade, box(2.5, 15.5, 3, 16.5));
    const Access access = d.access();
    const PlaceAccess& town = placeOf(access, "town");
    CHECK_FALSE(town.cutOff);
    const EntryAccess& port = entryOf(town, "port");
    CHECK_FALSE(port.reachable);
    REQUIRE(port.stoppedAt);
    CHECK(port.stoppedAt->leg == "fork-town");
    CHECK(port.stoppedAt->nearPlace == "fork");
    CHECK(port.stoppedAt->decidingState == "belt");
    CHECK_THAT(port.stoppedAt->position.longitude, WithinAbs(2.5, 1e-9));
    CHECK_THAT((port.stoppedAt->fromStart - legOf(access, "port-fork").length) / legOf(access, "fork-town").length,
               WithinRel(0.25, 1e-9));
    const Metres peacetime = legOf(access, "port-fork").length + legOf(access, "fork-town").length;
    CHECK_THAT(port.shortest->value, WithinRel(peacetime.value, 1e-12));
    CHECK(entryOf(town, "depot").reachable);
}

TEST_CASE("a town whose ways are all cut is cut off, since the last closed, with all that lies behind it") {
    SmallDossier d = country();
    closeBoth(d);
    CHECK_FALSE(placeOf(d.access("2023-08-10"), "town").cutOff);
    const Access access = d.access("2023-09-03");
    for (const char* id : {"town", "hamlet"}) {
        const PlaceAccess& place = placeOf(access, id);
        CHECK(place.cutOff);
        CHECK(place.since == std::optional(on("2023-08-11")));
        CHECK(place.lastLegClosed == "fork-town");
    }
    CHECK_FALSE(placeOf(access, "fork").cutOff);
    const PlaceAccess later = placeOf(d.access("2023-11-01"), "town");
    CHECK_FALSE(later.cutOff);
    CHECK(later.since == std::optional(on("2023-11-01")));
    CHECK(later.lastLegClosed.empty());
}

TEST_CASE("an entry is never cut off, and supplies its own surroundings") {
    SmallDossier d = country();
    closeBoth(d);
    d.zone("siege", "denier", ZoneType::Blockade, box(-0.5, 15.5, 0.5, 16.5));
    const Access access = d.access();
    CHECK_FALSE(placeOf(access, "port").cutOff);
    CHECK_FALSE(placeOf(access, "depot").cutOff);
    CHECK(placeOf(access, "fork").cutOff);
}

TEST_CASE("legs at risk are passable, but not open") {
    SmallDossier d = country();
    closeBoth(d);
    d.word("fork-town", Status::AtRisk, between("2023-10-01", nullptr));
    const Access access = d.access("2023-10-02");
    const PlaceAccess& town = placeOf(access, "town");
    CHECK_FALSE(town.cutOff);
    CHECK(town.since == std::optional(on("2023-10-01")));
    CHECK(entryOf(town, "port").reachable);
    CHECK_FALSE(entryOf(town, "port").reachableOpen);
    CHECK(entryOf(town, "port").stoppedAt == std::nullopt);
}

TEST_CASE("a town with ways at risk only has no open way, since the last open one went") {
    SmallDossier d = country();
    d.zone("raids", "host", ZoneType::Attack, box(2.5, 15.5, 3, 16.5), between("2023-05-01", nullptr));
    d.zone("tolls", "taxer", ZoneType::Support, box(3.5, 14.5, 4.5, 15), between("2023-07-01", "2023-10-01"));
    d.zone("belt", "denier", ZoneType::Blockade, box(2.5, 15.5, 3, 16.5), between("2023-08-11", nullptr));
    const PlaceAccess may = placeOf(d.access("2023-06-30"), "hamlet");
    CHECK_FALSE(may.noOpenWay);
    CHECK_FALSE(may.sinceNoOpen.has_value());
    CHECK(may.lastOpenLegClosed.empty());
    for (const char* at : {"2023-07-01", "2023-09-03"}) {
        const PlaceAccess place = placeOf(d.access(at), "hamlet");
        CHECK(place.noOpenWay);
        CHECK(place.sinceNoOpen == std::optional(on("2023-07-01")));
        CHECK(place.lastOpenLegClosed == "depot-town");
        CHECK_FALSE(place.cutOff);
        CHECK_FALSE(place.since.has_value());
        CHECK(place.lastLegClosed.empty());
    }
    const PlaceAccess later = placeOf(d.access("2023-10-01"), "hamlet");
    CHECK_FALSE(later.noOpenWay);
    CHECK(later.sinceNoOpen == std::optional(on("2023-10-01")));
    CHECK(later.lastOpenLegClosed.empty());
}

TEST_CASE("a town that is cut off has no open way either, each figure since its own day") {
    SmallDossier d = country();
    closeBoth(d);
    d.zone("raids", "host", ZoneType::Attack, box(2.5, 15.5, 3, 16.5), between("2023-07-10", "2023-08-11"));
    const Access access = d.access();
    const PlaceAccess& town = placeOf(access, "town");
    CHECK(town.cutOff);
    CHECK(town.noOpenWay);
    CHECK(town.since == std::optional(on("2023-08-11")));
    CHECK(town.sinceNoOpen == std::optional(on("2023-07-10")));
    CHECK(town.lastLegClosed == "fork-town");
    CHECK(town.lastOpenLegClosed == "fork-town");
    CHECK_FALSE(placeOf(access, "port").noOpenWay);
    CHECK_FALSE(placeOf(access, "well").noOpenWay);
}

TEST_CASE("the peacetime way keeps to the season, as long as there is such a way") {
    SmallDossier d = country();
    Leg& boat = d.leg("boat", "port", "town"); // shorter than by the fork, but only from August on
    boat.mode = LegMode::River;
    boat.firstMonth = 8;
    closeBoth(d);
    d.zone("early", "denier", ZoneType::Blockade, box(2.5, 15.9, 3, 16.1), between("2023-05-01", "2023-08-11"));
    const Access dry = d.access("2023-07-15");
    REQUIRE(entryOf(placeOf(dry, "town"), "port").stoppedAt);
    CHECK(entryOf(placeOf(dry, "town"), "port").stoppedAt->leg == "fork-town");
    SmallDossier onlyBoat = country();
    onlyBoat.dossier.legs.erase(onlyBoat.dossier.legs.begin() + 1, onlyBoat.dossier.legs.begin() + 3);
    onlyBoat.dossier.legs.insert(onlyBoat.dossier.legs.begin(), d.dossier.legs.back());
    const Access noWater = onlyBoat.access("2023-07-15");
    const EntryAccess& port = entryOf(placeOf(noWater, "town"), "port");
    CHECK_FALSE(port.reachable);
    REQUIRE(port.stoppedAt);
    CHECK(port.stoppedAt->leg == "boat");
    CHECK(port.stoppedAt->nearPlace == "port");
    CHECK(port.stoppedAt->decidingState.empty());
    CHECK(entryOf(placeOf(onlyBoat.access("2023-08-01"), "town"), "port").reachable);
}

TEST_CASE("a place cut off from the first instant has no date and no last leg") {
    SmallDossier d = country();
    d.zone("belt", "denier", ZoneType::Blockade, box(2.5, 13, 4.5, 16.5));
    const PlaceAccess town = placeOf(d.access(), "town");
    CHECK(town.cutOff);
    CHECK_FALSE(town.since.has_value());
    CHECK(town.lastLegClosed.empty());
}

TEST_CASE("of several legs that close at once the one nearest to the place is named") {
    SmallDossier d = country();
    d.dossier.entries.erase(d.dossier.entries.begin()); // the port alone
    d.zone("belt", "denier", ZoneType::Blockade, box(1, 15.5, 3, 16.5), between("2023-08-11", nullptr));
    const Access access = d.access();
    CHECK(placeOf(access, "town").lastLegClosed == "fork-town");
    CHECK(placeOf(access, "fork").lastLegClosed == "port-fork");
    CHECK(entryOf(placeOf(access, "town"), "port").stoppedAt->leg == "port-fork");
}

TEST_CASE("the last leg closed is looked for on the way from the nearest entry") {
    SmallDossier d = country();
    d.zone("east", "denier", ZoneType::Blockade, box(3, 13, 4.5, 16.5), between("2023-08-11", nullptr));
    CHECK(placeOf(d.access(), "town").lastLegClosed == "depot-town"); // 221 km, and 428 km from the port
    SmallDossier nearPort = country();
    nearPort.dossier.places[0].position.latitude = 8; // the depot, far away
    nearPort.dossier.legs[0].line[0].latitude = 8;
    nearPort.zone("east", "denier", ZoneType::Blockade, box(3, 13, 4.5, 16.5), between("2023-08-11", nullptr));
    CHECK(placeOf(nearPort.access(), "town").lastLegClosed == "fork-town");
}

TEST_CASE("of two ways of the same length the leg with the first id is taken, in any order of legs") {
    SmallDossier d;
    d.place("port", 0);
    d.place("town", 2);
    d.leg("a", "port", "town");
    d.leg("b", "port", "town");
    d.entry("port");
    d.zone("belt", "denier", ZoneType::Blockade, box(1, 15, 1.5, 17));
    CHECK(entryOf(placeOf(d.access(), "town"), "port").stoppedAt->leg == "a");
    std::ranges::reverse(d.dossier.legs);
    CHECK(entryOf(placeOf(d.access(), "town"), "port").stoppedAt->leg == "a");
}
