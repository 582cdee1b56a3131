#include <azalai/arrangement/arrangement.h>

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>

using namespace azalai;

namespace {

constexpr Figure plane{.kind = Figure::Kind::Plane, .planeShift = 20};

/// Triangles and boxes on a small lattice: most of them touch, cover or cross at grid points.
std::vector<IndexedOutline> latticeZones(std::mt19937_64& random) {
    const auto upTo = [&](std::int32_t n) {
        return static_cast<std::int32_t>(random() % static_cast<std::uint64_t>(n));
    };
    const std::int32_t size = 2 + upTo(6);
    std::vector<IndexedOutline> zones;
    for (std::size_t i = 2 + random() % 5; i > 0; --i) {
        GridRing ring;
        if (upTo(3) == 0) {
            const std::int32_t x0 = upTo(size), y0 = upTo(size);
            const std::int32_t x1 = x0 + 1 + upTo(size - x0), y1 = y0 + 1 + upTo(size - y0);
            ring = {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
        } else {
            do {
                ring.clear();
                for (int k = 0; k < 3; ++k)
                    ring.push_back({upTo(size + 1), upTo(size + 1)});
            } while (turnOf(ring[0], ring[1], ring[2]) == 0);
            if (turnOf(ring[0], ring[1], ring[2]) < 0) std::swap(ring[1], ring[2]);
        }
        zones.emplace_back(GridOutline{{ring}}, plane);
    }
    return zones;
}

} // namespace

TEST_CASE("the sets of an arrangement add up to its zones and their pairs") {
    std::mt19937_64 random(20231101);
    constexpr AreaUnits rounding = 2000; // units of 2^-20 of a grid square
    for (int round = 0; round < 3000; ++round) {
        const std::vector<IndexedOutline> zones = latticeZones(random);
        const Arrangement arrangement(zones, {.threads = 1 + static_cast<std::size_t>(round % 3)});
        REQUIRE(arrangement.openWalks() == 0);
        std::map<std::uint32_t, AreaUnits> ofZone;
        std::map<ZonePairNumbers, AreaUnits> ofPair;
        AreaUnits all = 0;
        for (const ZoneSet& set : arrangement.sets()) {
            all += set.area;
            for (const std::uint32_t i : set.zones) {
                ofZone[i] += set.area;
                for (const std::uint32_t j : set.zones)
                    if (i < j) ofPair[{i, j}] += set.area;
            }
        }
        CHECK(std::abs(all - arrangement.unionArea()) < rounding);
        for (std::uint32_t i = 0; i < zones.size(); ++i) {
            CHECK(std::abs(ofZone[i] - zones[i].area()) < rounding);
            for (std::uint32_t j = i + 1; j < zones.size(); ++j)
                CHECK(std::abs(ofPair[{i, j}] - sharedArea(zones[i], zones[j])) < rounding);
        }
    }
}

TEST_CASE("the number of threads does not show in the sets") {
    std::mt19937_64 random(7);
    const std::vector<IndexedOutline> zones = latticeZones(random);
    const Arrangement one(zones);
    const Arrangement three(zones, {.threads = 3});
    CHECK(one.sets() == three.sets());
}
