#include "overlap_fixture.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/ring_at.h>
#include <azalai/overlap/live_overlaps.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <random>

using namespace azalai;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

Area box(double west, double south, double east, double north) {
    return {{{{.latitude = south, .longitude = west},
              {.latitude = south, .longitude = east},
              {.latitude = north, .longitude = east},
              {.latitude = north, .longitude = west}},
             {}}};
}

/// Two zones of a, so that ground can be theirs twice; b is hostile, c an ally of b.
Workspace quarrel() {
    Area ringed = box(-1, 15, 1, 17);
    ringed[0].holes.push_back({{.latitude = 15.5, .longitude = -0.5},
                               {.latitude = 16.5, .longitude = -0.5},
                               {.latitude = 16.5, .longitude = 0.5},
                               {.latitude = 15.5, .longitude = 0.5}});
    return test::situation({test::zone("a@1", "a", ringed), test::zone("a@2", "a", box(0.2, 15.2, 2, 16)),
                            test::zone("b@1", "b", box(0, 14, 3, 16.2)),
                            test::zone("c@1", "c", box(-2, 14.5, 0.7, 15.7)),
                            test::zone("far@1", "b", box(8, 15, 9, 16))},
                           {test::alliance("b", "c")});
}

Overlaps fresh(const Workspace& workspace, const std::string& state, const Area& outline, const OverlapEngine& engine) {
    auto dossier = std::make_shared<Dossier>(*workspace.dossier);
    std::ranges::find(dossier->zones, state, &ZoneState::id)->outline = outline;
    Workspace changed = workspace;
    changed.dossier = std::move(dossier);
    const auto overlaps = engine.compute(changed);
    REQUIRE(overlaps);
    return *overlaps;
}

void requireSame(const std::vector<ActorPair>& live, const std::vector<ActorPair>& whole) {
    REQUIRE(live.size() == whole.size());
    for (const ActorPair& pair : live) {
        const auto found = std::ranges::find_if(
            whole, [&](const ActorPair& other) { return other.first == pair.first && other.second == pair.second; });
        REQUIRE(found != whole.end());
        CHECK_THAT(pair.area.value, WithinAbs(found->area.value, 100.0)); // of 1e9 m² and more
    }
}

SquareMetres contestedWith(const Overlaps& overlaps, const std::string& state) {
    SquareMetres sum;
    for (const Face& face : overlaps.faces)
        if (face.contested && std::ranges::contains(face.states, state)) sum += face.area;
    return sum;
}

} // namespace

TEST_CASE("the live picture of an untouched zone is that of the whole") {
    const auto engine = test::overlapEngine();
    const Workspace workspace = quarrel();
    const auto live = makeLiveOverlaps(workspace, "a@1");
    const auto picture = live->picture();
    REQUIRE(picture);
    const Overlaps whole = fresh(workspace, "a@1", workspace.dossier->zoneState("a@1")->outline, *engine);
    requireSame(picture->actorPairs, whole.actorPairs);
    CHECK_THAT(picture->contestedArea.value, WithinAbs(contestedWith(whole, "a@1").value, 1.0));
    CHECK_THAT(picture->zoneArea.value,
               WithinRel(ellipsoidalArea(workspace.dossier->zoneState("a@1")->outline).value, 1e-9));
    CHECK(picture->sharedByActor.size() == 2);
}

TEST_CASE("after every change the live picture equals a fresh computation") {
    const auto engine = test::overlapEngine();
    const Workspace workspace = quarrel();
    const auto live = makeLiveOverlaps(workspace, "a@1");
    const std::uint32_t seed = 20231122;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> step(-0.4, 0.4);
    Area outline = workspace.dossier->zoneState("a@1")->outline;
    int valid = 0;
    for (int i = 0; i < 120; ++i) {
        const std::size_t ring = random() % 2;
        const std::size_t vertex = random() % ringAt(outline, ring)->size();
        Position to = (*ringAt(outline, ring))[vertex];
        to.latitude += step(random);
        to.longitude += step(random);
        const auto kind = random() % 4;
        const auto picture = kind == 0   ? live->insertVertex(ring, vertex, to)
                             : kind == 1 ? live->removeVertex(ring, vertex)
                                         : live->moveVertex(ring, vertex, to);
        if (!picture) {
            CHECK(picture.error().code == ErrorCode::InvalidGeometry);
            CHECK(live->picture()->outline == outline);
            continue;
        }
        ++valid;
        outline = picture->outline;
        const Overlaps whole = fresh(workspace, "a@1", outline, *engine);
        requireSame(picture->actorPairs, whole.actorPairs);
        CHECK_THAT(picture->contestedArea.value, WithinAbs(contestedWith(whole, "a@1").value, 10.0));
    }
    CHECK(valid > 30);
}

TEST_CASE("an outline that would cross itself is refused and nothing changes") {
    const auto engine = test::overlapEngine();
    const auto live = makeLiveOverlaps(quarrel(), "b@1");
    const auto before = live->picture();
    REQUIRE(before);
    const auto crossed = live->moveVertex(0, 0, {.latitude = 15, .longitude = 4});
    REQUIRE(!crossed);
    CHECK(crossed.error().code == ErrorCode::InvalidGeometry);
    CHECK(crossed.error().subject == "b@1");
    CHECK(live->picture()->outline == before->outline);
    CHECK(live->moveVertex(3, 0, {}).error().code == ErrorCode::OutOfRange);
    CHECK(live->removeVertex(0, 4).error().code == ErrorCode::OutOfRange);
}

TEST_CASE("rings are counted through polygons and their holes") {
    Area area = quarrel().dossier->zoneState("a@1")->outline;
    area.push_back(box(4, 4, 5, 5)[0]);
    CHECK(ringAt(area, 0) == &area[0].outer);
    CHECK(ringAt(area, 1) == &area[0].holes[0]);
    CHECK(ringAt(area, 2) == &area[1].outer);
    CHECK(ringAt(area, 3) == nullptr);
}
