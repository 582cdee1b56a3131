#pragma once

#include <azalai/network/k_shortest_paths.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>

namespace azalai::test {

/// A small network with parallel edges, loops, edges that lead nowhere, several sources and costs that are often alike.
struct RandomRoads {
    std::size_t nodeCount = 0;
    std::vector<EdgeEnds> edges;
    std::vector<std::uint32_t> ranks;
    std::vector<PathCost> costs;
    std::vector<bool> usable;
    std::vector<NodeIndex> sources;

    [[nodiscard]] RoadGraph graph() const { return {nodeCount, edges, ranks}; }
};

inline RandomRoads randomRoads(std::mt19937_64& random, std::size_t mostNodes, std::size_t mostEdges) {
    const auto below = [&](std::size_t n) { return static_cast<std::uint32_t>(random() % n); };
    RandomRoads roads;
    roads.nodeCount = 1 + below(mostNodes);
    for (std::size_t i = below(mostEdges + 1); i > 0; --i) {
        const bool leadsNowhere = below(20) == 0;
        roads.edges.push_back({below(roads.nodeCount), leadsNowhere ? noNode : below(roads.nodeCount)});
        roads.costs.push_back(1 + below(4));
        roads.usable.push_back(below(8) != 0);
    }
    roads.ranks.resize(roads.edges.size());
    std::iota(roads.ranks.begin(), roads.ranks.end(), 0U);
    std::ranges::shuffle(roads.ranks, random);
    for (std::uint32_t i = below(4); i > 0; --i)
        roads.sources.push_back(below(roads.nodeCount));
    return roads;
}

/// The same network with nodes and edges numbered otherwise.
struct Renumbered {
    RandomRoads roads;
    std::vector<NodeIndex> nodes; ///< per old node, the new one
    std::vector<EdgeIndex> edges; ///< per old edge, the new one
};

inline Renumbered renumbered(const RandomRoads& roads, std::mt19937_64& random) {
    Renumbered other{roads, {}, {}};
    other.nodes.resize(roads.nodeCount);
    other.edges.resize(roads.edges.size());
    std::iota(other.nodes.begin(), other.nodes.end(), 0U);
    std::iota(other.edges.begin(), other.edges.end(), 0U);
    std::ranges::shuffle(other.nodes, random);
    std::ranges::shuffle(other.edges, random);
    for (std::size_t i = 0; i < roads.edges.size(); ++i) {
        const EdgeEnds old = roads.edges[i];
        const EdgeIndex e = other.edges[i];
        other.roads.edges[e] = {other.nodes[old.from], old.to == noNode ? noNode : other.nodes[old.to]};
        other.roads.ranks[e] = roads.ranks[i];
        other.roads.costs[e] = roads.costs[i];
        other.roads.usable[e] = roads.usable[i];
    }
    for (NodeIndex& source : other.roads.sources)
        source = other.nodes[source];
    std::ranges::shuffle(other.roads.sources, random);
    return other;
}

/// Per node, whether a source reaches it: every edge again and again until nothing changes.
inline std::vector<bool> reachedSlowly(const RandomRoads& roads, const std::vector<bool>& usable) {
    std::vector<bool> reached(roads.nodeCount);
    for (const NodeIndex source : roads.sources)
        reached[source] = true;
    for (bool isChanging = true; isChanging;) {
        isChanging = false;
        for (std::size_t i = 0; i < roads.edges.size(); ++i) {
            const auto [from, to] = roads.edges[i];
            if (!usable[i] || to == noNode || reached[from] == reached[to]) continue;
            reached[from] = reached[to] = true;
            isChanging = true;
        }
    }
    return reached;
}

/// Every path from a source to a node without a repeated node and without a second source, best first.
class AllPaths {
public:
    AllPaths(const RandomRoads& roads, NodeIndex target) : m_roads(roads), m_target(target) {
        for (const NodeIndex source : std::set(roads.sources.begin(), roads.sources.end())) {
            m_passed = std::set(roads.sources.begin(), roads.sources.end());
            goOn(source, {});
        }
        std::ranges::sort(m_paths, [&](const Path& a, const Path& b) { return key(a) < key(b); });
    }

    [[nodiscard]] const std::vector<Path>& paths() const { return m_paths; }

private:
    void goOn(NodeIndex at, const Path& path) {
        if (at == m_target) return m_paths.push_back(path);
        for (EdgeIndex e = 0; e < m_roads.edges.size(); ++e) {
            const auto [from, to] = m_roads.edges[e];
            if (!m_roads.usable[e] || to == noNode || (from != at && to != at)) continue;
            const NodeIndex next = from == at ? to : from;
            if (m_passed.contains(next)) continue;
            m_passed.insert(next);
            Path longer = path;
            longer.cost += m_roads.costs[e];
            longer.edges.push_back(e);
            goOn(next, longer);
            m_passed.erase(next);
        }
    }
    [[nodiscard]] std::pair<PathCost, std::vector<std::uint32_t>> key(const Path& path) const {
        std::vector<std::uint32_t> ranks;
        for (const EdgeIndex edge : path.edges)
            ranks.insert(ranks.begin(), m_roads.ranks[edge]);
        return {path.cost, ranks};
    }

    const RandomRoads& m_roads;
    NodeIndex m_target;
    std::set<NodeIndex> m_passed;
    std::vector<Path> m_paths;
};

} // namespace azalai::test
