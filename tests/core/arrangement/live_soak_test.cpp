#include "live_scene.h"

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

TEST_CASE("a hundred thousand changes of two thousand scenes leave no unit behind") {
    int changes = 0;
    for (std::uint64_t seed = 1'000'000; changes < 100'000; ++seed) {
        Scene scene(seed);
        for (int step = 0; step < 80; ++step) {
            if (!scene.change()) continue;
            ++changes;
            INFO("seed " << seed << ", step " << step);
            REQUIRE(scene.live().contradictions() == 0);
            REQUIRE(groundOf(scene.live().table()) == groundAnew(scene.live()));
        }
    }
}
