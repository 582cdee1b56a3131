#include <azalai/arrangement/repair_outline.h>

#include <azalai/arrangement/grid_area.h>
#include <azalai/arrangement/grid_edge.h>
#include <azalai/geo/ellipsoidal_area.h>

#include "oracle/exact_area.h"
#include "oracle/valid_outline.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace azalai;
using oracle::exactArea;
using oracle::Rational;

namespace {

using Rings = std::vector<GridRing>;

const GridRing square{{0, 0}, {8, 0}, {8, 8}, {0, 8}};

GridRing moved(GridRing ring, int x, int y) {
    for (GridPoint& p : ring)
        p = {.x = p.x + x, .y = p.y + y};
    return ring;
}

GridRing turnedRound(const GridRing& ring) { return {ring.rbegin(), ring.rend()}; }

GridRing box(int west, int south, int east, int north) {
    return {{west, south}, {east, south}, {east, north}, {west, north}};
}

struct FaultCase {
    const char* claim;
    Rings rings;
    OutlineFault first;
    GridPoint where;
    int area;
    std::size_t ringCount;
};

const FaultCase faultCases[] = {
    {"a bow tie is two triangles", {{{0, 0}, {8, 8}, {8, 0}, {0, 8}}}, OutlineFault::Crossing, {4, 4}, 32, 2},
    {"a spike holds no ground",
     {{{0, 0}, {8, 0}, {12, 0}, {8, 0}, {8, 8}, {0, 8}}},
     OutlineFault::Overlap,
     {8, 0},
     64,
     1},
    {"a spike into the ground holds none back",
     {{{0, 0}, {8, 0}, {8, 8}, {4, 8}, {4, 4}, {4, 8}, {0, 8}}},
     OutlineFault::Overlap,
     {4, 4},
     64,
     1},
    {"a spike inside a spike folds up",
     {{{0, 0}, {8, 0}, {14, 0}, {10, 0}, {12, 0}, {8, 0}, {8, 8}, {0, 8}}},
     OutlineFault::Overlap,
     {8, 0},
     64,
     1},
    {"a repeated point counts once",
     {{{0, 0}, {8, 0}, {8, 0}, {8, 8}, {0, 8}}},
     OutlineFault::RepeatedPoint,
     {8, 0},
     64,
     1},
    {"a first point given again at the end counts once",
     {{{0, 0}, {8, 0}, {8, 8}, {0, 8}, {0, 0}}},
     OutlineFault::RepeatedPoint,
     {0, 0},
     64,
     1},
    {"a clockwise outer ring is turned round", {turnedRound(square)}, OutlineFault::WrongWinding, {0, 0}, 64, 1},
    {"a hole that runs like its outer ring is turned round",
     {square, box(2, 2, 4, 4)},
     OutlineFault::WrongWinding,
     {2, 2},
     60,
     2},
    {"an island in a hole is ground",
     {square, box(1, 1, 7, 7), box(2, 2, 4, 4)},
     OutlineFault::WrongWinding,
     {1, 1},
     32,
     3},
    {"ground that two parts share is ground of neither",
     {square, moved(square, 4, 4)},
     OutlineFault::Crossing,
     {4, 8},
     96,
     2},
    {"a part given twice is no ground", {square, square}, OutlineFault::Overlap, {0, 0}, 0, 0},
    {"a part given three times is ground", {square, square, square}, OutlineFault::Overlap, {0, 0}, 64, 1},
    {"parts with a border in common become one", {square, moved(square, 8, 0)}, OutlineFault::Overlap, {8, 0}, 128, 1},
    {"parts that share a stretch of border become one",
     {square, moved(square, 8, 3)},
     OutlineFault::Overlap,
     {8, 3},
     128,
     1},
    {"a part may touch the inside of an edge",
     {square, {{8, 4}, {12, 2}, {12, 6}}},
     OutlineFault::PointOnEdge,
     {8, 4},
     72,
     2},
    {"a ring that passes a point twice becomes two",
     {{{0, 0}, {4, 4}, {0, 8}, {8, 8}, {4, 4}, {8, 0}}},
     OutlineFault::PointTwice,
     {4, 4},
     32,
     2},
    {"a hole that hangs on its outer ring becomes a ring of its own",
     {{{0, 0}, {8, 0}, {8, 8}, {4, 8}, {6, 4}, {2, 4}, {4, 8}, {0, 8}}},
     OutlineFault::PointTwice,
     {4, 8},
     56,
     2},
    {"a hole that sticks out takes ground inside and adds it outside",
     {square, turnedRound(box(6, 2, 10, 4))},
     OutlineFault::Crossing,
     {8, 2},
     64,
     2},
    {"rings that cross at common corners are cut there",
     {{{0, 0}, {4, 0}, {8, 0}, {8, 4}, {8, 8}, {0, 8}}, {{8, 4}, {4, 0}, {12, -4}}},
     OutlineFault::Crossing,
     {4, 0},
     72,
     2},
    {"a line there and back is no ground", {{{0, 0}, {8, 3}, {4, 9}, {8, 3}}}, OutlineFault::Overlap, {0, 0}, 0, 0},
    {"two points are no ground", {square, {{20, 20}, {30, 30}}}, OutlineFault::NoGround, {20, 20}, 64, 1},
    {"a ring without points is no ground", {{}, moved(square, 1, 1)}, OutlineFault::NoGround, {0, 0}, 64, 1},
    {"holes that part the ground leave an island",
     {box(0, 0, 12, 12), {{6, 2}, {2, 6}, {6, 10}, {4, 6}}, {{6, 2}, {8, 6}, {6, 10}, {10, 6}}},
     OutlineFault::PointTwice,
     {0, 0},
     128,
     3},
};

} // namespace

TEST_CASE("every fault of an outline is named with its place, and mended by the even-odd rule") {
    for (const FaultCase& c : faultCases) {
        INFO(c.claim);
        const RepairedOutline repaired = repairWithFaults(c.rings);
        CHECK(oracle::whyNotValid(repaired.outline) == "");
        CHECK(exactArea(repaired.outline.rings) == Rational(c.area));
        CHECK(repaired.outline.rings.size() == c.ringCount);
        CHECK(repaired.faults.first == c.first);
        CHECK(repaired.faults.where.x == c.where.x);
        CHECK(repaired.faults.where.y == c.where.y);
        CHECK(repaired.faults.count > 0);
        CHECK_FALSE(isSimple({c.rings}));
        CHECK(isSimple(repaired.outline));
        CHECK(repairOutline(repaired.outline.rings) == repaired.outline);
    }
}

TEST_CASE("an outline that is right comes back as it is, wherever its rings start") {
    const std::vector<Rings> outlines{
        {},
        {{{8, 8}, {0, 8}, {0, 0}, {8, 0}}},
        {moved(square, 20, 0), square}, // neither in order nor from the least point
        {square, turnedRound(box(2, 2, 4, 4)), box(20, 20, 30, 30)},
        {box(0, 0, 12, 12), turnedRound(box(1, 1, 11, 11)), box(2, 2, 10, 10), turnedRound(box(3, 3, 9, 9))},
        {{{4, 4}, {0, 4}, {0, 0}}, {{4, 4}, {4, 8}, {0, 8}}},                 // outer rings touch at a corner
        {{{8, 8}, {4, 8}, {0, 8}, {0, 0}, {8, 0}}, {{4, 8}, {6, 4}, {2, 4}}}, // a hole touches its outer ring
        {{{0, 0}, {4, 0}, {8, 0}, {8, 8}, {0, 8}}},                           // a point along a straight border
    };
    for (const Rings& rings : outlines) {
        const RepairedOutline repaired = repairWithFaults(rings);
        CHECK(repaired == RepairedOutline{.outline = {rings}, .faults = {}});
        CHECK(isSimple({rings}));
    }
}

TEST_CASE("a ring that only runs the wrong way starts where it did") {
    CHECK(repairOutline({{{8, 8}, {8, 0}, {0, 0}, {0, 8}}}).rings == Rings{{{8, 8}, {0, 8}, {0, 0}, {8, 0}}});
}

TEST_CASE("crossings between grid points move to the nearest one") {
    const GridOutline tie = repairOutline({{{0, 0}, {1, 1}, {1, 0}, {0, 1}}}); // at a half in both directions
    CHECK(oracle::whyNotValid(tie) == "");
    const GridOutline repaired = repairOutline({{{0, 0}, {30, 10}, {30, 0}, {0, 11}}});
    CHECK(oracle::whyNotValid(repaired) == "");
    REQUIRE(repaired.rings.size() == 2); // they meet at 15 5/7, 5 5/21
    CHECK(repaired.rings[0] == GridRing{{0, 0}, {16, 5}, {0, 11}});
    CHECK(repaired.rings[1] == GridRing{{16, 5}, {30, 0}, {30, 10}});
}

TEST_CASE("the report says how much ground the repair changed") {
    constexpr int side = 900'000; // about 10 km
    const auto changeOf = [](const Rings& rings) { return repairWithFaults(rings).faults.areaChange; };
    const auto unitsOf = [](const Rings& rings) {
        return ellipsoidalArea(toArea(repairOutline(rings))).value * areaUnitsPerSquareMetre;
    };
    const auto isNear = [](AreaUnits units, double expected) {
        return std::abs(static_cast<double>(units) - expected) < 1e-6 * std::abs(expected) + 10.0;
    };
    const GridRing ground = box(0, 0, side, side);
    CHECK(changeOf({ground}) == 0);
    CHECK(changeOf({turnedRound(ground)}) == 0);
    CHECK(changeOf({{{0, 0}, {side, 0}, {side, 0}, {side, side}, {0, side}}}) == 0);
    CHECK(isNear(changeOf({ground, ground}), -2.0 * unitsOf({ground})));
    CHECK(isNear(changeOf({ground, moved(ground, side / 2, 0)}), -2.0 * unitsOf({box(side / 2, 0, side, side)})));
    const Rings bowTie{{{-side, -side}, {side, side}, {side, -side}, {-side, side}}};
    CHECK(isNear(changeOf(bowTie), unitsOf(bowTie)));
}

TEST_CASE("edges of 90 degrees and more are split, the same way in both directions") {
    constexpr int degree = 10'000'000;
    const GridRing north = box(-170 * degree, 0, 170 * degree, 80 * degree);
    const GridRing south = box(-170 * degree, -80 * degree, 170 * degree, 0);
    const GridOutline both = repairOutline({north, south});
    CHECK(oracle::whyNotValid(both) == "");
    CHECK(exactArea(both.rings) == Rational(oracle::Whole(340) * 160 * degree * degree));
    REQUIRE(both.rings.size() == 1); // the border between them has gone
    CHECK(isSimple(both));
    const GridRing& ring = both.rings[0];
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GridBox edge = boxOf(GridEdge{ring[i], ring[(i + 1) % ring.size()]});
        CHECK(std::int64_t{edge.maxX} - edge.minX <= longestEdge);
        CHECK(std::int64_t{edge.maxY} - edge.minY <= longestEdge);
    }
    const RepairedOutline slanted =
        repairWithFaults({{{-1'800'000'000, -900'000'000}, {1'800'000'000, 900'000'000}, {7, 9}}});
    CHECK(slanted.faults.first == OutlineFault::LongEdge);
    CHECK(oracle::whyNotValid(slanted.outline) == "");
    CHECK(isSimple(slanted.outline));
}

TEST_CASE("a star of many edges through one point comes apart into its triangles") {
    GridRing star;
    for (int i = 0; i < 12; ++i) {
        star.push_back({-1000 + 160 * i, 1000});
        star.push_back({1000 - 160 * i, -1000});
    }
    const GridOutline repaired = repairOutline({star});
    CHECK(oracle::whyNotValid(repaired) == "");
    CHECK(repairOutline(repaired.rings) == repaired);
}
