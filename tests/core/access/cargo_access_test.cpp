#include "random_dossier.h"

#include <azalai/access/supply_network.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <set>

using namespace azalai;
using namespace azalai::test;

namespace {

const Cargo fuel{Goods::Fuel, {}};
const Cargo food{Goods::Food, {}};

/// A refinery (0° E) that gives fuel and a port (8° E) that gives food, and between them: refinery - fork by road, fork
/// - town (4° E) by river, town - port by track.
SmallDossier country() {
    SmallDossier d;
    d.place("fork", 2);
    d.place("port", 8);
    d.place("refinery", 0);
    d.place("town", 4);
    d.leg("boats", "fork", "town").mode = LegMode::River;
    d.leg("road", "refinery", "fork");
    d.leg("track", "town", "port").mode = LegMode::Track;
    d.entry("port", {Goods::Food});
    d.entry("refinery", {Goods::Fuel});
    d.vehicle("barge", {Goods::Fuel}, {LegMode::River});
    d.vehicle("lorry", {Goods::Food, Goods::Fuel}, {LegMode::Road, LegMode::Track});
    return d;
}

Status statusOf(const Access& access, const char* place, const Cargo& cargo) {
    return cargoOf(placeOf(access, place), cargo).status;
}

} // namespace

TEST_CASE("a dossier is asked about the goods that enter it, each with each vehicle that carries it, and vehicles") {
    SmallDossier d = country();
    const Cargo barge{std::nullopt, "barge"};
    const Cargo lorry{std::nullopt, "lorry"};
    const std::vector<Cargo> expected{
        fuel, food, {Goods::Fuel, "barge"}, {Goods::Fuel, "lorry"}, {Goods::Food, "lorry"}, barge, lorry};
    CHECK(cargoesOf(d.dossier) == expected);
    std::vector<Cargo> told;
    const Access access = d.access();
    for (const CargoAccess& cargo : placeOf(access, "town").cargoes)
        told.push_back(cargo.cargo);
    CHECK(told == expected);
    d.dossier.vehicles.clear();
    CHECK(cargoesOf(d.dossier) == std::vector{fuel, food});
    d.dossier.entries.clear();
    CHECK(cargoesOf(d.dossier).empty());
}

TEST_CASE("a vehicle alone comes from any entry with something for it, as far as it can drive") {
    SmallDossier d = country();
    d.place("saltworks", 6);
    d.leg("salt-road", "saltworks", "town");
    d.entry("saltworks", {Goods::Salt}); // which nothing carries
    const Cargo lorry{std::nullopt, "lorry"};
    CHECK(cargoRoads(d.dossier, lorry).entries.size() == 2); // at the port food, at the refinery fuel
    CHECK(statusOf(d.access(), "town", lorry) == Status::Open);
    CHECK(statusOf(d.access(), "town", {std::nullopt, "barge"}) == Status::Cut); // it loads where no boat floats
    d.word("track", Status::Cut, {});
    CHECK(statusOf(d.access(), "town", lorry) == Status::Cut); // from the refinery only boats go on
    CHECK(statusOf(d.access(), "fork", lorry) == Status::Open);
    d.vehicle("camel", {Goods::Medicine}, {LegMode::Track});
    CHECK_FALSE(std::ranges::contains(cargoesOf(d.dossier), Cargo{std::nullopt, "camel"}));
}

TEST_CASE("a vehicle alone is as well off as with the best of what it carries, at every place and day") {
    for (const int seed : {1, 2, 3, 4, 5, 6, 7, 8}) {
        INFO("seed " << seed);
        const SmallDossier d = randomDossier(seed);
        const Access access = d.access();
        for (const PlaceAccess& place : access.places)
            for (const CargoAccess& alone : place.cargoes) {
                if (alone.cargo.goods) continue;
                std::optional<Status> best;
                for (const CargoAccess& with : place.cargoes)
                    if (with.cargo.goods && with.cargo.vehicle == alone.cargo.vehicle)
                        best = std::min(best.value_or(with.status), with.status);
                INFO(place.place << ' ' << alone.cargo.vehicle);
                CHECK(alone.status == best);
            }
    }
}

TEST_CASE("goods come from the entries that give them, and change vehicles on the way") {
    const Access access = country().access();
    for (const char* place : {"refinery", "fork", "town", "port"})
        CHECK(statusOf(access, place, fuel) == Status::Open);
    CHECK(statusOf(access, "port", food) == Status::Open);
    CHECK(statusOf(access, "town", food) == Status::Open);
    CHECK(statusOf(access, "fork", food) == Status::Cut); // only the barge goes there, and it carries no food
    CHECK(statusOf(access, "refinery", food) == Status::Cut);
}

TEST_CASE("a vehicle drives all the way itself") {
    const Access access = country().access();
    const Cargo byLorry{Goods::Fuel, "lorry"};
    CHECK(statusOf(access, "fork", byLorry) == Status::Open);
    CHECK(statusOf(access, "town", byLorry) == Status::Cut);
    CHECK(statusOf(access, "port", byLorry) == Status::Cut); // its track is passable, but it does not get there
    CHECK(statusOf(access, "refinery", {Goods::Fuel, "barge"}) == Status::Open);
    CHECK(statusOf(access, "fork", {Goods::Fuel, "barge"}) == Status::Cut);
}

TEST_CASE("a leg that bears light vehicles only keeps heavy ones out") {
    SmallDossier d = country();
    d.dossier.legs[1].capacity = Capacity::Medium; // the road
    d.dossier.vehicles[1].weight = Capacity::Heavy;
    CHECK(statusOf(d.access(), "fork", fuel) == Status::Cut);
    d.dossier.vehicles[1].weight = Capacity::Medium;
    CHECK(statusOf(d.access(), "fork", fuel) == Status::Open);
}

TEST_CASE("what reaches a place follows the rains and the season of the river, to the day") {
    SmallDossier d = country();
    d.dossier.vehicles[1].paces[1].rains.reset(); // tracks, July to September
    d.dossier.legs[0].firstMonth = 8;             // boats until the year's end
    const auto town = [&](const char* at, const Cargo& cargo) { return cargoOf(placeOf(d.access(at), "town"), cargo); };
    CHECK(town("2023-06-30", food).status == Status::Open);
    CHECK(town("2023-07-01", food).status == Status::Cut);
    CHECK(town("2023-09-30", food).since == std::optional(on("2023-07-01")));
    CHECK(town("2023-09-30", food).lastLegClosed == "track");
    CHECK(town("2023-10-01", food).status == Status::Open);
    CHECK(town("2023-07-31", fuel).status == Status::Cut);
    CHECK_FALSE(town("2023-07-31", fuel).since.has_value());
    CHECK(town("2023-07-31", fuel).lastLegClosed.empty());
    CHECK(town("2023-08-01", fuel).since == std::optional(on("2023-08-01")));
    const AccessHistory history = computeAccessHistory(d.workspace());
    const std::vector<StatusSpell> expected{{on("2023-01-01"), on("2023-07-01"), Status::Open},
                                            {on("2023-07-01"), on("2023-10-01"), Status::Cut},
                                            {on("2023-10-01"), on("2024-01-01"), Status::Open}};
    CHECK(history.cargoPlaces.at(food).at("town") == expected);
    CHECK(history.cargoPlaces.at({Goods::Food, "lorry"}).at("town") == expected);
    CHECK(history.places.at("town").size() == 1); // some cargo always came
}

TEST_CASE("a town is cut off from one kind of goods while another still comes, since its own day") {
    SmallDossier d = country();
    d.zone("belt", "denier", ZoneType::Blockade, box(0.5, 15, 1, 17), between("2023-08-11", nullptr));
    d.zone("raids", "taxer", ZoneType::Attack, box(5, 15, 6, 17), between("2023-08-20", nullptr));
    const Access access = d.access();
    const PlaceAccess& town = placeOf(access, "town");
    CHECK_FALSE(town.cutOff);
    CHECK(cargoOf(town, fuel).status == Status::Cut);
    CHECK(cargoOf(town, fuel).since == std::optional(on("2023-08-11")));
    CHECK(cargoOf(town, fuel).lastLegClosed == "road");
    CHECK(cargoOf(town, food).status == Status::AtRisk);
    CHECK(cargoOf(town, food).since == std::optional(on("2023-08-20")));
    CHECK(cargoOf(town, food).lastLegClosed.empty());
    CHECK(statusOf(access, "refinery", fuel) == Status::Open);
}

TEST_CASE("without vehicles in the dossier goods pass every leg, and without a carrier none") {
    SmallDossier d = country();
    d.dossier.vehicles.clear();
    CHECK(statusOf(d.access(), "refinery", food) == Status::Open);
    d.vehicle("barge", {Goods::Fuel}, {LegMode::River});
    CHECK(statusOf(d.access(), "town", food) == Status::Cut);
    const CargoRoads noSuch = cargoRoads(d.dossier, {std::nullopt, "no such vehicle"});
    CHECK(noSuch.inDry == std::vector(3, false));
    CHECK(noSuch.entries.empty());
    CHECK(cargoRoads(d.dossier, {Goods::Food, "barge"}).inDry == std::vector(3, false));
    CHECK(cargoRoads(d.dossier, {std::nullopt, "barge"}).inDry == std::vector{true, false, false});
    CHECK(cargoRoads(d.dossier, {}).inRains == std::vector(3, true));
}

TEST_CASE("a bend of the road and a place off the network are not told what reaches them") {
    SmallDossier d = country();
    d.dossier.places[0].kind = PlaceKind::Junction;
    d.place("well", 2, 20);
    const Access access = d.access();
    CHECK(placeOf(access, "fork").cargoes.empty());
    CHECK(placeOf(access, "well").cargoes.empty());
    const AccessHistory history = computeAccessHistory(d.workspace());
    CHECK_FALSE(history.cargoPlaces.at(fuel).contains("fork"));
    CHECK_FALSE(history.cargoPlaces.at(fuel).contains("well"));
    CHECK(statusOf(access, "town", fuel) == Status::Open); // it leads there all the same
}

namespace {

/// The obvious way: spread from the entries over legs until nothing is added, asking the model for every leg.
std::set<std::string> reachedBy(const Workspace& w, const Access& access, const Cargo& cargo, bool openOnly) {
    const Dossier& d = *w.dossier;
    const auto passes = [&](const Leg& leg) {
        return std::ranges::any_of(d.vehicles, [&](const Vehicle& v) {
            return (cargo.vehicle.empty() || v.id == cargo.vehicle) &&
                   (!cargo.goods || std::ranges::contains(v.carries, *cargo.goods)) && canPass(v, leg, d.supply, w.at);
        });
    };
    const auto isBrought = [&](Goods goods) {
        return cargo.goods ? goods == *cargo.goods : std::ranges::contains(d.vehicle(cargo.vehicle)->carries, goods);
    };
    std::set<std::string> reached;
    for (const SupplyEntry& entry : d.entries)
        if (std::ranges::any_of(entry.goods, isBrought)) reached.insert(entry.place);
    for (std::size_t before = 0; before != reached.size();) {
        before = reached.size();
        for (const Leg& leg : d.legs) {
            const Status status = legOf(access, leg.id).status;
            if (status == Status::Cut || (openOnly && status != Status::Open) || !passes(leg)) continue;
            if (reached.contains(leg.from)) reached.insert(leg.to);
            if (reached.contains(leg.to)) reached.insert(leg.from);
        }
    }
    return reached;
}

} // namespace

TEST_CASE("on every day of the year each cargo reaches what the obvious search finds, and the sweep says so") {
    const int seed = GENERATE(range(1, 4));
    INFO("seed " << seed);
    const SmallDossier d = randomDossier(seed);
    const AccessHistory history = computeAccessHistory(d.workspace());
    std::map<std::pair<Cargo, std::string>, std::pair<Status, std::optional<Instant>>> runs;
    for (Instant day = on("2023-01-01"); day < on("2024-01-01"); day += std::chrono::days{1}) {
        const Workspace w = atInstant(d.workspace(), day);
        const Access access = computeAccess(w, history);
        for (const CargoRoads& roads : access.network->roads->cargoes) {
            const std::set<std::string> open = reachedBy(w, access, roads.cargo, true);
            const std::set<std::string> reached = reachedBy(w, access, roads.cargo, false);
            for (const PlaceAccess& place : access.places) {
                const CargoAccess& told = cargoOf(place, roads.cargo);
                const Status expected = open.contains(place.place)      ? Status::Open
                                        : reached.contains(place.place) ? Status::AtRisk
                                                                        : Status::Cut;
                INFO(formatInstant(day) << ' ' << place.place << ' '
                                        << (roads.cargo.goods ? word(*roads.cargo.goods) : "any goods") << ' '
                                        << roads.cargo.vehicle);
                REQUIRE(told.status == expected);
                const auto [run, isNew] = runs.try_emplace({roads.cargo, place.place}, expected, std::nullopt);
                if (run->second.first != expected) run->second = {expected, day}; // everything changes at midnight here
                REQUIRE(told.since == run->second.second);
                REQUIRE(told.lastLegClosed.empty() == !(expected == Status::Cut && told.since));
            }
        }
    }
}
