#include "overlap_fixture.h"
#include "slab_partition.h"

#include <azalai/geodata/load_dossier.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace azalai;

namespace {

Workspace northernMali() {
    auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
    REQUIRE(loaded);
    return openingWorkspace(std::make_shared<const Dossier>(std::move(loaded->value)));
}

bool isNear(SquareMetres a, SquareMetres b) {
    return std::abs(a.value - b.value) <= std::max(1e-9 * std::max(a.value, b.value), 1.0);
}

bool areThreeRivals(const Face& face, const Workspace& workspace) {
    const auto rival = [&](const std::string& a, const std::string& b) {
        return !isAllied(*workspace.dossier, a, b, workspace.at);
    };
    const auto& actors = face.actors;
    for (std::size_t i = 0; i < actors.size(); ++i)
        for (std::size_t j = i + 1; j < actors.size(); ++j)
            for (std::size_t k = j + 1; k < actors.size(); ++k)
                if (rival(actors[i], actors[j]) && rival(actors[j], actors[k]) && rival(actors[i], actors[k]))
                    return true;
    return false;
}

} // namespace

TEST_CASE("the bundled dossier fails no check at any change") {
    const Workspace opening = northernMali();
    const auto engine = test::overlapEngine();
    std::size_t pairs = 0;
    for (const Instant at : changeInstants(*opening.dossier)) {
        const auto overlaps = engine->compute(atInstant(opening, at));
        INFO(formatInstant(at));
        REQUIRE(overlaps);
        pairs += overlaps->zonePairs.size();
        CHECK(overlaps->checks == OverlapChecks{});
        for (const Face& face : overlaps->faces)
            REQUIRE_FALSE(validate({face.shape}));
    }
    CHECK(pairs > 500);
}

TEST_CASE("on 3 September 2023 the bundled dossier agrees set by set with the slow answer") {
    const Workspace workspace = atInstant(northernMali(), parseTime("2023-09-03")->begin);
    const auto overlaps = test::overlapEngine()->compute(workspace);
    REQUIRE(overlaps);
    std::map<std::vector<std::string>, SquareMetres> ground;
    for (const Face& face : overlaps->faces)
        ground[face.states] += face.area;

    const auto states = activeZones(workspace);
    std::vector<Area> outlines;
    for (const ZoneState* state : states)
        outlines.push_back(tidied(state->outline));
    for (const auto& [set, area] : test::slabPartition(outlines)) {
        std::vector<std::string> ids;
        for (const std::size_t i : set)
            ids.push_back(states[i]->id);
        CAPTURE(ids, area.value, ground[ids].value);
        CHECK(isNear(ground[ids], area));
        ground.erase(ids);
    }
    for (const auto& [ids, area] : ground)
        CHECK(area.value < 1.0);
}

TEST_CASE("on 3 September 2023 three actors who are not allies meet in at least two places") {
    const Workspace workspace = atInstant(northernMali(), parseTime("2023-09-03")->begin);
    const auto overlaps = test::overlapEngine()->compute(workspace);
    REQUIRE(overlaps);
    std::vector<Position> places;
    for (const Face& face : overlaps->faces) {
        if (!areThreeRivals(face, workspace) || squareKilometres(face.area) < 1.0) continue;
        const Position here = face.shape.outer.front();
        const bool isNew = std::ranges::none_of(places, [&](Position p) {
            return std::hypot(p.latitude - here.latitude, p.longitude - here.longitude) < 0.5;
        });
        if (isNew) places.push_back(here);
    }
    CHECK(places.size() >= 2);
}
