#include "../access/random_dossier.h"

#include <azalai/change/changes.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <set>

using namespace azalai;
using namespace azalai::test;

namespace {

using Ids = std::vector<std::string>;
const Cargo fuel{Goods::Fuel, {}};
const Cargo food{Goods::Food, {}};

Derived derivedAt(const SmallDossier& d, const char* at) {
    Derived derived{.workspace = d.workspace(at), .overlaps = {}, .access = {}};
    derived.access = SmallDossier::accessOf(derived.workspace);
    return derived;
}

Changes changesOf(const SmallDossier& d, const char* before = "2023-05-10", const char* after = "2023-05-20") {
    return compareDerived(derivedAt(d, before), derivedAt(d, after));
}

/// The refinery gives fuel, the port food; two roads lead from each to the town, and one from there to the hamlet.
SmallDossier country() {
    SmallDossier d;
    for (const char* id : {"hamlet", "port", "refinery", "town"})
        d.place(id, 2, 16).kind = PlaceKind::Town;
    d.dossier.places[0].position = {.latitude = 18, .longitude = 2};
    d.dossier.places[1].position = {.latitude = 16, .longitude = 4};
    d.dossier.places[2].position = {.latitude = 16, .longitude = 0};
    d.dossier.places[3].rank = 1;
    d.dossier.places[3].population = 900;
    d.leg("port-1", "port", "town");
    d.leg("port-2", "port", "town", {{.latitude = 15, .longitude = 3}});
    d.leg("refinery-1", "refinery", "town");
    d.leg("refinery-2", "refinery", "town", {{.latitude = 15, .longitude = 1}});
    d.leg("town-hamlet", "town", "hamlet");
    d.entry("port", {Goods::Food});
    d.entry("refinery", {Goods::Fuel});
    d.vehicle("lorry", {Goods::Food, Goods::Fuel}, {LegMode::Road});
    return d;
}

void close(SmallDossier& d, const char* leg, const char* source, Status status = Status::Cut,
           const char* to = "2023-06-01") {
    d.word(leg, status, between("2023-05-15", to)).sources = {source};
}

} // namespace

TEST_CASE("a town newly cut off from fuel is told, with the hamlet behind it, while food still comes") {
    SmallDossier d = country();
    close(d, "refinery-1", "A");
    close(d, "refinery-2", "B");
    const Changes changes = changesOf(d);
    CHECK(changes.places.empty());
    REQUIRE(changes.cargoes.size() == 4);
    CHECK(changes.cargoes[0].place == "town"); // of the first rank
    CHECK(changes.cargoes[1].place == "hamlet");
    CHECK(changes.cargoes[2].place == "port");
    CHECK(changes.cargoes[3].place == "refinery"); // to which no food comes
    for (const CargoChange& change : changes.cargoes) {
        // The lorry brings none either, which goes without saying.
        CHECK(change.cargo == (change.place == "refinery" ? food : fuel));
        CHECK(change.before == Status::Open);
        CHECK(change.after == Status::Cut);
    }
    CHECK(changes.cargoes[0].sources == Ids{"A"}); // on the last way, which was the shortest
    const Changes back = changesOf(d, "2023-05-20", "2023-06-10");
    REQUIRE(back.cargoes.size() == 4);
    CHECK(back.cargoes[0].before == Status::Cut);
    CHECK(back.cargoes[0].after == Status::Open);
    CHECK(back.cargoes[0].sources == Ids{"A"});
}

TEST_CASE("a vehicle is told where the goods themselves still come by another") {
    SmallDossier d = country();
    d.vehicle("tanker", {Goods::Fuel}, {LegMode::Road}, Capacity::Heavy);
    d.dossier.vehicles[1].paces[0].rains.reset();
    const Changes changes = changesOf(d, "2023-06-30", "2023-07-01");
    REQUIRE_FALSE(changes.cargoes.empty());
    for (const CargoChange& change : changes.cargoes)
        CHECK(change.cargo == Cargo{Goods::Fuel, "tanker"});
}

TEST_CASE("where nothing comes any more the goods are not told again, where all comes again neither") {
    SmallDossier d = country();
    close(d, "town-hamlet", "A");
    const Changes changes = changesOf(d);
    REQUIRE(changes.places.size() == 1);
    CHECK(changes.places[0].place == "hamlet");
    CHECK(changes.cargoes.empty());
    CHECK(changesOf(d, "2023-05-20", "2023-06-10").cargoes.empty());
}

TEST_CASE("a town that is reached again by one kind of goods alone is told so") {
    SmallDossier d = country();
    for (const char* leg : {"refinery-1", "refinery-2"})
        close(d, leg, "A", Status::Cut, nullptr);
    for (const char* leg : {"port-1", "port-2"})
        close(d, leg, "B");
    const Changes changes = changesOf(d, "2023-05-20", "2023-06-10");
    REQUIRE(changes.places.size() == 2); // town and hamlet, reachable again
    std::set<std::string> told;
    for (const CargoChange& change : changes.cargoes) {
        CHECK(change.cargo == food);
        told.insert(change.place);
    }
    CHECK(told == std::set<std::string>{"hamlet", "town"});
}

TEST_CASE("a town without an open way is told, unless it is cut off altogether") {
    SmallDossier d = country();
    for (const char* leg : {"port-1", "port-2", "refinery-1", "refinery-2"})
        close(d, leg, "RAIDS", Status::AtRisk);
    const Changes changes = changesOf(d);
    CHECK(changes.cargoes.empty());
    REQUIRE(changes.openWays.size() == 2);
    CHECK(changes.openWays[0].place == "town");
    CHECK(changes.openWays[0].noOpenAfter);
    CHECK(changes.openWays[0].sources == Ids{"RAIDS"});
    CHECK(changes.openWays[1].place == "hamlet");
    const Changes back = changesOf(d, "2023-05-20", "2023-06-10");
    REQUIRE(back.openWays.size() == 2);
    CHECK(back.openWays[0].noOpenBefore);
    CHECK(back.openWays[0].sources == Ids{"RAIDS"});
    close(d, "town-hamlet", "A");
    CHECK(changesOf(d).openWays.size() == 1); // the hamlet is among the places
}

TEST_CASE("the road that becomes a town's last one is told, with what closed the others") {
    SmallDossier d = country();
    close(d, "port-1", "A");
    close(d, "port-2", "B");
    close(d, "refinery-2", "C");
    const Changes changes = changesOf(d);
    REQUIRE(changes.lastRoads.size() == 1);
    const LastRoadChange& road = changes.lastRoads[0];
    CHECK(road.leg == "refinery-1");
    CHECK(road.isLast);
    CHECK(road.places == Ids{"town", "hamlet"});
    CHECK(road.firstFor == Ids{"town"}); // the hamlet hung on its own road already
    CHECK(road.people == 900);
    CHECK(road.placesWithoutCount == 1);
    CHECK(road.sources == Ids{"A", "B", "C"});
    const Changes back = changesOf(d, "2023-05-20", "2023-06-10");
    REQUIRE(back.lastRoads.size() == 1);
    CHECK_FALSE(back.lastRoads[0].isLast);
    CHECK(back.lastRoads[0].places == Ids{"town", "hamlet"});
    CHECK(back.lastRoads[0].sources == Ids{"A", "B", "C"});
}

TEST_CASE("who is cut off or was before hangs on no last road") {
    SmallDossier d = country();
    for (const char* leg : {"port-1", "port-2", "refinery-1", "refinery-2"})
        close(d, leg, "A");
    CHECK(changesOf(d).lastRoads.empty());
    CHECK(changesOf(d, "2023-05-20", "2023-06-10").lastRoads.empty());
}

TEST_CASE("what stops on the way there begins again on the way back, on random networks too") {
    const int seed = GENERATE(range(1, 7));
    INFO("seed " << seed);
    SmallDossier d = randomDossier(seed);
    for (Place& place : d.dossier.places)
        place.kind = PlaceKind::Town;
    const Derived first = derivedAt(d, "2023-04-15");
    const Derived second = derivedAt(d, "2023-08-20");
    const Changes there = compareDerived(first, second);
    const Changes back = compareDerived(second, first);
    const auto isolated = [](const Derived& side, const std::string& place, const Cargo& cargo) {
        return cargoOf(placeOf(side.access, place), cargo).status == Status::Cut;
    };
    for (const CargoChange& change : there.cargoes) {
        CHECK(isolated(first, change.place, change.cargo) == (change.before == Status::Cut));
        CHECK(isolated(second, change.place, change.cargo) == (change.after == Status::Cut));
        CHECK((change.before == Status::Cut) != (change.after == Status::Cut));
    }
    CHECK(there.openWays.size() == back.openWays.size());
    REQUIRE(there.lastRoads.size() == back.lastRoads.size());
    for (const LastRoadChange& road : there.lastRoads)
        CHECK(std::ranges::any_of(back.lastRoads, [&](const LastRoadChange& other) {
            return other.leg == road.leg && other.isLast != road.isLast && other.places == road.places;
        }));
    CHECK(compareDerived(first, first).cargoes.empty());
    CHECK(compareDerived(first, first).lastRoads.empty());
}
