#pragma once

#include <azalai/network/shortest_paths.h>

namespace azalai {

/// A search for one node, helped by what is known of the way there.
struct SearchAim {
    NodeIndex target = noNode;
    /// Per node, what the path to the target costs over these roads or more: no usable road may be missing there.
    /// `unreached` keeps the search from a node. Null: not known.
    const std::vector<PathCost>* costsToTarget = nullptr;
    std::span<const NodeIndex> anyOf{}; ///< more targets: of all of them the nearest ends the search
};

/// What a search writes into, to be used by many searches of one graph, one after the other: each costs what it sees,
/// not what the graph holds.
struct SearchScratch {
    explicit SearchScratch(std::size_t nodeCount) : estimates(nodeCount, unreached) {}
    std::vector<PathCost> estimates; ///< per node; all unreached between searches
    std::vector<NodeIndex> touched;  ///< that are not, of the search under way
};

/// Dijkstra's algorithm (Boost.Graph), on costs that are reduced by what is known of the way to the target (the same
/// answers, seen sooner).
class PathSearch {
public:
    PathSearch(const PricedRoads& roads, std::span<const NodeIndex> sources, SearchAim aim = {});
    /// The same in a scratch, which must outlive this and serves no other search meanwhile.
    PathSearch(const PricedRoads& roads, std::span<const NodeIndex> sources, SearchAim aim, SearchScratch& scratch);
    PathSearch(const PathSearch&) = delete;
    PathSearch& operator=(const PathSearch&) = delete;
    ~PathSearch();

    /// What the path to a node costs. With an aim, true of the target and of every node on a cheapest path to it only.
    [[nodiscard]] PathCost costOf(NodeIndex node) const {
        return m_estimates[node] == unreached ? unreached : m_estimates[node] - remainder(node);
    }

    /// Of the edges that a cheapest path to a node may end with, that of lowest rank; noEdge at a source.
    [[nodiscard]] EdgeIndex arrivalAt(NodeIndex node) const;

    /// The path to a node; none when no path leads there.
    [[nodiscard]] std::optional<Path> pathTo(NodeIndex node) const;

    /// Input  a search without known costs to a target and without a scratch.
    [[nodiscard]] std::vector<PathCost> takeCosts() { return std::move(m_own); }

private:
    [[nodiscard]] PathCost remainder(NodeIndex node) const {
        return m_aim.costsToTarget ? (*m_aim.costsToTarget)[node] : 0;
    }

    void search(std::span<const NodeIndex> sources);

    PricedRoads m_roads;
    SearchAim m_aim;
    SearchScratch* m_scratch = nullptr; ///< null: m_own is written into
    std::vector<PathCost> m_own;
    std::vector<PathCost>& m_estimates; ///< per node, of the whole path over it to the target, or to it without an aim
};

} // namespace azalai
