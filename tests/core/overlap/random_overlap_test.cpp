#include "../geometry/blobs.h"
#include "overlap_fixture.h"
#include "redigitised.h"
#include "slab_partition.h"

#include <azalai/arrangement/grid_area.h>
#include <azalai/geometry/validate.h>
#include <azalai/overlap/arranged_zones.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <cmath>
#include <format>

using namespace azalai;

namespace {

/// Outlines as they are in life: free ones, copies, copies with moved and with dropped vertices, neighbours that share
/// a border, zones on a coarse lattice where exact coincidences are common.
std::vector<Area> randomOutlines(std::mt19937_64& random, std::size_t count) {
    std::vector<Area> outlines;
    const auto pick = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    while (outlines.size() < count) {
        const std::size_t kind = outlines.empty() ? 0 : pick(7);
        Area area = kind < 2 ? test::randomArea(random) : outlines[pick(outlines.size())];
        Ring& outer = area.front().outer;
        if (kind == 3)
            for (Position& p : outer)
                p.latitude += static_cast<double>(pick(5)) * 1e-5 - 2e-5;
        if (kind == 4 && outer.size() > 12)
            for (std::size_t i = 1; i < outer.size() - 6; i += 6)
                outer.erase(outer.begin() + static_cast<long>(i));
        if (kind == 5) {
            const double west = -3.0 + static_cast<double>(pick(8)) / 4;
            const double south = 15.0 + static_cast<double>(pick(8)) / 4;
            area = test::areaOf(std::format("POLYGON(({0} {1}, {2} {1}, {3} {4}, {0} {4}, {0} {1}))", west, south,
                                            west + 1.0, west + 1.0 + static_cast<double>(pick(3)) / 4, south + 1.0));
        }
        if (kind == 6) area = test::redigitised(random, area);
        area = tidied(area);
        if (!area.empty() && !validate(area)) outlines.push_back(std::move(area));
    }
    return outlines;
}

std::vector<ZoneState> zonesOf(const std::vector<Area>& outlines) {
    std::vector<ZoneState> zones;
    for (std::size_t i = 0; i < outlines.size(); ++i)
        zones.push_back(test::zone(std::format("z{:02}@1", i), std::format("actor{}", i % 5), outlines[i]));
    return zones;
}

/// The table of sets, which areas come from.
std::map<std::vector<std::string>, SquareMetres> groundBySets(const std::vector<ZoneState>& zones) {
    std::vector<IndexedOutline> outlines;
    for (const ZoneState& zone : zones)
        outlines.emplace_back(toOutline(zone.outline));
    std::map<std::vector<std::string>, SquareMetres> ground;
    const auto arranged = arrangeZones(addressesOf(outlines), 1, {});
    REQUIRE(arranged);
    for (const ZoneSet& set : arranged->sets) {
        std::vector<std::string> ids;
        for (const std::uint32_t zone : set.zones)
            ids.push_back(zones[zone].id);
        ground[ids] = toSquareMetres(set.area);
    }
    return ground;
}

std::map<std::vector<std::string>, SquareMetres> groundByStates(const Overlaps& overlaps) {
    std::map<std::vector<std::string>, SquareMetres> ground;
    for (const Face& face : overlaps.faces)
        ground[face.states] += face.area;
    return ground;
}

bool isNear(SquareMetres a, SquareMetres b) {
    return std::abs(a.value - b.value) <= std::max(1e-9 * std::max(a.value, b.value), 1.0);
}

} // namespace

TEST_CASE("sets agree one by one with the slow answer, and faces are valid and add up to them") {
    const std::uint64_t seed = GENERATE(range(std::uint64_t{1}, std::uint64_t{41}));
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    const std::vector<Area> outlines = randomOutlines(random, 3 + random() % 6);
    const auto overlaps = test::overlapEngine()->compute(test::situation(zonesOf(outlines)));
    REQUIRE(overlaps);

    auto ground = groundBySets(zonesOf(outlines));
    for (const auto& [set, area] : test::slabPartition(outlines)) {
        std::vector<std::string> states;
        for (const std::size_t i : set)
            states.push_back(std::format("z{:02}@1", i));
        CAPTURE(states, area.value, ground[states].value);
        CHECK(isNear(ground[states], area));
        ground.erase(states);
    }
    for (const auto& [states, area] : ground) {
        CAPTURE(states, area.value);
        CHECK(area.value < 1.0);
    }
    CHECK(overlaps->checks == OverlapChecks{});
    for (const Face& face : overlaps->faces)
        CHECK_FALSE(validate({face.shape}));
}

TEST_CASE("the order of the zones does not matter") {
    const std::uint64_t seed = GENERATE(range(std::uint64_t{100}, std::uint64_t{110}));
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    std::vector<ZoneState> zones = zonesOf(randomOutlines(random, 6));
    const auto engine = test::overlapEngine();
    const auto straight = engine->compute(test::situation(zones));
    const auto straightSets = groundBySets(zones);
    std::ranges::reverse(zones);
    const auto reversed = engine->compute(test::situation(zones));
    REQUIRE(straight);
    REQUIRE(reversed);
    auto ground = groundBySets(zones);
    for (const auto& [states, area] : straightSets) {
        auto backwards = states;
        std::ranges::reverse(backwards);
        CAPTURE(states, area.value);
        CHECK(isNear(ground[backwards], area));
    }
    REQUIRE(straight->actorPairs.size() == reversed->actorPairs.size());
    for (std::size_t i = 0; i < straight->actorPairs.size(); ++i)
        CHECK(isNear(straight->actorPairs[i].area, reversed->actorPairs[i].area));
    for (const auto& [actor, area] : straight->actorAreas)
        CHECK(isNear(area, reversed->actorAreas.at(actor)));
}

TEST_CASE("a mirrored situation has mirrored ground") {
    const std::uint64_t seed = GENERATE(range(std::uint64_t{200}, std::uint64_t{210}));
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    const std::vector<Area> outlines = randomOutlines(random, 6);
    std::vector<Area> mirrored = outlines;
    for (Area& area : mirrored)
        for (Polygon& polygon : area) {
            const auto flip = [](Ring& ring) {
                for (Position& p : ring)
                    p.latitude = -p.latitude; // the ellipsoid is the same south of the equator
                std::ranges::reverse(ring);
            };
            flip(polygon.outer);
            std::ranges::for_each(polygon.holes, flip);
        }
    const auto engine = test::overlapEngine();
    const auto here = engine->compute(test::situation(zonesOf(outlines)));
    const auto there = engine->compute(test::situation(zonesOf(mirrored)));
    REQUIRE(here);
    REQUIRE(there);
    auto ground = groundByStates(*there);
    for (const auto& [states, area] : groundByStates(*here)) {
        CAPTURE(states, area.value);
        CHECK(isNear(ground[states], area));
    }
}

TEST_CASE("pairs add up from faces, and faces to the union") {
    const std::uint64_t seed = GENERATE(range(std::uint64_t{300}, std::uint64_t{310}));
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    const std::vector<Area> outlines = randomOutlines(random, 7);
    const auto overlaps = test::overlapEngine()->compute(test::situation(zonesOf(outlines)));
    REQUIRE(overlaps);
    const auto isIn = [](const Face& face, const std::string& id) { return std::ranges::contains(face.states, id); };
    for (const ZonePair& pair : overlaps->zonePairs) {
        SquareMetres sum;
        for (const Face& face : overlaps->faces)
            if (isIn(face, pair.first) && isIn(face, pair.second)) sum += face.area;
        CAPTURE(pair.first, pair.second);
        CHECK(isNear(sum, pair.area));
    }
    SquareMetres all;
    SquareMetres slow;
    for (const Face& face : overlaps->faces)
        all += face.area;
    for (const auto& [set, area] : test::slabPartition(outlines))
        slow += area;
    CHECK(isNear(all, slow));
}

TEST_CASE("a border drawn twice by two hands is measured right") {
    const std::uint64_t seed = 11;
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    const auto engine = test::overlapEngine();
    int measured = 0;
    for (int i = 0; i < 300; ++i) {
        const Area drawn = test::spikyArea(random, 40);
        const Area again = test::redigitised(random, drawn);
        if (validate(drawn) || validate(again)) continue;
        const auto overlaps = engine->compute(test::situation(zonesOf({drawn, again})));
        REQUIRE(overlaps);
        REQUIRE(overlaps->zonePairs.size() == 1);
        const auto slow = test::slabPartition({drawn, again});
        CAPTURE(i, overlaps->zonePairs[0].area.value, slow.at({0, 1}).value);
        CHECK(isNear(overlaps->zonePairs[0].area, slow.at({0, 1})));
        CHECK(overlaps->checks == OverlapChecks{});
        ++measured;
    }
    CHECK(measured > 250);
}
