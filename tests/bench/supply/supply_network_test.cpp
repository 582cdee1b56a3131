#include "../overlap/random_numbers.h"
#include "make_network.h"

#include <azalai/access/access.h>
#include <azalai/access/place_revision.h>
#include <azalai/access/supply_network.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;
using namespace azalai::bench;

namespace {

/// Small, and full of zones that come and go, so that every edit meets pockets, detours and other changes.
constexpr NetworkSize crowded{
    .columns = 24, .rows = 24, .legShare = 0.66, .zones = 150, .zoneDegrees = 0.7, .towns = 100};

bool isSame(const SpellTable& a, const SpellTable& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t item = 0; item < a.size(); ++item)
        if (!std::ranges::equal(a.changesOf(item), b.changesOf(item))) return false;
    return true;
}

void move(Area& outline, double north, double east) {
    for (Polygon& polygon : outline)
        for (Position& p : polygon.outer)
            p = {.latitude = std::round((p.latitude + north) * 1e7) / 1e7,
                 .longitude = std::round((p.longitude + east) * 1e7) / 1e7};
}

} // namespace

TEST_CASE("the network that is made is the same on every machine") {
    CHECK(stateHash(makeNetwork(crowded)) == stateHash(makeNetwork(crowded)));
    CHECK(makeNetwork(crowded).legs.size() == 723);
}

TEST_CASE("zones moved, one after the other: what is revised is what is computed anew") {
    RandomNumbers random(11);
    Dossier dossier = makeNetwork(crowded);
    AccessHistory revised = computeAccessHistory(openingWorkspace(std::make_shared<const Dossier>(dossier)));
    for (int i = 0; i < 60; ++i) {
        INFO("edit " << i);
        ZoneState& state = dossier.zones[static_cast<std::size_t>(random.whole(0, 149))];
        move(state.outline, random.between(-1, 1), random.between(-1, 1));
        if (random.chance(0.3)) state.type = static_cast<ZoneType>(random.whole(0, 4));
        const Workspace workspace = openingWorkspace(std::make_shared<const Dossier>(dossier));
        revised = reviseAccessHistory(revised, workspace, {state.id});
        const AccessHistory fresh = computeAccessHistory(workspace);
        REQUIRE(isSame(revised.legs, fresh.legs));
        REQUIRE(isSame(revised.places, fresh.places));
        for (const auto& [cargo, places] : fresh.cargoPlaces)
            REQUIRE(isSame(revised.cargoPlaces.at(cargo), places));
    }
}

TEST_CASE("a small change is found by looking around it") {
    Dossier dossier =
        makeNetwork({.columns = 60, .rows = 60, .legShare = 0.71, .zones = 40, .zoneDegrees = 0.3, .towns = 100});
    const auto before = std::make_shared<const Dossier>(dossier);
    const AccessHistory history = computeAccessHistory(openingWorkspace(before));
    int looked = 0;
    for (ZoneState& state : dossier.zones) {
        const Area was = state.outline;
        move(state.outline, 0.05, 0.02);
        const auto after = std::make_shared<const Dossier>(dossier);
        const AccessHistory fresh = computeAccessHistory(openingWorkspace(after));
        std::vector<EdgeIndex> changed;
        for (EdgeIndex leg = 0; leg < fresh.legs.size(); ++leg)
            if (!std::ranges::equal(history.legs.changesOf(leg), fresh.legs.changesOf(leg))) changed.push_back(leg);
        PlaceRevision revision(*fresh.network, history.legs, fresh.legs, changed);
        const auto found = revision.of(fresh.network->roads->anyCargo, history.places);
        looked += found.has_value();
        if (found) REQUIRE(isSame(history.places.revised(fresh.network->placeIds, *found), fresh.places));
        state.outline = was;
    }
    CHECK(looked > 30);
}
