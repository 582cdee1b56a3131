#include "random_roads.h"
#include "slow_min_cut.h"

#include <azalai/network/min_cut.h>

#include <catch2/catch_test_macros.hpp>

#include <bit>

using namespace azalai;
using namespace azalai::test;

namespace {

/// Every set of usable edges is tried, the small ones first; of the smallest that cut the node off, that which leaves
/// the fewest nodes on its side.
std::set<EdgeIndex> cutTriedOut(const RandomRoads& roads, NodeIndex node) {
    std::set<EdgeIndex> best;
    std::size_t fewest = ~std::size_t{0};
    std::size_t fewestReached = 0;
    for (std::uint32_t set = 0; set < 1U << roads.edges.size(); ++set) {
        const auto size = static_cast<std::size_t>(std::popcount(set));
        if (size > fewest) continue;
        std::vector<bool> usable = roads.usable;
        std::set<EdgeIndex> cut;
        for (EdgeIndex e = 0; e < roads.edges.size(); ++e)
            if ((set >> e & 1U) != 0) {
                usable[e] = false;
                cut.insert(e);
            }
        const std::vector<bool> reached = reachedSlowly(roads, usable);
        if (reached[node]) continue;
        const auto count = static_cast<std::size_t>(std::ranges::count(reached, true));
        if (size == fewest && count >= fewestReached) continue;
        best = cut;
        fewest = size;
        fewestReached = count;
    }
    return best;
}

} // namespace

TEST_CASE("the cut is the smallest of all, and of these the nearest") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 400; ++i) {
        INFO("network " << i);
        const RandomRoads roads = randomRoads(random, 7, 11);
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            INFO("node " << node);
            const auto found = minCut(roads.graph(), roads.usable, roads.sources, node);
            REQUIRE(found.has_value() == !std::ranges::contains(roads.sources, node));
            if (!found) continue;
            REQUIRE(std::ranges::is_sorted(*found));
            REQUIRE(std::set(found->begin(), found->end()) == cutTriedOut(roads, node));
        }
    }
}

TEST_CASE("asked of one node after the other, cuts are those of each alone, by another way") {
    std::mt19937_64 random(6);
    for (int i = 0; i < 300; ++i) {
        INFO("network " << i);
        const RandomRoads roads = randomRoads(random, 60, 110);
        const RoadGraph graph = roads.graph();
        MinCuts cuts(graph, roads.usable, roads.sources);
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            INFO("node " << node);
            REQUIRE(cuts.of(node) == slowMinCut(graph, roads.usable, roads.sources, node));
        }
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) // with all cuts known
            REQUIRE(cuts.of(node) == slowMinCut(graph, roads.usable, roads.sources, node));
    }
}

TEST_CASE("the same on a lattice with gaps, with regions inside regions") {
    std::mt19937_64 random(7);
    for (int i = 0; i < 12; ++i) {
        INFO("network " << i);
        constexpr std::uint32_t width = 14;
        RandomRoads roads;
        roads.nodeCount = width * width;
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            if (node % width + 1 < width) roads.edges.push_back({node, node + 1});
            if (node + width < roads.nodeCount) roads.edges.push_back({node, node + width});
        }
        for (std::size_t e = 0; e < roads.edges.size(); ++e)
            roads.usable.push_back(random() % 100 < 70);
        roads.sources = {0, static_cast<NodeIndex>(random() % roads.nodeCount)};
        const RoadGraph graph = roads.graph();
        MinCuts cuts(graph, roads.usable, roads.sources);
        for (NodeIndex node = 0; node < roads.nodeCount; ++node) {
            INFO("node " << node);
            REQUIRE(cuts.of(node) == slowMinCut(graph, roads.usable, roads.sources, node));
        }
    }
}
