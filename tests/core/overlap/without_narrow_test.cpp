#include "overlap_fixture.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/cut_outlines.h>
#include <azalai/overlap/without_narrow.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>

using namespace azalai;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

Area box(double west, double south, double east, double north) {
    return {{.outer = {{south, west}, {south, east}, {north, east}, {north, west}}, .holes = {}}};
}

/// Two zones whose border was drawn twice: 0.0004° is 43 m at this latitude, along 10 km.
std::vector<ZoneState> twice() {
    return {test::zone("a@1", "a", box(0.0, 17.0, 0.1004, 17.1)), test::zone("b@1", "b", box(0.1, 17.0, 0.2, 17.1))};
}

Overlaps counted(const Workspace& workspace) {
    const auto engine = test::overlapEngine();
    auto overlaps = withoutNarrow(engine->compute(workspace).value(), workspace);
    REQUIRE(overlaps);
    return *std::move(overlaps);
}

Overlaps counted(std::vector<ZoneState> zones, std::vector<Relation> relations = {}) {
    return counted(test::situation(std::move(zones), std::move(relations)));
}

bool isInDoubt(const Face& face) { return !face.doubtful.empty(); }
double km2(const Area& area) { return squareKilometres(ellipsoidalArea(area)); }

} // namespace

TEST_CASE("a border that was drawn twice is a narrow strip, and in no total") {
    const Overlaps overlaps = counted(twice());
    REQUIRE(overlaps.narrow.size() == 1);
    const NarrowStrip& strip = overlaps.narrow.front();
    CHECK(strip.first == "a@1");
    CHECK(strip.second == "b@1");
    CHECK_THAT(strip.width.value, WithinAbs(42.5, 1.0));
    CHECK_THAT(squareKilometres(strip.area), WithinRel(km2(box(0.1, 17.0, 0.1004, 17.1)), 1e-6));
    CHECK(overlaps.actorPairs.empty());
    CHECK(overlaps.actorSets.empty());
    CHECK(overlaps.zonePairs.empty());
    CHECK_THAT(squareKilometres(overlaps.actorAreas.at("a")), WithinRel(km2(box(0.0, 17.0, 0.1, 17.1)), 1e-6));
    CHECK_THAT(squareKilometres(overlaps.actorAreas.at("b")), WithinRel(km2(box(0.1004, 17.0, 0.2, 17.1)), 1e-6));
    CHECK(std::ranges::count_if(overlaps.faces, isInDoubt) == 1);
}

TEST_CASE("an overlap as wide as a hand can draw is contested ground") {
    auto zones = twice();
    zones[0].outline = box(0.0, 17.0, 0.102, 17.1); // 213 m, by the mean 209 m
    const Overlaps overlaps = counted(zones);
    CHECK(overlaps.narrow.empty());
    CHECK(overlaps.actorPairs.size() == 1);
    CHECK(std::ranges::none_of(overlaps.faces, isInDoubt));
}

TEST_CASE("beside a wide overlap of the same two zones only the strip is left out") {
    auto zones = twice();
    zones[0].outline.push_back(box(0.15, 17.05, 0.25, 17.15).front());
    const Overlaps overlaps = counted(zones);
    REQUIRE(overlaps.narrow.size() == 1);
    const double wide = km2(box(0.15, 17.05, 0.2, 17.1));
    REQUIRE(overlaps.actorPairs.size() == 1);
    CHECK_THAT(squareKilometres(overlaps.actorPairs.front().area), WithinRel(wide, 1e-6));
    REQUIRE(overlaps.zonePairs.size() == 1);
    CHECK_THAT(squareKilometres(overlaps.zonePairs.front().area), WithinRel(wide, 1e-6));
}

TEST_CASE("what somebody said is meant counts again, whichever zone it was said of") {
    for (const std::size_t who : {0U, 1U}) {
        auto zones = twice();
        zones[who].narrowWith = {zones[1 - who].zone};
        const Overlaps overlaps = counted(zones);
        CHECK(overlaps.narrow.empty());
        REQUIRE(overlaps.actorPairs.size() == 1);
        CHECK_THAT(squareKilometres(overlaps.actorPairs.front().area),
                   WithinRel(km2(box(0.1, 17.0, 0.1004, 17.1)), 1e-6));
    }
    auto zones = twice();
    zones[0].narrowWith = {"another"};
    CHECK(counted(zones).narrow.size() == 1);
}

TEST_CASE("a strip that is trimmed leaves nothing to decide, and no ground shared") {
    auto zones = twice();
    // A slanted border: where it is cut lies on no grid point.
    zones[1].outline = {{.outer = {{17.0, 0.1001}, {17.0, 0.2}, {17.1, 0.2}, {17.1, 0.0999}}, .holes = {}}};
    const Overlaps before = counted(zones);
    REQUIRE(before.narrow.size() == 1);
    const auto trimmed = areaWithout(zones[0].outline, {before.narrow.front().shape});
    REQUIRE(trimmed);
    zones[0].outline = *trimmed;
    const Overlaps after = counted(zones);
    CHECK(after.narrow.empty());
    CHECK(after.actorPairs.empty());
    CHECK(after.zonePairs.empty());
}

TEST_CASE("zones of allies are not asked about") {
    const Overlaps overlaps = counted(twice(), {test::alliance("a", "b")});
    CHECK(overlaps.narrow.empty());
    CHECK_THAT(squareKilometres(overlaps.actorAreas.at("a")), WithinRel(km2(box(0.0, 17.0, 0.1004, 17.1)), 1e-6));
}

TEST_CASE("a narrow rest of a wide overlap that a third zone leaves is contested ground") {
    const std::vector<ZoneState> zones{
        test::zone("a@1", "a", box(0.0, 17.0, 0.1, 17.1)), test::zone("b@1", "b", box(0.05, 17.0, 0.15, 17.1)),
        test::zone("c@1", "a", box(0.0, 17.0, 0.0996, 17.1))}; // 43 m of a × b are not its
    const Overlaps overlaps = counted(zones);
    CHECK(overlaps.narrow.empty());
    REQUIRE(overlaps.actorPairs.size() == 1);
    CHECK_THAT(squareKilometres(overlaps.actorPairs.front().area), WithinRel(km2(box(0.05, 17.0, 0.1, 17.1)), 1e-6));
}

TEST_CASE("a strip that other zones cut into pieces is one strip, left out as a whole") {
    auto zones = twice();
    zones.push_back(test::zone("c@1", "c", box(0.05, 17.03, 0.15, 17.032))); // 220 m of it are c's too
    const Overlaps overlaps = counted(zones);
    REQUIRE(overlaps.narrow.size() == 1);
    CHECK(std::ranges::count_if(overlaps.faces, isInDoubt) == 3);
    CHECK(std::ranges::none_of(overlaps.actorPairs,
                               [](const ActorPair& pair) { return pair.first == "a" && pair.second == "b"; }));
}

TEST_CASE("who is there by another zone too, is there without doubt") {
    auto zones = twice();
    zones.push_back(test::zone("c@1", "a", box(0.05, 17.0, 0.15, 17.1))); // a's as well, over all of the strip
    zones.push_back(test::zone("d@1", "d", box(0.05, 17.0, 0.15, 17.1)));
    const Overlaps overlaps = counted(zones);
    REQUIRE(overlaps.narrow.size() == 1);
    CHECK_THAT(squareKilometres(overlaps.actorAreas.at("a")), WithinRel(km2(box(0.0, 17.0, 0.15, 17.1)), 1e-6));
    CHECK_THAT(squareKilometres(overlaps.actorAreas.at("b")), WithinRel(km2(box(0.1004, 17.0, 0.2, 17.1)), 1e-6));
    const auto shared = [&](const char* first, const char* second) {
        const auto found = std::ranges::find_if(
            overlaps.actorPairs, [&](const ActorPair& pair) { return pair.first == first && pair.second == second; });
        REQUIRE(found != overlaps.actorPairs.end());
        return squareKilometres(found->area);
    };
    CHECK_THAT(shared("a", "d"), WithinRel(km2(box(0.05, 17.0, 0.15, 17.1)), 1e-6)); // by c, whatever a@1 is
    CHECK_THAT(shared("b", "d"), WithinRel(km2(box(0.1004, 17.0, 0.15, 17.1)), 1e-6));
    CHECK_THAT(shared("a", "b"), WithinRel(km2(box(0.1004, 17.0, 0.15, 17.1)), 1e-6));
}

TEST_CASE("pairs found while a hand moves are without what was left out before") {
    const Workspace workspace = test::situation(twice());
    const auto engine = test::overlapEngine();
    const Overlaps all = engine->compute(workspace).value();
    REQUIRE(all.actorPairs.size() == 1);
    CHECK(withoutDoubtful(all.actorPairs, counted(workspace).faces, *workspace.dossier).empty());
    CHECK(withoutDoubtful(all.actorPairs, all.faces, *workspace.dossier).size() == 1);
}
