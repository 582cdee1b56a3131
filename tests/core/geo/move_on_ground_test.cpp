#include <azalai/geo/bounds.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geo/geodesic.h>
#include <azalai/geo/move_on_ground.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using Catch::Approx;

namespace {

/// An L with a hole, two degrees wide, east of Tombouctou.
Area belt() {
    const auto at = [](double lon, double lat) { return Position{.latitude = lat, .longitude = lon}; };
    return {{.outer = {at(-3, 16), at(-1, 16), at(-1, 16.5), at(-2, 16.6), at(-2, 18), at(-3, 18)},
             .holes = {{at(-2.8, 16.2), at(-2.8, 16.4), at(-2.5, 16.4)}}}};
}

Position middleOf(const Area& area) {
    Bounds box;
    box.add(area);
    return box.centre();
}

} // namespace

TEST_CASE("a zone that is moved keeps its ground") {
    const double before = ellipsoidalArea(belt()).value;
    for (const GroundShift shift : {GroundShift{{20'000}, {0}}, GroundShift{{0}, {300'000}},
                                    GroundShift{{-150'000}, {-600'000}}, GroundShift{{5}, {-5}}}) {
        const Area moved = movedOnGround(belt(), shift);
        CHECK(ellipsoidalArea(moved).value == Approx(before).epsilon(1e-4));
        CHECK(moved[0].holes.size() == 1);
    }
}

TEST_CASE("a shift is as long on the ground as it says") {
    const Position from = middleOf(belt());
    CHECK(geodesicDistance(from, middleOf(movedOnGround(belt(), {{20'000}, {0}}))).value ==
          Approx(20'000).epsilon(1e-5));
    CHECK(geodesicDistance(from, middleOf(movedOnGround(belt(), {{0}, {50'000}}))).value ==
          Approx(50'000).epsilon(1e-3)); // the middle of the bounds is that of latitudes, not of the meridian
    const Position corner = belt()[0].outer[4];
    const Position north = movedOnGround(belt(), {{0}, {50'000}})[0].outer[4];
    CHECK(std::abs(north.latitude - corner.latitude) * 110'600 == Approx(50'000).epsilon(1e-3));
}

TEST_CASE("no shift gives the same area, and a shift and its contrary give it back") {
    CHECK(movedOnGround(belt(), {}) == belt());
    CHECK(movedOnGround({}, {{5}, {5}}).empty());
    const Area there = movedOnGround(belt(), {{0}, {80'000}});
    const Area back = movedOnGround(there, {{0}, {-80'000}});
    for (std::size_t i = 0; i < back[0].outer.size(); ++i)
        CHECK(geodesicDistance(back[0].outer[i], belt()[0].outer[i]).value < 1.0);
}

TEST_CASE("what a hand holds stays under it") {
    const Position held = belt()[0].outer[3];
    for (const Position to :
         {Position{.latitude = 18.4, .longitude = -2.2}, Position{.latitude = 12.0, .longitude = 4.5},
          Position{.latitude = 16.6, .longitude = -2.0}}) {
        const Area moved = movedOnGround(belt(), shiftBetween(belt(), held, to));
        CHECK(moved[0].outer[3].latitude == Approx(to.latitude).margin(1e-9));
        CHECK(moved[0].outer[3].longitude == Approx(to.longitude).margin(1e-9));
    }
    CHECK(shiftBetween(belt(), held, held) == GroundShift{});
}
