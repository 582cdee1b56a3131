#pragma once

#include <azalai/network/road_graph.h>

#include <numeric>
#include <utility>

namespace azalai {

/// Where a joint search begins.
struct SearchSeed {
    NodeIndex node = noNode;
    std::uint32_t group = 0; ///< seeds of one group were joined before; those of two never meet
};

/// Nodes that were found to be joined.
struct JoinedNodes {
    std::vector<NodeIndex> nodes;
    std::uint32_t group = 0;
    bool isWhole = false; ///< these are all; else there are more of them, which nobody looked for
};

/// Finds into which parts groups of nodes fall when edges close.
///
/// It looks around from all seeds at once, in turns; searches that meet go on as one, and when only one of a group goes
/// on, it stops: that is the rest of the group, however large. So pockets are found at a cost of their own size, and
/// short detours at that of their surroundings.
class JointSearch {
public:
    explicit JointSearch(const RoadGraph& graph)
        : m_graph(&graph), m_seenBy(graph.nodeCount(), notSeen), m_next(graph.nodeCount(), noNode) {}

    /// isOpen     Is an edge open, by its index.
    /// mostLooks  At edges, before it gives up: then the result is empty.
    /// Result     Of each group one part that is not whole, and any number of whole ones.
    template <class IsOpen>
    std::vector<JoinedNodes> parts(std::span<const SearchSeed> seeds, IsOpen isOpen, std::size_t mostLooks) {
        begin(seeds);
        while (!m_going.empty() && m_looks <= mostLooks) {
            for (std::size_t i = 0; i < m_going.size(); ++i)
                if (goesOn(m_going[i])) lookAround(m_going[i], isOpen);
            std::erase_if(m_going, [this](std::uint32_t search) { return !goesOn(search); });
        }
        return end(m_looks <= mostLooks);
    }

    [[nodiscard]] std::size_t looks() const { return m_looks; } ///< of the last search

private:
    static constexpr std::uint32_t notSeen = ~std::uint32_t{0};

    /// Nodes one after the other (m_next). Every node is in one chain at most.
    struct Chain {
        NodeIndex first = noNode;
        NodeIndex last = noNode;
    };

    struct Search {
        Chain done{};
        Chain waiting{}; ///< the nearest first, so that detours are found while they are short
        std::uint32_t group = 0;
        bool isWhole = false;
    };

    void append(Chain& chain, Chain other) {
        if (other.first == noNode) return;
        (chain.first == noNode ? chain.first : m_next[chain.last]) = other.first;
        chain.last = other.last;
    }
    void append(Chain& chain, NodeIndex node) {
        m_next[node] = noNode;
        append(chain, Chain{node, node});
    }
    NodeIndex takeFirst(Chain& chain) const {
        const NodeIndex node = chain.first;
        chain.first = m_next[node];
        return node;
    }

    void begin(std::span<const SearchSeed> seeds);
    std::vector<JoinedNodes> end(bool hasFound);
    bool goesOn(std::uint32_t search);
    void join(std::uint32_t one, std::uint32_t other);
    std::uint32_t joined(std::uint32_t search);

    template <class IsOpen> void lookAround(std::uint32_t search, IsOpen isOpen) {
        Search& own = m_searches[search];
        const NodeIndex node = takeFirst(own.waiting);
        append(own.done, node);
        const auto around = m_graph->at(node);
        m_looks += around.size() + 1;
        for (const EdgeAtNode& next : around) {
            if (m_seenBy[next.other] == notSeen) {
                if (!isOpen(next.edge)) continue;
                m_seenBy[next.other] = search;
                append(m_searches[joined(search)].waiting, next.other);
            } else if (joined(m_seenBy[next.other]) != joined(search) && isOpen(next.edge)) {
                join(search, m_seenBy[next.other]);
            }
        }
    }

    const RoadGraph* m_graph;
    std::vector<std::uint32_t> m_seenBy; ///< per node
    std::vector<NodeIndex> m_next;       ///< per node, of its chain
    std::vector<Search> m_searches;      ///< as the seeds
    std::vector<std::uint32_t> m_joined; ///< per search: the one that it goes on in, or itself
    std::vector<std::uint32_t> m_going;
    std::vector<std::uint32_t> m_goingInGroup;
    std::size_t m_looks = 0;
};

} // namespace azalai
