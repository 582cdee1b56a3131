// What the bundled dossier says about supply: entries, vehicles, names of roads, people.
#include "bundled_dossier.h"
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace azalai;

TEST_CASE("supply comes in where the desk looks for it, and something carries all of it") {
    const std::pair<const char*, std::set<Goods>> rows[] = {
        {"bamako", {Goods::Fuel, Goods::Food, Goods::Medicine}},
        {"bordj-badji-mokhtar", {Goods::Fuel, Goods::Food}},
        {"mopti", {Goods::Food, Goods::People}},
        {"nema", {Goods::Fuel, Goods::Food}},
        {"niamey", {Goods::Fuel, Goods::Food}},
        {"nouakchott", {Goods::Fuel, Goods::Food}},
    };
    CHECK(dossier().entries.size() == std::size(rows));
    for (const auto& [place, goods] : rows) {
        INFO(place);
        const auto entry = std::ranges::find(dossier().entries, place, &SupplyEntry::place);
        REQUIRE(entry != dossier().entries.end());
        CHECK(std::set(entry->goods.begin(), entry->goods.end()) == goods);
        for (const Goods kind : goods)
            CHECK(std::ranges::any_of(dossier().vehicles,
                                      [&](const Vehicle& v) { return std::ranges::contains(v.carries, kind); }));
    }
}

TEST_CASE("what vehicles can do is the desk's estimate, and says so") {
    CHECK(dossier().vehicles.size() == 4);
    for (const Vehicle& vehicle : dossier().vehicles) {
        INFO(vehicle.id);
        CHECK(vehicle.sources == std::vector<std::string>{"DESK"});
        CHECK(vehicle.grade.reliability >= 'C');
        CHECK(vehicle.note.contains("estimate"));
        CHECK((!vehicle.name.en.empty() && !vehicle.name.fr.empty() && !vehicle.name.ar.empty()));
        for (const VehiclePace& pace : vehicle.paces)
            if (pace.dry && pace.rains)
                CHECK((pace.rains->least <= pace.dry->least && pace.rains->most <= pace.dry->most));
    }
    CHECK(dossier().convoys.empty()); // the sheet of facts has none
    CHECK(std::ranges::none_of(dossier().legs, [](const Leg& leg) { return leg.mode == LegMode::Air; }));
}

TEST_CASE("fuel lorries pass the Mauritania corridor in dry months and in the rains, boats the river at high water") {
    const auto passesAll = [](const char* vehicle, const char* route, const char* day) {
        return std::ranges::all_of(dossier().route(route)->ways.front(), [&](const std::string& leg) {
            return canPass(*dossier().vehicle(vehicle), *dossier().leg(leg), dossier().supply, parseTime(day)->begin);
        });
    };
    for (const char* day : {"2023-07-15", "2023-11-15"}) {
        CHECK(passesAll("tanker", "mr-fuel", day));
        CHECK(passesAll("lorry", "mr-fuel", day));
        CHECK(passesAll("light-4x4", "dz-tbu", day));
        CHECK_FALSE(passesAll("tanker", "dz-tbu", day));
        CHECK_FALSE(passesAll("pinasse", "mr-fuel", day));
    }
    CHECK(passesAll("pinasse", "river", "2023-08-01"));
    CHECK(passesAll("pinasse", "river", "2023-12-31"));
    CHECK_FALSE(passesAll("pinasse", "river", "2023-07-31"));
}

TEST_CASE("only roads whose number is confirmed bear it") {
    std::set<std::string> names;
    for (const Leg& leg : dossier().legs) {
        if (leg.name.en.empty()) continue;
        INFO(leg.id);
        CHECK(leg.known == Knowledge::Confirmed);
        CHECK(leg.note.starts_with(leg.name.en));
        names.insert(leg.name.en);
    }
    CHECK(names == std::set<std::string>{"RN16", "RN33", "RN6"});
}

TEST_CASE("populations are those of the gazetteer, and unknown where it has none") {
    std::size_t counted = 0;
    for (const Place& place : dossier().places) {
        if (!place.population) continue;
        ++counted;
        INFO(place.id);
        CHECK(isSettlement(place));
        CHECK(std::ranges::contains(place.sources, std::string("GEO")));
    }
    CHECK(counted == 21);
    CHECK(dossier().place("tombouctou")->population == 32460);
    CHECK_FALSE(dossier().place("ber")->population.has_value());
}
