#pragma once

#include <azalai/network/shortest_paths.h>

namespace azalai {

/// A search for one node, helped by what is known of the way there.
struct SearchAim {
    NodeIndex target = noNode;
    /// Per node, what the path to the target costs over these roads or more: no usable road may be missing there. Null:
    /// not known.
    const std::vector<PathCost>* costsToTarget = nullptr;
};

/// Dijkstra's algorithm (Boost.Graph), on costs that are reduced by what is known of the way to the target (the same
/// answers, seen sooner).
class PathSearch {
public:
    PathSearch(const PricedRoads& roads, std::span<const NodeIndex> sources, SearchAim aim = {});

    /// What the path to a node costs. With an aim, true of the target and of every node on a cheapest path to it only.
    [[nodiscard]] PathCost costOf(NodeIndex node) const {
        return m_estimates[node] == unreached ? unreached : m_estimates[node] - remainder(node);
    }

    /// Of the edges that a cheapest path to a node may end with, that of lowest rank; noEdge at a source.
    [[nodiscard]] EdgeIndex arrivalAt(NodeIndex node) const;

    /// The path to a node; none when no path leads there.
    [[nodiscard]] std::optional<Path> pathTo(NodeIndex node) const;

    [[nodiscard]] std::vector<PathCost> takeCosts() { return std::move(m_estimates); } ///< of a search without an aim

private:
    [[nodiscard]] PathCost remainder(NodeIndex node) const {
        return m_aim.costsToTarget ? (*m_aim.costsToTarget)[node] : 0;
    }

    PricedRoads m_roads;
    SearchAim m_aim;
    std::vector<PathCost> m_estimates; ///< per node, of the whole path over it to the target, or to it without an aim
};

} // namespace azalai
