// The outline of the ground that two zones share: valid for another library, and of the exact area.

#include "oracle/exact_area.h"
#include "oracle/face_wkt.h"
#include "oracle/minimise.h"
#include "oracle/peers.h"
#include "oracle/plane_bound.h"
#include "oracle/random_zones.h"

#include <azalai/arrangement/pair_outline.h>
#include <azalai/arrangement/repair_outline.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <cmath>

using namespace azalai;
using namespace azalai::oracle;

namespace {

const std::uint64_t seed = fromEnvironment("AZALAI_ORACLE_SEED", 20'261'127);
const int casesOfAKind = static_cast<int>(fromEnvironment("AZALAI_ORACLE_CASES", 300));

/// In grid steps squared, about the ring's first point, so that little is lost.
double areaOf(const Ring& ring) {
    double twice = 0.0;
    const auto x = [&](std::size_t i) { return (ring[i].longitude - ring[0].longitude) * gridStepsPerDegree; };
    const auto y = [&](std::size_t i) { return (ring[i].latitude - ring[0].latitude) * gridStepsPerDegree; };
    for (std::size_t i = 1; i + 1 < ring.size(); ++i)
        twice += x(i) * y(i + 1) - x(i + 1) * y(i);
    return twice / 2;
}

std::string whatIsWrong(const Zones& zones) {
    if (zones.size() != 2) return "";
    const Figure plane = finePlane(zones);
    const Area shared = sharedOutline(IndexedOutline(zones[0], plane), IndexedOutline(zones[1], plane));
    double area = 0.0;
    double length = 1.0;
    std::string wkt = "MULTIPOLYGON(";
    for (const Polygon& p : shared) {
        wkt += (wkt.back() == '(' ? "" : ",") + wktOf(p).substr(7);
        area += areaOf(p.outer);
        for (const Ring& hole : p.holes)
            area += areaOf(hole);
    }
    for (const GridOutline& zone : zones) {
        for (const GridRing& ring : zone.rings) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const GridPoint q = ring[(i + 1) % ring.size()];
                length += std::hypot(static_cast<double>(ring[i].x) - q.x, static_cast<double>(ring[i].y) - q.y);
            }
        }
    }
    std::string why;
    if (!shared.empty() && !isValidForGeos(wkt + ")", why)) return why + ": " + wkt + ")";
    const double right = static_cast<double>(exactCommonArea(zones[0].rings, zones[1].rings));
    // Points are at most half a step from their place, where they were moved to the grid.
    if (std::abs(area - right) <= length + 1e-9 * right + std::ldexp(100.0, -plane.planeShift)) return "";
    return "the outline's area is " + std::to_string(area) + ", should be " + std::to_string(right);
}

} // namespace

TEST_CASE("outlines: the ground that two zones share is a valid shape of the exact area") {
    const Kind kind = static_cast<Kind>(GENERATE(range(0, kindCount)));
    Random random(seed + static_cast<std::uint64_t>(kind));
    for (int i = 0; i < casesOfAKind; ++i) {
        Zones zones = i % 25 == 24 ? randomLargeZones(random, 2) : randomZones(random, kind, 2);
        for (GridOutline& zone : zones)
            zone = repairOutline(zone.rings);
        const std::string wrong = whatIsWrong(zones);
        CHECK(wrong == "");
        if (wrong.empty()) continue;
        const Zones small = minimised(zones, [](const Zones& z) { return !whatIsWrong(z).empty(); });
        CAPTURE(seed, i, nameOf(kind), describe(small[0].rings), describe(small[1].rings), whatIsWrong(small));
        REQUIRE(wrong == "");
    }
}
