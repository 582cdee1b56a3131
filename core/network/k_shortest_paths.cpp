#include <azalai/network/k_shortest_paths.h>
#include <azalai/network/path_search.h>

#include <algorithm>
#include <ranges>

namespace azalai {

namespace {

/// Edges taken out of use, which come back at the end.
class Barred {
public:
    explicit Barred(std::vector<bool>& usable) : m_usable(usable) {}
    Barred(const Barred&) = delete;
    Barred& operator=(const Barred&) = delete;
    ~Barred() {
        for (const EdgeIndex edge : m_edges)
            m_usable[edge] = true;
    }

    void bar(EdgeIndex edge) {
        if (!m_usable[edge]) return;
        m_usable[edge] = false;
        m_edges.push_back(edge);
    }
    void bar(const RoadGraph& graph, NodeIndex node) {
        for (const EdgeAtNode& at : graph.at(node))
            bar(at.edge);
    }

private:
    std::vector<bool>& m_usable;
    std::vector<EdgeIndex> m_edges;
};

} // namespace

bool KShortestPaths::Better::operator()(const Candidate& a, const Candidate& b) const {
    if (a.path.cost != b.path.cost) return a.path.cost < b.path.cost;
    const auto ranks = [this](EdgeIndex edge) { return graph->rank(edge); };
    return std::ranges::lexicographical_compare(a.path.edges | std::views::reverse | std::views::transform(ranks),
                                                b.path.edges | std::views::reverse | std::views::transform(ranks));
}

KShortestPaths::KShortestPaths(const PricedRoads& roads, std::span<const NodeIndex> sources, NodeIndex target,
                               std::size_t most)
    : m_roads(roads), m_sources(sources.begin(), sources.end()), m_target(target), m_most(most),
      m_scratch(roads.graph.nodeCount()), m_usable(roads.usable), m_candidates(Better{&roads.graph}) {
    m_costsToTarget = PathSearch(roads, std::span(&target, 1)).takeCosts();
    if (auto first = PathSearch(roads, m_sources, {target, &m_costsToTarget}, m_scratch).pathTo(target))
        keep({std::move(*first), 0});
}

std::optional<Path> KShortestPaths::next() {
    if (m_candidates.empty()) return std::nullopt;
    // Detours of a path are looked for when it is its turn: whoever stops asking does not pay for them.
    const Candidate best = std::move(m_candidates.extract(m_candidates.begin()).value());
    m_found.push_back(best.path);
    if (m_found.size() < m_most) addDetours(best);
    return best.path;
}

/// The nodes of a path, from its source.
std::vector<NodeIndex> KShortestPaths::nodesOf(const Path& path) const {
    std::vector<NodeIndex> nodes{m_target};
    for (const EdgeIndex edge : path.edges | std::views::reverse)
        nodes.push_back(m_roads.graph.otherEnd(edge, nodes.back()));
    std::ranges::reverse(nodes);
    return nodes;
}

void KShortestPaths::addDetours(const Candidate& found) {
    const RoadGraph& graph = m_roads.graph;
    const std::vector<NodeIndex> nodes = nodesOf(found.path);
    Barred passed(m_usable);        // the nodes of the common part
    std::vector<const Path*> alike; // paths found that begin as this one does, up to the turn
    for (const Path& path : m_found)
        alike.push_back(&path);
    PathCost before = 0;
    for (std::size_t turn = 0; turn < found.path.edges.size(); ++turn) {
        if (turn == 1)
            for (const NodeIndex source : m_sources)
                passed.bar(graph, source);
        else if (turn > 1)
            passed.bar(graph, nodes[turn - 1]);
        if (turn >= found.turn) {
            Barred taken(m_usable);
            for (const Path* other : alike)
                if (other->edges.size() > turn) taken.bar(other->edges[turn]);
            addDetour(found.path, turn, nodes[turn], before);
        }
        const EdgeIndex next = found.path.edges[turn];
        std::erase_if(alike,
                      [&](const Path* other) { return other->edges.size() <= turn || other->edges[turn] != next; });
        before += m_roads.costs[next];
    }
}

/// Is a path that costs so much, or more, too late to be asked for?
bool KShortestPaths::isTooLate(PathCost cost) const {
    return m_candidates.size() >= m_most - m_found.size() && cost > m_candidates.rbegin()->path.cost;
}

/// Of more paths than may be asked for the worst are left out.
void KShortestPaths::keep(Candidate candidate) {
    m_candidates.insert(std::move(candidate));
    if (m_candidates.size() > m_most - m_found.size()) m_candidates.erase(std::prev(m_candidates.end()));
}

void KShortestPaths::addDetour(const Path& path, std::size_t turn, NodeIndex at, PathCost before) {
    if (turn > 0 && (m_costsToTarget[at] == unreached || isTooLate(before + m_costsToTarget[at]))) return;
    const std::span<const NodeIndex> starts = turn == 0 ? std::span<const NodeIndex>(m_sources) : std::span(&at, 1);
    const PricedRoads roads{m_roads.graph, m_roads.costs, m_usable};
    const auto rest = PathSearch(roads, starts, {m_target, &m_costsToTarget}, m_scratch).pathTo(m_target);
    if (!rest || isTooLate(before + rest->cost)) return;
    Candidate detour{{before + rest->cost, {}}, turn};
    const auto common = path.edges.begin() + static_cast<std::ptrdiff_t>(turn);
    detour.path.edges.assign(path.edges.begin(), common);
    detour.path.edges.insert(detour.path.edges.end(), rest->edges.begin(), rest->edges.end());
    keep(std::move(detour));
}

std::vector<Path> kShortestPaths(const PricedRoads& roads, std::span<const NodeIndex> sources, NodeIndex target,
                                 std::size_t count) {
    KShortestPaths paths(roads, sources, target);
    std::vector<Path> found;
    while (found.size() < count)
        if (auto path = paths.next())
            found.push_back(std::move(*path));
        else
            break;
    return found;
}

} // namespace azalai
