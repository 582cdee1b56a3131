#include "random_roads.h"

#include <azalai/network/components.h>
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

TEST_CASE("nodes share a number when they reach each other") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 300; ++i) {
        INFO("network " << i);
        RandomRoads roads = randomRoads(random, 20, 20);
        const std::vector<std::uint32_t> numbers = components(roads.graph(), roads.usable);
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            roads.sources = {node};
            const std::vector<bool> reached = reachedSlowly(roads, roads.usable);
            for (NodeIndex other = 0; other < roads.nodeCount; ++other)
                REQUIRE((numbers[node] == numbers[other]) == reached[other]);
        }
    }
}
