#include "random_roads.h"

#include <azalai/network/live_reach.h>
#include <azalai/network/touching_edges.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace azalai::test;

namespace {

std::vector<NodeIndex> differing(const std::vector<bool>& before, const std::vector<bool>& after) {
    std::vector<NodeIndex> nodes;
    for (NodeIndex node = 0; node < before.size(); ++node)
        if (before[node] != after[node]) nodes.push_back(node);
    return nodes;
}

/// Opens and closes up to `most` edges at a time, again and again, and holds each answer against a fresh look.
void changeAgainAndAgain(RandomRoads roads, std::mt19937_64& random, std::size_t times, std::size_t most) {
    const RoadGraph graph = roads.graph();
    LiveReach live(graph, roads.sources, roads.usable);
    std::vector<bool> before = reachedSlowly(roads, roads.usable);
    for (std::size_t i = 0; i < times; ++i) {
        INFO("change " << i);
        std::vector<EdgeIndex> opened;
        std::vector<EdgeIndex> closed;
        for (std::size_t k = random() % (most + 1); k > 0 && !roads.edges.empty(); --k) {
            const auto edge = static_cast<EdgeIndex>(random() % roads.edges.size());
            (random() % 2 == 0 ? opened : closed).push_back(edge);
        }
        for (const EdgeIndex edge : opened)
            roads.usable[edge] = true;
        for (const EdgeIndex edge : closed)
            roads.usable[edge] = false;
        const std::vector<NodeIndex> changed = live.change(opened, closed);
        const std::vector<bool> after = reachedSlowly(roads, roads.usable);
        for (NodeIndex node = 0; node < roads.nodeCount; ++node)
            REQUIRE(live.isReached(node) == after[node]);
        REQUIRE(changed == differing(before, after));
        before = after;
    }
}

/// A lattice of roads, as in a town, where every detour is short.
RandomRoads lattice(std::uint32_t width) {
    RandomRoads roads;
    roads.nodeCount = std::size_t{width} * width;
    for (std::uint32_t row = 0; row < width; ++row)
        for (std::uint32_t column = 0; column < width; ++column) {
            const NodeIndex node = row * width + column;
            if (column + 1 < width) roads.edges.push_back({node, node + 1});
            if (row + 1 < width) roads.edges.push_back({node, node + width});
        }
    roads.usable.assign(roads.edges.size(), true);
    roads.sources = {0, static_cast<NodeIndex>(roads.nodeCount - 1), width / 2};
    return roads;
}

} // namespace

TEST_CASE("after any change what is reached is what a fresh look finds") {
    std::mt19937_64 random(8);
    for (int i = 0; i < 400; ++i) {
        INFO("network " << i);
        changeAgainAndAgain(randomRoads(random, 30, 45), random, 40, 1 + random() % 12);
    }
}

TEST_CASE("the same where every detour is short, and only what lies around a change is looked at") {
    std::mt19937_64 random(9);
    for (const std::size_t most : {1U, 20U, 400U}) {
        INFO("changes of up to " << most);
        changeAgainAndAgain(lattice(20), random, 60, most);
    }
}

TEST_CASE("edges touch when a chain of given ones joins them, and groups keep the order given") {
    const RoadGraph path(8, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {5, 6}, {6, 6}, {6, 5}});
    const std::vector<EdgeIndex> given{3, 4, 0, 2, 6, 5};
    CHECK(touchingEdges(path, given) == std::vector<std::vector<EdgeIndex>>{{3, 2}, {4, 6, 5}, {0}});
    CHECK(touchingEdges(path, {}).empty());
}
