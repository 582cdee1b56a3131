#include <azalai/arrangement/repair_outline.h>
#include <azalai/arrangement/trace_rings.h>

#include "oracle/exact_area.h"
#include "oracle/exact_partition.h"
#include "oracle/random_zones.h"
#include "oracle/valid_outline.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace azalai;
using oracle::Random;
using oracle::Rational;
using Rings = std::vector<GridRing>;

namespace {

constexpr std::uint64_t seed = 20'261'122;

/// Ground inside an odd number of times, by vertical slabs in rationals.
Rational evenOddArea(const Rings& rings) {
    Rational sum = 0;
    for (const auto& [zones, area] : oracle::exactPartition({rings}))
        sum += area;
    return sum;
}

/// Rings whose edges run in eight directions, on even coordinates: all crossings are grid points, and no edge comes
/// within half a step of a point that it does not pass.
Rings octagonalRings(Random& random) {
    Rings rings(static_cast<std::size_t>(random.within(1, 3)));
    for (GridRing& ring : rings) {
        GridPoint at{2 * random.within(0, 6), 2 * random.within(0, 6)};
        const GridPoint start = at;
        for (int i = random.within(1, 7); i > 0; --i) {
            ring.push_back(at);
            const int step = 2 * random.within(-4, 4);
            const int direction = random.below(4);
            at.x += direction == 0 ? 0 : step;
            at.y += direction == 1 ? 0 : direction == 2 ? step : direction == 3 ? -step : step;
        }
        ring.push_back(at);
        const int run = start.x - at.x; // home along a diagonal and then straight
        const int rise = start.y - at.y;
        const int both = std::min(std::abs(run), std::abs(rise));
        ring.push_back({at.x + (run < 0 ? -both : both), at.y + (rise < 0 ? -both : both)});
    }
    return rings;
}

double borderOf(const Rings& rings) {
    double sum = 0.0;
    for (const GridRing& ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint to = ring[(i + 1) % ring.size()];
            sum += std::abs(double{1} * to.x - ring[i].x) + std::abs(double{1} * to.y - ring[i].y);
        }
    return sum;
}

Rings scrambled(Rings rings, Random& random) {
    for (std::size_t i = rings.size(); i > 1; --i)
        std::swap(rings[i - 1], rings[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(i)))]);
    for (GridRing& ring : rings) {
        if (ring.empty()) continue;
        std::ranges::rotate(ring, ring.begin() + random.below(static_cast<std::int64_t>(ring.size())));
        if (random.oneIn(2)) std::ranges::reverse(ring);
    }
    return rings;
}

int sizeOf(int i) {
    constexpr int sizes[] = {3, 4, 6, 12, 100, 1'000'000};
    return sizes[i % 6];
}

} // namespace

TEST_CASE("random raw rings become valid outlines, and stay as they are from then on") {
    Random random(seed);
    for (int i = 0; i < 6000; ++i) {
        const Rings rings = oracle::randomRawRings(random, sizeOf(i));
        INFO("seed " << seed << ", case " << i);
        const GridOutline repaired = repairOutline(rings);
        REQUIRE(oracle::whyNotValid(repaired) == "");
        REQUIRE(repairOutline(repaired.rings) == repaired);
        REQUIRE(isSimple(repaired));
    }
}

TEST_CASE("raw rings with crossings on grid points keep exactly the ground inside them an odd number of times") {
    Random random(seed + 1);
    for (int i = 0; i < 1500; ++i) {
        const Rings rings = octagonalRings(random);
        INFO("seed " << seed + 1 << ", case " << i << ": " << oracle::describe(rings));
        const GridOutline repaired = repairOutline(rings);
        REQUIRE(oracle::whyNotValid(repaired) == "");
        REQUIRE(oracle::exactArea(repaired.rings) == evenOddArea(rings));
    }
}

TEST_CASE("raw rings of any shape lose and gain no more ground than a step along their border") {
    Random random(seed + 2);
    for (int i = 0; i < 1000; ++i) {
        const Rings rings = oracle::randomRawRings(random, 1'000'000);
        INFO("seed " << seed + 2 << ", case " << i << ": " << oracle::describe(rings));
        const Rational change = oracle::exactArea(repairOutline(rings).rings) - evenOddArea(rings);
        REQUIRE(std::abs(static_cast<double>(change)) <= borderOf(rings));
    }
}

TEST_CASE("neither order nor starts nor directions of raw rings change the outline") {
    Random random(seed + 3);
    for (int i = 0; i < 6000; ++i) {
        const Rings rings = oracle::randomRawRings(random, sizeOf(i));
        INFO("seed " << seed + 3 << ", case " << i << ": " << oracle::describe(rings));
        const GridOutline repaired = normalised(repairOutline(rings));
        for (int k = 0; k < 3; ++k)
            REQUIRE(normalised(repairOutline(scrambled(rings, random))) == repaired);
    }
}

TEST_CASE("valid zones of every kind keep their ground, most of them every point") {
    Random random(seed + 4);
    int unchanged = 0;
    for (int i = 0; i < 200 * oracle::kindCount; ++i) {
        const auto kind = static_cast<oracle::Kind>(i % oracle::kindCount);
        for (const GridOutline& zone : oracle::randomZones(random, kind, 3)) {
            INFO("seed " << seed + 4 << ", " << oracle::nameOf(kind) << ": " << oracle::describe(zone.rings));
            const RepairedOutline repaired = repairWithFaults(zone.rings);
            REQUIRE(oracle::whyNotValid(repaired.outline) == "");
            REQUIRE(oracle::exactArea(repaired.outline.rings) == oracle::exactArea(zone.rings));
            if (repaired.faults.count > 0) continue; // points on edges, and ground parted at corners
            REQUIRE(repaired.outline == zone);
            ++unchanged;
        }
    }
    CHECK(unchanged > 3000);
}
