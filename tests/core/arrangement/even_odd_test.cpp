// Raw rings mean what lies inside them an odd number of times, and repairOutline keeps that ground.

#include "oracle/exact_partition.h"
#include "oracle/random_zones.h"
#include "oracle/valid_outline.h"

#include <azalai/arrangement/repair_outline.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace azalai;
using namespace azalai::oracle;

namespace {

const std::uint64_t seed = fromEnvironment("AZALAI_ORACLE_SEED", 20'261'124);
const int cases = static_cast<int>(fromEnvironment("AZALAI_ORACLE_CASES", 1'500));

std::vector<GridRing> times(std::vector<GridRing> rings, int factor) {
    for (GridRing& ring : rings) {
        for (GridPoint& p : ring)
            p = {p.x * factor, p.y * factor};
    }
    return rings;
}

double lengthOf(const std::vector<GridRing>& rings) {
    double length = 0.0;
    for (const GridRing& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint p = ring[i];
            const GridPoint q = ring[(i + 1) % ring.size()];
            length += std::hypot(static_cast<double>(p.x) - q.x, static_cast<double>(p.y) - q.y);
        }
    }
    return length;
}

} // namespace

TEST_CASE("even-odd: where every cut falls on the grid the repaired ground is exactly the raw one") {
    // Edges between points of the lattice 0..3 cross at multiples of 1/k, k up to 18.
    constexpr int everyCutIsWhole = 12'252'240;
    Random random(seed);
    int withGround = 0;
    for (int i = 0; i < cases; ++i) {
        const std::vector<GridRing> raw = times(randomRawRings(random, 3), everyCutIsWhole);
        const GridOutline repaired = repairOutline(raw);
        ExactSets sets = exactPartition({raw, repaired.rings});
        CAPTURE(seed, i, describe(raw), describe(repaired.rings));
        REQUIRE(whyNotValid(repaired) == "");
        REQUIRE(sets[{0}] == 0);
        REQUIRE(sets[{1}] == 0);
        withGround += sets[{0, 1}] > 0;
    }
    CHECK(withGround > cases / 2);
}

TEST_CASE("even-odd: elsewhere the repaired border is within two steps of the raw one") {
    Random random(seed + 1);
    for (int i = 0; i < cases / 5; ++i) {
        const int size = i % 2 ? 1'000 : 400'000'000;
        const std::vector<GridRing> raw = randomRawRings(random, size);
        const GridOutline repaired = repairOutline(raw);
        ExactSets sets = exactPartition({raw, repaired.rings});
        CAPTURE(seed, i, describe(raw), describe(repaired.rings));
        REQUIRE(static_cast<double>(sets[{0}] + sets[{1}]) <= 2.0 * lengthOf(raw));
    }
}

TEST_CASE("even-odd: a ring given twice is no ground, and the order and direction of rings mean nothing") {
    Random random(seed + 2);
    for (int i = 0; i < cases; ++i) {
        std::vector<GridRing> raw = times(randomRawRings(random, 8), 1'000);
        std::vector<GridRing> twice = raw;
        twice.insert(twice.end(), raw.begin(), raw.end());
        CAPTURE(seed, i, describe(raw));
        REQUIRE(repairOutline(twice).rings.empty());
        const GridOutline repaired = repairOutline(raw);
        std::ranges::reverse(raw);
        for (GridRing& ring : raw) {
            if (random.oneIn(2)) std::ranges::reverse(ring);
        }
        ExactSets sets = exactPartition({repaired.rings, repairOutline(raw).rings});
        REQUIRE(sets[{0}] == 0);
        REQUIRE(sets[{1}] == 0);
    }
}
