// Outlines of the pairs of the benchmark's smaller sets.

#include <azalai/arrangement/pair_outline.h>

#include "geos_validity.h"
#include "make_sets.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <cstdint>

using namespace azalai;

namespace {

constexpr Figure plane{.kind = Figure::Kind::Plane, .planeShift = 8};

double squareStepsOf(const Area& area) {
    AreaUnits sum = 0;
    const auto add = [&](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i];
            const Position b = ring[i + 1 == ring.size() ? 0 : i + 1];
            sum += curtainOf(plane, a.longitude * gridStepsPerDegree, a.latitude * gridStepsPerDegree,
                             b.longitude * gridStepsPerDegree, b.latitude * gridStepsPerDegree);
        }
    };
    for (const Polygon& polygon : area) {
        add(polygon.outer);
        for (const Ring& hole : polygon.holes)
            add(hole);
    }
    return std::ldexp(static_cast<double>(sum), -plane.planeShift);
}

} // namespace

TEST_CASE("outlines of zones as dossiers hold them are valid and as large as the shared area") {
    const bench::BenchSet set = bench::makeSet(GENERATE("S", "T"));
    std::vector<IndexedOutline> zones;
    for (const GridOutline& outline : set.zones)
        zones.emplace_back(outline, plane);
    const std::vector<Area> areas = sharedOutlines(zones, set.pairs, 1);
    const std::vector<AreaUnits> expected = sharedAreas(zones, set.pairs, 1);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        CAPTURE(set.name, set.pairs[i].first, set.pairs[i].second);
        REQUIRE(azalai::oracle::faultForGeos(areas[i]).empty());
        // Points lie within a millionth of a step of their places; slivers that are left out hold under 8 square steps.
        const double perimeter = 1e6 * static_cast<double>(zones[set.pairs[i].first].slots());
        REQUIRE(std::abs(squareStepsOf(areas[i]) - std::ldexp(static_cast<double>(expected[i]), -plane.planeShift)) <=
                1e-6 * perimeter + 8.0);
    }
    CHECK(sharedOutlines(zones, set.pairs, 2) == areas);
}
