#include <azalai/geometry/draft_ring.h>
#include <azalai/geometry/snap.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <random>

using namespace azalai;

namespace {

Position at(double longitude, double latitude) { return {.latitude = latitude, .longitude = longitude}; }

DraftRing drawn(const std::vector<Position>& corners) {
    DraftRing ring;
    for (const Position corner : corners)
        REQUIRE_FALSE(ring.add(corner));
    return ring;
}

} // namespace

TEST_CASE("a ring drawn either way round is closed counter-clockwise on the grid") {
    const std::vector<Position> corners{at(0, 0), at(0, 1.00000004), at(1, 1), at(1, 0)};
    DraftRing ring = drawn(corners);
    REQUIRE_FALSE(ring.closingFault());
    const Area area = ring.closed();
    CHECK_FALSE(validate(area));
    CHECK(area[0].outer.size() == 4);
    CHECK(std::ranges::contains(area[0].outer, at(0, 1)));
    CHECK(drawn({corners.rbegin(), corners.rend()}).closed()[0].outer.size() == 4);
}

TEST_CASE("a corner whose line would cross or touch an earlier one is refused and not added") {
    DraftRing ring = drawn({at(0, 0), at(4, 0), at(4, 4), at(2, 4)});
    CHECK(ring.faultOf(at(2, -1)) == AreaFaultKind::SelfCrossing);
    CHECK(ring.add(at(2, 0)) == AreaFaultKind::SelfCrossing);   // ends on a line
    CHECK(ring.add(at(-2, -4)) == AreaFaultKind::SelfCrossing); // runs through the first corner
    CHECK(ring.add(at(2, 4)) == AreaFaultKind::RepeatedPoint);
    CHECK(ring.add(at(3, 4)) == AreaFaultKind::Spike);
    CHECK(ring.add(at(200, 4)) == AreaFaultKind::OutOfRange);
    CHECK(ring.corners().size() == 4);
    CHECK_FALSE(ring.add(at(1, 4))); // straight on
    CHECK_FALSE(ring.add(at(1, 1)));
}

TEST_CASE("the line that closes is judged like any other") {
    CHECK(drawn({at(0, 0), at(4, 0)}).closingFault() == AreaFaultKind::TooFewPoints);
    // A hook: from its end back to the first corner the line runs through the hook's arm.
    CHECK(drawn({at(0, 0), at(4, 0), at(4, 4), at(-2, 4), at(-2, 2), at(2, 2), at(2, 3), at(-1, 3)}).closingFault() ==
          AreaFaultKind::SelfCrossing);
    CHECK(drawn({at(0, 0), at(4, 0), at(6, 0)}).closingFault() == AreaFaultKind::Spike);
    CHECK_FALSE(drawn({at(0, 0), at(4, 0), at(4, 4)}).closingFault());
}

TEST_CASE("corners are taken back one by one") {
    DraftRing ring = drawn({at(0, 0), at(4, 0), at(4, 4)});
    CHECK(ring.takeBack());
    CHECK(ring.corners() == Ring{at(0, 0), at(4, 0)});
    CHECK(ring.takeBack());
    CHECK(ring.takeBack());
    CHECK_FALSE(ring.takeBack());
    CHECK(ring.isEmpty());
}

TEST_CASE("what is drawn at random and could be closed is valid, and what was refused would not have been") {
    const int seed = GENERATE(range(1, 60));
    INFO("seed " << seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    std::uniform_int_distribution<int> step(0, 6); // few places: lines meet, touch and run on each other often
    DraftRing ring;
    for (int i = 0; i < 14; ++i) {
        const Position next = at(step(random), step(random));
        const auto fault = ring.add(next);
        if (!fault || ring.corners().size() < 3) continue;
        Ring tried = ring.corners();
        tried.push_back(next);
        if (doubledPlanarArea(tried) < 0) std::ranges::reverse(tried);
        CHECK(validate({{.outer = tried, .holes = {}}}));
    }
    if (!ring.closingFault()) CHECK_FALSE(validate(ring.closed()));
}
