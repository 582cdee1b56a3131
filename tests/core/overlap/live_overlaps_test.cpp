#include "overlap_fixture.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/ring_at.h>
#include <azalai/geometry/validate.h>
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

namespace {

/// Two neighbours that share the border at 1°, one that lies across it, and a hidden one that shares the corner.
Workspace neighbours() {
    Workspace workspace =
        test::situation({test::zone("a@1", "a", box(0, 15, 1, 16)), test::zone("b@1", "b", box(1, 15, 2, 16)),
                         test::zone("c@1", "c", box(0.5, 15.5, 1.5, 17)), test::zone("d@1", "d", box(1, 16, 2, 17))},
                        {});
    workspace.hiddenActors.insert("d");
    return workspace;
}

Workspace with(Workspace workspace, const LiveOverlapPicture& picture, const std::string& state) {
    auto dossier = std::make_shared<Dossier>(*workspace.dossier);
    std::ranges::find(dossier->zones, state, &ZoneState::id)->outline = picture.outline;
    for (const auto& [id, outline] : picture.followers)
        std::ranges::find(dossier->zones, id, &ZoneState::id)->outline = outline;
    workspace.dossier = std::move(dossier);
    return workspace;
}

} // namespace

TEST_CASE("a border that zones share is changed as one, with figures of all") {
    const auto engine = test::overlapEngine();
    const Workspace workspace = neighbours();
    const auto live = makeLiveOverlaps(workspace, "a@1");
    const auto corner = sharingVertex(workspace, "a@1", 0, 2); // 1°E 16°N
    REQUIRE(corner.size() == 2);
    const auto edge = sharingEdge(workspace, "a@1", 0, 1);
    REQUIRE(edge.size() == 1);
    const Position inside{.latitude = 15.8, .longitude = 0.7};
    const auto requireTrue = [&](const Result<LiveOverlapPicture>& picture) {
        REQUIRE(picture);
        const Workspace changed = with(workspace, *picture, "a@1");
        const Overlaps whole = *engine->compute(changed);
        requireSame(picture->actorPairs, whole.actorPairs);
        CHECK_THAT(picture->contestedArea.value, WithinAbs(contestedWith(whole, "a@1").value, 10.0));
        for (const ZoneState& state : changed.dossier->zones)
            CHECK_FALSE(validate(state.outline));
        return changed;
    };
    const Workspace moved = requireTrue(live->moveVertex(0, 2, inside, corner));
    CHECK(sharingVertex(moved, "a@1", 0, 2) == corner); // b and the hidden d have it still
    requireTrue(live->moveVertex(0, 2, {.latitude = 16, .longitude = 1}, corner));
    const auto between = live->insertVertex(0, 1, {.latitude = 15.4, .longitude = 1.2}, edge);
    const Workspace bent = requireTrue(between);
    CHECK(bent.dossier->zoneState("b@1")->outline[0].outer.size() == 5);
    CHECK(sharingCorner(bent, "a@1", 0, 2).size() == 1);
    requireTrue(live->removeVertex(0, 2, sharingCorner(bent, "a@1", 0, 2)));
    CHECK(live->picture()->outline == workspace.dossier->zoneState("a@1")->outline);
    CHECK(live->picture()->followers.at("b@1") == workspace.dossier->zoneState("b@1")->outline);
}

TEST_CASE("where one that follows could not stand, nobody changes and it is named") {
    const Workspace workspace = neighbours();
    const auto live = makeLiveOverlaps(workspace, "a@1");
    const auto corner = sharingVertex(workspace, "a@1", 0, 2);
    REQUIRE(live->moveVertex(0, 2, {.latitude = 16.1, .longitude = 1.1}, corner));
    const auto before = live->picture();
    // Fine for a, but across the east border of b.
    const auto far = live->moveVertex(0, 2, {.latitude = 15.5, .longitude = 2.5}, corner);
    REQUIRE_FALSE(far);
    CHECK(far.error().code == ErrorCode::InvalidGeometry);
    CHECK(far.error().subject == "b@1");
    CHECK(live->picture()->outline == before->outline);
    CHECK(live->picture()->followers == before->followers);
    CHECK(live->picture()->contestedArea == before->contestedArea);
    // Fine for a and b, but not for the hidden d.
    const auto hidden = live->moveVertex(0, 2, {.latitude = 17.5, .longitude = 1.5}, corner);
    REQUIRE_FALSE(hidden);
    CHECK(hidden.error().subject == "d@1");
    CHECK(live->picture()->followers == before->followers);
    CHECK(live->rebuilds() == 0);
    CHECK(live->moveVertex(0, 2, {.latitude = 16.2, .longitude = 1.1}, {{.state = "none@1", .ring = 0, .vertex = 0}})
              .error()
              .code == ErrorCode::UnknownId);
}

TEST_CASE("rings are counted through polygons and their holes") {
    Area area = quarrel().dossier->zoneState("a@1")->outline;
    area.push_back(box(4, 4, 5, 5)[0]);
    CHECK(ringAt(area, 0) == &area[0].outer);
    CHECK(ringAt(area, 1) == &area[0].holes[0]);
    CHECK(ringAt(area, 2) == &area[1].outer);
    CHECK(ringAt(area, 3) == nullptr);
}
