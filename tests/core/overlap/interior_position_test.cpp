#include "../geometry/wkt.h"

#include <azalai/geometry/contains.h>
#include <azalai/overlap/interior_position.h>
#include <azalai/overlap/zone_locator.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace azalai;

namespace {

Polygon polygon(const char* wkt) { return test::areaOf(wkt).front(); }

} // namespace

TEST_CASE("an interior position lies inside, not in a hole and not on the border") {
    const char* const outline = GENERATE("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
                                         "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0),(1 1, 1 9, 9 9, 9 1, 1 1))",
                                         "POLYGON((0 0, 4 0, 4 1, 1 1, 1 3, 4 3, 4 4, 0 4, 0 0))",
                                         "POLYGON((0 0, 1 0.0000001, 2 0, 2 0.0000002, 1 0.0000003, 0 0.0000002, 0 0))",
                                         "POLYGON((0 0, 5 1, 0 2, 4 1, 0 0))");
    INFO(outline);
    const Polygon shape = polygon(outline);
    const auto position = interiorPosition(shape);
    REQUIRE(position);
    CHECK(contains({shape}, *position));
    CHECK(ZoneLocator({shape}).covers(*position));
    for (const Ring& hole : shape.holes)
        CHECK_FALSE(contains({Polygon{hole, {}}}, *position));
}

TEST_CASE("a strip narrower than any border tolerance still has an inside") {
    const Polygon strip{{{.latitude = 16.0, .longitude = -3.0},
                         {.latitude = 16.0, .longitude = -2.0},
                         {.latitude = 16.0 + 1e-11, .longitude = -2.0},
                         {.latitude = 16.0 + 1e-11, .longitude = -3.0}},
                        {}};
    const auto position = interiorPosition(strip);
    REQUIRE(position);
    CHECK(position->latitude > 16.0);
    CHECK(position->latitude < 16.0 + 1e-11);
    CHECK(ZoneLocator({strip}).covers(*position));
    const Area north{{{{.latitude = 16.0 + 1e-11, .longitude = -3.0},
                       {.latitude = 16.0 + 1e-11, .longitude = -2.0},
                       {.latitude = 17.0, .longitude = -2.5}},
                      {}}};
    CHECK_FALSE(ZoneLocator(north).covers(*position));
}

TEST_CASE("a polygon without ground has no interior position") {
    CHECK_FALSE(interiorPosition(polygon("POLYGON((0 0, 1 0, 2 0, 0 0))")));
    CHECK_FALSE(interiorPosition(Polygon{}));
}

TEST_CASE("the locator agrees with the plain test away from borders") {
    const std::uint32_t seed = 20230903;
    INFO("seed " << seed);
    const Area area = test::areaOf("MULTIPOLYGON(((0 0, 8 1, 10 9, 3 6, 1 10, 0 0),(3 2, 3 4, 6 4, 6 2, 3 2)),"
                                   "((4 2.5, 5 2.5, 5 3.5, 4 3.5, 4 2.5)))");
    const ZoneLocator locator(area);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> anywhere(-1.0, 11.0);
    int inside = 0;
    for (int i = 0; i < 20000; ++i) {
        const Position p{.latitude = anywhere(random), .longitude = anywhere(random)};
        REQUIRE(locator.covers(p) == contains(area, p));
        inside += locator.covers(p);
    }
    CHECK(inside > 4000);
    CHECK(inside < 16000);
}
