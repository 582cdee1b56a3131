#include "random_roads.h"

#include <azalai/network/bridges_from.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace azalai::test;

namespace {

/// Per edge, the nodes that its loss alone keeps from all sources: tried out.
std::map<EdgeIndex, std::set<NodeIndex>> lossesTriedOut(const RandomRoads& roads) {
    std::map<EdgeIndex, std::set<NodeIndex>> losses;
    const std::vector<bool> before = reachedSlowly(roads, roads.usable);
    for (EdgeIndex edge = 0; edge < roads.edges.size(); ++edge) {
        if (!roads.usable[edge]) continue;
        std::vector<bool> usable = roads.usable;
        usable[edge] = false;
        const std::vector<bool> after = reachedSlowly(roads, usable);
        for (NodeIndex node = 0; node < roads.nodeCount; ++node)
            if (before[node] && !after[node]) losses[edge].insert(node);
    }
    return losses;
}

} // namespace

TEST_CASE("bridges are the edges whose loss costs nodes, and those nodes stand under them") {
    std::mt19937_64 random(4);
    for (int i = 0; i < 2000; ++i) {
        INFO("network " << i);
        const RandomRoads roads = randomRoads(random, 16, 22);
        const BridgeTree tree = bridgesFrom(roads.graph(), roads.usable, roads.sources);
        const auto losses = lossesTriedOut(roads);
        std::map<EdgeIndex, std::set<NodeIndex>> found;
        for (const Bridge& bridge : tree.bridges)
            found[bridge.edge] = std::set(tree.nodes.begin() + bridge.first, tree.nodes.begin() + bridge.last);
        REQUIRE(found == losses);

        const std::vector<bool> reached = reachedSlowly(roads, roads.usable);
        REQUIRE(tree.nodes.size() == static_cast<std::size_t>(std::ranges::count(reached, true)));
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            const std::vector<EdgeIndex> way = tree.onTheWayTo(node);
            std::set<EdgeIndex> expected;
            for (const auto& [edge, nodes] : losses)
                if (nodes.contains(node)) expected.insert(edge);
            REQUIRE(std::set(way.begin(), way.end()) == expected);
            for (std::size_t k = 1; k < way.size(); ++k) // from the node on: each cuts off more than the one before
                REQUIRE(losses.at(way[k]).size() > losses.at(way[k - 1]).size());
        }
    }
}

TEST_CASE("a chain of a hundred thousand edges is no deeper than a short one") {
    const std::uint32_t length = 100'000;
    std::vector<EdgeEnds> edges;
    for (NodeIndex node = 0; node < length; ++node)
        edges.push_back({node, node + 1});
    const NodeIndex source = 0;
    const BridgeTree tree =
        bridgesFrom(RoadGraph(length + 1, edges), std::vector<bool>(length, true), std::span(&source, 1));
    CHECK(tree.bridges.size() == length);
    CHECK(tree.onTheWayTo(length).size() == length);
}
