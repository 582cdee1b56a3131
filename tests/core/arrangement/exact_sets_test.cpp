// The sets of an arrangement against rational arithmetic, and what must hold between them to the last unit.

#include "oracle/exact_area.h"
#include "oracle/exact_partition.h"
#include "oracle/plane_bound.h"
#include "oracle/random_zones.h"

#include <azalai/arrangement/arrangement.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <map>
#include <numeric>

using namespace azalai;
using namespace azalai::oracle;

namespace {

const std::uint64_t seed = fromEnvironment("AZALAI_ORACLE_SEED", 20'261'123);
const int casesOfAKind = static_cast<int>(fromEnvironment("AZALAI_ORACLE_CASES", 300));

struct Scene {
    std::vector<GridOutline> zones;
    Figure plane;
    std::vector<IndexedOutline> indexed;
};

Scene sceneOf(std::vector<GridOutline> zones) {
    Scene scene{.zones = std::move(zones), .plane = {}, .indexed = {}};
    scene.plane = finePlane(scene.zones);
    for (const GridOutline& zone : scene.zones)
        scene.indexed.emplace_back(zone, scene.plane);
    return scene;
}

std::string describeAll(const std::vector<GridOutline>& zones) {
    std::string out;
    for (const GridOutline& zone : zones)
        out += describe(zone.rings) + "\n";
    return out;
}

ExactSets exactSetsOf(const std::vector<GridOutline>& zones) {
    std::vector<std::vector<GridRing>> rings;
    for (const GridOutline& zone : zones)
        rings.push_back(zone.rings);
    return exactPartition(rings);
}

std::string nameOfSet(const std::vector<std::uint32_t>& set) {
    std::string out;
    for (const std::uint32_t z : set)
        out += std::to_string(z) + " ";
    return out;
}

/// Every set with ground that the arrangement knows, those below leastArea too.
std::map<std::vector<std::uint32_t>, AreaUnits> allSets(const Arrangement& arrangement) {
    std::map<std::vector<std::uint32_t>, AreaUnits> out;
    const LabelTable& table = arrangement.table();
    for (std::uint32_t e = 1; e < table.entries().size(); ++e)
        out[table.zonesOf(e)] += table.entries()[e].area;
    return out;
}

/// The sets that differ from the exact ones by more than rounding, in words; empty if none.
std::string differences(const Scene& scene, const Arrangement& arrangement) {
    const ExactSets exact = exactSetsOf(scene.zones);
    std::map<std::vector<std::uint32_t>, AreaUnits> sets = allSets(arrangement);
    for (const auto& [set, area] : exact)
        sets.try_emplace(set, 0);
    const double bound = roundingBound(scene.zones, scene.plane, arrangement.found().size());
    std::string out;
    for (const auto& [set, area] : sets) {
        const auto there = exact.find(set);
        const Rational right = there == exact.end() ? Rational(0) : there->second;
        if (isNear(area, right, scene.plane, bound)) continue;
        out += "set " + nameOfSet(set) + "is " + std::to_string(area) + ", should be " +
               std::to_string(inUnits(right, scene.plane)) + " units\n";
    }
    return out;
}

} // namespace

TEST_CASE("sets: every set has its exact ground but for rounding, on every kind of degeneracy") {
    const Kind kind = static_cast<Kind>(GENERATE(range(0, kindCount)));
    Random random(seed + static_cast<std::uint64_t>(kind));
    std::size_t sets = 0;
    for (int i = 0; i < casesOfAKind; ++i) {
        const Scene scene = sceneOf(randomZones(random, kind, random.within(2, 5)));
        const Arrangement arrangement(scene.indexed);
        sets += arrangement.sets().size();
        const std::string wrong = differences(scene, arrangement);
        if (arrangement.openWalks() == 0 && wrong.empty()) continue;
        CAPTURE(seed, i, nameOf(kind), describeAll(scene.zones), scene.plane.planeShift);
        REQUIRE(arrangement.openWalks() == 0);
        REQUIRE(wrong == "");
    }
    CHECK(sets > static_cast<std::size_t>(casesOfAKind));
}

TEST_CASE("sets: partitions of outlines of hundreds of edges are exact but for rounding") {
    Random random(seed + 4);
    for (int i = 0; i < casesOfAKind / 30; ++i) {
        const Scene scene = sceneOf(randomLargeZones(random, 3));
        const Arrangement arrangement(scene.indexed, {.threads = 2});
        CAPTURE(seed, i);
        REQUIRE(arrangement.openWalks() == 0);
        REQUIRE(differences(scene, arrangement) == "");
    }
}

TEST_CASE("sets: sums over sets are the zones, their pairs and their union, to the last unit") {
    Random random(seed + 1);
    for (int i = 0; i < casesOfAKind * kindCount / 2; ++i) {
        const Kind kind = static_cast<Kind>(i % kindCount);
        const Scene scene = sceneOf(randomZones(random, kind, random.within(2, 6)));
        const Arrangement arrangement(scene.indexed);
        std::vector<AreaUnits> ofZone(scene.zones.size());
        std::map<ZonePairNumbers, AreaUnits> ofPair;
        AreaUnits all = 0;
        for (const auto& [set, area] : allSets(arrangement)) {
            all += area;
            for (const std::uint32_t a : set) {
                ofZone[a] += area;
                for (const std::uint32_t b : set) {
                    if (a < b) ofPair[{a, b}] += area;
                }
            }
        }
        CAPTURE(seed, i, nameOf(kind), describeAll(scene.zones));
        REQUIRE(all == arrangement.unionArea());
        for (std::uint32_t a = 0; a < scene.zones.size(); ++a) {
            CAPTURE(a);
            REQUIRE(ofZone[a] == scene.indexed[a].area());
            for (std::uint32_t b = a + 1; b < scene.zones.size(); ++b) {
                CAPTURE(b);
                REQUIRE(ofPair[{a, b}] == sharedArea(scene.indexed[a], scene.indexed[b]));
            }
        }
    }
}

TEST_CASE("sets: the order of the zones, where rings begin and the number of threads change no set") {
    Random random(seed + 2);
    for (int i = 0; i < casesOfAKind * kindCount / 4; ++i) {
        const Kind kind = static_cast<Kind>(i % kindCount);
        const Scene scene = sceneOf(randomZones(random, kind, random.within(3, 6)));
        const Arrangement arrangement(scene.indexed);
        std::vector<std::uint32_t> place(scene.zones.size()); // of the zone that now has this number
        std::iota(place.begin(), place.end(), 0u);
        for (std::size_t k = place.size(); k > 1; --k) {
            std::swap(place[k - 1], place[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(k)))]);
        }
        std::vector<GridOutline> zones;
        for (const std::uint32_t z : place) {
            zones.push_back(scene.zones[z]);
            for (GridRing& ring : zones.back().rings) {
                std::ranges::rotate(ring, ring.begin() + random.below(static_cast<std::int64_t>(ring.size())));
            }
        }
        const Scene other = sceneOf(std::move(zones));
        const Arrangement again(other.indexed, {.threads = 2});
        CAPTURE(seed, i, nameOf(kind), describeAll(scene.zones), describeAll(other.zones));
        REQUIRE(again.openWalks() == 0);
        REQUIRE(differences(other, again) == "");
        REQUIRE(Arrangement(other.indexed, {.threads = 1}).sets() == again.sets());
    }
}

TEST_CASE("sets: zones on the ellipsoid add up to the last unit as well") {
    Random random(seed + 3);
    for (int i = 0; i < casesOfAKind; ++i) {
        std::vector<GridOutline> zones = randomZones(random, i % 2 ? Kind::StepApart : Kind::Huge, 4);
        std::vector<IndexedOutline> indexed;
        for (const GridOutline& zone : zones)
            indexed.emplace_back(zone);
        const Arrangement arrangement(indexed);
        CAPTURE(seed, i, describeAll(zones));
        REQUIRE(arrangement.openWalks() == 0);
        for (std::uint32_t a = 0; a < zones.size(); ++a) {
            AreaUnits sum = 0;
            for (const auto& [set, area] : allSets(arrangement))
                sum += std::ranges::contains(set, a) ? area : 0;
            REQUIRE(sum == indexed[a].area());
        }
    }
}
