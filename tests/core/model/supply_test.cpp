#include <azalai/model/dossier.h>
#include <azalai/model/workspace.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

namespace {

Instant at(const char* text) { return parseTime(text)->begin; }

SpeedRange speed(double least, double most) { return {.least = {least}, .most = {most}}; }

/// Paved roads all the year, tracks in the dry months, nothing else.
Vehicle lorry() {
    Vehicle v;
    v.id = "lorry";
    v.weight = Capacity::Medium;
    v.paces = {{.mode = LegMode::Road,
                .surface = Surface::Paved,
                .dry = speed(50, 70),
                .rains = speed(40, 60),
                .litresPer100Km = 30},
               {.mode = {}, .surface = Surface::Sand, .dry = {}, .rains = {}, .litresPer100Km = 0},
               {.mode = LegMode::Track, .surface = {}, .dry = speed(15, 25), .rains = {}, .litresPer100Km = 45}};
    return v;
}

Leg leg(LegMode mode, Surface surface, Capacity capacity = Capacity::Heavy) {
    Leg l;
    l.mode = mode;
    l.surface = surface;
    l.capacity = capacity;
    return l;
}

const char* const dry = "2023-11-01";
const char* const rainy = "2023-08-15";

bool passes(const Leg& on, const char* when, const SupplySettings& settings = {}) {
    return canPass(lorry(), on, settings, at(when));
}

} // namespace

TEST_CASE("the first line of a vehicle's table that fits a leg decides") {
    const Vehicle v = lorry();
    CHECK(paceOn(v, leg(LegMode::Road, Surface::Paved)) == &v.paces[0]);
    CHECK(paceOn(v, leg(LegMode::Track, Surface::Sand)) == &v.paces[1]);
    CHECK(paceOn(v, leg(LegMode::Track, Surface::Earth)) == &v.paces[2]);
    CHECK(paceOn(v, leg(LegMode::Road, Surface::Earth)) == nullptr);
    CHECK(speedOn(v, leg(LegMode::Road, Surface::Paved), {}, at(dry)) == std::optional(speed(50, 70)));
    CHECK(speedOn(v, leg(LegMode::Road, Surface::Paved), {}, at(rainy)) == std::optional(speed(40, 60)));
    CHECK(speedOn(v, leg(LegMode::Track, Surface::Sand), {}, at(dry)) == std::nullopt);
}

TEST_CASE("a vehicle passes only where it has a speed in that season") {
    CHECK(passes(leg(LegMode::Road, Surface::Paved), rainy));
    CHECK(passes(leg(LegMode::Track, Surface::Earth), dry));
    CHECK_FALSE(passes(leg(LegMode::Track, Surface::Earth), rainy));
    CHECK_FALSE(passes(leg(LegMode::Track, Surface::Sand), dry));
    CHECK_FALSE(passes(leg(LegMode::River, Surface::Water), dry));
}

TEST_CASE("a leg carries vehicles of its capacity class and lighter ones") {
    CHECK(passes(leg(LegMode::Road, Surface::Paved, Capacity::Heavy), dry));
    CHECK(passes(leg(LegMode::Road, Surface::Paved, Capacity::Medium), dry));
    CHECK_FALSE(passes(leg(LegMode::Road, Surface::Paved, Capacity::Light), dry));
}

TEST_CASE("a leg out of season is passed by no vehicle") {
    Leg road = leg(LegMode::Road, Surface::Paved);
    road.firstMonth = 9;
    road.lastMonth = 12;
    CHECK(passes(road, dry));
    CHECK_FALSE(passes(road, rainy));
}

TEST_CASE("the rains are the months that the dossier says, over the year's end if it must be") {
    SupplySettings settings;
    settings.rainsFirstMonth = 11;
    settings.rainsLastMonth = 1;
    const Leg track = leg(LegMode::Track, Surface::Earth);
    CHECK(passes(track, rainy, settings));
    CHECK_FALSE(passes(track, dry, settings));
    CHECK_FALSE(passes(track, "2024-01-31", settings));
    CHECK(passes(track, "2024-02-01", settings));
}

TEST_CASE("months are changes when a vehicle feels the rains, and only then") {
    Dossier d;
    d.from = *parseTime("2023-07-01");
    d.to = *parseTime("2023-12-01");
    CHECK(changeInstants(d).empty());
    d.vehicles = {lorry()};
    CHECK(changeInstants(d).size() == 5);
    for (VehiclePace& pace : d.vehicles[0].paces)
        pace.rains = pace.dry;
    CHECK(changeInstants(d).empty());
}

TEST_CASE("bends and junctions are there for the network only") {
    Place place;
    for (const PlaceKind kind : {PlaceKind::Waypoint, PlaceKind::Junction}) {
        place.kind = kind;
        CHECK(isNetworkPoint(place));
        CHECK_FALSE(isSettlement(place));
    }
    place.kind = PlaceKind::BorderPost;
    CHECK_FALSE(isNetworkPoint(place));
}

TEST_CASE("the state hash changes with each field of a leg, a vehicle, a convoy and the settings") {
    Dossier base;
    base.legs = {leg(LegMode::Road, Surface::Paved)};
    base.vehicles = {lorry()};
    base.convoys.resize(1);
    base.convoys[0].reports.resize(1);
    const std::string hash = stateHash(base);
    const auto changed = [&](auto change) {
        Dossier d = base;
        change(d);
        return stateHash(d) != hash;
    };
    CHECK(changed([](Dossier& d) { d.legs[0].name.fr = "RN6"; }));
    CHECK(changed([](Dossier& d) { d.legs[0].capacity = Capacity::Light; }));
    CHECK(changed([](Dossier& d) { d.supply.rainsFirstMonth = 6; }));
    CHECK(changed([](Dossier& d) { d.supply.rainsLastMonth = 10; }));
    CHECK(changed([](Dossier& d) { d.supply.exposureDistance = {1.0}; }));
    CHECK(changed([](Dossier& d) { d.supply.exposureSpan = std::chrono::days{1}; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].id = "x"; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].name.en = "x"; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].weight = Capacity::Light; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].carries = {Goods::Fuel}; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].paces[0].mode.reset(); }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].paces[0].surface.reset(); }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].paces[0].dry->least = {1}; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].paces[0].rains->most = {99}; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].paces[0].rains.reset(); }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].paces[0].litresPer100Km = 1; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].sources = {"DESK"}; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].grade = {'A', '1'}; }));
    CHECK(changed([](Dossier& d) { d.vehicles[0].note = "n"; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].id = "x"; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].name.ar = "x"; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].vehicle = "lorry"; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].goods = {Goods::Food}; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].legs = {"a-b"}; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].departs = *parseTime("2023"); }));
    CHECK(changed([](Dossier& d) { d.convoys[0].sources = {"DESK"}; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].grade = {'A', '1'}; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].note = "n"; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].reports[0].place = "a"; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].reports[0].at = *parseTime("2023"); }));
    CHECK(changed([](Dossier& d) { d.convoys[0].reports[0].sources = {"DESK"}; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].reports[0].grade = {'A', '1'}; }));
    CHECK(changed([](Dossier& d) { d.convoys[0].reports[0].note = "n"; }));
}
