#include <azalai/network/touching_edges.h>

#include <algorithm>
#include <numeric>

namespace azalai {

std::vector<std::vector<EdgeIndex>> touchingEdges(const RoadGraph& graph, std::span<const EdgeIndex> edges) {
    std::vector<std::size_t> joined(edges.size()); // per edge given, an earlier one of its group, or itself
    std::iota(joined.begin(), joined.end(), std::size_t{0});
    const auto first = [&](std::size_t i) {
        while (joined[i] != i)
            i = joined[i] = joined[joined[i]];
        return i;
    };
    std::vector<std::pair<NodeIndex, std::size_t>> ends;
    ends.reserve(2 * edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        ends.emplace_back(graph.ends(edges[i]).from, i);
        ends.emplace_back(graph.ends(edges[i]).to, i);
    }
    std::ranges::sort(ends);
    for (std::size_t i = 1; i < ends.size(); ++i) {
        if (ends[i].first != ends[i - 1].first) continue;
        const std::size_t one = first(ends[i].second);
        const std::size_t other = first(ends[i - 1].second);
        joined[std::max(one, other)] = std::min(one, other);
    }
    std::vector<std::vector<EdgeIndex>> groups;
    std::vector<std::size_t> groupOf(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (first(i) == i) {
            groupOf[i] = groups.size();
            groups.emplace_back();
        }
        groups[groupOf[first(i)]].push_back(edges[i]);
    }
    return groups;
}

} // namespace azalai
