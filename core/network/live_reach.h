#pragma once

#include <azalai/network/road_graph.h>

namespace azalai {

/// Which nodes the sources reach over open edges, kept while edges open and close.
///
/// An edge that closes among nodes that are reached starts two searches, one from each end, in turns: they meet soon
/// where a detour is short, and else the smaller side is the one that ends. So a change costs what lies around it, not
/// what the network holds, and never much more than a look at all of it.
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

    /// One of two searches that take turns; the nodes from `next` on are not looked at yet.
    struct Side {
        std::vector<NodeIndex> nodes{};
        std::size_t next = 0;
        std::size_t looks = 0;
        std::uint32_t number = 0;
    };

    Group groupOf(NodeIndex node);
    void beginAnew();
    void changeByLooking(std::span<const EdgeIndex> opened, std::span<const EdgeIndex> closed);
    void open(EdgeIndex edge);
    void close(EdgeIndex edge);
    bool meets(Side& side, const Side& other);
    void part(const std::vector<NodeIndex>& nodes, NodeIndex other);
    void flood(NodeIndex node, Group group);
    void put(NodeIndex node, Group group);
    [[nodiscard]] bool isTooMuch() const { return m_looks > m_graph->nodeCount() + m_graph->edgeCount(); }

    const RoadGraph* m_graph;
    std::vector<NodeIndex> m_sources;
    std::vector<bool> m_isSource;
    std::vector<bool> m_isOpen;
    /// Per node: those of one group are joined by open edges, those of two are not.
    std::vector<Group> m_groups;
    std::vector<Group> m_joined;               ///< per group: the one that it has become part of, or itself
    std::vector<std::uint32_t> m_sourceCounts; ///< per group that is part of no other

    // Of the change under way.
    std::size_t m_looks = 0;                           ///< at edges
    std::vector<std::pair<NodeIndex, bool>> m_touched; ///< nodes that changed groups: were they reached before?
    std::vector<std::uint32_t> m_seenBy;               ///< per node: the search that saw it last
    std::uint32_t m_lastSearch = 0;
};

} // namespace azalai
