// What the bundled dossier must answer, after its own sheet of facts (maps/northern-mali/README.md).
#include "northern_mali.h"

#include <azalai/geo/geodesic.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinRel;

TEST_CASE("the Mauritania corridor is open in July and cut by JNIM from 11 August on") {
    for (const Instant day : everyDay("2023-07-01", "2023-08-11"))
        CHECK(routeOf(accessAt(day), "mr-fuel").status == Status::Open);
    for (const Instant day : everyDay("2023-08-11", "2024-01-01")) {
        const Access access = accessAt(day);
        const RouteStatus& route = routeOf(access, "mr-fuel");
        INFO(formatInstant(day));
        CHECK(route.status == Status::Cut);
        CHECK(route.since == std::optional(on("2023-08-11")));
        REQUIRE(route.firstCut);
        CHECK(actorOf(route.firstCut->decidingState) == "jnim");
        CHECK(route.firstCut->nearPlace == "lere");
        REQUIRE(route.lastCut);
        CHECK(actorOf(route.lastCut->decidingState) == "jnim");
        CHECK(route.lastCut->nearPlace == "tombouctou");
        CHECK(route.firstCut->fromStart < route.lastCut->fromStart);
    }
}

TEST_CASE("Tombouctou is supplied in July and cut off from every entry since 11 August") {
    for (const Instant day : everyDay("2023-07-01", "2023-08-11"))
        CHECK_FALSE(placeOf(accessAt(day), "tombouctou").cutOff);
    for (const Instant day : everyDay("2023-08-11", "2024-01-01")) {
        const Access access = accessAt(day);
        const PlaceAccess& town = placeOf(access, "tombouctou");
        INFO(formatInstant(day));
        CHECK(town.cutOff);
        CHECK(town.since == std::optional(on("2023-08-11")));
        CHECK_FALSE(town.lastLegClosed.empty());
        REQUIRE(town.entries.size() == northernMali().dossier->entries.size());
        for (const EntryAccess& entry : town.entries) {
            INFO(entry.entry);
            CHECK_FALSE(entry.reachable);
            REQUIRE(entry.shortest);
            REQUIRE(entry.stoppedAt);
            CHECK(entry.stoppedAt->fromStart < *entry.shortest);
        }
    }
}

TEST_CASE("all ways into Tombouctou close on the same day, and the towns around it with them") {
    for (const char* route : {"bko-niono", "bko-douentza", "mr-fuel", "dz-tbu", "salt", "north-bank"}) {
        INFO(route);
        CHECK(routeOf(accessAt("2023-08-10T23:59Z"), route).status != Status::Cut);
        CHECK(routeOf(accessAt("2023-08-11"), route).status == Status::Cut);
    }
    const Access access = accessAt("2023-09-03");
    for (const char* town : {"goundam", "dire", "ber", "korioume"})
        CHECK(placeOf(access, town).cutOff);
    for (const char* town : {"gao", "kidal", "araouane", "lere", "nema"})
        CHECK_FALSE(placeOf(access, town).cutOff);
}

TEST_CASE("boats run on the river in high water only, August to December") {
    const Access july = accessAt("2023-07-31T23:59Z");
    const Access august = accessAt("2023-08-01");
    const Access december = accessAt("2023-12-31");
    std::size_t riverLegs = 0;
    for (const Leg& leg : northernMali().dossier->legs) {
        if (leg.mode != LegMode::River) continue;
        ++riverLegs;
        CHECK(legOf(july, leg.id).outOfSeason);
        CHECK(legOf(july, leg.id).status == Status::Cut);
        CHECK_FALSE(legOf(august, leg.id).outOfSeason);
        CHECK_FALSE(legOf(december, leg.id).outOfSeason);
    }
    CHECK(riverLegs >= 8);
    CHECK(routeOf(july, "river").status == Status::Cut);
    CHECK(routeOf(august, "river").status != Status::Cut);
    CHECK(routeOf(accessAt("2023-08-11"), "river").status == Status::Cut);
}

TEST_CASE("the desk's word on the river holds from the attack of 7 September") {
    const auto leg = [](const char* at) { return legOf(accessAt(at), "river-kabara-rharous"); };
    CHECK_FALSE(leg("2023-09-06").byOverride.has_value());
    CHECK(leg("2023-09-07").byOverride.has_value());
    CHECK(leg("2023-09-07").status == Status::Cut);
}

TEST_CASE("Ménaka is cut off from the first day, Kidal never") {
    for (const Instant day : everyDay("2023-07-01", "2024-01-01")) {
        const Access access = accessAt(day);
        CHECK(placeOf(access, "menaka").cutOff);
        CHECK_FALSE(placeOf(access, "menaka").since.has_value());
        CHECK_FALSE(placeOf(access, "kidal").cutOff);
    }
}

TEST_CASE("on the bundled dossier the sweep agrees with a fresh look, and pieces add up") {
    std::vector<Instant> instants = changeInstants(*northernMali().dossier);
    REQUIRE(instants.size() > 30);
    for (std::size_t i = instants.size() - 1; i > 0; --i)
        instants.push_back(instants[i - 1] + (instants[i] - instants[i - 1]) / 2);
    const auto statusIn = [](const std::vector<StatusSpell>& spells, Instant at) {
        for (const StatusSpell& spell : spells)
            if (spell.from <= at && at < spell.to) return spell.status;
        return Status::Unknown;
    };
    for (const Instant at : instants) {
        INFO(formatInstant(at));
        const Access access = accessAt(at);
        for (const LegStatus& leg : access.legs) {
            CHECK(statusIn(history().legs.at(leg.leg), at) == leg.status);
            Metres sum;
            for (const LegPiece& piece : leg.pieces)
                sum += piece.end - piece.begin;
            CHECK_THAT(sum.value, WithinRel(geodesicLength(northernMali().dossier->leg(leg.leg)->line).value, 1e-9));
        }
        for (const RouteStatus& route : access.routes) {
            CHECK(statusIn(history().routes.at(route.route), at) == route.status);
            CHECK(route.status != Status::Unknown);
        }
        for (const PlaceAccess& place : access.places)
            if (place.onNetwork) CHECK((statusIn(history().places.at(place.place), at) == Status::Cut) == place.cutOff);
    }
}
