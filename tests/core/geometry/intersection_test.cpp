#include "blobs.h"
#include "wkt.h"

#include <azalai/geometry/intersection.h>
#include <azalai/geometry/shared_area.h>
#include <azalai/geometry/validate.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using azalai::test::areaOf;
using Catch::Matchers::WithinAbs;

namespace {
/// Shares counted on a fine grid of sample points: slow, obvious, and blind to topology.
double sampledShare(const Area& a, const Area& b, double step) {
    const auto isIn = [](const Area& area, double x, double y) {
        bool inside = false;
        const auto ring = [&](const Ring& r) {
            for (std::size_t i = 0, j = r.size() - 1; i < r.size(); j = i++)
                if ((r[i].latitude > y) != (r[j].latitude > y) &&
                    x < r[i].longitude +
                            (r[j].longitude - r[i].longitude) * (y - r[i].latitude) / (r[j].latitude - r[i].latitude))
                    inside = !inside;
        };
        for (const Polygon& p : area) {
            ring(p.outer);
            for (const Ring& hole : p.holes)
                ring(hole);
        }
        return inside;
    };
    double sum = 0.0;
    for (double y = 13.0 + step / 2; y < 21.0; y += step)
        for (double x = -5.0 + step / 2; x < 1.0; x += step)
            if (isIn(a, x, y) && isIn(b, x, y)) sum += step * step;
    return sum;
}
} // namespace

TEST_CASE("the shared area of simple figures is the one from hand") {
    struct Row {
        const char* why;
        const char* first;
        const char* second;
        double shared;
    };
    const Row rows[] = {
        {"half of a square", "POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((1 0,3 0,3 2,1 2,1 0))", 2.0},
        {"the same square twice", "POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((0 0,2 0,2 2,0 2,0 0))", 4.0},
        {"touching borders", "POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((2 0,4 0,4 2,2 2,2 0))", 0.0},
        {"touching corners", "POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((2 2,4 2,4 4,2 4,2 2))", 0.0},
        {"apart", "POLYGON((0 0,1 0,1 1,0 1,0 0))", "POLYGON((5 5,6 5,6 6,5 6,5 5))", 0.0},
        {"one inside the other's hole", "POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 7,7 7,7 2,2 2))",
         "POLYGON((3 3,6 3,6 6,3 6,3 3))", 0.0},
        {"over a hole", "POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 7,7 7,7 2,2 2))", "POLYGON((0 0,9 0,9 9,0 9,0 0))", 56.0},
        {"crossing diamonds", "POLYGON((0 -2,2 0,0 2,-2 0,0 -2))", "POLYGON((1 -2,3 0,1 2,-1 0,1 -2))", 4.5},
        {"two parts", "MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)),((3 0,4 0,4 1,3 1,3 0)))",
         "POLYGON((0 0,4 0,4 0.5,0 0.5,0 0))", 1.0},
        {"half-shared border", "POLYGON((0 0,4 0,4 2,0 2,0 0))", "POLYGON((1 0,3 0,2 1,1 0))", 1.0},
    };
    for (const Row& row : rows) {
        INFO(row.why);
        const Area a = areaOf(row.first);
        const Area b = areaOf(row.second);
        CHECK_THAT(sharedPlanarArea(a, b).value, WithinAbs(row.shared, 1e-12));
        CHECK_THAT(sharedPlanarArea(b, a).value, WithinAbs(row.shared, 1e-12));
        const auto shared = intersection(a, b);
        REQUIRE(shared);
        CHECK_THAT(planarArea(*shared).value, WithinAbs(row.shared, 1e-12));
        CHECK(shared->empty() == (row.shared == 0.0));
    }
}

TEST_CASE("the sum agrees with counting sample points") {
    std::mt19937_64 random(20230903);
    for (int i = 0; i < 6; ++i) {
        INFO("case " << i);
        const Area a = test::randomArea(random);
        const Area b = test::randomArea(random);
        CHECK_THAT(sharedPlanarArea(a, b).value, WithinAbs(sampledShare(a, b, 0.01), 0.01));
    }
}

TEST_CASE("intersections of random outlines pass every guard") {
    constexpr std::uint64_t seed = 7;
    std::mt19937_64 random(seed);
    int meeting = 0;
    for (int i = 0; i < 150; ++i) {
        INFO("seed " << seed << ", case " << i);
        const Area a = test::randomArea(random);
        const Area b = test::randomArea(random);
        REQUIRE(!validate(a));
        const CheckedIntersection checked = checkedIntersection(a, b);
        CHECK(checked.guards.isTrusted());
        CHECK_THAT(planarArea(checked.shared).value, WithinAbs(sharedPlanarArea(a, b).value, 1e-10));
        CHECK_THAT(sharedPlanarArea(a, b).value, WithinAbs(sharedPlanarArea(b, a).value, 1e-12));
        meeting += !checked.shared.empty();
    }
    CHECK(meeting > 100);
}

TEST_CASE("an area shares all of its ground with itself and none with its copy far away") {
    std::mt19937_64 random(11);
    const Area a = test::randomArea(random);
    CHECK_THAT(sharedPlanarArea(a, a).value, WithinAbs(planarArea(a).value, 1e-12));
    Area moved = a;
    for (Polygon& p : moved) {
        for (Position& q : p.outer)
            q.longitude += 30.0;
        for (Ring& hole : p.holes)
            for (Position& q : hole)
                q.longitude += 30.0;
    }
    CHECK(sharedPlanarArea(a, moved).value == 0.0);
    CHECK(checkedIntersection(a, moved).shared.empty());
}

TEST_CASE("an outline that crosses itself is refused and named") {
    const Area bow = areaOf("POLYGON((0 0,2 2,2 0,0 2,0 0))");
    const Area square = areaOf("POLYGON((0 0,2 0,2 2,0 2,0 0))");
    CHECK(checkedIntersection(bow, square).guards.invalidInput);
    const auto first = intersection(bow, square);
    REQUIRE(!first);
    CHECK(first.error().code == ErrorCode::InvalidGeometry);
    CHECK(first.error().subject == "first");
    CHECK(intersection(square, bow).error().subject == "second");
}
