// Shared ground on the ellipsoid against quadrature.

#include "oracle/ellipsoid_area.h"
#include "oracle/plane_bound.h"
#include "oracle/random_zones.h"

#include <azalai/arrangement/pair_area.h>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>

using namespace azalai;
using namespace azalai::oracle;

namespace {

const std::uint64_t seed = fromEnvironment("AZALAI_ORACLE_SEED", 20'261'126);
const int cases = static_cast<int>(fromEnvironment("AZALAI_ORACLE_CASES", 400));

GridOutline placed(const GridOutline& outline, std::int32_t factor, GridPoint by) {
    GridOutline out = outline;
    for (GridRing& ring : out.rings) {
        for (GridPoint& p : ring)
            p = {p.x * factor + by.x, p.y * factor + by.y};
    }
    return out;
}

} // namespace

TEST_CASE("ellipsoid: a lune from pole to pole is its share of the whole ellipsoid") {
    constexpr long double wholeEllipsoid = 510'065'621'724'088.44L; // m², GeographicLib, Ellipsoid::WGS84().Area()
    const std::vector<GridRing> lune{
        {{0, -900'000'000}, {800'000'000, -900'000'000}, {800'000'000, 900'000'000}, {0, 900'000'000}}};
    const std::vector<GridRing> south{{{0, -900'000'000}, {800'000'000, -900'000'000}, {800'000'000, 900'000'000}}};
    const std::vector<GridRing> north{{{0, -900'000'000}, {800'000'000, 900'000'000}, {0, 900'000'000}}};
    const long double whole = commonAreaOnEllipsoid(lune, lune);
    CHECK(std::abs(whole / (wholeEllipsoid * 80 / 360) - 1) < 1e-15L);
    CHECK(std::abs(commonAreaOnEllipsoid(lune, south) / whole - 0.5L) < 1e-15L);
    CHECK(std::abs(commonAreaOnEllipsoid(lune, north) / whole - 0.5L) < 1e-15L);
    CHECK(std::abs(commonAreaOnEllipsoid(south, north) / whole) < 1e-15L);
}

TEST_CASE("ellipsoid: shared areas are right to the accuracy that Figure states") {
    constexpr std::array kinds{Kind::SharedMesh, Kind::TwoMeshes, Kind::LoosePolygon,
                               Kind::BentMesh,   Kind::Nested,    Kind::Duplicates};
    Random random(seed);
    long double worst = 0;
    for (int i = 0; i < cases; ++i) {
        std::vector<GridOutline> drawn = randomZones(random, kinds[static_cast<std::size_t>(i) % kinds.size()], 2);
        std::int32_t most = 1;
        for (const GridOutline& zone : drawn) {
            for (const GridRing& ring : zone.rings) {
                for (const GridPoint p : ring)
                    most = std::max({most, std::abs(p.x), std::abs(p.y)});
            }
        }
        const int factor = random.within(1, 50'000'000 / most); // up to 5 degrees
        const GridPoint by{random.within(-1'700'000'000, 1'700'000'000), random.within(-800'000'000, 800'000'000)};
        const std::array<GridOutline, 2> zones{placed(drawn[0], factor, by), placed(drawn[1], factor, by)};
        CrossingSearch scratch;
        const IndexedOutline first(zones[0]);
        const IndexedOutline second(zones[1]);
        const AreaUnits area = sharedArea(first, second, scratch);
        const long double right = commonAreaOnEllipsoid(zones[0].rings, zones[1].rings) * 1e5L;
        // 1/2 unit and 2^-27 for each step of longitude of a curtain; a step squared is at most 12.4 units.
        const double curtains = static_cast<double>(edgesIn(zones) + 2 * scratch.crossings.size());
        const double bound = curtains * (0.5 + std::ldexp(50'000'000.0, -27)) +
                             13.0 * static_cast<double>(scratch.crossings.size()) * std::ldexp(1.8e9 * 1e8, -50) + 2.0;
        const long double off = std::abs(static_cast<long double>(area) - right);
        worst = std::max(worst, off);
        CAPTURE(seed, i, describe(zones[0].rings), describe(zones[1].rings), area, static_cast<double>(off), bound);
        REQUIRE(off <= static_cast<long double>(bound));
    }
    CHECK(worst > 0);
}
