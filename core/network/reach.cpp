#include <azalai/base/expect.h>
#include <azalai/network/reach.h>

namespace azalai {

std::vector<bool> reach(const RoadGraph& graph, const std::vector<bool>& usable, std::span<const NodeIndex> sources) {
    AZALAI_EXPECT(usable.size() == graph.edgeCount());
    std::vector<bool> reached(graph.nodeCount());
    std::vector<NodeIndex> waiting;
    const auto arriveAt = [&](NodeIndex node) {
        if (reached[node]) return;
        reached[node] = true;
        waiting.push_back(node);
    };
    for (const NodeIndex source : sources)
        arriveAt(source);
    while (!waiting.empty()) {
        const NodeIndex node = waiting.back();
        waiting.pop_back();
        for (const EdgeAtNode& next : graph.at(node))
            if (usable[next.edge]) arriveAt(next.other);
    }
    return reached;
}

} // namespace azalai
