#include "random_dossier.h"

#include <azalai/geo/geodesic.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <set>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinRel;

namespace {

std::set<std::string> statesAt(const Workspace& w, Position p) {
    std::set<std::string> states;
    for (const ZoneState* state : activeZones(w))
        if (isInside(state->outline, p)) states.insert(state->id);
    return states;
}

/// Every change instant and a moment in the middle of each interval between two.
std::vector<Instant> probes(const Dossier& dossier) {
    std::vector<Instant> instants{dossier.from.begin};
    for (const Instant change : changeInstants(dossier)) {
        if (change == instants.back()) continue;
        instants.push_back(instants.back() + (change - instants.back()) / 2);
        instants.push_back(change);
    }
    return instants;
}

Status statusIn(const std::vector<StatusSpell>& spells, Instant at) {
    for (const StatusSpell& spell : spells)
        if (spell.from <= at && at < spell.to) return spell.status;
    return Status::Unknown;
}

Status statusOf(const PlaceAccess& place) {
    if (place.cutOff) return Status::Cut;
    return std::ranges::any_of(place.entries, &EntryAccess::reachableOpen) ? Status::Open : Status::AtRisk;
}

} // namespace

TEST_CASE("pieces add up to their leg, and each runs through the zones it names") {
    const int seed = GENERATE(range(1, 13));
    INFO("seed " << seed);
    const SmallDossier d = randomDossier(seed);
    const Workspace w = d.workspace("2023-06-15");
    for (const LegStatus& leg : SmallDossier::accessOf(w).legs) {
        INFO(leg.leg);
        CHECK_THAT(leg.length.value, WithinRel(geodesicLength(d.dossier.leg(leg.leg)->line).value, 1e-9));
        Metres sum;
        for (std::size_t i = 0; i < leg.pieces.size(); ++i) {
            const LegPiece& piece = leg.pieces[i];
            CHECK(piece.begin == (i == 0 ? Metres{} : leg.pieces[i - 1].end));
            if (i > 0) CHECK(piece.line.front() == leg.pieces[i - 1].line.back());
            if (i > 0) CHECK(piece.states != leg.pieces[i - 1].states);
            sum += piece.end - piece.begin;
            if (piece.end - piece.begin < Metres{5}) continue;
            for (const double share : {0.5, 1e-6, 1 - 1e-6}) { // the border lies at the very ends
                const Position probe = positionAlong(piece.line, geodesicLength(piece.line) * share);
                CHECK(statesAt(w, probe) == std::set<std::string>(piece.states.begin(), piece.states.end()));
            }
        }
        CHECK_THAT(sum.value, WithinRel(leg.length.value, 1e-9));
    }
}

TEST_CASE("the sweep tells at every instant what a fresh look tells") {
    const int seed = GENERATE(range(1, 9));
    INFO("seed " << seed);
    const SmallDossier d = randomDossier(seed);
    const Workspace w = d.workspace();
    const AccessHistory history = computeAccessHistory(w);
    std::map<std::string, std::pair<Status, std::optional<Instant>>> runs; // the obvious way to find "since"
    std::map<std::pair<std::string, bool>, std::pair<bool, std::optional<Instant>>> figures;
    for (const Instant at : probes(d.dossier)) {
        INFO(formatInstant(at));
        const Access fresh = computeAccess(atInstant(w, at), history);
        for (const LegStatus& leg : fresh.legs)
            CHECK(statusIn(history.legs.at(leg.leg), at) == leg.status);
        for (const RouteStatus& route : fresh.routes) {
            CHECK(statusIn(history.routes.at(route.route), at) == route.status);
            const auto [run, isNew] = runs.try_emplace(route.route, route.status, std::nullopt);
            if (run->second.first != route.status) run->second = {route.status, at};
            CHECK(route.since == run->second.second);
        }
        for (const PlaceAccess& place : fresh.places) {
            if (!place.onNetwork) continue;
            CHECK(statusIn(history.places.at(place.place), at) == statusOf(place));
            for (const bool open : {false, true}) {
                const bool isolated = open ? place.noOpenWay : place.cutOff;
                const auto [run, isNew] = figures.try_emplace({place.place, open}, isolated, std::nullopt);
                if (run->second.first != isolated) run->second = {isolated, at};
                CHECK((open ? place.sinceNoOpen : place.since) == run->second.second);
                CHECK((open ? place.lastOpenLegClosed : place.lastLegClosed).empty() ==
                      !(isolated && run->second.second));
            }
        }
    }
}

TEST_CASE("opening a leg never isolates anyone") {
    const int seed = GENERATE(range(1, 5));
    const SmallDossier d = randomDossier(seed);
    const Access before = d.access("2023-06-15");
    for (const Leg& leg : d.dossier.legs) {
        INFO("seed " << seed << ", opened " << leg.id);
        SmallDossier opened = d;
        std::erase_if(opened.dossier.overrides, [&](const Override& o) { return o.leg == leg.id; });
        opened.word(leg.id.c_str(), Status::Open, {});
        const Access after = opened.access("2023-06-15");
        for (std::size_t p = 0; p < before.places.size(); ++p) {
            CHECK_FALSE((after.places[p].cutOff && !before.places[p].cutOff));
            CHECK_FALSE((after.places[p].noOpenWay && !before.places[p].noOpenWay));
            REQUIRE(after.places[p].cargoes.size() == before.places[p].cargoes.size());
            for (std::size_t c = 0; c < before.places[p].cargoes.size(); ++c) {
                const Status was = before.places[p].cargoes[c].status;
                const Status is = after.places[p].cargoes[c].status;
                CHECK_FALSE((is == Status::Cut && was != Status::Cut));
                CHECK_FALSE((is != Status::Open && was == Status::Open));
            }
            for (std::size_t e = 0; e < before.places[p].entries.size(); ++e) {
                const EntryAccess& was = before.places[p].entries[e];
                const EntryAccess& is = after.places[p].entries[e];
                CHECK_FALSE((was.reachable && !is.reachable));
                CHECK_FALSE((was.reachableOpen && !is.reachableOpen));
                if (was.reachable) CHECK(is.shortest->value <= was.shortest->value + 1e-6);
            }
        }
        for (std::size_t r = 0; r < before.routes.size(); ++r)
            CHECK(after.routes[r].cut.value <= before.routes[r].cut.value + 1e-3);
    }
}

TEST_CASE("the order of places, legs, zones, actors and overrides changes no answer") {
    const int seed = GENERATE(range(1, 9));
    INFO("seed " << seed);
    const SmallDossier d = randomDossier(seed);
    SmallDossier shuffled = d;
    std::mt19937_64 random(static_cast<std::uint64_t>(seed) + 1000);
    std::ranges::shuffle(shuffled.dossier.places, random);
    std::ranges::shuffle(shuffled.dossier.legs, random);
    std::ranges::shuffle(shuffled.dossier.zones, random);
    std::ranges::shuffle(shuffled.dossier.actors, random);
    std::ranges::shuffle(shuffled.dossier.overrides, random);
    std::ranges::shuffle(shuffled.dossier.entries, random);
    const AccessHistory a = computeAccessHistory(d.workspace());
    const AccessHistory b = computeAccessHistory(shuffled.workspace());
    CHECK(a.legs == b.legs);
    CHECK(a.routes == b.routes);
    CHECK(a.places == b.places);
    CHECK(a.cargoPlaces == b.cargoPlaces);
    const Access first = d.access();
    const Access second = shuffled.access();
    for (const RouteStatus& route : first.routes) {
        const RouteStatus& same = routeOf(second, route.route);
        CHECK(route.bestWay == same.bestWay);
        CHECK(route.firstCut.has_value() == same.firstCut.has_value());
        if (route.firstCut) CHECK(route.firstCut->leg == same.firstCut->leg);
    }
    for (const PlaceAccess& place : first.places) {
        const PlaceAccess& same = placeOf(second, place.place);
        CHECK(place.cutOff == same.cutOff);
        CHECK(place.since == same.since);
        CHECK(place.lastLegClosed == same.lastLegClosed);
        CHECK(place.noOpenWay == same.noOpenWay);
        CHECK(place.sinceNoOpen == same.sinceNoOpen);
        CHECK(place.lastOpenLegClosed == same.lastOpenLegClosed);
        CHECK(place.cargoes == same.cargoes);
        for (const EntryAccess& entry : place.entries) {
            const EntryAccess& there = entryOf(same, entry.entry);
            CHECK(entry.reachable == there.reachable);
            CHECK(entry.shortest == there.shortest);
        }
    }
}
