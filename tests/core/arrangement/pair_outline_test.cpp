// The ground that two zones share as polygons: valid for GEOS, and as large as sharedArea says.

#include <azalai/arrangement/degrees_of.h>
#include <azalai/arrangement/pair_outline.h>
#include <azalai/arrangement/repair_outline.h>
#include <azalai/arrangement/without_crossings.h>
#include <azalai/arrangement/zone_sets.h>

#include "geos_validity.h"
#include "oracle/plane_bound.h"
#include "oracle/random_zones.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <array>
#include <cmath>

using namespace azalai;
using namespace azalai::oracle;

namespace {

const std::uint64_t seed = fromEnvironment("AZALAI_ORACLE_SEED", 20'261'122);
const int casesOfAKind = static_cast<int>(fromEnvironment("AZALAI_ORACLE_CASES", 10'000)); // ten kinds: 100,000 pairs

constexpr Figure plane{.kind = Figure::Kind::Plane, .planeShift = 20};

IndexedOutline zone(std::vector<GridRing> rings) { return IndexedOutline(GridOutline{std::move(rings)}, plane); }
GridRing box(int west, int south, int east, int north) {
    return {{west, south}, {east, south}, {east, north}, {west, north}};
}
GridRing hole(int west, int south, int east, int north) {
    return {{west, south}, {west, north}, {east, north}, {east, south}};
}

struct Measured {
    double steps = 0.0;     ///< grid steps squared
    double perimeter = 0.0; ///< grid steps
    bool isWoundWell = true;
};

Measured measured(const Area& area) {
    Measured sum;
    const auto add = [&](const Ring& ring, bool isHole) {
        double twice = 0.0;
        const auto x = [&](std::size_t i) {
            return (ring[i % ring.size()].longitude - ring[0].longitude) * gridStepsPerDegree;
        };
        const auto y = [&](std::size_t i) {
            return (ring[i % ring.size()].latitude - ring[0].latitude) * gridStepsPerDegree;
        };
        for (std::size_t i = 0; i < ring.size(); ++i) {
            twice += x(i) * y(i + 1) - x(i + 1) * y(i);
            sum.perimeter += std::hypot(x(i + 1) - x(i), y(i + 1) - y(i));
        }
        sum.steps += twice / 2;
        if ((twice > 0) == isHole) sum.isWoundWell = false;
    };
    for (const Polygon& polygon : area) {
        add(polygon.outer, false);
        for (const Ring& inner : polygon.holes)
            add(inner, true);
    }
    return sum;
}

double stepsOf(AreaUnits units, Figure figure) { return std::ldexp(static_cast<double>(units), -figure.planeShift); }

} // namespace

TEST_CASE("outlines of pairs are valid and as large as the shared area, on every kind of degeneracy") {
    const Kind kind = static_cast<Kind>(GENERATE(range(0, kindCount)));
    Random random(seed + static_cast<std::uint64_t>(kind));
    int sharing = 0;
    for (int i = 0; i < casesOfAKind; ++i) {
        std::vector<GridOutline> zones = randomZones(random, kind, 2);
        for (GridOutline& outline : zones)
            outline = repairOutline(outline.rings);
        const Figure figure = finePlane(zones);
        const IndexedOutline first(zones[0], figure);
        const IndexedOutline second(zones[1], figure);
        const Area area = sharedOutline(first, second);
        const double expected = stepsOf(sharedArea(first, second), figure);
        const Measured got = measured(area);
        // A point lies up to 2^-20 step from its place; edges of 80 degrees make it move by up to 16 steps.
        const double bound = (kind == Kind::Huge ? 16.0 : 0x1p-19) * got.perimeter +
                             stepsOf(leastArea * 10 + static_cast<AreaUnits>(first.slots() + second.slots()), figure);
        sharing += !area.empty();
        const std::string fault = faultForGeos(area);
        if (fault.empty() && got.isWoundWell && std::abs(got.steps - expected) <= bound) continue;
        CAPTURE(seed, i, nameOf(kind), fault, got.isWoundWell, got.steps, expected, bound);
        REQUIRE(fault.empty());
        REQUIRE(got.isWoundWell);
        REQUIRE(std::abs(got.steps - expected) <= bound);
    }
    CHECK(sharing > casesOfAKind / 2);
}

TEST_CASE("outlines of pairs of hundreds of edges are valid and the same for any number of threads") {
    Random random(seed + 11);
    std::vector<IndexedOutline> zones;
    for (const GridOutline& outline : randomLargeZones(random, 24))
        zones.emplace_back(repairOutline(outline.rings), plane);
    const std::vector<ZonePairNumbers> pairs = meetingPairs(zones);
    const std::vector<Area> areas = sharedOutlines(zones, pairs, 1);
    REQUIRE(areas.size() == pairs.size());
    CHECK(pairs.size() > 200);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        CAPTURE(seed, i);
        REQUIRE(faultForGeos(areas[i]).empty());
        REQUIRE(areas[i] == sharedOutline(zones[pairs[i].first], zones[pairs[i].second]));
    }
    CHECK(sharedOutlines(zones, pairs, 3) == areas);
}

TEST_CASE("degrees of grid steps are the quotient to the last bit") {
    Random random(seed + 12);
    for (const std::int32_t steps : {0, 1, -1, 7, 1'800'000'000, -1'800'000'000, 2'147'483'647, -2'147'483'647 - 1})
        CHECK(degreesOf(steps) == steps / gridStepsPerDegree);
    for (int i = 0; i < 1'000'000; ++i) {
        const auto steps = static_cast<std::int32_t>(random.next());
        if (degreesOf(steps) != steps / gridStepsPerDegree) FAIL("steps " << steps);
    }
}

TEST_CASE("identical zones share the zone") {
    const IndexedOutline ring = zone({box(0, 0, 9, 9), hole(3, 3, 6, 6)});
    const Area area = sharedOutline(ring, ring);
    REQUIRE(area.size() == 1);
    CHECK(area[0].outer.size() == 4);
    REQUIRE(area[0].holes.size() == 1);
    CHECK(measured(area).steps == 72.0);
}

TEST_CASE("zones that touch in a border or a corner share no outline") {
    const IndexedOutline west = zone({box(0, 0, 4, 4)});
    CHECK(sharedOutline(west, zone({box(4, 1, 8, 3)})).empty());
    CHECK(sharedOutline(zone({box(4, 1, 8, 3)}), west).empty());
    CHECK(sharedOutline(west, zone({box(4, 4, 8, 8)})).empty());
    CHECK(sharedOutline(west, zone({box(5, 5, 8, 8)})).empty());
}

TEST_CASE("ground that is pinched to a point is two polygons") {
    const IndexedOutline hourglass = zone({{{0, 0}, {4, 0}, {2, 2}}, {{2, 2}, {4, 4}, {0, 4}}});
    const Area area = sharedOutline(zone({box(0, 0, 4, 4)}), hourglass);
    CHECK(area.size() == 2);
    CHECK(measured(area).steps == 8.0);
}

TEST_CASE("a corridor of no width between two grounds is no ground") {
    // The second zone runs along the first one's border between two teeth.
    const IndexedOutline first = zone({box(0, 0, 9, 4)});
    const IndexedOutline second = zone({{{0, -3}, {9, -3}, {9, 2}, {6, 2}, {6, 0}, {3, 0}, {3, 2}, {0, 2}}});
    const Area area = sharedOutline(first, second);
    CHECK(area.size() == 2);
    CHECK(faultForGeos(area).empty());
    CHECK(measured(area).steps == 12.0);
}

TEST_CASE("a hole that touches the outer ring twice cuts the ground in two") {
    const IndexedOutline first = zone({box(0, 0, 4, 4)});
    const IndexedOutline second = zone({box(-1, -1, 5, 5), {{2, 0}, {0, 2}, {2, 4}, {4, 2}}});
    const Area area = sharedOutline(first, second);
    CHECK(area.size() == 4);
    CHECK(faultForGeos(area).empty());
    CHECK(measured(area).steps == 8.0);
}

TEST_CASE("a zone in another one's hole shares nothing, a zone around the hole shares the hole") {
    const IndexedOutline first = zone({box(0, 0, 9, 9), hole(2, 2, 7, 7)});
    CHECK(sharedOutline(first, zone({box(3, 3, 6, 6)})).empty());
    CHECK(sharedOutline(first, zone({box(2, 2, 7, 7)})).empty());
    const Area area = sharedOutline(first, zone({box(1, 1, 8, 8)}));
    REQUIRE(area.size() == 1);
    CHECK(area[0].holes.size() == 1);
}

TEST_CASE("rings that cross are found, and made anew on the grid") {
    const auto at = [](double x, double y) { return Position{.latitude = y / 1e7, .longitude = x / 1e7}; };
    const Area touching{{{at(0, 0), at(8, 0), at(8, 8), at(0, 8)}, {{at(0, 0), at(2, 4), at(4, 2)}}}};
    CHECK_FALSE(mayCross(touching));
    const Area crossing{
        {{at(0, 0), at(8, 0), at(8, 8), at(4.2, 8), at(3.8, 8.4), at(4.2, 8.4), at(3.8, 8), at(0, 8)}, {}}};
    REQUIRE(mayCross(crossing));
    const Area moved = withoutCrossings(crossing);
    CHECK_FALSE(mayCross(moved));
    CHECK(faultForGeos(moved).empty());
    CHECK(measured(moved).steps == 64.0);
}
