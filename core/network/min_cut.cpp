#include <azalai/base/expect.h>
#include <azalai/network/min_cut.h>

#include <algorithm>
#include <limits>
#include <queue>

namespace azalai {

namespace {

constexpr std::uint32_t notReached = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t noCut = std::numeric_limits<std::uint32_t>::max();

std::vector<std::uint32_t> hopsFrom(std::span<const NodeIndex> sources, const RoadGraph& graph,
                                    const std::vector<bool>& usable) {
    std::vector<std::uint32_t> hops(graph.nodeCount(), notReached);
    std::vector<NodeIndex> waiting;
    for (const NodeIndex source : sources) {
        if (hops[source] == 0) continue;
        hops[source] = 0;
        waiting.push_back(source);
    }
    for (std::size_t i = 0; i < waiting.size(); ++i)
        for (const EdgeAtNode& next : graph.at(waiting[i])) {
            if (!usable[next.edge] || hops[next.other] != notReached) continue;
            hops[next.other] = hops[waiting[i]] + 1;
            waiting.push_back(next.other);
        }
    return hops;
}

} // namespace

MinCuts::MinCuts(const RoadGraph& graph, const std::vector<bool>& usable, std::span<const NodeIndex> sources)
    : m_graph(graph), m_usable(usable), m_hops(hopsFrom(sources, graph, usable)), m_flows(graph.edgeCount()),
      m_arrivals(graph.nodeCount()), m_sides(graph.nodeCount()), m_cutOf(graph.nodeCount(), noCut) {
    AZALAI_EXPECT(usable.size() == graph.edgeCount());
}

/// Could one more flow over an edge from one of its ends? One flows either way, and what flows back can be taken back.
bool MinCuts::letsThrough(EdgeIndex edge, NodeIndex from) const {
    return m_usable[edge] && (m_graph.ends(edge).from == from ? m_flows[edge] < 1 : m_flows[edge] > -1);
}

/// Looks for a source, or a node on the sources' side, from which more could flow to a node. None: m_seen are all nodes
/// from which more could.
std::optional<NodeIndex> MinCuts::searchBack(NodeIndex node) {
    using Waiting = std::pair<std::uint32_t, NodeIndex>; // the nearest to a source first
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting;
    forgetSearch();
    m_arrivals[node] = {noEdge, node};
    m_seen.push_back(node);
    waiting.emplace(m_hops[node], node);
    while (!waiting.empty()) {
        const auto [hops, at] = waiting.top();
        waiting.pop();
        if (hops == 0 || m_sides[at] == Side::Sources) return at;
        for (const EdgeAtNode& before : m_graph.at(at)) {
            if (m_arrivals[before.other].next != noNode || m_sides[before.other] == Side::Node ||
                !letsThrough(before.edge, before.other))
                continue;
            m_arrivals[before.other] = {before.edge, at};
            m_seen.push_back(before.other);
            waiting.emplace(m_hops[before.other], before.other);
        }
    }
    return std::nullopt;
}

/// Along the way that was found.
void MinCuts::flowTo(NodeIndex node, NodeIndex source) {
    for (NodeIndex at = source; at != node; at = m_arrivals[at].next) {
        const EdgeIndex edge = m_arrivals[at].edge;
        m_flows[edge] = static_cast<std::int8_t>(m_flows[edge] + (m_graph.ends(edge).from == at ? 1 : -1));
        m_flowing.push_back(edge);
    }
}

/// m_seen cannot be reached any more; nor can what nothing flows to. What is left next to it is on the sources' side.
void MinCuts::growNodeSide() {
    const auto take = [this] {
        for (const NodeIndex seen : m_seen) {
            if (m_sides[seen] == Side::Node) continue;
            m_sides[seen] = Side::Node;
            m_nodeSide.push_back(seen);
        }
    };
    take();
    for (std::size_t i = 0; i < m_nodeSide.size(); ++i)
        for (const EdgeAtNode& next : m_graph.at(m_nodeSide[i])) {
            if (!m_usable[next.edge] || m_sides[next.other] != Side::Unknown) continue;
            const auto source = searchBack(next.other);
            if (!source) {
                take();
                continue;
            }
            for (NodeIndex at = *source;; at = m_arrivals[at].next) {
                if (m_sides[at] == Side::Unknown) m_sourceSide.push_back(at);
                m_sides[at] = Side::Sources;
                if (at == next.other) break;
            }
        }
}

std::vector<EdgeIndex> MinCuts::border() const {
    std::vector<EdgeIndex> edges;
    for (const NodeIndex node : m_nodeSide)
        for (const EdgeAtNode& next : m_graph.at(node))
            if (m_usable[next.edge] && m_sides[next.other] == Side::Sources) edges.push_back(next.edge);
    std::ranges::sort(edges);
    return edges;
}

void MinCuts::forgetSearch() {
    for (const NodeIndex node : m_seen)
        m_arrivals[node] = {};
    m_seen.clear();
}

void MinCuts::forgetFlow() {
    forgetSearch();
    for (const EdgeIndex edge : m_flowing)
        m_flows[edge] = 0;
    for (const auto* side : {&m_nodeSide, &m_sourceSide})
        for (const NodeIndex node : *side)
            m_sides[node] = Side::Unknown;
    m_flowing.clear();
    m_nodeSide.clear();
    m_sourceSide.clear();
}

/// When nothing more can flow.
std::vector<EdgeIndex> MinCuts::newCut() {
    growNodeSide();
    std::vector<EdgeIndex> cut = border();
    for (const NodeIndex beyond : m_nodeSide)
        if (m_cutOf[beyond] == noCut || m_cuts[m_cutOf[beyond]].size() > cut.size())
            m_cutOf[beyond] = static_cast<std::uint32_t>(m_cuts.size());
    m_cuts.push_back(cut);
    return cut;
}

std::optional<std::vector<EdgeIndex>> MinCuts::of(NodeIndex node) {
    if (m_hops[node] == 0) return std::nullopt;
    if (m_hops[node] == notReached) return std::vector<EdgeIndex>{};
    // A cut that was found for another node and cuts this one off too is its nearest, unless fewer edges do.
    const std::vector<EdgeIndex>* known = m_cutOf[node] == noCut ? nullptr : &m_cuts[m_cutOf[node]];
    std::size_t flow = 0;
    while (!known || flow < known->size()) {
        const auto source = searchBack(node);
        if (!source) break;
        flowTo(node, *source);
        ++flow;
    }
    std::vector<EdgeIndex> cut = known && flow == known->size() ? *known : newCut();
    AZALAI_EXPECT(cut.size() == flow);
    forgetFlow();
    return cut;
}

std::optional<std::vector<EdgeIndex>> minCut(const RoadGraph& graph, const std::vector<bool>& usable,
                                             std::span<const NodeIndex> sources, NodeIndex node) {
    return MinCuts(graph, usable, sources).of(node);
}

} // namespace azalai
