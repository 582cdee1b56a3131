#include <azalai/arrangement/nest_rings.h>

#include <azalai/arrangement/grid_area.h>
#include <azalai/arrangement/repair_outline.h>
#include <azalai/arrangement/trace_rings.h>

#include "oracle/exact_partition.h"
#include "oracle/random_zones.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;
using Rings = std::vector<GridRing>;

namespace {

GridRing box(int west, int south, int east, int north) {
    return {{west, south}, {east, south}, {east, north}, {west, north}};
}

GridRing holeIn(int west, int south, int east, int north) {
    return {{west, south}, {west, north}, {east, north}, {east, south}};
}

} // namespace

TEST_CASE("a hole belongs to the smallest outer ring around it") {
    const GridOutline outline{{holeIn(3, 3, 5, 5), box(0, 0, 20, 20), holeIn(1, 1, 19, 19), box(2, 2, 10, 10),
                               holeIn(6, 6, 9, 9), box(30, 0, 40, 40), holeIn(31, 1, 35, 35)}};
    const std::vector<GridPolygon> polygons = nestRings(outline);
    REQUIRE(polygons.size() == 3);
    CHECK(polygons[0] == GridPolygon{outline.rings[1], {outline.rings[2]}});
    CHECK(polygons[1] == GridPolygon{outline.rings[3], {outline.rings[0], outline.rings[4]}});
    CHECK(polygons[2].holes.size() == 1);
    CHECK(nestRings({}).empty());
}

TEST_CASE("a hole that touches its outer ring at every corner is still its hole") {
    const GridRing outer{{0, 0}, {4, 0}, {8, 0}, {8, 4}, {8, 8}, {4, 8}, {0, 8}, {0, 4}};
    const GridRing hole{{4, 0}, {0, 4}, {4, 8}, {8, 4}};
    CHECK(nestRings({{outer, hole}}) == std::vector<GridPolygon>{{outer, {hole}}});
    const Rings corners = repairOutline({outer, hole}).rings; // its corners part the ground
    CHECK(corners.size() == 4);
    CHECK(nestRings({corners}).size() == 4);
}

TEST_CASE("rings within rings alternate between ground and hole, fifty deep") {
    GridOutline outline;
    for (int i = 0; i < 50; ++i)
        outline.rings.push_back(i % 2 == 0 ? box(i, i, 200 - i, 200 - i) : holeIn(i, i, 200 - i, 200 - i));
    std::ranges::reverse(outline.rings);
    CHECK(isSimple(outline));
    const std::vector<GridPolygon> polygons = nestRings(outline);
    REQUIRE(polygons.size() == 25);
    for (const GridPolygon& polygon : polygons) {
        REQUIRE(polygon.holes.size() == 1);
        CHECK(polygon.holes[0][0].x == polygon.outer[0].x + 1);
    }
    CHECK(depthsOf(outline.rings).front() == 49);
    CHECK(depthsOf(outline.rings).back() == 0);
}

TEST_CASE("a thousand holes and ten thousand satellites find their places") {
    GridOutline outline{{box(0, 0, 100'000, 100'000)}};
    for (int i = 0; i < 1000; ++i)
        outline.rings.push_back(
            holeIn(3000 * (i % 32) + 10, 3000 * (i / 32) + 10, 3000 * (i % 32) + 2000, 3000 * (i / 32) + 2000));
    for (int i = 0; i < 10'000; ++i)
        outline.rings.push_back(
            box(200'000 + 30 * (i % 100), 30 * (i / 100), 200'020 + 30 * (i % 100), 30 * (i / 100) + 20));
    CHECK(isSimple(outline));
    const std::vector<GridPolygon> polygons = nestRings(outline);
    REQUIRE(polygons.size() == 10'001);
    CHECK(polygons[0].holes.size() == 1000);
    CHECK(std::ranges::all_of(polygons.begin() + 1, polygons.end(),
                              [](const GridPolygon& p) { return p.holes.empty(); }));
}

TEST_CASE("every hole of a random outline lies in its polygon's outer ring and in no smaller one") {
    oracle::Random random(5);
    for (int i = 0; i < 1500; ++i) {
        const GridOutline outline = repairOutline(oracle::randomRawRings(random, 12));
        const std::vector<GridPolygon> polygons = nestRings(outline);
        std::size_t rings = 0;
        for (const GridPolygon& polygon : polygons) {
            rings += 1 + polygon.holes.size();
            for (const GridRing& hole : polygon.holes) {
                const oracle::ExactPoint middle{oracle::Rational(hole[0].x + hole[1].x, 2),
                                                oracle::Rational(hole[0].y + hole[1].y, 2)};
                REQUIRE(oracle::exactWhere({polygon.outer}, middle) == oracle::Where::Inside);
                for (const GridPolygon& other : polygons)
                    if (oracle::exactWhere({other.outer}, middle) == oracle::Where::Inside)
                        REQUIRE(
                            (&other == &polygon || oracle::exactWhere({other.outer}, oracle::exact(polygon.outer[0])) !=
                                                       oracle::Where::Outside));
            }
        }
        REQUIRE(rings == outline.rings.size());
    }
}

TEST_CASE("an area goes to the grid and back") {
    const Area area{{.outer = {{.latitude = 1.0, .longitude = -2.0},
                               {.latitude = 1.0, .longitude = 3.0},
                               {.latitude = 5.0, .longitude = 3.0}},
                     .holes = {{{.latitude = 2.0, .longitude = 1.0},
                                {.latitude = 3.0, .longitude = 2.0},
                                {.latitude = 2.0, .longitude = 2.0}}}}};
    CHECK(toArea(toOutline(area)) == area);
    CHECK(toArea({}).empty());
    Area turned = area;
    std::ranges::reverse(turned[0].outer);
    std::ranges::reverse(turned[0].holes[0]);
    for (const GridRing& ring : gridRings(turned))
        CHECK(runsCounterClockwise(ring) == (ring.size() == 3 && ring == gridRings(turned)[0]));
    CHECK(normalised(toOutline(turned)) == normalised(toOutline(area)));
}
