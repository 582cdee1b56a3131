#include <azalai/base/expect.h>
#include <azalai/network/bridges_from.h>

#include <algorithm>

namespace azalai {

namespace {

/// One walk in depth from all sources, which share a number. A node's low number is the smallest that is reached from
/// it and the nodes under it by one edge that is not of the walk: no smaller than its own where a bridge leads to it.
class BridgeWalk {
public:
    BridgeWalk(const RoadGraph& graph, const std::vector<bool>& usable)
        : m_graph(graph), m_usable(usable), m_numbers(graph.nodeCount()), m_lows(graph.nodeCount()) {}

    BridgeTree walk(std::span<const NodeIndex> sources) {
        std::vector<NodeIndex> roots;
        for (const NodeIndex source : sources) {
            if (m_numbers[source] != notReached) continue;
            m_numbers[source] = m_lows[source] = sourceNumber;
            roots.push_back(source);
        }
        for (const NodeIndex root : roots)
            descend(root);
        return tree();
    }

private:
    static constexpr std::uint32_t notReached = 0;
    static constexpr std::uint32_t sourceNumber = 1;

    struct Step {
        NodeIndex node = noNode;
        std::uint32_t place = 0; ///< in m_nodes
        std::size_t next = 0;    ///< of the edges at the node
    };

    void enter(NodeIndex node, EdgeIndex arrival) {
        m_steps.push_back({node, static_cast<std::uint32_t>(m_nodes.size()), 0});
        m_nodes.push_back(node);
        m_arrivals.push_back(arrival);
        m_ends.push_back(0);
    }

    void descend(NodeIndex root) {
        enter(root, noEdge);
        while (!m_steps.empty()) {
            Step& step = m_steps.back();
            const auto around = m_graph.at(step.node);
            if (step.next == around.size()) {
                leave();
                continue;
            }
            const EdgeAtNode next = around[step.next++];
            if (next.edge == m_arrivals[step.place] || !m_usable[next.edge]) continue;
            if (m_numbers[next.other] != notReached) {
                m_lows[step.node] = std::min(m_lows[step.node], m_numbers[next.other]);
                continue;
            }
            m_numbers[next.other] = m_lows[next.other] = static_cast<std::uint32_t>(m_nodes.size()) + sourceNumber + 1;
            enter(next.other, next.edge);
        }
    }

    void leave() {
        const Step done = m_steps.back();
        m_steps.pop_back();
        if (m_steps.empty()) return;
        if (m_lows[done.node] == m_numbers[done.node]) m_ends[done.place] = static_cast<std::uint32_t>(m_nodes.size());
        const NodeIndex before = m_steps.back().node;
        m_lows[before] = std::min(m_lows[before], m_lows[done.node]);
    }

    BridgeTree tree() {
        BridgeTree tree;
        tree.lastOf.resize(m_graph.nodeCount(), noBridge);
        std::uint32_t above = noBridge;
        for (std::uint32_t place = 0; place < m_nodes.size(); ++place) {
            while (above != noBridge && tree.bridges[above].last <= place)
                above = tree.bridges[above].above;
            if (m_ends[place] != 0) {
                tree.bridges.push_back({m_arrivals[place], above, place, m_ends[place]});
                above = static_cast<std::uint32_t>(tree.bridges.size() - 1);
            }
            tree.lastOf[m_nodes[place]] = above;
        }
        tree.nodes = std::move(m_nodes);
        return tree;
    }

    const RoadGraph& m_graph;
    const std::vector<bool>& m_usable;
    std::vector<std::uint32_t> m_numbers; ///< per node, growing as nodes are reached
    std::vector<std::uint32_t> m_lows;
    std::vector<Step> m_steps;
    std::vector<NodeIndex> m_nodes;    ///< in order of being reached: what is under a node follows it
    std::vector<EdgeIndex> m_arrivals; ///< as m_nodes
    std::vector<std::uint32_t> m_ends; ///< as m_nodes: where a bridge leads to the node, the end of what is under it
};

} // namespace

std::vector<EdgeIndex> BridgeTree::onTheWayTo(NodeIndex node) const {
    std::vector<EdgeIndex> edges;
    for (std::uint32_t bridge = lastOf[node]; bridge != noBridge; bridge = bridges[bridge].above)
        edges.push_back(bridges[bridge].edge);
    return edges;
}

BridgeTree bridgesFrom(const RoadGraph& graph, const std::vector<bool>& usable, std::span<const NodeIndex> sources) {
    AZALAI_EXPECT(usable.size() == graph.edgeCount());
    return BridgeWalk(graph, usable).walk(sources);
}

} // namespace azalai
