#include "slow_noding.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>
#include <random>

using namespace azalai;
using azalai::test::SlowNoding;

namespace {

/// Some metres a step near the equator: 100 steps are 1.1 m.
GridPoint metres(double east, double north) {
    return {.x = static_cast<std::int32_t>(east * 90), .y = static_cast<std::int32_t>(north * 90)};
}

LineRows rows(std::initializer_list<std::vector<GridPoint>> lines, std::vector<std::int8_t> levels = {}) {
    LineRows all;
    for (const auto& line : lines)
        all.add(line, all.count() < levels.size() ? levels[all.count()] : std::int8_t{0});
    return all;
}

/// The edges without numbers: their points, and which ends are joined with which, whatever nodes are called.
std::vector<std::pair<std::vector<GridPoint>, std::vector<std::vector<GridPoint>>>> shape(const NodedLines& noded) {
    std::vector<std::vector<std::vector<GridPoint>>> around(noded.nodes.size());
    for (const NodedEdge& edge : noded.edges) {
        const std::vector<GridPoint> points(noded.line(edge).begin(), noded.line(edge).end());
        around[edge.from].push_back(points);
        around[edge.to].push_back(points);
    }
    for (auto& edges : around)
        std::ranges::sort(edges);
    std::vector<std::pair<std::vector<GridPoint>, std::vector<std::vector<GridPoint>>>> all;
    for (std::size_t node = 0; node < around.size(); ++node)
        all.emplace_back(std::vector{noded.nodes[node]}, around[node]);
    std::ranges::sort(all);
    return all;
}

/// Small random lines: on a coarse lattice (touches, overlaps, lines on top of each other) or anywhere near (crossings
/// between grid points, ends that nearly meet).
LineRows randomLines(std::mt19937_64& random) {
    LineRows lines;
    const auto below = [&](std::uint64_t limit) { return static_cast<std::int32_t>(random() % limit); };
    const bool isFine = random() % 2 == 0;
    const std::int32_t width = 2 + below(isFine ? 4000 : 6);
    const std::int32_t step = isFine ? 1 + below(3) : 1 + below(300);
    const std::size_t count = 1 + random() % 9;
    while (lines.count() < count) {
        std::vector<GridPoint> line;
        const std::size_t vertices = 2 + random() % 5;
        while (line.size() < vertices) {
            const GridPoint p{.x = below(static_cast<std::uint64_t>(width)) * step,
                              .y = 200'000'000 + below(static_cast<std::uint64_t>(width)) * step};
            if (line.empty() || line.back() != p) line.push_back(p);
        }
        lines.add(line, static_cast<std::int8_t>(random() % 4 == 0 ? 1 : 0));
    }
    return lines;
}

bool isSame(const NodedLines& fast, const SlowNoding& slow) {
    if (fast.edges.size() != slow.edges.size() || fast.nodes.size() != slow.nodeCount) return false;
    std::map<NodeIndex, std::size_t> names;
    for (std::size_t i = 0; i < fast.edges.size(); ++i) {
        const NodedEdge& a = fast.edges[i];
        const SlowNoding::Edge& b = slow.edges[i];
        if (a.line != b.line || !std::ranges::equal(fast.line(a), b.points)) return false;
        if (names.try_emplace(a.from, b.from).first->second != b.from) return false;
        if (names.try_emplace(a.to, b.to).first->second != b.to) return false;
        if (fast.nodes[a.from] != b.points.front() || fast.nodes[a.to] != b.points.back()) return false;
    }
    return fast.looseEnds == slow.looseEnds;
}

LineRows permuted(const LineRows& lines, const std::vector<std::size_t>& order) {
    LineRows next;
    for (const std::size_t i : order)
        next.add(lines.line(i), lines.levels[i]);
    return next;
}

} // namespace

TEST_CASE("lines that cross have a node there") {
    const NodedLines noded = nodeLines(rows({{metres(-500, 0), metres(500, 0)}, {metres(0, -500), metres(0, 500)}}));
    CHECK(noded.nodes.size() == 5);
    CHECK(noded.edges.size() == 4);
    CHECK(std::ranges::contains(noded.nodes, GridPoint{0, 0}));
    CHECK(noded.looseEnds.empty());
}

TEST_CASE("an end on another line, and vertices of two lines in one place, are nodes") {
    const NodedLines tee = nodeLines(rows({{metres(-500, 0), metres(500, 0)}, {metres(100, 0), metres(100, 500)}}));
    CHECK(tee.edges.size() == 3);
    const NodedLines shared = nodeLines(
        rows({{metres(-500, 10), metres(0, 0), metres(500, 20)}, {metres(30, -500), metres(0, 0), metres(-20, 500)}}));
    CHECK(shared.edges.size() == 4);
    CHECK(shared.nodes.size() == 5);
}

TEST_CASE("what runs on top of another line is there once, and told") {
    const NodedLines noded = nodeLines(
        rows({{metres(0, 0), metres(900, 0)}, {metres(300, 0), metres(600, 0)}, {metres(600, 0), metres(600, 400)}}));
    // The first line stays whole but for the node where the third one begins.
    CHECK(noded.edges.size() == 3);
    REQUIRE(noded.doubled.size() == 1);
    CHECK(noded.doubled[0] == DoubledLine{1, 0, metres(300, 0)});
}

TEST_CASE("a bridge has no node over the road below, and joins the roads at its ends") {
    const NodedLines noded = nodeLines(rows({{metres(-500, 0), metres(500, 0)},
                                             {metres(0, -500), metres(0, -50)},
                                             {metres(0, -50), metres(0, 50)},
                                             {metres(0, 50), metres(0, 500)}},
                                            {0, 0, 1, 0}));
    CHECK(noded.edges.size() == 4);
    CHECK(noded.nodes.size() == 6);
    for (const NodedEdge& edge : noded.edges)
        if (edge.line == 0) CHECK(edge.count == 2);
}

TEST_CASE("roads that pass over each other at one point of both stay apart there") {
    const NodedLines noded = nodeLines(rows({{metres(-500, 0), metres(0, 0), metres(500, 0)},
                                             {metres(0, -500), metres(0, 0), metres(0, 500)},
                                             {metres(-500, -500), metres(0, 0), metres(500, 500)},
                                             {metres(-500, 500), metres(0, 0), metres(500, -500)}},
                                            {0, 0, 1, 1}));
    CHECK(noded.edges.size() == 8);
    CHECK(std::ranges::count(noded.nodes, GridPoint{0, 0}) == 2);
}

TEST_CASE("an end within the tolerance is led to the line, and one beyond it is told") {
    const std::vector<GridPoint> road{metres(-500, 0), metres(500, 0)};
    const auto ending = [&](double north) { return nodeLines(rows({road, {metres(100, north), metres(100, 500)}})); };
    const NodedLines near = ending(9);
    CHECK(near.edges.size() == 3);
    CHECK(near.looseEnds.empty());
    CHECK(std::ranges::contains(near.nodes, metres(100, 0)));
    CHECK(ending(-9).edges.size() == 3); // the end beyond the road is gone
    const NodedLines far = ending(50);
    CHECK(far.edges.size() == 2);
    REQUIRE(far.looseEnds.size() == 1);
    CHECK(far.looseEnds[0].line == 1);
    CHECK(far.looseEnds[0].other == 0);
    CHECK_FALSE(far.looseEnds[0].isGap);
    CHECK(std::abs(far.looseEnds[0].distance.value - 50) < 1);
    CHECK(ending(150).looseEnds.empty());
}

TEST_CASE("two ends that nearly meet come together, or are a gap") {
    const auto apart = [](double gap) {
        return nodeLines(rows({{metres(-500, 0), metres(0, 0)}, {metres(gap, 0), metres(500, 0)}}));
    };
    CHECK(apart(9).nodes.size() == 3);
    const NodedLines gap = apart(40);
    CHECK(gap.nodes.size() == 4);
    REQUIRE(gap.looseEnds.size() == 2);
    CHECK(gap.looseEnds[0].isGap);
    CHECK(gap.looseEnds[1].isGap);
}

TEST_CASE("ends that meet something do not move") {
    const GridPoint junction = metres(5, 0); // 5 m off the other road
    const NodedLines noded = nodeLines(
        rows({{metres(0, -500), metres(0, 500)}, {junction, metres(500, 300)}, {junction, metres(500, -300)}}));
    CHECK(std::ranges::contains(noded.nodes, junction));
    CHECK(noded.edges.size() == 3);
}

TEST_CASE("a ring becomes two edges, so that none leads from a node to itself") {
    const NodedLines noded =
        nodeLines(rows({{metres(0, 0), metres(300, 0), metres(300, 300), metres(0, 300), metres(0, 0)}}));
    REQUIRE(noded.edges.size() == 2);
    for (const NodedEdge& edge : noded.edges)
        CHECK(edge.from != edge.to);
}

TEST_CASE("a line that goes there and back is there once") {
    const NodedLines noded = nodeLines(rows({{metres(0, 0), metres(300, 0), metres(0, 0)}}));
    CHECK(noded.edges.size() == 1);
    const NodedLines further = nodeLines(rows({{metres(0, 0), metres(300, 0), metres(100, 0)}}));
    CHECK(further.edges.size() == 1);
}

TEST_CASE("a place gets a node at the nearest point of the nearest line, if that is within reach") {
    const LineRows roads = rows({{metres(-500, 0), metres(500, 0)}, {metres(-500, 90), metres(500, 90)}});
    const NodedLines noded = nodeLines(
        roads, {.places = {metres(100, 30), metres(200, 50), metres(-500, -20), metres(0, 300)}, .reach = {200.0}});
    REQUIRE(noded.placeNodes.size() == 4);
    CHECK(noded.nodes[noded.placeNodes[0].node] == metres(100, 0));
    CHECK(std::abs(noded.placeNodes[0].distance.value - 30) < 0.5);
    CHECK(noded.nodes[noded.placeNodes[1].node] == metres(200, 90));
    CHECK(noded.nodes[noded.placeNodes[2].node] == metres(-500, 0));
    CHECK(noded.placeNodes[3] == PlaceNode{});
    CHECK(noded.edges.size() == 4);
    CHECK(noded.nodes.size() == 6);
}

TEST_CASE("places are joined where looking at every stretch says, whatever the lines do") {
    constexpr std::uint64_t seed = 3;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 500; ++round) {
        INFO("seed " << seed << ", case " << round);
        const LineRows lines = randomLines(random);
        const std::vector<GridPoint> places{lines.points[random() % lines.points.size()],
                                            {.x = static_cast<std::int32_t>(random() % 2000),
                                             .y = 200'000'000 + static_cast<std::int32_t>(random() % 2000)}};
        const NodedLines without = nodeLines(lines, {.snap = {1.0}, .loose = {5.0}});
        const NodedLines noded = nodeLines(lines, {.snap = {1.0}, .loose = {5.0}, .places = places, .reach = {5.0}});
        for (std::size_t i = 0; i < places.size(); ++i) {
            const StepLengths lengths(places[i]);
            double least = 1e9;
            for (const NodedEdge& edge : without.edges)
                for (std::size_t k = 0; k + 1 < edge.count; ++k)
                    least = std::min(
                        least, footOnStretch({without.line(edge)[k], without.line(edge)[k + 1]}, places[i], lengths)
                                   .distance.value);
            const PlaceNode& found = noded.placeNodes[i];
            REQUIRE((found.node != noNode) == (least <= 5.0));
            if (found.node == noNode) continue;
            CHECK(std::abs(found.distance.value - least) < 0.012); // lines meet anew, which moves them by a step
            CHECK(std::abs(lengths.between(places[i], noded.nodes[found.node]).value - least) < 0.03);
        }
    }
}

TEST_CASE("noding equals comparing everything with everything, on random lines") {
    constexpr std::uint64_t seed = 20231114;
    std::mt19937_64 random(seed);
    std::size_t snapped = 0;
    for (int round = 0; round < 1500; ++round) {
        INFO("seed " << seed << ", case " << round);
        const LineRows lines = randomLines(random);
        const NodingRules rules{.snap = {static_cast<double>(random() % 3)},
                                .loose = {static_cast<double>(random() % 9)}};
        const NodedLines fast = nodeLines(lines, rules);
        const SlowNoding slow(lines, rules);
        REQUIRE(isSame(fast, slow));
        snapped += nodeLines(lines, {.snap = {0.0}, .loose = {0.0}}).edges != fast.edges ? 1 : 0;
    }
    CHECK(snapped > 100);
}

TEST_CASE("after noding no two edges of one level have more in common than nodes") {
    constexpr std::uint64_t seed = 7;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 2000; ++round) {
        INFO("seed " << seed << ", case " << round);
        const LineRows lines = randomLines(random);
        const NodedLines noded = nodeLines(lines, {.snap = {1.0}, .loose = {5.0}});
        for (const NodedEdge& a : noded.edges)
            for (const NodedEdge& b : noded.edges) {
                if (&a >= &b || lines.levels[a.line] != lines.levels[b.line]) continue;
                for (std::size_t i = 0; i + 1 < a.count; ++i)
                    for (std::size_t j = 0; j + 1 < b.count; ++j) {
                        const GridEdge e{noded.line(a)[i], noded.line(a)[i + 1]};
                        const GridEdge f{noded.line(b)[j], noded.line(b)[j + 1]};
                        if (boxOf(e).meets(boxOf(f))) REQUIRE_FALSE(crossInside(e, f));
                        REQUIRE(std::minmax(e.from, e.to) != std::minmax(f.from, f.to));
                    }
            }
    }
}

TEST_CASE("the order of lines changes nothing but numbers") {
    constexpr std::uint64_t seed = 99;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 2000; ++round) {
        INFO("seed " << seed << ", case " << round);
        const LineRows lines = randomLines(random);
        std::vector<std::size_t> order(lines.count());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::shuffle(order, random);
        const NodingRules rules{.snap = {1.0}, .loose = {5.0}};
        const NodedLines one = nodeLines(lines, rules);
        const NodedLines other = nodeLines(permuted(lines, order), rules);
        REQUIRE(shape(one) == shape(other));
        REQUIRE(one.looseEnds.size() == other.looseEnds.size());
    }
}
