#include <azalai/geo/bounds.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geo/geodesic.h>
#include <azalai/geo/grid_reference.h>
#include <azalai/geo/web_mercator.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace azalai;
using Catch::Approx;

namespace {
const Position tombouctou{.latitude = 16.77348, .longitude = -3.00742};
const Position gao{.latitude = 16.27167, .longitude = -0.04472};

Ring square(double west, double south, double side) {
    return {{.latitude = south, .longitude = west},
            {.latitude = south, .longitude = west + side},
            {.latitude = south + side, .longitude = west + side},
            {.latitude = south + side, .longitude = west}};
}
} // namespace

TEST_CASE("the distance from Tombouctou to Gao is that of Vincenty's formula") {
    // Vincenty (1975), computed apart from GeographicLib: 321107.6612 m
    CHECK(geodesicDistance(tombouctou, gao).value == Approx(321107.6612).margin(0.001));
    CHECK(geodesicDistance(tombouctou, tombouctou).value == 0.0);
}

TEST_CASE("a cell of one degree has its known ellipsoidal area") {
    // Integral of M N cos(latitude) by Simpson's rule in 20,000 steps, computed apart: 12308.463894 km².
    CHECK(squareKilometres(ellipsoidalArea(square(0, 0, 1))) == Approx(12308.463893975).epsilon(1e-8));
}

TEST_CASE("the parts of a divided figure add up to the whole") {
    const Ring whole = square(-3, 15, 2);
    double parts = 0;
    for (int i = 0; i < 4; ++i)
        for (int j = 0; j < 4; ++j)
            parts += ellipsoidalArea(square(-3 + i * 0.5, 15 + j * 0.5, 0.5)).value;
    CHECK(parts == Approx(ellipsoidalArea(whole).value).epsilon(1e-12));
}

TEST_CASE("area is signed by winding for a ring and never for a polygon") {
    Ring ring = square(0, 10, 1);
    const double area = ellipsoidalArea(ring).value;
    CHECK(area > 0);
    CHECK(ellipsoidalArea(Ring(ring.rbegin(), ring.rend())).value == Approx(-area));
    const Ring hole = square(0.25, 10.25, 0.5);
    CHECK(ellipsoidalArea(Polygon{ring, {hole}}).value == Approx(area - ellipsoidalArea(hole).value));
    CHECK(ellipsoidalArea(Polygon{Ring(ring.rbegin(), ring.rend()), {hole}}).value ==
          Approx(area - ellipsoidalArea(hole).value));
}

TEST_CASE("Web Mercator goes there and back") {
    const Position back = fromMercator(toMercator(tombouctou));
    CHECK(back.latitude == Approx(tombouctou.latitude).epsilon(1e-12));
    CHECK(back.longitude == Approx(tombouctou.longitude).epsilon(1e-12));
    CHECK(toMercator({.latitude = 0, .longitude = 180}).x == Approx(mercatorHalfWorld));
    CHECK(toMercator({.latitude = 90, .longitude = 0}).y == Approx(mercatorHalfWorld));
    CHECK(mercatorScale(60) == Approx(2.0));
}

TEST_CASE("a place has its MGRS square, the zone switching at 0° and 6° W") {
    CHECK(mgrs(tombouctou).substr(0, 3) == "30Q");
    CHECK(mgrs({.latitude = 16, .longitude = -6.1}).substr(0, 3) == "29Q");
    CHECK(mgrs({.latitude = 16, .longitude = 0.1}).substr(0, 3) == "31Q");
    CHECK(mgrs(tombouctou).size() == 12); // "30Q VD 99 54"
    CHECK(mgrs({.latitude = 85, .longitude = 0}).empty());
}

TEST_CASE("a position along a line is held at its ends") {
    const Line line{tombouctou, gao};
    CHECK(positionAlong(line, Metres{-1}) == tombouctou);
    CHECK(positionAlong(line, Metres{1e9}) == gao);
    const Position middle = positionAlong(line, geodesicLength(line) / 2);
    CHECK(geodesicDistance(tombouctou, middle).value == Approx(geodesicLength(line).value / 2).epsilon(1e-3));
}

TEST_CASE("empty bounds hold nothing") {
    Bounds bounds;
    CHECK(bounds.isEmpty());
    CHECK_FALSE(bounds.contains(gao));
    bounds.add(gao);
    CHECK(bounds.contains(gao));
    CHECK_FALSE(bounds.contains(tombouctou));
}
