#include "random_dossier.h"

#include <azalai/access/cut_off_settlements.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <thread>

using namespace azalai;
using namespace azalai::test;
using Catch::Generators::range;

namespace {

bool isSame(const EntryAccess& a, const EntryAccess& b) {
    return a.entry == b.entry && a.reachable == b.reachable && a.reachableOpen == b.reachableOpen &&
           a.shortest == b.shortest && a.stoppedAt == b.stoppedAt;
}

bool isSame(const PlaceAccess& a, const PlaceAccess& b) {
    return a.place == b.place && a.onNetwork == b.onNetwork && a.cutOff == b.cutOff && a.since == b.since &&
           a.lastLegClosed == b.lastLegClosed && a.noOpenWay == b.noOpenWay && a.sinceNoOpen == b.sinceNoOpen &&
           a.lastOpenLegClosed == b.lastOpenLegClosed && a.cargoes == b.cargoes && a.exposure == b.exposure &&
           std::ranges::equal(a.entries, b.entries,
                              [](const EntryAccess& x, const EntryAccess& y) { return isSame(x, y); });
}

/// Some instants of the year, and one before and one after it, which no history covers.
std::vector<Instant> someInstants() {
    return {on("2022-05-01"), on("2023-01-01"), on("2023-03-17"), on("2023-06-15"),
            on("2023-09-03"), on("2023-12-31"), on("2024-01-01"), on("2024-07-01")};
}

/// Calls check(workspace, history) for random dossiers at each of those instants.
template <class Check> void atInstantsOfDossiers(Check check) {
    const int seed = GENERATE(range(1, 7));
    INFO("seed " << seed);
    const SmallDossier d = randomDossier(seed);
    const AccessHistory history = computeAccessHistory(d.workspace());
    for (const Instant at : someInstants()) {
        INFO(formatInstant(at));
        check(atInstant(d.workspace(), at), history);
    }
}

} // namespace

TEST_CASE("what is told of a place does not depend on what was asked before") {
    atInstantsOfDossiers([](const Workspace& w, const AccessHistory& history) {
        const Access all = computeAccess(w, history);
        for (std::size_t i = all.places.size(); i > 0; --i) { // the last ones by trees, the first ones one by one
            const Access alone = computeAccess(w, history);
            REQUIRE(isSame(all.places[i - 1], alone.places[i - 1]));
        }
    });
}

TEST_CASE("parts of a place told alone are those of its description") {
    atInstantsOfDossiers([](const Workspace& w, const AccessHistory& history) {
        const Access access = computeAccess(w, history);
        const Access asked = computeAccess(w, history);
        for (std::size_t i = 0; i < access.places.size(); ++i) {
            const PlaceAccess& place = access.places[i];
            INFO(place.place);
            std::vector<CutPoint> stops;
            for (const EntryAccess& entry : place.entries)
                if (entry.stoppedAt) stops.push_back(*entry.stoppedAt);
            CHECK(asked.stopsOf(i) == stops);
            CHECK(asked.lastOpenLegClosed(i) == place.lastOpenLegClosed);
            CHECK(asked.isOnNetwork(i) == place.onNetwork);
            for (const CargoAccess& cargo : place.cargoes)
                CHECK(asked.lastLegClosed(i, cargo.cargo) == cargo.lastLegClosed);
            CHECK(isSame(*asked.placeAtHand(place.place), place));
        }
        for (std::size_t i = 0; i < access.legs.size(); ++i)
            CHECK(access.legs.once(i).status == access.legs[i].status);
    });
}

TEST_CASE("a list describes what is asked for, once, and nothing else") {
    std::vector<std::size_t> described;
    const DescribedList<std::string> list(5, [&](std::size_t index) {
        described.push_back(index);
        return std::to_string(index);
    });
    CHECK(list.known(3) == nullptr);
    CHECK(list.once(3) == "3");
    CHECK(list.known(3) == nullptr);
    CHECK(list[3] == "3");
    CHECK(list[3] == "3");
    CHECK(*list.known(3) == "3");
    CHECK(list.once(3) == "3");
    CHECK(described == std::vector<std::size_t>{3, 3});
}

TEST_CASE("statuses alone are those that the descriptions tell") {
    atInstantsOfDossiers([](const Workspace& w, const AccessHistory& history) {
        const Access access = computeAccess(w, history);
        const std::vector<Status> legs = access.legStatuses();
        REQUIRE(legs.size() == access.legs.size());
        for (std::size_t leg = 0; leg < legs.size(); ++leg)
            CHECK(legs[leg] == access.legs[leg].status);
        std::vector<std::string> cutOff;
        for (std::size_t i = 0; i < access.places.size(); ++i) {
            const PlaceAccess& place = access.places[i];
            CHECK(access.placeStatus(i).has_value() == place.onNetwork);
            CHECK((access.placeStatus(i) == Status::Cut) == place.cutOff);
            CHECK((access.placeStatus(i).value_or(Status::Open) != Status::Open) == place.noOpenWay);
            CHECK(access.placeExposure(i) == place.exposure);
            CHECK(access.cargoesOf(i).size() == place.cargoes.size());
            for (const CargoAccess& cargo : place.cargoes)
                CHECK(access.placeStatus(i, cargo.cargo) == cargo.status);
            if (place.cutOff && isSettlement(w.dossier->places[i])) cutOff.push_back(place.place);
        }
        CHECK(std::ranges::equal(cutOffSettlements({w, access}), cutOff, {}, &Place::id));
    });
}

TEST_CASE("ids lead to what bears them, whether lists are described or made by hand") {
    const SmallDossier d = randomDossier(2);
    const Access access = d.access();
    Access byHand;
    byHand.legs = std::vector<LegStatus>(access.legs.begin(), access.legs.end());
    byHand.places = std::vector<PlaceAccess>(access.places.begin(), access.places.end());
    for (const Access* asked : std::initializer_list<const Access*>{&access, &byHand}) {
        CHECK(asked->leg("l07")->leg == "l07");
        CHECK(asked->place("p03")->place == "p03");
        CHECK(asked->legIndex("l07") == 7);
        CHECK(asked->placeIndex("p03") == 3);
        CHECK(asked->leg("no-leg") == nullptr);
        CHECK(asked->place("") == nullptr);
    }
    CHECK(byHand.legStatuses() == access.legStatuses());
    for (std::size_t i = 0; i < access.places.size(); ++i) {
        CHECK(byHand.placeStatus(i) == access.placeStatus(i));
        CHECK(byHand.cargoesOf(i) == access.cargoesOf(i));
    }
    for (const std::size_t leg : access.legsAt("p03"))
        CHECK((d.dossier.legs[leg].from == "p03" || d.dossier.legs[leg].to == "p03"));
    CHECK_FALSE(access.legsAt("p03").empty());
}

TEST_CASE("several threads may ask at once, and get the same") {
    const SmallDossier d = randomDossier(5);
    const Access access = d.access();
    const Access expected = d.access();
    const auto ask = [&](bool& isFine) {
        isFine = true;
        for (std::size_t i = 0; i < access.places.size(); ++i)
            isFine = isFine && isSame(access.places[i], expected.places[i]);
        for (std::size_t i = 0; i < access.legs.size(); ++i)
            isFine = isFine && access.legs[i].status == expected.legs[i].status;
    };
    for (const PlaceAccess& place : expected.places) // described before the threads begin
        CHECK_FALSE(place.place.empty());
    bool first = false;
    bool second = false;
    {
        const std::jthread one([&] { ask(first); });
        const std::jthread other([&] { ask(second); });
    }
    CHECK(first);
    CHECK(second);
}
