#include "random_dossier.h"

#include <azalai/access/last_roads.h>
#include <azalai/access/supply_network.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <functional>
#include <set>

using namespace azalai;
using namespace azalai::test;

namespace {

using Ids = std::vector<std::string>;

LastRoads lastRoadsOf(const SmallDossier& d, const Cargo& cargo = {}, Status worst = Status::AtRisk,
                      const char* at = "2023-09-03") {
    const Workspace w = d.workspace(at);
    return lastRoads({w, SmallDossier::accessOf(w)}, cargo, worst);
}

const LastRoad* roadOf(const LastRoads& all, std::string_view leg) {
    const auto found = std::ranges::find(all.roads, leg, &LastRoad::leg);
    return found == all.roads.end() ? nullptr : &*found;
}

PlaceLifeline lifelineOf(const LastRoads& all, std::string_view place) {
    return *std::ranges::find(all.places, place, &PlaceLifeline::place);
}

/// Two ports and a ring behind them: east port - fork, west port - fork; from the fork two roads to the town, and from
/// there one each to the hamlet and the mine.
SmallDossier country() {
    SmallDossier d;
    d.place("east-port", 4);
    d.place("fork", 2);
    d.place("hamlet", 1, 19);
    d.place("mine", 3, 19);
    d.place("town", 2, 18);
    d.place("west-port", 0);
    d.leg("east", "east-port", "fork");
    d.leg("new-road", "fork", "town", {{.latitude = 17, .longitude = 3}});
    d.leg("old-road", "fork", "town");
    d.leg("to-hamlet", "town", "hamlet");
    d.leg("to-mine", "mine", "town");
    d.leg("west", "west-port", "fork");
    d.entry("east-port");
    d.entry("west-port");
    for (Place& place : d.dossier.places)
        place.kind = PlaceKind::Town;
    d.dossier.places[2].population = 700;
    d.dossier.places[4].population = 54'000;
    return d;
}

} // namespace

TEST_CASE("with two ways everywhere only what stands at a road's end hangs on one leg") {
    const LastRoads all = lastRoadsOf(country());
    REQUIRE(all.roads.size() == 2);
    CHECK(all.roads[0] == LastRoad{"to-hamlet", {"hamlet"}, 700, 0, {}});
    CHECK(all.roads[1] == LastRoad{"to-mine", {"mine"}, 0, 1, {}}); // its count is not known, which is not nobody
    CHECK(lifelineOf(all, "town") == PlaceLifeline{"town", {}, 2, {"east", "west"}});
    CHECK(lifelineOf(all, "fork") == PlaceLifeline{"fork", {}, 2, {"east", "west"}});
    CHECK(lifelineOf(all, "hamlet") == PlaceLifeline{"hamlet", {"to-hamlet"}, 1, {"to-hamlet"}});
    REQUIRE(all.places.size() == 4); // without the entries
}

TEST_CASE("when a road is cut the other is the last one, for all that lies behind it, ranked by people") {
    SmallDossier d = country();
    d.zone("belt", "denier", ZoneType::Blockade, box(1.5, 16.8, 2.5, 17.2)); // on the old road
    d.word("west", Status::Cut, {});
    const LastRoads all = lastRoadsOf(d);
    REQUIRE(all.roads.size() == 4);
    CHECK(all.roads[0] == LastRoad{"east", {"fork", "hamlet", "mine", "town"}, 54'700, 2, {"west"}});
    CHECK(all.roads[1] == LastRoad{"new-road", {"hamlet", "mine", "town"}, 54'700, 1, {"old-road"}});
    CHECK(all.roads[2].leg == "to-hamlet");
    CHECK(all.roads[3].leg == "to-mine");
    CHECK(lifelineOf(all, "mine") == PlaceLifeline{"mine", {"east", "new-road", "to-mine"}, 1, {"east"}});
}

TEST_CASE("over open legs alone a town may hang on one road where another is at risk") {
    SmallDossier d = country();
    d.zone("tolls", "taxer", ZoneType::Support, box(2.6, 16.8, 3.5, 17.2)); // on the new road
    CHECK(roadOf(lastRoadsOf(d), "old-road") == nullptr);
    const LastRoads open = lastRoadsOf(d, {}, Status::Open);
    REQUIRE(roadOf(open, "old-road"));
    CHECK(roadOf(open, "old-road")->places == Ids{"hamlet", "mine", "town"});
}

TEST_CASE("a cargo hangs on the legs that it can pass, from the entries that give it") {
    SmallDossier d = country();
    d.dossier.entries[0].goods = {Goods::Fuel};
    d.dossier.entries[1].goods = {Goods::Food};
    d.dossier.legs[1].mode = LegMode::Track; // the new road
    d.vehicle("lorry", {Goods::Fuel, Goods::Food}, {LegMode::Road, LegMode::Track});
    d.dossier.vehicles[0].paces[1].rains.reset();
    const LastRoads dry = lastRoadsOf(d, {Goods::Fuel, {}}, Status::AtRisk, "2023-12-01");
    REQUIRE(roadOf(dry, "east"));
    CHECK(roadOf(dry, "east")->places == Ids{"fork", "hamlet", "mine", "town", "west-port"});
    CHECK(roadOf(dry, "old-road") == nullptr);
    const LastRoads rains = lastRoadsOf(d, {Goods::Fuel, {}}, Status::AtRisk, "2023-08-01");
    CHECK(roadOf(rains, "old-road")->places == Ids{"hamlet", "mine", "town"});
    CHECK(lastRoadsOf(d, {Goods::Medicine, {}}) == LastRoads{});
}

TEST_CASE("roads to bends and junctions alone cut nobody off") {
    SmallDossier d = country();
    d.dossier.places[3].kind = PlaceKind::Waypoint; // the mine
    d.dossier.places[2].kind = PlaceKind::BorderPost;
    d.dossier.places[2].population.reset();
    const LastRoads all = lastRoadsOf(d);
    REQUIRE(all.roads.size() == 1);
    CHECK(all.roads[0] == LastRoad{"to-hamlet", {"hamlet"}, 0, 0, {}}); // a place, but nobody lives there
    CHECK(std::ranges::find(all.places, "mine", &PlaceLifeline::place) == all.places.end());
}

TEST_CASE("what is cut off already hangs on nothing") {
    SmallDossier d = country();
    d.word("to-mine", Status::Cut, {});
    const LastRoads all = lastRoadsOf(d);
    CHECK(roadOf(all, "to-mine") == nullptr);
    CHECK(std::ranges::find(all.places, "mine", &PlaceLifeline::place) == all.places.end());
}

namespace {

/// The obvious way to ask: close legs by a desk's word and compute access again.
std::set<std::string> lostWithout(const SmallDossier& d, const Workspace& w, const Cargo& cargo, const Ids& legs) {
    SmallDossier closed = d;
    for (const std::string& leg : legs)
        closed.word(leg.c_str(), Status::Cut, {}, "2023-12-31");
    Workspace then = closed.workspace();
    then.at = w.at;
    const Access access = SmallDossier::accessOf(then);
    std::set<std::string> lost;
    for (const PlaceAccess& place : access.places)
        if (cargo.goods ? cargoOf(place, cargo).status == Status::Cut : place.cutOff) lost.insert(place.place);
    return lost;
}

} // namespace

TEST_CASE("losing a last road cuts off just those it names, losing another leg nobody, per cargo too") {
    const int seed = GENERATE(range(1, 7));
    const auto goods = GENERATE(std::optional<Goods>(), std::optional(Goods::Fuel), std::optional(Goods::Food));
    const Cargo cargo{goods, {}};
    INFO("seed " << seed << ", " << (goods ? word(*goods) : "anything"));
    SmallDossier d = randomDossier(seed);
    std::erase_if(d.dossier.zones,
                  [](const ZoneState& z) { return z.id > "z11"; }); // so that something is left to lose
    const Workspace w = d.workspace("2023-06-15");
    const LastRoads all = lastRoads({w, SmallDossier::accessOf(w)}, cargo);
    const std::set<std::string> before = lostWithout(d, w, cargo, {});
    for (const Leg& leg : d.dossier.legs) {
        std::set<std::string> lost = lostWithout(d, w, cargo, {leg.id});
        std::erase_if(lost, [&](const std::string& place) { return before.contains(place); });
        const LastRoad* road = roadOf(all, leg.id);
        INFO(leg.id);
        CHECK((road ? road->places : Ids{}) == Ids(lost.begin(), lost.end())); // ids are in dossier order here
    }
    for (const PlaceLifeline& place : all.places) {
        INFO(place.place);
        CHECK_FALSE(before.contains(place.place));
        CHECK(lostWithout(d, w, cargo, place.cut).contains(place.place));
        CHECK((place.legsToCut == 1) == !place.onlyLegs.empty());
        for (const std::string& leg : place.onlyLegs)
            CHECK(std::ranges::contains(roadOf(all, leg)->places, place.place));
    }
}

TEST_CASE("of one place the same is told as of all") {
    const int seed = GENERATE(range(1, 7));
    const auto goods = GENERATE(std::optional<Goods>(), std::optional(Goods::Fuel));
    INFO("seed " << seed);
    const SmallDossier d = randomDossier(seed);
    const Workspace w = d.workspace("2023-06-15");
    const Access access = SmallDossier::accessOf(w);
    const LastRoads all = lastRoads({w, access}, {goods, {}});
    CHECK(lastRoadsAlone({w, access}, {goods, {}}) == all.roads);
    CHECK_FALSE(lifelineOf({w, access}, "no-place", {goods, {}}));
    for (const Place& place : d.dossier.places) {
        INFO(place.id);
        const auto told = std::ranges::find(all.places, place.id, &PlaceLifeline::place);
        const auto alone = lifelineOf({w, access}, place.id, {goods, {}});
        REQUIRE(alone.has_value() == (told != all.places.end()));
        if (alone) CHECK(*alone == *told);
    }
}

TEST_CASE("no smaller set of legs than the one told cuts a place off") {
    const int seed = GENERATE(range(1, 4));
    INFO("seed " << seed);
    SmallDossier d = randomDossier(seed);
    d.dossier.zones.clear();
    d.dossier.overrides.clear();
    erase_if(d.dossier.legs, [](const Leg& leg) { return leg.firstMonth != 1 || leg.lastMonth != 12; });
    const Workspace w = d.workspace("2023-06-15");
    const LastRoads all = lastRoads({w, SmallDossier::accessOf(w)});
    int manifold = 0;
    for (const PlaceLifeline& place : all.places) {
        if (place.legsToCut < 3) continue;
        ++manifold;
        INFO(place.place);
        for (std::size_t a = 0; a < d.dossier.legs.size(); ++a)
            for (std::size_t b = a + 1; b < d.dossier.legs.size(); ++b)
                CHECK_FALSE(lostWithout(d, w, {}, {d.dossier.legs[a].id, d.dossier.legs[b].id}).contains(place.place));
    }
    CHECK(manifold > 0);
}
