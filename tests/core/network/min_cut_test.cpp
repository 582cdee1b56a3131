#include "random_roads.h"

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
