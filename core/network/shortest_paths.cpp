#include <azalai/base/expect.h>
#include <azalai/network/path_search.h>

#include <algorithm>

namespace azalai {

ShortestPaths shortestPaths(const PricedRoads& roads, std::span<const NodeIndex> sources) {
    PathSearch search(roads, sources);
    ShortestPaths paths;
    paths.arrivals.resize(roads.graph.nodeCount(), noEdge);
    for (NodeIndex node = 0; node < paths.arrivals.size(); ++node)
        if (search.costOf(node) != unreached) paths.arrivals[node] = search.arrivalAt(node);
    paths.costs = search.takeCosts();
    return paths;
}

std::vector<EdgeIndex> pathTo(const RoadGraph& graph, const ShortestPaths& paths, NodeIndex node) {
    AZALAI_EXPECT(paths.costs[node] != unreached);
    std::vector<EdgeIndex> edges;
    for (EdgeIndex last = paths.arrivals[node]; last != noEdge; last = paths.arrivals[node]) {
        edges.push_back(last);
        node = graph.otherEnd(last, node);
    }
    std::ranges::reverse(edges);
    return edges;
}

std::optional<Path> shortestPath(const PricedRoads& roads, std::span<const NodeIndex> sources, NodeIndex target) {
    if (sources.size() < 2) return PathSearch(roads, sources, {.target = target}).pathTo(target);
    // From the target one sees what lies around one node, not around each source.
    std::vector<PathCost> back = PathSearch(roads, std::span(&target, 1), {.anyOf = sources}).takeCosts();
    PathCost nearest = unreached;
    for (const NodeIndex source : sources)
        nearest = std::min(nearest, back[source]);
    if (nearest == unreached) return std::nullopt;
    std::ranges::replace_if(back, [nearest](PathCost cost) { return cost > nearest; }, unreached);
    return PathSearch(roads, sources, {.target = target, .costsToTarget = &back}).pathTo(target);
}

} // namespace azalai
