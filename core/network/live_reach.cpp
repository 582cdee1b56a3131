#include <azalai/base/expect.h>
#include <azalai/network/live_reach.h>
#include <azalai/network/touching_edges.h>

#include <algorithm>

namespace azalai {

LiveReach::LiveReach(const RoadGraph& graph, std::span<const NodeIndex> sources, std::vector<bool> isOpen)
    : m_graph(&graph), m_isSource(graph.nodeCount()), m_isOpen(std::move(isOpen)), m_search(graph) {
    AZALAI_EXPECT(m_isOpen.size() == graph.edgeCount());
    for (const NodeIndex source : sources) {
        if (m_isSource[source]) continue;
        m_isSource[source] = true;
        m_sources.push_back(source);
    }
    beginAnew();
}

/// Finds all groups by one look at everything that is reached.
void LiveReach::beginAnew() {
    m_groups.assign(m_graph->nodeCount(), noGroup);
    m_joined.assign(1, noGroup);
    m_sourceCounts.assign(1, 0);
    std::vector<NodeIndex> waiting;
    for (const NodeIndex source : m_sources) {
        if (m_groups[source] != noGroup) continue;
        const auto group = static_cast<Group>(m_joined.size());
        m_joined.push_back(group);
        m_sourceCounts.push_back(0);
        m_groups[source] = group;
        waiting.push_back(source);
        while (!waiting.empty()) {
            const NodeIndex node = waiting.back();
            waiting.pop_back();
            if (m_isSource[node]) ++m_sourceCounts[group];
            for (const EdgeAtNode& next : m_graph->at(node)) {
                if (!m_isOpen[next.edge] || m_groups[next.other] != noGroup) continue;
                m_groups[next.other] = group;
                waiting.push_back(next.other);
            }
        }
    }
}

std::vector<NodeIndex> LiveReach::change(std::span<const EdgeIndex> opened, std::span<const EdgeIndex> closed) {
    m_looks = 0;
    m_touched.clear();
    changeByLooking(opened, closed);

    std::vector<NodeIndex> changed;
    if (!isTooMuch()) {
        // Of a node that was touched more than once the first note says how it was.
        std::ranges::stable_sort(m_touched, {}, &std::pair<NodeIndex, bool>::first);
        const auto repeats = std::ranges::unique(m_touched, {}, &std::pair<NodeIndex, bool>::first);
        m_touched.erase(repeats.begin(), repeats.end());
        for (const auto& [node, wasReached] : m_touched)
            if (wasReached != isReached(node)) changed.push_back(node);
        return changed;
    }
    std::vector<bool> before(m_graph->nodeCount());
    for (NodeIndex node = 0; node < before.size(); ++node)
        before[node] = isReached(node);
    for (auto touched = m_touched.rbegin(); touched != m_touched.rend(); ++touched)
        before[touched->first] = touched->second;
    for (const EdgeIndex edge : opened)
        m_isOpen[edge] = true;
    for (const EdgeIndex edge : closed)
        m_isOpen[edge] = false;
    beginAnew();
    for (NodeIndex node = 0; node < before.size(); ++node)
        if (before[node] != isReached(node)) changed.push_back(node);
    return changed;
}

/// Gives up when that comes to more than a look at everything would.
void LiveReach::changeByLooking(std::span<const EdgeIndex> opened, std::span<const EdgeIndex> closed) {
    for (const EdgeIndex edge : opened) {
        if (isTooMuch()) return;
        if (!m_isOpen[edge]) open(edge);
    }
    std::vector<EdgeIndex> closing;
    for (const EdgeIndex edge : closed) {
        const auto [from, to] = m_graph->ends(edge);
        if (m_isOpen[edge] && from != noNode && to != noNode && isReached(from))
            closing.push_back(edge);
        else
            m_isOpen[edge] = false;
    }
    // What closes in several regions at once closes in one after the other: searches from all of them would go on until
    // they met half-way, however far that is.
    for (const std::vector<EdgeIndex>& group : touchingEdges(*m_graph, closing)) {
        if (isTooMuch()) return;
        for (const EdgeIndex edge : group)
            m_isOpen[edge] = false;
        // A group that closed before may have cut these off: then they are neither reached nor is there more to lose.
        if (isReached(m_graph->ends(group.front()).from)) close(group);
    }
}

void LiveReach::open(EdgeIndex edge) {
    m_isOpen[edge] = true;
    const auto [from, to] = m_graph->ends(edge);
    if (from == noNode || to == noNode || (!isReached(from) && !isReached(to))) return;
    if (!isReached(from)) return flood(from, groupOf(to));
    if (!isReached(to)) return flood(to, groupOf(from));
    const Group first = groupOf(from);
    const Group second = groupOf(to);
    if (first == second) return;
    m_joined[second] = first;
    m_sourceCounts[first] += m_sourceCounts[second];
}

/// edges  That closed; their ends were reached, and joined with each other.
void LiveReach::close(std::span<const EdgeIndex> edges) {
    const Group group = groupOf(m_graph->ends(edges.front()).from);
    std::vector<SearchSeed> seeds;
    for (const EdgeIndex edge : edges)
        for (const NodeIndex end : {m_graph->ends(edge).from, m_graph->ends(edge).to})
            seeds.push_back({end, 0});
    const std::vector<JoinedNodes> parts = m_search.parts(
        seeds, [this](EdgeIndex edge) { return m_isOpen[edge]; }, mostLooks() - std::min(mostLooks(), m_looks));
    m_looks += m_search.looks();
    for (const JoinedNodes& part : parts)
        if (part.isWhole) this->part(part, group);
    // What is left of the group when its last sources were parted from it.
    for (const JoinedNodes& rest : parts)
        if (!rest.isWhole && m_sourceCounts[group] == 0) flood(rest.nodes.front(), noGroup);
}

/// Nodes that are joined with no others any more leave their group.
void LiveReach::part(const JoinedNodes& part, Group group) {
    const auto sources = static_cast<std::uint32_t>(
        std::ranges::count_if(part.nodes, [this](NodeIndex node) { return m_isSource[node]; }));
    Group own = noGroup;
    if (sources > 0) {
        own = static_cast<Group>(m_joined.size());
        m_joined.push_back(own);
        m_sourceCounts.push_back(sources);
        m_sourceCounts[group] -= sources;
    }
    for (const NodeIndex node : part.nodes)
        put(node, own);
}

/// Puts a node, and all of its kind (reached or not) that open edges join with it, into a group of the other kind.
void LiveReach::flood(NodeIndex node, Group group) {
    const bool wasReached = isReached(node);
    std::vector<NodeIndex> waiting{node};
    put(node, group);
    while (!waiting.empty()) {
        const auto around = m_graph->at(waiting.back());
        waiting.pop_back();
        m_looks += around.size() + 1;
        for (const EdgeAtNode& next : around) {
            if (!m_isOpen[next.edge] || isReached(next.other) != wasReached) continue;
            put(next.other, group);
            waiting.push_back(next.other);
        }
    }
}

void LiveReach::put(NodeIndex node, Group group) {
    m_touched.emplace_back(node, isReached(node));
    m_groups[node] = group;
}

LiveReach::Group LiveReach::groupOf(NodeIndex node) {
    Group group = m_groups[node];
    while (m_joined[group] != group)
        group = m_joined[group] = m_joined[m_joined[group]];
    return group;
}

} // namespace azalai
