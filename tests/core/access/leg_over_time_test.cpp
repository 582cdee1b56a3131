#include "random_dossier.h"

#include <azalai/access/leg_over_time.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace azalai::test;

namespace {

/// Of every leg at every instant at which anything changes; each leg's instants forwards, then backwards.
void checkEveryInstant(const Workspace& workspace) {
    const auto network = makeSupplyNetwork(workspace.dossier);
    const Situations situations(*network, workspace);
    LegOverTime status(*network);
    for (std::size_t leg = 0; leg < network->legCount(); ++leg) {
        INFO("leg " << leg);
        std::vector<Instant> instants = changeInstants(*workspace.dossier);
        const std::vector<Instant> back(instants.rbegin(), instants.rend());
        instants.insert(instants.end(), back.begin(), back.end());
        status.lookAt(leg);
        for (const Instant at : instants)
            REQUIRE(status.at(situations.at(at)) == legStatus(*network, situations.at(at), leg));
    }
}

} // namespace

TEST_CASE("a leg's status over time is its status at each instant") {
    for (int seed = 0; seed < 40; ++seed) {
        INFO("seed " << seed);
        checkEveryInstant(randomDossier(seed).workspace());
    }
}

TEST_CASE("the same where zones are copies that lie a hair apart, so that which borders are one depends on the day") {
    for (int seed = 0; seed < 10; ++seed) {
        INFO("seed " << seed);
        SmallDossier d = randomDossier(seed);
        const std::size_t zones = d.dossier.zones.size();
        for (std::size_t i = 0; i < zones; ++i) {
            ZoneState copy = d.dossier.zones[i];
            copy.id += "'";
            copy.actor = d.dossier.zones[(i + 1) % zones].actor;
            copy.when = d.dossier.zones[(i + 7) % zones].when;
            for (Position& corner : copy.outline.front().outer)
                corner.longitude += 1e-7;
            d.dossier.zones.push_back(std::move(copy));
        }
        std::ranges::sort(d.dossier.zones, {}, &ZoneState::id);
        moveToGrid(d.dossier);
        checkEveryInstant(d.workspace());
    }
}

TEST_CASE("more zones on a leg than a machine word has bits change nothing") {
    SmallDossier d = randomDossier(3);
    const std::vector<ZoneState> zones = d.dossier.zones;
    for (int copy = 0; copy < 3; ++copy)
        for (ZoneState state : zones) {
            state.id += static_cast<char>('a' + copy);
            state.outline = box(-7, 12, 7, 21);
            d.dossier.zones.push_back(std::move(state));
        }
    std::ranges::sort(d.dossier.zones, {}, &ZoneState::id);
    checkEveryInstant(d.workspace());
}
