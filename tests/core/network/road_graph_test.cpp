#include "random_roads.h"

#include <azalai/network/reach.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace azalai::test;

TEST_CASE("every edge stands at both its ends, a loop once, an edge with an unknown end nowhere") {
    const RoadGraph graph(3, {{0, 1}, {1, 1}, {2, noNode}, {noNode, noNode}, {1, 0}});
    const auto at = [&](NodeIndex node) {
        std::vector<std::pair<EdgeIndex, NodeIndex>> seen;
        for (const EdgeAtNode& edge : graph.at(node))
            seen.emplace_back(edge.edge, edge.other);
        return seen;
    };
    CHECK(at(0) == std::vector<std::pair<EdgeIndex, NodeIndex>>{{0, 1}, {4, 1}});
    CHECK(at(1) == std::vector<std::pair<EdgeIndex, NodeIndex>>{{0, 0}, {1, 1}, {4, 0}});
    CHECK(at(2).empty());
    CHECK(graph.otherEnd(0, 1) == 0);
    CHECK(graph.otherEnd(1, 1) == 1);
    CHECK(RoadGraph().nodeCount() == 0);
}

TEST_CASE("what is reached is what edge after edge reaches") {
    std::mt19937_64 random(1);
    for (int i = 0; i < 2000; ++i) {
        INFO("network " << i);
        const RandomRoads roads = randomRoads(random, 20, 30);
        REQUIRE(reach(roads.graph(), roads.usable, roads.sources) == reachedSlowly(roads, roads.usable));
    }
}
