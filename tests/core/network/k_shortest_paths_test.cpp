#include "random_roads.h"

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace azalai::test;

TEST_CASE("all paths come, best first, each once") {
    std::mt19937_64 random(6);
    for (int i = 0; i < 600; ++i) {
        INFO("network " << i);
        const RandomRoads roads = randomRoads(random, 7, 12);
        const RoadGraph graph = roads.graph();
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            INFO("node " << node);
            const std::vector<Path> all = AllPaths(roads, node).paths();
            REQUIRE(kShortestPaths({graph, roads.costs, roads.usable}, roads.sources, node, all.size() + 3) == all);
        }
    }
}

TEST_CASE("of many paths no more are given than wanted") {
    std::mt19937_64 random(7);
    RandomRoads roads = randomRoads(random, 1, 0);
    roads.nodeCount = 10;
    roads.sources = {0};
    for (NodeIndex node = 0; node < 9; ++node) // 3 to the 9th paths
        for (const PathCost cost : {3, 1, 2}) {
            roads.edges.push_back({node, node + 1});
            roads.costs.push_back(cost);
            roads.usable.push_back(true);
        }
    roads.ranks = {};
    const RoadGraph graph = roads.graph();
    const std::vector<Path> paths = kShortestPaths({graph, roads.costs, roads.usable}, roads.sources, 9, 12);
    REQUIRE(paths.size() == 12);
    CHECK(paths.front().cost == 9);
    for (std::size_t i = 1; i < 10; ++i)
        CHECK(paths[i].cost == 10);
    CHECK(paths[10].cost == 11);
}
