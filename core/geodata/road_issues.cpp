#include <azalai/geodata/road_issues.h>

#include <algorithm>
#include <format>
#include <numeric>

namespace azalai {

namespace {

/// Sets of nodes that grow together.
class NodeSets {
public:
    explicit NodeSets(std::size_t count) : m_above(count) { std::iota(m_above.begin(), m_above.end(), NodeIndex{0}); }

    NodeIndex rootOf(NodeIndex node) {
        while (m_above[node] != node)
            node = m_above[node] = m_above[m_above[node]];
        return node;
    }
    void join(NodeIndex a, NodeIndex b) {
        const NodeIndex first = rootOf(a);
        const NodeIndex second = rootOf(b);
        m_above[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<NodeIndex> m_above;
};

struct Island {
    std::size_t legs = 0;
    std::size_t first = 0; ///< edge
};

/// Every part that no road joins with the part that has the most legs; of parts with as many, the first is the main
/// one.
void addIslands(const RoadLayer& roads, const NodedLines& noded, std::vector<RoadIssue>& issues) {
    NodeSets sets(noded.nodes.size());
    for (const NodedEdge& edge : noded.edges)
        sets.join(edge.from, edge.to);
    std::vector<Island> byRoot(noded.nodes.size());
    for (std::size_t i = 0; i < noded.edges.size(); ++i) {
        Island& island = byRoot[sets.rootOf(noded.edges[i].from)];
        if (island.legs++ == 0) island.first = i;
    }
    std::erase_if(byRoot, [](const Island& island) { return island.legs == 0; });
    std::ranges::sort(byRoot, {}, &Island::first);
    const auto main = std::ranges::max_element(byRoot, {}, &Island::legs);
    for (auto island = byRoot.begin(); island != byRoot.end(); ++island) {
        if (island == main) continue;
        const NodedEdge& edge = noded.edges[island->first];
        issues.push_back(
            {RoadFinding::Island, roads.features[edge.line], toPosition(noded.line(edge).front()),
             std::format("{} {} that nothing joins with the rest", island->legs, island->legs == 1 ? "leg" : "legs")});
    }
}

} // namespace

std::vector<RoadIssue> roadIssues(const RoadLayer& roads, const NodedLines& noded) {
    std::vector<RoadIssue> issues;
    for (const bool isGap : {true, false})
        for (const LooseEnd& end : noded.looseEnds)
            if (end.isGap == isGap)
                issues.push_back({isGap ? RoadFinding::Gap : RoadFinding::Dangle, roads.features[end.line],
                                  toPosition(end.at),
                                  std::format("ends {:.1f} m from {}{}", end.distance.value, isGap ? "an end of " : "",
                                              roads.features[end.other])});
    addIslands(roads, noded, issues);
    for (const DoubledLine& doubled : noded.doubled)
        issues.push_back({RoadFinding::Doubled, roads.features[doubled.line], toPosition(doubled.at),
                          std::format("runs on top of {}; left out there", roads.features[doubled.other])});
    for (const std::uint32_t line : noded.vanished)
        issues.push_back({RoadFinding::Vanished, roads.features[line], toPosition(roads.lines.line(line).front()),
                          "shorter than the tolerance; left out"});
    for (const RoadFault& fault : roads.faults)
        issues.push_back({RoadFinding::Unusable, fault.feature,
                          fault.at ? std::optional(toPosition(*fault.at)) : std::nullopt, fault.detail});
    return issues;
}

} // namespace azalai
