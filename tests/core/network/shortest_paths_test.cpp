#include "random_roads.h"

#include <azalai/network/led_path.h>
#include <azalai/network/shortest_paths.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace azalai::test;

TEST_CASE("the shortest path is the first of all paths") {
    std::mt19937_64 random(2);
    for (int i = 0; i < 1000; ++i) {
        INFO("network " << i);
        const RandomRoads roads = randomRoads(random, 8, 14);
        const RoadGraph graph = roads.graph();
        const PricedRoads priced{graph, roads.costs, roads.usable};
        const ShortestPaths found = shortestPaths(priced, roads.sources);
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            INFO("node " << node);
            const AllPaths all(roads, node);
            REQUIRE((found.costs[node] != unreached) == !all.paths().empty());
            const std::optional<Path> alone = shortestPath(priced, roads.sources, node);
            REQUIRE(alone.has_value() == !all.paths().empty());
            if (!alone) continue;
            REQUIRE(*alone == all.paths().front());
            REQUIRE(found.costs[node] == alone->cost);
            REQUIRE(pathTo(graph, found, node) == alone->edges);
        }
    }
}

TEST_CASE("a search that knows the way without closures finds the same path") {
    std::mt19937_64 random(4);
    for (int i = 0; i < 1000; ++i) {
        INFO("network " << i);
        const RandomRoads roads = randomRoads(random, 30, 60);
        const RoadGraph graph = roads.graph();
        std::vector<LeastCosts> least;
        for (const NodeIndex source : roads.sources)
            least.push_back(leastCosts(graph, roads.costs, source));
        LedSearch search{graph, roads.costs, {}, [&](EdgeIndex edge) { return roads.usable[edge]; }};
        for (const LeastCosts& costs : least)
            search.fromSources.push_back(&costs);
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            INFO("node " << node);
            REQUIRE(search.pathTo(node) == shortestPath({graph, roads.costs, roads.usable}, roads.sources, node));
        }
    }
}

TEST_CASE("the numbers of nodes and edges choose no path") {
    std::mt19937_64 random(3);
    for (int i = 0; i < 500; ++i) {
        INFO("network " << i);
        const RandomRoads roads = randomRoads(random, 30, 60);
        const Renumbered other = renumbered(roads, random);
        const ShortestPaths a = shortestPaths({roads.graph(), roads.costs, roads.usable}, roads.sources);
        const ShortestPaths b =
            shortestPaths({other.roads.graph(), other.roads.costs, other.roads.usable}, other.roads.sources);
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            REQUIRE(a.costs[node] == b.costs[other.nodes[node]]);
            const EdgeIndex last = a.arrivals[node];
            REQUIRE((last == noEdge ? noEdge : other.edges[last]) == b.arrivals[other.nodes[node]]);
        }
    }
}
