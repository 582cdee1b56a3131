#include <azalai/arrangement/repair_outline.h>

#include "oracle/exact_area.h"
#include "oracle/random_zones.h"
#include "oracle/valid_outline.h"

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

TEST_CASE("random raw rings become valid outlines, and stay as they are from then on") {
    oracle::Random random(1);
    for (int i = 0; i < 12000; ++i) {
        const std::vector<GridRing> rings = oracle::randomRawRings(random, i % 3 == 0 ? 4 : i % 3 == 1 ? 12 : 1000000);
        const GridOutline repaired = repairOutline(rings);
        INFO("case " << i);
        REQUIRE(oracle::whyNotValid(repaired) == "");
        REQUIRE(repairOutline(repaired.rings) == repaired);
        REQUIRE(isSimple(repaired));
    }
}
