// What the bundled dossier must answer about cargoes, last roads and exposure, after its own sheet of facts
// (maps/northern-mali/README.md).
#include "northern_mali.h"

#include <azalai/access/last_roads.h>
#include <azalai/access/previous_spells.h>
#include <azalai/access/supply_network.h>

using namespace azalai;
using namespace azalai::test;

namespace {

const Cargo fuel{Goods::Fuel, {}};
const Cargo food{Goods::Food, {}};
const Instant blockade = on("2023-08-11");

std::vector<StatusSpell> spellsOf(const Cargo& cargo, const char* place) {
    return history().cargoPlaces.at(cargo).at(place);
}

/// Everything that carries fuel, and fuel by any of it.
std::vector<Cargo> allFuel() {
    std::vector<Cargo> cargoes;
    for (const Cargo& cargo : cargoesOf(*northernMali().dossier))
        if (cargo.goods == Goods::Fuel) cargoes.push_back(cargo);
    return cargoes;
}

} // namespace

TEST_CASE("fuel comes to Tombouctou until 10 August, and by no vehicle from the 11th on") {
    REQUIRE(allFuel().size() >= 3); // tankers and 4x4s
    for (const Instant day : everyDay("2023-07-01", "2024-01-01")) {
        INFO(formatInstant(day));
        const Access access = accessAt(day);
        const PlaceAccess& town = placeOf(access, "tombouctou");
        for (const Cargo& cargo : allFuel()) {
            INFO(cargo.vehicle);
            const CargoAccess& told = cargoOf(town, cargo);
            CHECK(told.status == (day < blockade ? Status::Open : Status::Cut));
            if (day < blockade) continue;
            CHECK(told.since == std::optional(blockade));
            CHECK(legOf(access, told.lastLegClosed).status == Status::Cut);
        }
    }
}

TEST_CASE("the Mauritania corridor brings fuel to Goundam and Tombouctou until 10 August, and to Léré ever since") {
    const StatusSpell before{on("2023-07-01"), blockade, Status::Open};
    const StatusSpell after{blockade, on("2024-01-01"), Status::Cut};
    for (const Cargo& cargo : allFuel())
        for (const char* town : {"tombouctou", "goundam", "dire", "ber"}) {
            INFO(town << ' ' << cargo.vehicle);
            CHECK(spellsOf(cargo, town) == std::vector{before, after});
        }
    CHECK(previousSpells(history(), "mr-fuel", on("2023-09-03")) == std::vector{before});
    for (const StatusSpell& spell : spellsOf(fuel, "lere"))
        CHECK(spell.status != Status::Cut);
    for (const char* town : {"nema", "bassikounou", "fassala"}) // the Mauritanian part
        CHECK(spellsOf(fuel, town) == std::vector{StatusSpell{before.from, after.to, Status::Open}});
    const Access access = accessAt("2023-09-03");
    for (const char* leg : {"lere-niafunke", "goundam-tombouctou"})
        CHECK(legOf(access, leg).status == Status::Cut);
}

TEST_CASE("boats bring food to Gourma-Rharous from 1 August until the blockade, and fuel never comes") {
    const std::vector<StatusSpell> expected{{on("2023-07-01"), on("2023-08-01"), Status::Cut},
                                            {on("2023-08-01"), blockade, Status::Open},
                                            {blockade, on("2024-01-01"), Status::Cut}};
    CHECK(spellsOf(food, "gourma-rharous") == expected);
    CHECK(spellsOf(fuel, "gourma-rharous") ==
          std::vector{StatusSpell{on("2023-07-01"), on("2024-01-01"), Status::Cut}});
    const Access access = accessAt("2023-08-11");
    const CargoAccess& told = cargoOf(placeOf(access, "gourma-rharous"), food);
    CHECK(told.since == std::optional(blockade));
    CHECK(northernMali().dossier->leg(told.lastLegClosed)->mode == LegMode::River);
}

TEST_CASE("a boat alone goes where the river goes, at high water only, and to no town off it") {
    const Cargo byBoat{Goods::Food, "pinasse"};
    const Access july = accessAt("2023-07-31T23:59Z");
    const Access august = accessAt("2023-08-01");
    for (const char* town : {"niafunke", "dire", "kabara", "gourma-rharous", "bamba", "bourem", "gao"}) {
        INFO(town);
        CHECK(cargoOf(placeOf(july, town), byBoat).status == Status::Cut);
        CHECK(cargoOf(placeOf(august, town), byBoat).status != Status::Cut);
        CHECK(cargoOf(placeOf(august, town), byBoat).since == std::optional(on("2023-08-01")));
    }
    for (const char* town : {"tombouctou", "goundam", "kidal", "lere"})
        CHECK(spellsOf(byBoat, town).size() == 1); // cut all the time
    for (const PlaceAccess& place : august.places)
        if (!place.cargoes.empty())
            CHECK_FALSE((cargoOf(place, food).status == Status::Cut &&
                         cargoOf(place, byBoat).status != Status::Cut)); // what a boat brings has come
}

TEST_CASE(
    "Kidal changes hands on 14 November: the road into town, and the road on to the border is at risk from then") {
    const auto holderAtKidal = [](const char* at) {
        const Access access = accessAt(at);
        const LegPiece piece = legOf(access, "anefis-kidal").pieces.back(); // drawn towards Kidal
        std::vector<std::string> actors;
        for (const std::string& state : piece.states)
            actors.push_back(actorOf(state));
        return actors;
    };
    REQUIRE(northernMali().dossier->leg("anefis-kidal")->to == "kidal");
    CHECK(std::ranges::contains(holderAtKidal("2023-11-13"), "csp"));
    CHECK_FALSE(std::ranges::contains(holderAtKidal("2023-11-13"), "fama"));
    CHECK(std::ranges::contains(holderAtKidal("2023-11-14"), "fama"));
    CHECK_FALSE(std::ranges::contains(holderAtKidal("2023-11-14"), "csp"));
    const std::vector<StatusSpell> expected{{on("2023-07-01"), on("2023-11-14"), Status::Open},
                                            {on("2023-11-14"), on("2024-01-01"), Status::AtRisk}};
    CHECK(history().legs.at("kidal-tinzaouaten") == expected);
    for (const Cargo& cargo : allFuel()) // at risk since the army's column came to Anefis, never cut
        for (const StatusSpell& spell : spellsOf(cargo, "kidal"))
            CHECK(spell.status == (spell.from < on("2023-10-07") ? Status::Open : Status::AtRisk));
}

TEST_CASE("Kidal hangs on the road from Anefis, in peace as in the blockade, and Tombouctou on four in July") {
    for (const char* at : {"2023-07-15", "2023-09-03", "2023-12-01"}) {
        INFO(at);
        const Workspace w = atInstant(northernMali(), on(at));
        const LastRoads all = lastRoads({w, accessAt(at)}, fuel);
        const auto road = std::ranges::find(all.roads, "anefis-kidal", &LastRoad::leg);
        REQUIRE(road != all.roads.end());
        CHECK(road->people == northernMali().dossier->place("kidal")->population);
        CHECK(std::ranges::contains(road->places, "kidal"));
        const auto town = std::ranges::find(all.places, "tombouctou", &PlaceLifeline::place);
        if (on(at) < blockade)
            CHECK(town->legsToCut == 4);
        else
            CHECK(town == all.places.end()); // nothing is left to lose
    }
}

TEST_CASE("the legs into Tombouctou are exposed to incidents from August on, and calm in July and November") {
    const auto exposureOf = [](const char* at, const char* leg) { return legOf(accessAt(at), leg).exposure; };
    CHECK(exposureOf("2023-07-31", "tombouctou-ber") ==
          Exposure{}); // the trucks stopped "in August" count from the 1st
    const Exposure september = exposureOf("2023-09-03", "tombouctou-ber");
    CHECK(september.score > 0.5);
    REQUIRE(september.events.size() >= 2);
    CHECK(northernMali().dossier->event(september.events.front())->begin() >=
          northernMali().dossier->event(september.events.back())->begin());
    CHECK(exposureOf("2023-11-15", "goundam-tombouctou") == Exposure{});
    const Access access = accessAt("2023-09-03");
    CHECK(placeOf(access, "tombouctou").exposure.score >= september.score);
}
