#include "quadrature.h"

#include <azalai/arrangement/curtain_units.h>
#include <azalai/arrangement/figure.h>
#include <azalai/arrangement/grid_point.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geo/geodesic.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>
#include <random>

using namespace azalai;

namespace {

constexpr double degree = 1e7;
constexpr Figure ellipsoid;

class Random {
public:
    double real(double from, double to) { return std::uniform_real_distribution(from, to)(m_engine); }
    double whole(double from, double to) { return std::round(real(from, to)); }
    GridPoint point(double latitude) {
        return {static_cast<std::int32_t>(whole(-180 * degree, 180 * degree)),
                static_cast<std::int32_t>(whole(-latitude * degree, latitude * degree))};
    }
    /// Close to a regular polygon, with teeth.
    GridRing ring(double latitude, double radius, int count) {
        GridRing ring;
        for (int i = 0; i < count; ++i) {
            const double angle = 2 * std::numbers::pi * i / count;
            const double r = radius * real(0.9, 1.0) * degree;
            ring.push_back({static_cast<std::int32_t>(std::lround(r * std::cos(angle))),
                            static_cast<std::int32_t>(std::lround(latitude * degree + r * std::sin(angle)))});
        }
        return ring;
    }

private:
    std::mt19937_64 m_engine{7};
};

AreaUnits curtain(GridPoint a, GridPoint b, Figure figure = ellipsoid) { return curtainOf(figure, a.x, a.y, b.x, b.y); }

AreaUnits areaOf(const GridRing& ring, Figure figure = ellipsoid) {
    AreaUnits sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i)
        sum += curtain(ring[i], ring[(i + 1) % ring.size()], figure);
    return sum;
}

Ring positionsOf(const GridRing& ring) {
    Ring positions;
    for (const GridPoint p : ring)
        positions.push_back(toPosition(p));
    return positions;
}

/// What figure.h promises.
double boundOf(double width) { return 0.5 + std::abs(width) * std::ldexp(1.0, -28); }

} // namespace

TEST_CASE("the curtain of a short edge is the exact one, rounded") {
    Random random;
    for (int i = 0; i < 1000; ++i) {
        const GridPoint a = random.point(89);
        const double x = a.x + random.whole(-0.14 * degree, 0.14 * degree);
        const double y = a.y + random.whole(-0.14 * degree, 0.14 * degree);
        const double error = curtainError(curtainOf(ellipsoid, a.x, a.y, x, y), a.x, a.y, x, y);
        CAPTURE(i, a.x, a.y, x, y);
        REQUIRE(std::abs(error) <= boundOf(x - a.x)); // 0.51 units: 5e-12 km²
    }
}

TEST_CASE("the curtain of an edge of any length is exact but for its stated bound") {
    Random random;
    for (const double longest : {2.5, 20.0, 90.0, 180.0})
        for (int i = 0; i < 20; ++i) {
            const double x0 = random.whole(-90 * degree, 90 * degree);
            const double y0 = random.whole(-90 * degree, 90 * degree);
            const double x1 = x0 + random.whole(-longest * degree, longest * degree);
            const double y1 =
                std::clamp(y0 + random.whole(-longest * degree, longest * degree), -90 * degree, 90 * degree);
            const double error = curtainError(curtainOf(ellipsoid, x0, y0, x1, y1), x0, y0, x1, y1);
            CAPTURE(longest, i, x0, y0, x1, y1);
            REQUIRE(std::abs(error) <= boundOf(x1 - x0));
        }
}

TEST_CASE("the curtain of an edge that ends between grid points is as exact") {
    Random random;
    for (const double longest : {0.001, 0.1, 2.0, 30.0})
        for (int i = 0; i < 100; ++i) {
            const double x0 = random.whole(-10 * degree, 10 * degree);
            const double y0 = random.whole(-40 * degree, 40 * degree);
            const double x1 = x0 + random.real(-longest * degree, longest * degree);
            const double y1 = y0 + random.real(-longest * degree, longest * degree);
            const double error = curtainError(curtainOf(ellipsoid, x0, y0, x1, y1), x0, y0, x1, y1);
            CAPTURE(longest, i, x0, y0, x1, y1);
            REQUIRE(std::abs(error) <= boundOf(x1 - x0));
        }
}

TEST_CASE("a ring of many short edges errs by the chance of their roundings only") {
    Random random;
    for (const double latitude : {-55.0, 0.0, 15.0, 70.0}) {
        const GridRing ring = random.ring(latitude, 1.0, 1000);
        double error = 0.0;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint a = ring[i];
            const GridPoint b = ring[(i + 1) % ring.size()];
            error += curtainError(curtain(a, b), a.x, a.y, b.x, b.y);
        }
        CAPTURE(latitude);
        CHECK(std::abs(error) <= 45); // five deviations of a thousand roundings; 4.5e-10 km²
    }
}

TEST_CASE("an edge turned round has the same curtain with the other sign") {
    Random random;
    for (const Figure figure : {Figure{}, Figure{Figure::Kind::Plane, 0}, Figure{Figure::Kind::Plane, 7}})
        for (int i = 0; i < 3000; ++i) {
            const GridPoint a = random.point(90);
            const GridPoint b = i % 2 == 0 ? random.point(90) : GridPoint{a.x + i * 1000, a.y / 2 + 77 * i};
            CAPTURE(i, a.x, a.y, b.x, b.y);
            REQUIRE(curtain(a, b, figure) == -curtain(b, a, figure));
            const double x = a.x + random.real(-degree, degree);
            const double y = a.y + random.real(-degree, degree);
            REQUIRE(curtainOf(figure, a.x, a.y, x, y) == -curtainOf(figure, x, y, a.x, a.y));
        }
}

TEST_CASE("an edge along a meridian has no curtain, nor one along the equator") {
    CHECK(curtain({-31, 100'000'000}, {-31, 900'000'000}) == 0);
    CHECK(curtainOf(ellipsoid, 12.375, -5.5, 12.375, 1e8) == 0);
    CHECK(curtain({-1'800'000'000, 0}, {1'800'000'000, 0}) == 0);
    CHECK(curtain({5, -300'000}, {400'000, 300'000}) == 0);
}

TEST_CASE("the curtain of the parallel at the pole is half the Earth") {
    const AreaUnits eighth = curtain({450'000'000, 900'000'000}, {0, 900'000'000});
    CHECK(toSquareMetres(eighth).value * 8 == Catch::Approx(510'065'621'724'088.0 / 2).epsilon(1e-14));
}

TEST_CASE("the smallest square of the grid has its ground") {
    for (const std::int32_t y : {0, 150'000'000, 600'000'000, -420'000'000}) {
        const GridRing square{{7, y}, {8, y}, {8, y + 1}, {7, y + 1}};
        const double s = std::sin(y / degree * std::numbers::pi / 180);
        const double c = std::cos(y / degree * std::numbers::pi / 180);
        const double e2 = 0.0066943799901413165;
        const double step = std::numbers::pi / 180 / degree;
        const double ground = 6378137.0 * 6378137.0 * (1 - e2) * c / std::pow(1 - e2 * s * s, 2) * step * step * 1e5;
        CAPTURE(y, ground);
        CHECK(std::abs(static_cast<double>(areaOf(square)) - ground) <= 1.0); // two edges, rounded once each
    }
}

TEST_CASE("a vertex put on an edge changes a ring by two units at most") {
    Random random;
    for (int i = 0; i < 2000; ++i) {
        const GridPoint a = random.point(60);
        const auto dx = static_cast<std::int32_t>(random.whole(-1e6, 1e6));
        const auto dy = static_cast<std::int32_t>(random.whole(-1e6, 1e6));
        const auto parts = static_cast<std::int32_t>(random.whole(2, 20));
        const auto part = static_cast<std::int32_t>(random.whole(1, parts - 1));
        const GridPoint on{a.x + part * dx, a.y + part * dy};
        const GridPoint b{a.x + parts * dx, a.y + parts * dy};
        CAPTURE(i, a.x, a.y, dx, dy, parts, part);
        REQUIRE(std::abs(curtain(a, on) + curtain(on, b) - curtain(a, b)) <= 2);
    }
}

TEST_CASE("every vector unit gives the bits of the portable one and of single edges") {
    Random random;
    for (std::size_t count = 0; count < 70; ++count) {
        std::vector<std::int32_t> x(count + 1);
        std::vector<std::int32_t> y(count + 1);
        const double reach = count % 3 == 0 ? 90.0 : 0.1; // some with edges that are done in parts
        const GridPoint near = random.point(80);
        for (std::size_t i = 0; i <= count; ++i) {
            const GridPoint p = random.point(90);
            x[i] = reach > 1 ? p.x : near.x / 2 + p.x / 1000;
            y[i] = reach > 1 ? p.y : near.y + p.y / 1000;
        }
        std::vector<AreaUnits> single(count);
        for (std::size_t i = 0; i < count; ++i)
            single[i] = curtainOf(ellipsoid, x[i], y[i], x[i + 1], y[i + 1]);
        std::vector<AreaUnits> chain(count);
        curtainsOf(ellipsoid, x.data(), y.data(), count, chain.data());
        CHECK(chain == single);
        for (const CurtainUnit& unit : curtainUnits()) {
            const bool isWhole = unit.curtains(curtainTable(), x.data(), y.data(), count, chain.data());
            CAPTURE(unit.name, count);
            CHECK((isWhole || reach > 1));
            for (std::size_t i = 0; i < count; ++i)
                if (std::abs(static_cast<double>(y[i + 1]) - y[i]) <= 2097152.0) REQUIRE(chain[i] == single[i]);
        }
    }
    CHECK(curtainUnits().back().name == "portable");
}

TEST_CASE("a ring's ground is that of the geodetic measure") {
    Random random;
    for (const double latitude : {-60.0, -3.0, 17.0, 45.0}) {
        const GridRing ring = random.ring(latitude, 1.5, 60);
        CHECK(toSquareMetres(areaOf(ring)).value ==
              Catch::Approx(ellipsoidalArea(positionsOf(ring)).value).epsilon(1e-9));
    }
}

TEST_CASE("geodesic edges enclose other ground than straight ones by the known amount") {
    Random random;
    for (const double latitude : {-50.0, 17.0, 65.0}) {
        const GridRing ring = random.ring(latitude, 0.2, 90);
        double known = 0.0; // of an arc over its chord: R²/12 sin φ Δλ (cos² φ Δλ² + 2 Δφ²), poleward
        double size = 0.0;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = toPosition(ring[i]);
            const Position b = toPosition(ring[(i + 1) % ring.size()]);
            const double rad = std::numbers::pi / 180;
            const double phi = (a.latitude + b.latitude) / 2 * rad;
            const double dLambda = (b.longitude - a.longitude) * rad;
            const double dPhi = (b.latitude - a.latitude) * rad;
            const double over = 6371000.0 * 6371000.0 / 12 * std::sin(phi) * dLambda *
                                (std::pow(std::cos(phi) * dLambda, 2) + 2 * dPhi * dPhi);
            known -= over;
            size += std::abs(over);
        }
        const double difference = geodesicArea(positionsOf(ring)).value - toSquareMetres(areaOf(ring)).value;
        CAPTURE(latitude, difference, known, size);
        CHECK(std::abs(difference - known) <= 0.02 * size); // of the sphere in place of the ellipsoid
    }
}

TEST_CASE("the plane is exact, however large the coordinates") {
    const Figure plane{Figure::Kind::Plane, 4};
    const GridRing square{{-900'000'001, -700'000'001},
                          {800'000'000, -700'000'001},
                          {800'000'000, 600'000'000},
                          {-900'000'001, 600'000'000}};
    CHECK(static_cast<std::uint64_t>(areaOf(square, plane)) ==
          std::uint64_t{1'700'000'001} * std::uint64_t{1'300'000'001} * 16U);
    const GridRing triangle{{1'000'000'000, 500'000'001}, {1'000'000'001, 500'000'001}, {1'000'000'001, 500'000'002}};
    CHECK(areaOf(triangle, plane) == 8);
    CHECK(areaOf(triangle, {Figure::Kind::Plane, 0}) >= 0);
    CHECK(areaOf(triangle, {Figure::Kind::Plane, 0}) <= 1);
    // (0, 0), (2^30, 1/4): a strip of half of 2^28 steps squared under the edge
    CHECK(curtainOf(plane, 0, 0, 1073741824, 0.25) == -16 * 134'217'728LL);
}
