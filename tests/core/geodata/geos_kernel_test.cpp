#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/geos_kernel.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/intersection.h>
#include <azalai/geometry/shared_area.h>
#include <azalai/geometry/validate.h>

#include "../geometry/blobs.h"
#include "../geometry/wkt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <thread>

using namespace azalai;
using azalai::test::areaOf;
using Catch::Matchers::WithinAbs;

TEST_CASE("GEOS and Boost agree on random intersections") {
    constexpr std::uint64_t seed = 21;
    std::mt19937_64 random(seed);
    const auto kernel = makeGeosKernel();
    for (int i = 0; i < 60; ++i) {
        INFO("seed " << seed << ", case " << i);
        const Area a = test::randomArea(random);
        const Area b = test::randomArea(random);
        const auto shared = kernel->intersection(a, b);
        REQUIRE(shared);
        // Snapping the crossings to the grid moves borders by up to 1e-7 degree.
        CHECK_THAT(planarArea(*shared).value, WithinAbs(sharedPlanarArea(a, b).value, 2e-6));
        const auto fault = validate(*shared);
        CHECK((!fault || fault->kind == AreaFaultKind::Empty));
    }
}

TEST_CASE("areas that touch share nothing") {
    const auto kernel = makeGeosKernel();
    const Area west = areaOf("POLYGON((0 0,2 0,2 2,0 2,0 0))");
    CHECK(kernel->intersection(west, areaOf("POLYGON((2 0,4 0,4 2,2 2,2 0))"))->empty());
    CHECK(kernel->intersection(west, areaOf("POLYGON((2 2,4 2,4 4,2 4,2 2))"))->empty());
}

TEST_CASE("faces divide the plane into the cells of the outlines") {
    const auto kernel = makeGeosKernel();
    const Area a = areaOf("POLYGON((0 0,4 0,4 4,0 4,0 0))");
    const Area b = areaOf("POLYGON((2 2,6 2,6 6,2 6,2 2))");
    const Area inner = areaOf("POLYGON((1 1,1.5 1,1.5 1.5,1 1.5,1 1))");
    const auto faces = kernel->faces({&a, &b, &inner});
    REQUIRE(faces);
    CHECK(faces->size() == 4);
    double total = 0.0;
    for (const Polygon& face : *faces) {
        CHECK(!validate({face}));
        total += planarArea({face}).value;
    }
    CHECK_THAT(total, WithinAbs(16.0 + 16.0 - 4.0, 1e-12));

    // A ring of four zones around ground that none covers: that hole is a face too.
    const Area frame = areaOf("POLYGON((0 0,9 0,9 9,0 9,0 0),(3 3,3 6,6 6,6 3,3 3))");
    CHECK(kernel->faces({&frame})->size() == 2);
    CHECK(kernel->faces({})->empty());
}

TEST_CASE("faces of random outlines add up to each outline") {
    constexpr std::uint64_t seed = 33;
    std::mt19937_64 random(seed);
    const auto kernel = makeGeosKernel();
    for (int round = 0; round < 10; ++round) {
        INFO("seed " << seed << ", case " << round);
        std::vector<Area> areas;
        for (int i = 0; i < 6; ++i)
            areas.push_back(test::randomArea(random));
        std::vector<const Area*> pointers;
        for (const Area& area : areas)
            pointers.push_back(&area);
        const auto faces = kernel->faces(pointers);
        REQUIRE(faces);
        for (const Area& area : areas) {
            double sum = 0.0;
            for (const Polygon& face : *faces)
                if (const double shared = sharedPlanarArea({face}, area).value; shared > planarArea({face}).value / 2)
                    sum += planarArea({face}).value;
            CHECK_THAT(sum, WithinAbs(planarArea(area).value, 1e-10));
        }
    }
}

TEST_CASE("repair keeps the ground by the even-odd rule") {
    const auto kernel = makeGeosKernel();
    const auto bow = kernel->repaired(areaOf("POLYGON((0 0,2 2,2 0,0 2,0 0))"));
    REQUIRE(bow);
    CHECK(!validate(*bow));
    CHECK_THAT(planarArea(*bow).value, WithinAbs(2.0, 1e-9));
    CHECK(contains(*bow, {.latitude = 1.0, .longitude = 0.3}));
    CHECK(!contains(*bow, {.latitude = 1.6, .longitude = 1.0}));
    CHECK(kernel->repaired(areaOf("POLYGON((0 0,1 1,2 2,0 0))"))->empty());
}

TEST_CASE("one kernel serves several threads at once") {
    const auto kernel = makeGeosKernel();
    std::mt19937_64 random(8);
    const Area a = test::randomArea(random);
    const Area b = test::randomArea(random);
    const Area alone = kernel->intersection(a, b).value();
    std::vector<Area> answers(4);
    {
        std::vector<std::jthread> threads;
        for (Area& answer : answers)
            threads.emplace_back([&] {
                for (int i = 0; i < 20; ++i)
                    answer = kernel->intersection(a, b).value();
            });
    }
    for (const Area& answer : answers)
        CHECK(answer == alone);
}
