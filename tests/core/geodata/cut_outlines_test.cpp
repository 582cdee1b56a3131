#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/cut_outlines.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/slivers.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include "../geometry/wkt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace azalai;
using azalai::test::areaOf;
using Catch::Matchers::WithinRel;

namespace {

double ground(const Area& area) { return ellipsoidalArea(area).value; }

void checkSettled(const Area& area) {
    CHECK_FALSE(validate(area));
    CHECK(tidied(area) == area); // on the grid
}

std::set<std::pair<double, double>> cornersOf(const Area& area) {
    std::set<std::pair<double, double>> corners;
    for (const Polygon& polygon : area)
        for (const Position p : polygon.outer)
            corners.emplace(p.longitude, p.latitude);
    return corners;
}

/// A ring of many corners around a place, at random distances.
Ring blob(std::mt19937& random, Position around, int corners) {
    std::uniform_real_distribution<double> distance(0.3, 1.0);
    Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * 3.14159265358979 * i / corners;
        const double far = distance(random);
        ring.push_back(snapped({.latitude = around.latitude + far * std::sin(angle),
                                .longitude = around.longitude + far * std::cos(angle)}));
    }
    return ring;
}

} // namespace

TEST_CASE("a line parts an area into its two sides, the larger first") {
    const Area square = areaOf("POLYGON((0 0,4 0,4 4,0 4,0 0))");
    const auto parts = partedArea(square, {{.latitude = -1, .longitude = 1}, {.latitude = 5, .longitude = 1}});
    REQUIRE(parts);
    CHECK(ground(parts->front()) > ground(parts->back()));
    CHECK(contains(parts->front(), {.latitude = 2, .longitude = 3}));
    CHECK(contains(parts->back(), {.latitude = 2, .longitude = 0.5}));
    CHECK_THAT(ground(parts->front()) + ground(parts->back()), WithinRel(ground(square), 1e-9));
    CHECK(cornersOf(parts->front()).contains({1, 0}));
    CHECK(cornersOf(parts->back()).contains({1, 0}));
    checkSettled(parts->front());
    checkSettled(parts->back());
}

TEST_CASE("a line that leaves an area and comes back parts it everywhere") {
    // Two arms to the east, joined in the west; the line cuts off the tip of both.
    const Area fork = areaOf("POLYGON((0 0,4 0,4 1,1 1,1 3,4 3,4 4,0 4,0 0))");
    const auto parts = partedArea(fork, {{.latitude = -1, .longitude = 3}, {.latitude = 5, .longitude = 3}});
    REQUIRE(parts);
    CHECK(parts->back().size() == 2);
    CHECK(contains(parts->back(), {.latitude = 0.5, .longitude = 3.5}));
    CHECK(contains(parts->back(), {.latitude = 3.5, .longitude = 3.5}));
    CHECK(parts->front().size() == 1);
}

TEST_CASE("holes are parted, and polygons that the line misses go with the larger part") {
    const Area area = areaOf("MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0),(1 1,1 3,3 3,3 1,1 1)),((9 0,10 0,10 1,9 1,9 0)))");
    const auto parts = partedArea(area, {{.latitude = 2.5, .longitude = -1}, {.latitude = 2.5, .longitude = 5}});
    REQUIRE(parts);
    CHECK(parts->front().size() == 2);
    CHECK(contains(parts->front(), {.latitude = 0.5, .longitude = 9.5}));
    CHECK(!contains(parts->front(), {.latitude = 2, .longitude = 2}));
    CHECK_THAT(ground(parts->front()) + ground(parts->back()), WithinRel(ground(area), 1e-9));
}

TEST_CASE("a line that does not run through parts nothing") {
    const Area square = areaOf("POLYGON((0 0,4 0,4 4,0 4,0 0))");
    for (const Line& line : {Line{{.latitude = 2, .longitude = -1}, {.latitude = 2, .longitude = 2}},
                             Line{{.latitude = 1, .longitude = 1}, {.latitude = 3, .longitude = 3}},
                             Line{{.latitude = 6, .longitude = -1}, {.latitude = 6, .longitude = 5}},
                             Line{{.latitude = 0, .longitude = -1}, {.latitude = 0, .longitude = 5}}}) {
        const auto parts = partedArea(square, line);
        REQUIRE_FALSE(parts);
        CHECK(parts.error().code == ErrorCode::InvalidGeometry);
    }
}

TEST_CASE("parts of random outlines share their border and make up the whole") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 60; ++round) {
        const Area area{{.outer = blob(random, {.latitude = 16, .longitude = -2}, 40), .holes = {}}};
        std::uniform_real_distribution<double> wiggle(-0.4, 0.4);
        Line line{{.latitude = 14, .longitude = -2 + wiggle(random)}};
        for (double latitude = 15.2; latitude < 17; latitude += 0.2)
            line.push_back(snapped({.latitude = latitude, .longitude = -2 + wiggle(random)}));
        line.push_back({.latitude = 18, .longitude = -2 + wiggle(random)});
        const auto parts = partedArea(area, line);
        REQUIRE(parts);
        checkSettled(parts->front());
        checkSettled(parts->back());
        CHECK_THAT(ground(parts->front()) + ground(parts->back()), WithinRel(ground(area), 1e-7));
        const auto again = unitedArea(*parts);
        REQUIRE(again);
        CHECK_THAT(ground(*again), WithinRel(ground(area), 1e-7));
        const auto rest = areaWithout(area, parts->back());
        REQUIRE(rest);
        // A part may have narrow pieces of its own, where the line grazes the outline.
        CHECK_THAT(ground(withoutSlivers(*rest)), WithinRel(ground(withoutSlivers(parts->front())), 1e-6));
    }
}

TEST_CASE("areas that touch or overlap are united, and a gap between two hands is a sliver") {
    const Area west = areaOf("POLYGON((0 0,2 0,2 2,0 2,0 0))");
    const Area east = areaOf("POLYGON((2 0,4 0,4 2,2 2,2 0))");
    const auto both = unitedArea(std::vector{west, east});
    REQUIRE(both);
    CHECK(both->size() == 1);
    CHECK(both->front().holes.empty());
    CHECK_THAT(ground(*both), WithinRel(ground(west) + ground(east), 1e-9));
    CHECK(sliverCount(*both) == 0);

    // The second border was drawn anew: 0.0004 degrees (some 40 m) off in its middle, and back on the first at its
    // ends.
    const Area drawn = areaOf("POLYGON((2 0,4 0,4 2,2 2,2 1.9,2.0004 1,2 0.1,2 0))");
    const auto gap = unitedArea(std::vector{west, drawn});
    REQUIRE(gap);
    REQUIRE(gap->size() == 1);
    CHECK(gap->front().holes.size() == 1);
    CHECK(sliverCount(*gap) == 1);
    CHECK(withoutSlivers(*gap).front().holes.empty());
    const auto apart = unitedArea(std::vector{west, areaOf("POLYGON((5 0,6 0,6 1,5 1,5 0))")});
    REQUIRE(apart);
    CHECK(apart->size() == 2);
}

TEST_CASE("a ring cuts a hole, a ring across the border a bite") {
    const Area square = areaOf("POLYGON((0 0,4 0,4 4,0 4,0 0))");
    const Area ring = areaOf("POLYGON((1 1,2 1,2 2,1 2,1 1))");
    const auto holed = areaWithout(square, ring);
    REQUIRE(holed);
    CHECK(holed->front().holes.size() == 1);
    CHECK_THAT(ground(*holed) + ground(ring), WithinRel(ground(square), 1e-9));
    checkSettled(*holed);
    const auto bitten = areaWithout(square, areaOf("POLYGON((3 1,5 1,5 2,3 2,3 1))"));
    REQUIRE(bitten);
    CHECK(bitten->front().holes.empty());
    CHECK(!contains(*bitten, {.latitude = 1.5, .longitude = 3.5}));
    CHECK(areaWithout(ring, square).error().detail == "nothing would be left");
    CHECK(areaWithout(square, areaOf("POLYGON((9 9,10 9,10 10,9 10,9 9))")).error().detail == "nothing would be taken");
}

TEST_CASE("the mean width of a strip is its width") {
    const Area strip = areaOf("POLYGON((0 0,1 0,1 0.0005,0 0.0005,0 0))"); // 111 km by 55 m
    CHECK_THAT(meanWidth(strip.front().outer).value, WithinRel(55.26, 0.01));
    CHECK(sliverCount(strip) == 1);
    CHECK(withoutSlivers(strip).empty());
    CHECK(sliverCount(areaOf("POLYGON((0 0,0.01 0,0.01 0.01,0 0.01,0 0))")) == 0);
    CHECK(sliverCount(areaOf("POLYGON((0 0,0.0014 0,0.0014 0.0014,0 0.0014,0 0))")) == 0); // a small camp
    CHECK(sliverCount(areaOf("POLYGON((0 0,0.0004 0,0.0004 0.0004,0 0.0004,0 0))")) == 1); // a crumb
}
