// The ground that two zones share, as the kernel finds it, against rational arithmetic.

#include "oracle/exact_area.h"
#include "oracle/exact_partition.h"
#include "oracle/plane_bound.h"
#include "oracle/random_zones.h"

#include <azalai/arrangement/locate.h>
#include <azalai/arrangement/pair_area.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <array>
#include <functional>

using namespace azalai;
using namespace azalai::oracle;

namespace {

const std::uint64_t seed = fromEnvironment("AZALAI_ORACLE_SEED", 20'261'122);
const int casesOfAKind = static_cast<int>(fromEnvironment("AZALAI_ORACLE_CASES", 2'400)); // ten kinds: 24,000 pairs

/// What the kernel says of two zones, and how far from the truth it may be.
struct Answer {
    AreaUnits area = 0;
    double bound = 0.0;
};

Answer ask(const std::array<GridOutline, 2>& zones, Figure plane) {
    const IndexedOutline first(zones[0], plane);
    const IndexedOutline second(zones[1], plane);
    CrossingSearch scratch;
    Answer answer{.area = sharedArea(first, second, scratch)};
    answer.bound = roundingBound(zones, plane, scratch.crossings.size());
    return answer;
}

std::array<GridOutline, 2> pairOf(Random& random, Kind kind) {
    std::vector<GridOutline> zones = randomZones(random, kind, 2);
    return {std::move(zones[0]), std::move(zones[1])};
}

GridOutline each(const GridOutline& outline, const std::function<GridPoint(GridPoint)>& move) {
    GridOutline out = outline;
    for (GridRing& ring : out.rings)
        std::ranges::transform(ring, ring.begin(), move);
    return out;
}

/// Mirrored; the rings run the other way to keep the ground on their left.
GridOutline mirrored(const GridOutline& outline, const std::function<GridPoint(GridPoint)>& mirror) {
    GridOutline out = each(outline, mirror);
    for (GridRing& ring : out.rings)
        std::ranges::reverse(ring);
    return out;
}

} // namespace

TEST_CASE("pairs: the kernel's area is the exact one but for rounding, on every kind of degeneracy") {
    const Kind kind = static_cast<Kind>(GENERATE(range(0, kindCount)));
    Random random(seed + static_cast<std::uint64_t>(kind));
    int sharing = 0;
    for (int i = 0; i < casesOfAKind; ++i) {
        const std::array<GridOutline, 2> zones = pairOf(random, kind);
        const Figure plane = finePlane(zones);
        const Rational exact = exactCommonArea(zones[0].rings, zones[1].rings);
        const Answer there = ask(zones, plane);
        const Answer back = ask({zones[1], zones[0]}, plane);
        sharing += exact > 0;
        if (isNear(there.area, exact, plane, there.bound) && isNear(back.area, exact, plane, back.bound)) continue;
        CAPTURE(seed, i, nameOf(kind), describe(zones[0].rings), describe(zones[1].rings), inUnits(exact, plane),
                there.area, there.bound, back.area, back.bound, plane.planeShift);
        REQUIRE(isNear(there.area, exact, plane, there.bound));
        REQUIRE(isNear(back.area, exact, plane, back.bound));
    }
    CHECK(sharing > casesOfAKind / 5);
}

TEST_CASE("pairs: areas of outlines of hundreds of edges are exact but for rounding, by every vector unit") {
    Random random(seed + 4);
    const std::vector<std::string_view> units = crossingSearchUnits();
    std::size_t edges = 0;
    for (int i = 0; i < casesOfAKind / 12; ++i) {
        std::vector<GridOutline> large = randomLargeZones(random, 2);
        const std::array<GridOutline, 2> zones{std::move(large[0]), std::move(large[1])};
        const Figure plane = finePlane(zones);
        const Rational exact = exactCommonArea(zones[0].rings, zones[1].rings);
        edges += edgesIn(zones);
        for (const std::string_view unit : units) {
            useCrossingSearchUnit(unit);
            const Answer answer = ask(zones, plane);
            CAPTURE(seed, i, unit, answer.area, answer.bound, inUnits(exact, plane));
            if (!isNear(answer.area, exact, plane, answer.bound)) {
                UNSCOPED_INFO(describe(zones[0].rings) << "\n" << describe(zones[1].rings));
            }
            REQUIRE(isNear(answer.area, exact, plane, answer.bound));
        }
    }
    useCrossingSearchUnit(units.front());
    CHECK(edges > static_cast<std::size_t>(casesOfAKind) * 100 / 12);
}

TEST_CASE("pairs: an outline's own area is exact but for rounding") {
    Random random(seed);
    for (int i = 0; i < 300 * kindCount; ++i) {
        const std::array<GridOutline, 2> zones = pairOf(random, static_cast<Kind>(i % kindCount));
        const Figure plane = finePlane(zones);
        CAPTURE(i, describe(zones[0].rings));
        REQUIRE(isNear(IndexedOutline(zones[0], plane).area(), exactArea(zones[0].rings), plane,
                       static_cast<double>(edgesIn(zones))));
    }
}

TEST_CASE("pairs: where rings begin, in what order they come, and where the zones lie changes no more than rounding") {
    Random random(seed + 1);
    for (int i = 0; i < 150 * kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i % kindCount);
        const std::array<GridOutline, 2> zones = pairOf(random, kind);
        const Rational exact = exactCommonArea(zones[0].rings, zones[1].rings);
        std::array<GridOutline, 2> turned = zones;
        for (GridOutline& zone : turned) {
            std::ranges::reverse(zone.rings);
            for (GridRing& ring : zone.rings)
                std::ranges::rotate(ring, ring.begin() + random.below(static_cast<std::int64_t>(ring.size())));
        }
        const int dx = random.within(-1'000, 1'000);
        const int dy = random.within(-1'000, 1'000);
        const auto shift = [=](GridPoint p) { return GridPoint{p.x + dx, p.y + dy}; };
        const auto eastWest = [](GridPoint p) { return GridPoint{-p.x, p.y}; };
        const auto diagonal = [](GridPoint p) { return GridPoint{p.y, p.x}; };
        using Pair = std::array<GridOutline, 2>;
        for (const Pair& same : {turned, Pair{each(zones[0], shift), each(zones[1], shift)},
                                 Pair{mirrored(zones[0], eastWest), mirrored(zones[1], eastWest)},
                                 Pair{mirrored(zones[0], diagonal), mirrored(zones[1], diagonal)}}) {
            const Figure own = finePlane(same);
            const Answer answer = ask(same, own);
            CAPTURE(i, nameOf(kind), describe(same[0].rings), describe(same[1].rings), answer.area, answer.bound,
                    inUnits(exact, own));
            REQUIRE(isNear(answer.area, exact, own, answer.bound));
        }
    }
}

TEST_CASE("pairs: a zone shares with the parts of another what it shares with the whole") {
    Random random(seed + 2);
    for (int i = 0; i < 300; ++i) {
        // A box, cut along a line from side to side.
        const int x0 = random.within(0, 3);
        const int x1 = random.within(4, 8);
        const int cutLow = random.within(0, 8);
        const int cutHigh = random.within(0, 8);
        if (cutLow < x0 || cutLow > x1 || cutHigh < x0 || cutHigh > x1) continue;
        const GridOutline whole{{{{x0, 0}, {x1, 0}, {x1, 8}, {x0, 8}}}};
        const auto ringOf = [](std::vector<GridPoint> points) {
            const auto repeats = std::ranges::unique(points);
            points.erase(repeats.begin(), repeats.end());
            return GridOutline{points.size() < 3 ? std::vector<GridRing>{} : std::vector<GridRing>{points}};
        };
        const GridOutline west = ringOf({{x0, 0}, {cutLow, 0}, {cutHigh, 8}, {x0, 8}});
        const GridOutline east = ringOf({{cutLow, 0}, {x1, 0}, {x1, 8}, {cutHigh, 8}});
        if (cutLow == x0 && cutHigh == x0) continue;
        if (cutLow == x1 && cutHigh == x1) continue;
        const GridOutline other = randomZones(random, Kind::LoosePolygon, 1).front();
        const Figure plane{.kind = Figure::Kind::Plane, .planeShift = 40};
        const Answer ofWhole = ask({whole, other}, plane);
        const Answer ofWest = ask({west, other}, plane);
        const Answer ofEast = ask({east, other}, plane);
        CAPTURE(i, describe(west.rings), describe(east.rings), describe(other.rings));
        REQUIRE(std::abs(ofWhole.area - ofWest.area - ofEast.area) <= ofWhole.bound + ofWest.bound + ofEast.bound);
    }
}

TEST_CASE("pairs: a point is inside for the kernel where it is inside exactly") {
    Random random(seed + 3);
    int asked = 0;
    for (int i = 0; i < 100 * kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i % kindCount);
        const std::array<GridOutline, 2> zones = pairOf(random, kind);
        const IndexedOutline indexed(zones[0]);
        for (const GridRing& ring : zones[1].rings) {
            for (const GridPoint p : ring) {
                const Where where = exactWhere(zones[0].rings, exact(p));
                if (where == Where::Border) continue;
                ++asked;
                CAPTURE(i, nameOf(kind), describe(zones[0].rings), p.x, p.y);
                REQUIRE(isInside(p, 1, indexed) == (where == Where::Inside));
                REQUIRE(isInside(p, -1, indexed) == (where == Where::Inside));
            }
        }
    }
    CHECK(asked > 1'000);
}
