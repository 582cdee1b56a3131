#pragma once

#include <azalai/network/joint_search.h>

namespace azalai {

/// Which nodes the sources reach over open edges, kept while edges open and close.
///
/// A change costs what lies around it (JointSearch), not what the network holds, and never much more than a look at
/// all of it.
class LiveReach {
public:
    /// Borrows the graph, which must outlive this.
    /// isOpen  Per edge.
    LiveReach(const RoadGraph& graph, std::span<const NodeIndex> sources, std::vector<bool> isOpen);

    [[nodiscard]] bool isReached(NodeIndex node) const { return m_groups[node] != noGroup; }
    [[nodiscard]] bool isOpen(EdgeIndex edge) const { return m_isOpen[edge]; }

    /// Opens and closes edges. Those that are open already, or closed already, or named twice, do no harm; one that is
    /// named in both lists is closed.
    /// Result  The nodes that are reached now and were not before, or the other way round; ascending.
    std::vector<NodeIndex> change(std::span<const EdgeIndex> opened, std::span<const EdgeIndex> closed);

private:
    using Group = std::uint32_t;
    static constexpr Group noGroup = 0; ///< of nodes that are not reached

    Group groupOf(NodeIndex node);
    void beginAnew();
    void changeByLooking(std::span<const EdgeIndex> opened, std::span<const EdgeIndex> closed);
    void open(EdgeIndex edge);
    void close(std::span<const EdgeIndex> edges);
    void part(const JoinedNodes& part, Group group);
    void flood(NodeIndex node, Group group);
    void put(NodeIndex node, Group group);
    [[nodiscard]] std::size_t mostLooks() const { return m_graph->nodeCount() + m_graph->edgeCount(); }
    [[nodiscard]] bool isTooMuch() const { return m_looks > mostLooks(); }

    const RoadGraph* m_graph;
    std::vector<NodeIndex> m_sources;
    std::vector<bool> m_isSource;
    std::vector<bool> m_isOpen;
    /// Per node: those of one group are joined by open edges, those of two are not.
    std::vector<Group> m_groups;
    std::vector<Group> m_joined;               ///< per group: the one that it has become part of, or itself
    std::vector<std::uint32_t> m_sourceCounts; ///< per group that is part of no other
    JointSearch m_search;

    // Of the change under way.
    std::size_t m_looks = 0;                           ///< at edges
    std::vector<std::pair<NodeIndex, bool>> m_touched; ///< nodes that changed groups: were they reached before?
};

} // namespace azalai
