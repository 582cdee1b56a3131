#include "../geometry/blobs.h"
#include "../geometry/wkt.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/intersection.h>
#include <azalai/geometry/snap.h>
#include <azalai/overlap/shared_ground_sum.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

double shared(const char* first, const char* second) {
    return sharedGroundSum(test::areaOf(first), test::areaOf(second)).value;
}

double ground(const char* wkt) { return ellipsoidalArea(test::areaOf(wkt)).value; }

const char* const square = "POLYGON((-3 16, -1 16, -1 18, -3 18, -3 16))";

} // namespace

TEST_CASE("the sum of an area with itself is the area") {
    CHECK_THAT(shared(square, square), WithinRel(ground(square), 1e-12));
    const char* const holed =
        "POLYGON((-3 16,-1 16,-1 18,-3 18,-3 16),(-2.5 16.5,-2.5 17.5,-1.5 17.5,-1.5 16.5,-2.5 16.5))";
    CHECK_THAT(shared(holed, holed), WithinRel(ground(holed), 1e-12));
    CHECK_THAT(shared(square, holed), WithinRel(ground(holed), 1e-12));
}

TEST_CASE("areas that touch along a border or in a corner share a sum of nothing") {
    CHECK_THAT(shared(square, "POLYGON((-1 16, 0 16, 0 18, -1 18, -1 16))"), WithinAbs(0.0, 1e-3));
    CHECK_THAT(shared(square, "POLYGON((-3 18, -1 18, -2 19, -3 18))"), WithinAbs(0.0, 1e-3));
    CHECK_THAT(shared(square, "POLYGON((-1 18, 0 18, 0 19, -1 18))"), WithinAbs(0.0, 1e-3));
    CHECK(shared(square, "POLYGON((1 16, 2 16, 2 17, 1 16))") == 0.0);
}

TEST_CASE("edges that cross are summed on both sides of the crossing") {
    // Two triangles with a known common triangle: (-3 16, -1 16, -2 17).
    const char* const rising = "POLYGON((-3 16, -1 16, -1 18, -3 16))";
    const char* const falling = "POLYGON((-3 16, -1 16, -3 18, -3 16))";
    CHECK_THAT(shared(rising, falling), WithinRel(ground("POLYGON((-3 16, -1 16, -2 17, -3 16))"), 1e-12));
}

TEST_CASE("the sum is symmetric and does not look at winding") {
    const char* const a = "POLYGON((-3 16, -1.2 16.3, -1 18, -2.2 17.1, -3 16))";
    const char* const b = "POLYGON((-2.4 16.1, -0.7 16.9, -1.9 18.4, -2.4 16.1))";
    const char* const reversed = "POLYGON((-2.4 16.1, -1.9 18.4, -0.7 16.9, -2.4 16.1))";
    CHECK_THAT(shared(a, b), WithinRel(shared(b, a), 1e-12));
    CHECK_THAT(shared(a, reversed), WithinRel(shared(a, b), 1e-12));
}
