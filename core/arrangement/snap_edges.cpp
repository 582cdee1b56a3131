#include <azalai/arrangement/snap_edges.h>

#include <azalai/arrangement/near_pairs.h>
#include <azalai/arrangement/passes_cell.h>
#include <azalai/arrangement/ring_edges.h>

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace azalai {

namespace {

struct Cut {
    std::uint32_t edge = 0;
    std::uint32_t advance = 0; ///< from the start of the edge, steps in x plus steps in y
    GridPoint at;
    bool isOnEdge = false; ///< not just near it

    auto operator<=>(const Cut&) const = default;
};

class Cutter {
public:
    explicit Cutter(const std::vector<GridEdge>& edges) : m_edges(edges), m_tree(treeOf(edges)) {}

    [[nodiscard]] std::vector<GridEdge> pieces() {
        findCuts();
        if (m_isOnGrid) std::erase_if(m_cuts, [](const Cut& cut) { return !cut.isOnEdge; });
        std::ranges::sort(m_cuts);
        const auto repeats = std::ranges::unique(m_cuts);
        m_cuts.erase(repeats.begin(), repeats.end());
        std::vector<GridEdge> pieces;
        pieces.reserve(m_edges.size() + m_cuts.size());
        auto cut = m_cuts.begin();
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            GridPoint last = m_edges[i].from;
            for (; cut != m_cuts.end() && cut->edge == i; ++cut)
                pieces.push_back({std::exchange(last, cut->at), cut->at});
            pieces.push_back({last, m_edges[i].to});
        }
        return pieces;
    }

private:
    void findCuts() {
        std::vector<GridPoint> crossings;
        forEachNearPair(m_tree, [&](std::size_t i, std::size_t j) {
            const GridEdge& e = m_edges[i];
            const GridEdge& f = m_edges[j];
            if (crossInside(e, f)) {
                crossings.push_back(crossingCell(e, f));
                m_isOnGrid &= isOn(e, crossings.back()) && isOn(f, crossings.back());
            }
            for (const GridPoint end : {f.from, f.to})
                cutAt(i, end);
            for (const GridPoint end : {e.from, e.to})
                cutAt(j, end);
        });
        std::ranges::sort(crossings);
        const auto repeats = std::ranges::unique(crossings);
        crossings.erase(repeats.begin(), repeats.end());
        for (const GridPoint at : crossings)
            m_tree.visitMeeting({at.x, at.y, at.x, at.y}, [&](std::size_t i) { cutAt(i, at); });
    }

    static bool isOn(const GridEdge& e, GridPoint p) { return turnOf(e.from, e.to, p) == 0; }

    void cutAt(std::size_t i, GridPoint at) {
        const GridEdge& e = m_edges[i];
        if (at == e.from || at == e.to || !boxOf(e).contains(at) || !passesCell(e, at)) return;
        // Cells that a straight line passes come in the order of both coordinates.
        const std::int64_t advance =
            std::abs(static_cast<std::int64_t>(at.x) - e.from.x) + std::abs(static_cast<std::int64_t>(at.y) - e.from.y);
        m_cuts.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(advance), at, isOn(e, at)});
    }

    const std::vector<GridEdge>& m_edges;
    BoxTree m_tree;
    std::vector<Cut> m_cuts;
    bool m_isOnGrid = true; ///< every crossing is a grid point: nothing has to move
};

} // namespace

std::vector<GridEdge> oddEdges(std::vector<GridEdge> edges) {
    for (GridEdge& edge : edges)
        if (edge.to < edge.from) std::swap(edge.from, edge.to);
    std::ranges::sort(edges);
    std::size_t kept = 0;
    for (std::size_t i = 0, next = 0; i < edges.size(); i = next) {
        while (next < edges.size() && edges[next] == edges[i])
            ++next;
        if ((next - i) % 2 == 1 && edges[i].from != edges[i].to) edges[kept++] = edges[i];
    }
    edges.resize(kept);
    return edges;
}

std::vector<GridEdge> snapEdges(std::vector<GridEdge> edges) {
    edges = oddEdges(std::move(edges));
    std::ranges::sort(edges, {}, [](const GridEdge& edge) { return std::pair(alongCurve(boxOf(edge)), edge); });
    return oddEdges(Cutter(edges).pieces());
}

} // namespace azalai
