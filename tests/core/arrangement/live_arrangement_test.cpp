#include "live_scene.h"

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

TEST_CASE("after any change the live arrangement equals one made anew, to the last unit") {
    // Every scene is a data set of its own; most changes meet exact degeneracies.
    int changes = 0;
    for (std::uint64_t seed = 1; changes < 10'000; ++seed) {
        Scene scene(seed);
        for (int step = 0; step < 60; ++step) {
            if (!scene.change()) continue;
            ++changes;
            INFO("seed " << seed << ", step " << step);
            REQUIRE(scene.live().contradictions() == 0);
            REQUIRE(groundOf(scene.live().table()) == groundAnew(scene.live()));
        }
    }
}

TEST_CASE("a change that would make a border meet itself is refused and changes nothing") {
    LiveArrangement live(std::vector{GridOutline{{{{0, 0}, {9, 0}, {9, 9}, {0, 9}}, {{3, 3}, {3, 6}, {6, 6}, {6, 3}}}}},
                         plane);
    const Ground before = groundOf(live.table());
    CHECK_FALSE(live.movePoint(0, 0, {9, 5}));    // onto another edge
    CHECK_FALSE(live.movePoint(0, 0, {20, 20}));  // across
    CHECK_FALSE(live.movePoint(0, 0, {9, 0}));    // onto a neighbour
    CHECK_FALSE(live.movePoint(0, 0, {5, 5}));    // past the hole
    CHECK_FALSE(live.movePoint(0, 16, {12, 12})); // the hole's corner outside
    CHECK(groundOf(live.table()) == before);
    CHECK(live.movePoint(0, 0, {1, 1}));
    CHECK(live.changes().size() > 0);
}
