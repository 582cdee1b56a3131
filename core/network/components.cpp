#include <azalai/base/expect.h>
#include <azalai/network/components.h>

namespace azalai {

std::vector<std::uint32_t> components(const RoadGraph& graph, const std::vector<bool>& usable) {
    AZALAI_EXPECT(usable.size() == graph.edgeCount());
    constexpr std::uint32_t none = ~std::uint32_t{0};
    std::vector<std::uint32_t> numbers(graph.nodeCount(), none);
    std::vector<NodeIndex> waiting;
    for (NodeIndex first = 0; first < numbers.size(); ++first) {
        if (numbers[first] != none) continue;
        numbers[first] = first;
        waiting.push_back(first);
        while (!waiting.empty()) {
            const NodeIndex node = waiting.back();
            waiting.pop_back();
            for (const EdgeAtNode& next : graph.at(node)) {
                if (!usable[next.edge] || numbers[next.other] != none) continue;
                numbers[next.other] = first;
                waiting.push_back(next.other);
            }
        }
    }
    return numbers;
}

} // namespace azalai
