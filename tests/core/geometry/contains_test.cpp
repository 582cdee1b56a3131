#include "wkt.h"

#include <azalai/geometry/contains.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using azalai::test::areaOf;

namespace {
Position at(double longitude, double latitude) { return {.latitude = latitude, .longitude = longitude}; }
} // namespace

TEST_CASE("borders belong to the area, holes do not") {
    const Area ring = areaOf("POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 7,7 7,7 2,2 2))");
    CHECK(contains(ring, at(1, 1)));
    CHECK(!contains(ring, at(4, 4)));
    CHECK(!contains(ring, at(10, 4)));
    CHECK(!contains(ring, at(-1, 0))); // west of it, level with two corners
    CHECK(contains(ring, at(0, 0)));
    CHECK(contains(ring, at(9, 4.5)));
    CHECK(contains(ring, at(2, 4))); // the hole's border is ground
    CHECK(!contains({}, at(0, 0)));
}
