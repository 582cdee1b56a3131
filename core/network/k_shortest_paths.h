#pragma once

#include <azalai/network/path_search.h>

#include <set>

namespace azalai {

/// The paths from a set of sources to a node without a repeated node, one after the other: the cheapest first, of
/// those that cost the same that whose last edge has the lowest rank, then whose last but one has. Several sources
/// count as one place: a path leaves it once. Source  Yen, Management Science 17 (1971), with Lawler's rule that no
/// path is found twice (18 (1972)); each search
///         (Dijkstra, by Boost.Graph) is led by what all nodes are known to cost to the target.
class KShortestPaths {
public:
    /// Borrows the roads, which must outlive this.
    /// most  So many paths are asked for at most.
    KShortestPaths(const PricedRoads& roads, std::span<const NodeIndex> sources, NodeIndex target,
                   std::size_t most = std::numeric_limits<std::size_t>::max());

    /// None when there is no further path.
    [[nodiscard]] std::optional<Path> next();

private:
    struct Candidate {
        Path path;
        std::size_t turn = 0; ///< the first edge by which it differs from the path that it was found beside
    };
    struct Better {
        const RoadGraph* graph;
        bool operator()(const Candidate& a, const Candidate& b) const;
    };

    void addDetours(const Candidate& found);
    /// The best path that begins like `path`, turns off before its edge `turn` at a node, and has not been found yet.
    void addDetour(const Path& path, std::size_t turn, NodeIndex at, PathCost before);
    [[nodiscard]] bool isTooLate(PathCost cost) const;
    void keep(Candidate candidate);
    [[nodiscard]] std::vector<NodeIndex> nodesOf(const Path& path) const;

    PricedRoads m_roads;
    std::vector<NodeIndex> m_sources;
    NodeIndex m_target;
    std::size_t m_most;
    SearchScratch m_scratch;
    std::vector<PathCost> m_costsToTarget;
    std::vector<bool> m_usable; ///< without what the search under way must not use
    std::vector<Path> m_found;
    std::set<Candidate, Better> m_candidates;
};

/// The first `count` of them, or all.
[[nodiscard]] std::vector<Path> kShortestPaths(const PricedRoads& roads, std::span<const NodeIndex> sources,
                                               NodeIndex target, std::size_t count);

} // namespace azalai
