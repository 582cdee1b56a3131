// The exact answers that judge the kernel, judged themselves: by hand, and one way of computing against another.

#include "oracle/exact_area.h"
#include "oracle/exact_partition.h"
#include "oracle/random_zones.h"
#include "oracle/valid_outline.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace azalai;
using namespace azalai::oracle;

namespace {

const GridRing square{{0, 0}, {8, 0}, {8, 8}, {0, 8}};

GridRing box(int x0, int y0, int x1, int y1) { return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}; }

GridRing reversed(const GridRing& ring) { return {ring.rbegin(), ring.rend()}; }

/// Ground of a union of unit squares of the lattice, counted square by square.
int countedCommon(const std::vector<GridRing>& a, const std::vector<GridRing>& b, int size) {
    int count = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const ExactPoint middle{Rational(2 * x + 1, 2), Rational(2 * y + 1, 2)};
            count += exactWhere(a, middle) == Where::Inside && exactWhere(b, middle) == Where::Inside;
        }
    }
    return count;
}

} // namespace

TEST_CASE("oracle: areas known by hand") {
    CHECK(exactArea({square}) == 64);
    CHECK(exactArea({square, reversed(box(2, 2, 4, 4))}) == 60);
    CHECK(exactCommonArea({square}, {square}) == 64);
    CHECK(exactCommonArea({square}, {box(8, 0, 16, 8)}) == 0);
    CHECK(exactCommonArea({square}, {box(8, 8, 16, 16)}) == 0);
    CHECK(exactCommonArea({square}, {box(4, 4, 12, 12)}) == 16);
    CHECK(exactCommonArea({square}, {box(2, -3, 5, 20)}) == 24);
    // A diamond over a square: its four corners stick out by triangles of 1 by 1.
    CHECK(exactCommonArea({box(1, 1, 7, 7)}, {{{4, 0}, {8, 4}, {4, 8}, {0, 4}}}) == 32 - 4);
    // Two triangles whose hypotenuses cross at (4/3, 4/3): area 4/3.
    CHECK(exactCommonArea({{{0, 0}, {4, 0}, {0, 2}}}, {{{0, 0}, {2, 0}, {0, 4}}}) == Rational(8, 3));
    // A hole that the other zone fills leaves nothing.
    CHECK(exactCommonArea({square, reversed(box(2, 2, 4, 4))}, {box(2, 2, 4, 4)}) == 0);
    // Edges of 80 degrees, to the last digit: 8e8 * 8e8 / 4.
    CHECK(exactCommonArea({{{0, 0}, {800'000'000, 0}, {0, 800'000'000}}},
                          {{{0, 0}, {800'000'000, 0}, {800'000'000, 800'000'000}}}) ==
          Rational(160'000'000'000'000'000));
}

TEST_CASE("oracle: partitions known by hand") {
    const ExactSets sets = exactPartition({{box(0, 0, 4, 4)}, {box(2, 2, 6, 6)}, {box(0, 0, 4, 4)}});
    CHECK(sets == ExactSets{{{0, 2}, 12}, {{0, 1, 2}, 4}, {{1}, 12}});
    // A bow tie encloses both of its wings once, whichever way they turn.
    CHECK(exactPartition({{{{0, 0}, {4, 4}, {4, 0}, {0, 4}}}}) == ExactSets{{{0}, 8}});
    // What is enclosed twice is outside.
    CHECK(exactPartition({{box(0, 0, 6, 6), box(2, 2, 4, 4)}}) == ExactSets{{{0}, 32}});
    CHECK(exactPartition({{box(0, 0, 6, 6), box(0, 0, 6, 6)}}).empty());
    // A spike and a repeated point have no ground.
    CHECK(exactPartition({{{{0, 0}, {4, 0}, {9, 0}, {4, 0}, {4, 4}, {4, 4}, {0, 4}}}}) == ExactSets{{{0}, 16}});
}

TEST_CASE("oracle: places known by hand") {
    const std::vector<GridRing> ring{square, reversed(box(2, 2, 4, 4))};
    const auto where = [&](Rational x, Rational y) { return exactWhere(ring, {std::move(x), std::move(y)}); };
    CHECK(where(1, 1) == Where::Inside);
    CHECK(where(3, 3) == Where::Outside);
    CHECK(where(2, 3) == Where::Border);
    CHECK(where(8, 8) == Where::Border);
    CHECK(where(3, 2) == Where::Border);
    CHECK(where(9, 3) == Where::Outside);
    CHECK(where(Rational(1, 1'000'000'007), 4) == Where::Inside);
    CHECK(where(Rational(-1, 1'000'000'007), 4) == Where::Outside);
}

TEST_CASE("oracle: a broken promise of an outline is named") {
    CHECK(whyNotValid({{square, reversed(box(2, 2, 4, 4)), box(8, 8, 9, 9)}}).empty());
    CHECK_FALSE(whyNotValid({{reversed(square)}}).empty());
    CHECK_FALSE(whyNotValid({{square, box(2, 2, 4, 4)}}).empty());
    CHECK_FALSE(whyNotValid({{square, box(8, 0, 9, 8)}}).empty());
    CHECK_FALSE(whyNotValid({{square, box(4, 4, 12, 12)}}).empty());
    CHECK_FALSE(whyNotValid({{{{0, 0}, {4, 4}, {4, 0}, {0, 4}}}}).empty());
    CHECK_FALSE(whyNotValid({{{{0, 0}, {4, 0}, {4, 0}, {0, 4}}}}).empty());
}

TEST_CASE("oracle: random zones are valid outlines, of every kind and not all empty") {
    Random random(1);
    for (int kind = 0; kind < kindCount; ++kind) {
        std::size_t edges = 0;
        for (int i = 0; i < 100; ++i) {
            for (const GridOutline& o : randomZones(random, static_cast<Kind>(kind), 3)) {
                CAPTURE(nameOf(static_cast<Kind>(kind)), describe(o.rings));
                REQUIRE(whyNotValid(o) == "");
                for (const GridRing& ring : o.rings)
                    edges += ring.size();
            }
        }
        CHECK(edges > 700);
    }
}

TEST_CASE("oracle: edges in pairs and slabs of edges give the same areas") {
    Random random(2);
    for (int i = 0; i < 200 * kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i % kindCount);
        const std::vector<GridOutline> zones = randomZones(random, kind, 2);
        CAPTURE(i, nameOf(kind), describe(zones[0].rings), describe(zones[1].rings));
        ExactSets sets = exactPartition({zones[0].rings, zones[1].rings});
        REQUIRE(exactCommonArea(zones[0].rings, zones[1].rings) == sets[{0, 1}]);
        REQUIRE(exactArea(zones[0].rings) == sets[{0}] + sets[{0, 1}]);
        REQUIRE(exactArea(zones[1].rings) == sets[{1}] + sets[{0, 1}]);
    }
}

TEST_CASE("oracle: areas of unions of unit squares are what counting gives") {
    Random random(3);
    for (int i = 0; i < 50; ++i) {
        std::vector<std::vector<GridRing>> zones(2);
        for (std::vector<GridRing>& zone : zones) {
            for (int part = random.within(1, 3); part > 0; --part) {
                const int x = random.within(0, 6);
                const int y = random.within(0, 6);
                zone.push_back(box(x, y, random.within(x + 1, 8), random.within(y + 1, 8)));
            }
        }
        CAPTURE(describe(zones[0]), describe(zones[1]));
        ExactSets sets = exactPartition(zones);
        REQUIRE(sets[{0, 1}] == countedCommon(zones[0], zones[1], 8));
        REQUIRE(sets[{0}] + sets[{0, 1}] == countedCommon(zones[0], {square}, 8));
    }
}

TEST_CASE("oracle: the winding-number integral is additive") {
    // Lying over each other twice counts twice here, and not at all in the even-odd partition.
    CHECK(exactCommonArea({square, square}, {box(0, 0, 2, 2)}) == 8);
    CHECK_FALSE(windsOnce({square, square}));
}
