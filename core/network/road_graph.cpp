#include <azalai/base/expect.h>
#include <azalai/network/road_graph.h>

#include <numeric>
#include <utility>

namespace azalai {

RoadGraph::RoadGraph(std::size_t nodeCount, std::vector<EdgeEnds> edges, std::vector<std::uint32_t> ranks)
    : m_edges(std::move(edges)), m_ranks(std::move(ranks)), m_starts(nodeCount + 1) {
    AZALAI_EXPECT(m_ranks.empty() || m_ranks.size() == m_edges.size());
    const auto isWhole = [](const EdgeEnds& ends) { return ends.from != noNode && ends.to != noNode; };
    for (const EdgeEnds& ends : m_edges) {
        if (!isWhole(ends)) continue;
        AZALAI_EXPECT(ends.from < nodeCount && ends.to < nodeCount);
        ++m_starts[ends.from + 1];
        if (ends.to != ends.from) ++m_starts[ends.to + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_around.resize(m_starts.back());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (EdgeIndex edge = 0; edge < m_edges.size(); ++edge) {
        const EdgeEnds& ends = m_edges[edge];
        if (!isWhole(ends)) continue;
        m_around[next[ends.from]++] = {edge, ends.to};
        if (ends.to != ends.from) m_around[next[ends.to]++] = {edge, ends.from};
    }
}

} // namespace azalai
