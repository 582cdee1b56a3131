#include <azalai/network/led_path.h>
#include <azalai/network/path_search.h>

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <queue>

namespace azalai {

namespace {

/// A search by A* from the target back to the nearest source.
/// Source  Nilsson and others, IEEE Transactions on Systems Science and Cybernetics 4 (1968), pages 100 to 107.
class SearchBack {
public:
    SearchBack(const LedSearch& search, NodeIndex target) : m_search(search), m_target(target) { meet(target, 0); }

    /// Settles all nodes from which a whole path could still be as cheap as the cheapest. Is there one?
    bool run() {
        PathCost limit = unreached;
        while (!m_waiting.empty() && m_waiting.top().estimate <= limit) {
            const Waiting next = m_waiting.top();
            m_waiting.pop();
            if (next.cost != m_seen.at(next.node).cost) continue; // it was met again, cheaper
            if (remainder(next.node) == 0) {
                limit = next.estimate;
                m_begins.push_back(next.node);
            }
            for (const EdgeAtNode& on : m_search.graph.at(next.node))
                if (m_search.isUsable(on.edge)) meet(on.other, next.cost + m_search.costs[on.edge]);
        }
        return !m_begins.empty();
    }

    /// Of the cheapest paths that with the last edges of lowest rank, coming from the target.
    [[nodiscard]] Path path() {
        markPaths();
        Path path{m_seen.at(m_begins.front()).cost, {}};
        NodeIndex node = m_target;
        while (remainder(node) != 0) {
            const EdgeAtNode last = arrivalAt(node);
            path.edges.push_back(last.edge);
            node = last.other;
        }
        std::ranges::reverse(path.edges);
        return path;
    }

private:
    struct Waiting {
        PathCost estimate = 0; ///< of the whole path
        PathCost cost = 0;     ///< from the node to the target
        NodeIndex node = noNode;

        /// The least on top; of equal ones that nearest to its source.
        bool operator<(const Waiting& other) const {
            return estimate != other.estimate ? estimate > other.estimate : cost < other.cost;
        }
    };
    struct Seen {
        PathCost cost = unreached; ///< to the target
        bool isOnPath = false;     ///< on a cheapest one
    };

    [[nodiscard]] PathCost remainder(NodeIndex node) const {
        PathCost least = unreached;
        for (const LeastCosts* costs : m_search.fromSources)
            least = std::min(least, (*costs)[node]);
        return least;
    }

    void meet(NodeIndex node, PathCost cost) {
        const PathCost rest = remainder(node);
        if (rest == unreached) return;
        Seen& seen = m_seen[node];
        if (cost >= seen.cost) return;
        seen.cost = cost;
        m_waiting.push({.estimate = cost + rest, .cost = cost, .node = node});
    }

    /// Is the node beyond an edge one step nearer to the target?
    [[nodiscard]] bool leadsOn(const EdgeAtNode& on, PathCost from) const {
        const auto next = m_seen.find(on.other);
        return next != m_seen.end() && next->second.cost + m_search.costs[on.edge] == from &&
               m_search.isUsable(on.edge);
    }

    void markPaths() {
        std::vector<NodeIndex> waiting = m_begins;
        for (const NodeIndex begin : m_begins)
            m_seen.at(begin).isOnPath = true;
        while (!waiting.empty()) {
            const NodeIndex node = waiting.back();
            waiting.pop_back();
            const PathCost cost = m_seen.at(node).cost;
            for (const EdgeAtNode& on : m_search.graph.at(node)) {
                if (!leadsOn(on, cost) || m_seen.at(on.other).isOnPath) continue;
                m_seen.at(on.other).isOnPath = true;
                waiting.push_back(on.other);
            }
        }
    }

    [[nodiscard]] EdgeAtNode arrivalAt(NodeIndex node) const {
        const PathCost cost = m_seen.at(node).cost;
        EdgeAtNode arrival;
        for (const EdgeAtNode& on : m_search.graph.at(node)) {
            const auto from = m_seen.find(on.other);
            if (from == m_seen.end() || !from->second.isOnPath) continue;
            if (from->second.cost != cost + m_search.costs[on.edge] || !m_search.isUsable(on.edge)) continue;
            if (arrival.edge == noEdge || m_search.graph.rank(on.edge) < m_search.graph.rank(arrival.edge))
                arrival = on;
        }
        return arrival;
    }

    const LedSearch& m_search;
    NodeIndex m_target;
    boost::unordered_flat_map<NodeIndex, Seen> m_seen;
    std::priority_queue<Waiting> m_waiting;
    std::vector<NodeIndex> m_begins; ///< sources at which cheapest paths begin
};

} // namespace

LeastCosts leastCosts(const RoadGraph& graph, const std::vector<PathCost>& costs, NodeIndex source) {
    const std::vector<bool> all(graph.edgeCount(), true);
    return PathSearch({graph, costs, all}, std::span(&source, 1)).takeCosts();
}

std::optional<Path> LedSearch::pathTo(NodeIndex target) const {
    SearchBack search(*this, target);
    return search.run() ? std::optional(search.path()) : std::nullopt;
}

} // namespace azalai
