#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/repaired_area.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/validate.h>

#include "../geometry/wkt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <thread>

using namespace azalai;
using azalai::test::areaOf;
using Catch::Matchers::WithinRel;

TEST_CASE("repair keeps the ground by the even-odd rule") {
    const auto bow = repairedArea(areaOf("POLYGON((0 0,2 2,2 0,0 2,0 0))"));
    REQUIRE(bow);
    CHECK(!validate(*bow));
    const Area halves = areaOf("MULTIPOLYGON(((0 0,1 1,0 2,0 0)),((2 0,2 2,1 1,2 0)))");
    CHECK_THAT(ellipsoidalArea(*bow).value, WithinRel(ellipsoidalArea(halves).value, 1e-9));
    CHECK(contains(*bow, {.latitude = 1.0, .longitude = 0.3}));
    CHECK(!contains(*bow, {.latitude = 1.6, .longitude = 1.0}));
    CHECK(repairedArea(areaOf("POLYGON((0 0,1 1,2 2,0 0))"))->empty());
}

TEST_CASE("several threads can repair at once") {
    const Area bow = areaOf("POLYGON((0 0,2 2,2 0,0 2,0 0))");
    const Area alone = repairedArea(bow).value();
    std::vector<Area> answers(4);
    {
        std::vector<std::jthread> threads;
        for (Area& answer : answers)
            threads.emplace_back([&] {
                for (int i = 0; i < 20; ++i)
                    answer = repairedArea(bow).value();
            });
    }
    for (const Area& answer : answers)
        CHECK(answer == alone);
}
