#include "blobs.h"
#include "wkt.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geo/geodesic.h>
#include <azalai/geometry/bounds_index.h>
#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/simplify.h>

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace azalai;
using azalai::test::lineOf;

TEST_CASE("a straight line keeps its ends, a corner stays") {
    CHECK(simplified(lineOf("LINESTRING(0 0,1 0,2 0,3 0)"), Metres{1}) == lineOf("LINESTRING(0 0,3 0)"));
    CHECK(simplified(lineOf("LINESTRING(0 0,1 0,2 1,3 1)"), Metres{1}) == lineOf("LINESTRING(0 0,1 0,2 1,3 1)"));
    CHECK(simplified(lineOf("LINESTRING(0 0,1 0.001,2 0)"), Metres{100}) == lineOf("LINESTRING(0 0,1 0.001,2 0)"));
    CHECK(simplified(lineOf("LINESTRING(0 0,1 0.001,2 0)"), Metres{120}) == lineOf("LINESTRING(0 0,2 0)"));
}

TEST_CASE("no dropped vertex is farther than the tolerance, and area hardly changes") {
    std::mt19937_64 random(5);
    const Area area{{.outer = test::blob(random, {.latitude = 16, .longitude = -3}, 0.5, 400), .holes = {}}};
    const Area coarse = simplified(area, Metres{500});
    REQUIRE(coarse.size() == 1);
    CHECK(coarse[0].outer.size() < 200);
    CHECK(coarse[0].outer.size() > 10);
    for (const Position p : area[0].outer) {
        double nearest = std::numeric_limits<double>::max();
        for (std::size_t i = 0; i < coarse[0].outer.size(); ++i) {
            const Line edge{coarse[0].outer[i], coarse[0].outer[(i + 1) % coarse[0].outer.size()]};
            for (double share = 0; share <= 1.0; share += 0.02)
                nearest =
                    std::min(nearest, geodesicDistance(p, positionAlong(edge, geodesicLength(edge) * share)).value);
        }
        CHECK(nearest < 600.0); // the samples along the edge are up to some 100 m off
    }
    const double share = ellipsoidalArea(coarse) / ellipsoidalArea(area);
    CHECK(std::abs(share - 1.0) < 0.01);
}

TEST_CASE("islands smaller than the tolerance vanish") {
    const Area dot{{.outer = lineOf("LINESTRING(0 0,0.001 0,0.001 0.001)"), .holes = {}}};
    CHECK(simplified(dot, Metres{1000}).empty());
    CHECK(simplified(dot, Metres{0}) == dot);
}

TEST_CASE("the index finds the same pairs as trying all") {
    constexpr std::uint64_t seed = 3;
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> place(0.0, 10.0);
    std::uniform_real_distribution<double> size(0.0, 2.0);
    std::vector<Bounds> boxes(1); // the first one is empty
    for (int i = 0; i < 200; ++i) {
        const double x = place(random);
        const double y = place(random);
        boxes.push_back({.west = x, .south = y, .east = x + size(random), .north = y + size(random)});
    }
    std::vector<std::pair<std::size_t, std::size_t>> expected;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            if (boxes[i].meets(boxes[j])) expected.emplace_back(i, j);
    INFO("seed " << seed);
    const BoundsIndex index(boxes);
    CHECK(index.meetingPairs() == expected);
    CHECK(expected.size() > 100);
    CHECK(index.meeting(Bounds{}).empty());
    CHECK(BoundsIndex({}).meetingPairs().empty());
    const Bounds box{.west = 2, .south = 2, .east = 3, .north = 3};
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (boxes[i].meets(box)) found.push_back(i);
    CHECK(index.meeting(box) == found);
}
