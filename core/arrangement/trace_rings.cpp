#include <azalai/arrangement/trace_rings.h>

#include <azalai/arrangement/ring_locator.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace azalai {

namespace {

using Index = std::uint32_t;
constexpr Index none = 0xFFFF'FFFF;

/// Both ways along an edge: 2 i leads from its start, 2 i + 1 back.
struct HalfEdge {
    GridPoint from;
    Index name = 0;
};

bool goesEast(GridPoint from, GridPoint to) { return to.x > from.x || (to.x == from.x && to.y > from.y); }

class Tracer {
public:
    explicit Tracer(std::span<const GridEdge> edges) : m_edges(edges) {
        sortAroundPoints();
        labelAll();
    }

    [[nodiscard]] GridOutline outline() {
        std::vector<Index> groupOf;
        GridOutline traced{.rings = rings(groupOf)};
        if (m_groupStart.size() > 1 && turnedAround(traced, groupOf)) traced.rings = rings(groupOf);
        return traced;
    }

private:
    [[nodiscard]] GridPoint end(Index half) const {
        return half % 2 == 0 ? m_edges[half / 2].to : m_edges[half / 2].from;
    }

    /// Half-edges by the point that they leave, there counter-clockwise from straight down.
    void sortAroundPoints() {
        std::vector<HalfEdge> halves;
        halves.reserve(2 * m_edges.size());
        for (Index i = 0; i < m_edges.size(); ++i) {
            halves.push_back({m_edges[i].from, 2 * i});
            halves.push_back({m_edges[i].to, 2 * i + 1});
        }
        std::ranges::sort(halves, [](const HalfEdge& a, const HalfEdge& b) {
            return a.from != b.from ? a.from < b.from : a.name < b.name;
        });
        m_order.reserve(halves.size());
        m_place.resize(halves.size());
        m_pointOf.resize(halves.size());
        for (Index i = 0; i < halves.size(); ++i) {
            if (i == 0 || halves[i].from != halves[i - 1].from) m_pointStart.push_back(i);
            m_order.push_back(halves[i].name);
            m_pointOf[halves[i].name] = static_cast<Index>(m_pointStart.size() - 1);
        }
        m_pointStart.push_back(static_cast<Index>(halves.size()));
        for (std::size_t p = 0; p + 1 < m_pointStart.size(); ++p) {
            const GridPoint from = halves[m_pointStart[p]].from;
            std::sort(m_order.begin() + m_pointStart[p], m_order.begin() + m_pointStart[p + 1], [&](Index a, Index b) {
                const bool aEast = goesEast(from, end(a));
                const bool bEast = goesEast(from, end(b));
                return aEast != bEast ? aEast : turnOf(from, end(a), end(b)) > 0;
            });
        }
        for (Index i = 0; i < m_order.size(); ++i)
            m_place[m_order[i]] = i;
    }

    /// Which sides are ground, taking each group of edges that hang together as if nothing lay around it.
    void labelAll() {
        m_leftIsGround.assign(m_order.size(), false);
        m_groupOf.assign(m_pointStart.size() - 1, none);
        for (Index p = 0; p + 1 < m_pointStart.size(); ++p)
            if (m_groupOf[p] == none) labelGroup(p);
    }

    /// Input  the least point of the group: to the left of its last half-edge the group is open.
    void labelGroup(Index least) {
        const auto group = static_cast<Index>(m_groupStart.size());
        m_groupStart.push_back(least);
        m_groupOf[least] = group;
        labelPoint(least, m_pointStart[least + 1] - 1, false);
        std::vector<Index> open{least};
        while (!open.empty()) {
            const Index here = open.back();
            open.pop_back();
            for (Index i = m_pointStart[here]; i < m_pointStart[here + 1]; ++i) {
                const Index back = m_order[i] ^ 1;
                const Index there = m_pointOf[back];
                if (m_groupOf[there] != none) continue;
                m_groupOf[there] = group;
                labelPoint(there, m_place[back], !m_leftIsGround[m_order[i]]);
                open.push_back(there);
            }
        }
    }

    /// Ground and other sides alternate around a point.
    void labelPoint(Index point, Index known, bool isGround) {
        for (Index i = m_pointStart[point]; i < m_pointStart[point + 1]; ++i)
            m_leftIsGround[m_order[i]] = isGround != ((i - known) % 2 != 0);
    }

    /// The next half-edge with the same face on its left: the first one to the right, coming from its end.
    [[nodiscard]] Index next(Index half) const {
        const Index back = half ^ 1;
        const Index point = m_pointOf[back];
        const Index place = m_place[back];
        return m_order[place == m_pointStart[point] ? m_pointStart[point + 1] - 1 : place - 1];
    }

    [[nodiscard]] std::vector<GridRing> rings(std::vector<Index>& groupOf) {
        std::vector<GridRing> found;
        groupOf.clear();
        m_isWalked.assign(m_order.size(), false);
        m_stepAt.assign(m_pointStart.size() - 1, none);
        for (const Index half : m_order) { // from the least point on, so that nothing depends on the names
            if (!m_leftIsGround[half] || m_isWalked[half]) continue;
            walk(half, found);
            groupOf.resize(found.size(), m_groupOf[m_pointOf[half]]);
        }
        return found;
    }

    /// Goes around a face, and closes a ring whenever it comes to a point again.
    void walk(Index start, std::vector<GridRing>& found) {
        std::vector<Index> path; // half-edges
        Index half = start;
        do {
            m_isWalked[half] = true;
            const Index point = m_pointOf[half];
            if (m_stepAt[point] != none) close(path, m_stepAt[point], found);
            m_stepAt[point] = static_cast<Index>(path.size());
            path.push_back(half);
            half = next(half);
        } while (half != start);
        close(path, 0, found);
    }

    void close(std::vector<Index>& path, Index from, std::vector<GridRing>& found) {
        GridRing ring;
        ring.reserve(path.size() - from);
        for (std::size_t i = from; i < path.size(); ++i) {
            ring.push_back(end(path[i] ^ 1));
            m_stepAt[m_pointOf[path[i]]] = none;
        }
        path.resize(from);
        found.push_back(std::move(ring));
    }

    /// Changes sides in the groups that lie on the ground of others. False when there are none.
    [[nodiscard]] bool turnedAround(const GridOutline& traced, const std::vector<Index>& groupOf) {
        const RingEdges row = ringEdges(traced.rings);
        const RingLocator locator(traced.rings, row);
        std::vector<bool> isTurned(m_groupStart.size(), false);
        for (Index group = 0; group < m_groupStart.size(); ++group) {
            const GridPoint least = end(m_order[m_pointStart[m_groupStart[group]]] ^ 1);
            locator.forEachAround(
                {2 * static_cast<std::int64_t>(least.x), 2 * static_cast<std::int64_t>(least.y)},
                [&](std::size_t ring) { return groupOf[ring] != group; },
                [&](std::size_t) { isTurned[group] = !isTurned[group]; });
        }
        if (std::ranges::find(isTurned, true) == isTurned.end()) return false;
        for (Index half = 0; half < m_order.size(); ++half)
            if (isTurned[m_groupOf[m_pointOf[half]]]) m_leftIsGround[half] = !m_leftIsGround[half];
        return true;
    }

    std::span<const GridEdge> m_edges;
    std::vector<Index> m_order;      ///< half-edges by point and direction
    std::vector<Index> m_place;      ///< of each half-edge in the order
    std::vector<Index> m_pointOf;    ///< number of the point that each half-edge leaves
    std::vector<Index> m_pointStart; ///< first place of each point, and the end
    std::vector<Index> m_groupOf;    ///< of each point
    std::vector<Index> m_groupStart; ///< least point of each group
    std::vector<Index> m_stepAt;     ///< where on the path a point was passed
    std::vector<bool> m_leftIsGround;
    std::vector<bool> m_isWalked;
};

} // namespace

GridOutline normalised(GridOutline outline) {
    for (GridRing& ring : outline.rings)
        std::ranges::rotate(ring, std::ranges::min_element(ring));
    std::ranges::sort(outline.rings);
    return outline;
}

GridOutline traceRings(std::span<const GridEdge> edges) {
    if (edges.empty()) return {};
    return normalised(Tracer(edges).outline());
}

} // namespace azalai
