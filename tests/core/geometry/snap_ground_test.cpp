#include <azalai/geometry/snap.h>
#include <azalai/geometry/snap_ground.h>

#include "wkt.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>
#include <random>

using namespace azalai;
using azalai::test::areaOf;

TEST_CASE("a vertex within reach comes before an edge that is nearer") {
    const Area square = areaOf("POLYGON((0 0,1 0,1 1,0 1,0 0))");
    const SnapGround ground({&square});
    const auto vertex = ground.nearest({.latitude = 0.001, .longitude = 0.02}, {0.05});
    REQUIRE(vertex);
    CHECK(vertex->kind == SnapTarget::Kind::Vertex);
    CHECK(vertex->at == Position{.latitude = 0, .longitude = 0});
    const auto edge = ground.nearest({.latitude = 0.01, .longitude = 0.4}, {0.05});
    REQUIRE(edge);
    CHECK(edge->kind == SnapTarget::Kind::Edge);
    CHECK(edge->at == Position{.latitude = 0, .longitude = 0.4});
    CHECK_FALSE(ground.nearest({.latitude = 0.5, .longitude = 0.5}, {0.05}));
    CHECK_FALSE(SnapGround().nearest({.latitude = 0, .longitude = 0}, {1.0}));
}

TEST_CASE("holes have borders too, and the nearer of two neighbours counts") {
    const Area ring = areaOf("POLYGON((0 0,4 0,4 4,0 4,0 0),(1 1,1 3,3 3,3 1,1 1))");
    const Area other = areaOf("POLYGON((1.02 1.02,2 1.02,2 2,1.02 2,1.02 1.02))");
    const SnapGround ground({&ring, &other});
    CHECK(ground.nearest({.latitude = 1.001, .longitude = 1.001}, {0.1})->at ==
          Position{.latitude = 1, .longitude = 1});
    CHECK(ground.nearest({.latitude = 1.019, .longitude = 1.019}, {0.1})->at ==
          Position{.latitude = 1.02, .longitude = 1.02});
}

TEST_CASE("what is found is the nearest of all, as a slow search finds it") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> longitude(-3, 3);
    std::uniform_real_distribution<double> latitude(14, 20);
    std::vector<Area> areas(40);
    for (Area& area : areas) {
        Polygon polygon;
        for (int i = 0; i < 3; ++i)
            polygon.outer.push_back(snapped({.latitude = latitude(random), .longitude = longitude(random)}));
        area.push_back(polygon);
    }
    std::vector<const Area*> all;
    for (const Area& area : areas)
        all.push_back(&area);
    const SnapGround ground(all);
    for (int round = 0; round < 500; ++round) {
        const Position from{.latitude = latitude(random), .longitude = longitude(random)};
        const double narrowing = std::cos(from.latitude * std::numbers::pi / 180);
        const auto away = [&](Position p) {
            return std::hypot((p.longitude - from.longitude) * narrowing, p.latitude - from.latitude);
        };
        double toVertex = 1e9;
        double toEdge = 1e9;
        for (const Area& area : areas)
            for (std::size_t i = 0; i < 3; ++i) {
                const Position a = area[0].outer[i];
                const Position b = area[0].outer[(i + 1) % 3];
                toVertex = std::min(toVertex, away(a));
                for (int step = 0; step <= 2000; ++step)
                    toEdge =
                        std::min(toEdge, away({.latitude = a.latitude + (b.latitude - a.latitude) * step / 2000,
                                               .longitude = a.longitude + (b.longitude - a.longitude) * step / 2000}));
            }
        const auto target = ground.nearest(from, {0.2});
        if (std::abs(toVertex - 0.2) < 1e-6 || std::abs(toEdge - 0.2) < 1e-2) continue; // on the edge of reach
        REQUIRE(target.has_value() == (std::min(toVertex, toEdge) < 0.2));
        if (!target) continue;
        CHECK((target->kind == SnapTarget::Kind::Vertex) == (toVertex < 0.2));
        CHECK(std::abs(away(target->at) - (toVertex < 0.2 ? toVertex : toEdge)) < 5e-3);
    }
}
