#include <azalai/arrangement/figure.h>
#include <azalai/arrangement/grid_point.h>
#include <azalai/geo/ellipsoidal_area.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace azalai;

TEST_CASE("the curtains of a ring add up to its ground") {
    const GridRing ring{{-30'000'000, 160'000'000}, {-28'000'000, 161'000'000}, {-31'000'000, 163'000'000}};
    AreaUnits sum = 0;
    Ring positions;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GridPoint a = ring[i];
        const GridPoint b = ring[(i + 1) % ring.size()];
        sum += curtainOf(a.x, a.y, heightAt({}, a.y), b.x, b.y, heightAt({}, b.y));
        positions.push_back(toPosition(a));
    }
    CHECK(toSquareMetres(sum).value == Catch::Approx(ellipsoidalArea(positions).value).epsilon(1e-7));
}
