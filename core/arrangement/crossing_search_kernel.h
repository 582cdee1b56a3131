// The search for crossings over one vector unit. Included by one file per unit, each of which defines Lanes first;
// everything is local to that file, so that code made for one unit cannot be linked into another's.

#include <azalai/arrangement/crossing_search.h>
#include <azalai/arrangement/orientation.h>

namespace azalai {

namespace {

/// Tells whether two edges cross or touch.
class EdgeTest {
public:
    EdgeTest(bool isFirstLower, CrossingSearch& found)
        : m_firstMoved(isFirstLower ? -1 : 1), m_wantsTouches(found.wantsTouches), m_found(found) {}

    [[nodiscard]] int firstMoved() const { return m_firstMoved; }
    [[nodiscard]] bool wantsTouches() const { return m_wantsTouches; }

    /// Edges from p to q and from r to s.
    [[gnu::always_inline]] void test(GridPoint p, GridPoint q, std::uint32_t edge1, GridPoint r, GridPoint s,
                                     std::uint32_t edge2) {
        const std::int64_t toP = turnOf(r, s, p);
        const std::int64_t toQ = turnOf(r, s, q);
        if ((toP > 0 && toQ > 0) || (toP < 0 && toQ < 0)) return;
        const std::int64_t toR = turnOf(p, q, r);
        const std::int64_t toS = turnOf(p, q, s);
        if ((toR > 0 && toS > 0) || (toR < 0 && toS < 0)) return;
        // A start that lies on the other edge: at its start or between its ends. (At its end it is the next one's
        // start.)
        if (m_wantsTouches) {
            if (toP == 0 && p != s && boxOf(r, s).contains(p)) m_found.touches.push_back({false, edge2, edge1, p});
            if (toR == 0 && r != q && boxOf(p, q).contains(r)) m_found.touches.push_back({true, edge1, edge2, r});
        }
        const bool isQLeft = isLeftOf(r, s, m_firstMoved, toQ);
        if (isLeftOf(r, s, m_firstMoved, toP) == isQLeft) return;
        if (isLeftOf(p, q, -m_firstMoved, toR) == isLeftOf(p, q, -m_firstMoved, toS)) return;
        CrossingEnd end = CrossingEnd::None;
        if (toP == 0)
            end = CrossingEnd::FirstFrom;
        else if (toQ == 0)
            end = CrossingEnd::FirstTo;
        else if (toR == 0)
            end = CrossingEnd::SecondFrom;
        else if (toS == 0)
            end = CrossingEnd::SecondTo;
        m_found.crossings.push_back({edge1, edge2, toP, toQ, isQLeft, end});
    }

    static GridBox boxOf(GridPoint a, GridPoint b) {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
    }

private:
    int m_firstMoved;
    bool m_wantsTouches;
    CrossingSearch& m_found;
};

/// One edge against a zone.
class EdgeSearcher {
public:
    EdgeSearcher(GridPoint from, GridPoint to, std::uint32_t edge, const IndexedOutline& second, bool isFirstLower,
                 CrossingSearch& found)
        : m_from(from), m_to(to), m_edge(edge), m_box(EdgeTest::boxOf(from, to)), m_second(second),
          m_test(isFirstLower, found) {}

    void search() {
        if (m_box.meets(m_second.box())) descend(m_second.blocks().levels() - 1, 0);
    }

private:
    void descend(std::size_t level, std::size_t group) {
        const BoxGroup& g = m_second.blocks().group(level, group);
        for (std::uint32_t hits = Lanes::boxes(g, m_box); hits != 0; hits &= hits - 1) {
            const std::size_t child = group * fanOut + static_cast<std::size_t>(__builtin_ctz(hits));
            if (level != 0) {
                descend(level - 1, child);
                continue;
            }
            const auto start = static_cast<std::uint32_t>(child) * fanOut;
            const Lanes::Edges lanes(m_second.x() + start, m_second.y() + start);
            std::uint32_t edges = m_second.edgesOf(static_cast<std::uint32_t>(child)) & lanes.meeting(m_box);
            for (; edges != 0; edges &= edges - 1) {
                const std::uint32_t edge2 = start + static_cast<std::uint32_t>(__builtin_ctz(edges));
                m_test.test(m_from, m_to, m_edge, m_second.point(edge2), m_second.point(edge2 + 1), edge2);
            }
        }
    }

    GridPoint m_from;
    GridPoint m_to;
    std::uint32_t m_edge;
    GridBox m_box;
    const IndexedOutline& m_second;
    EdgeTest m_test;
};

/// Two zones.
class Searcher {
public:
    Searcher(const IndexedOutline& first, const IndexedOutline& second, bool isFirstLower, CrossingSearch& found)
        : m_first(first), m_second(second), m_isWide(spansOver31Bits(first.box(), second.box())),
          m_test(isFirstLower, found) {}

    void search() {
        if (!m_first.box().meets(m_second.box())) return;
        join(m_first.blocks().levels() - 1, 0, m_first.box(), m_second.blocks().levels() - 1, 0, m_second.box());
    }

private:
    static bool spansOver31Bits(GridBox box1, const GridBox& box2) {
        box1.add(box2);
        constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
        return static_cast<std::int64_t>(box1.maxX) - box1.minX > most ||
               static_cast<std::int64_t>(box1.maxY) - box1.minY > most;
    }

    /// Two groups of the trees, with the boxes of all that is in each.
    void join(std::size_t level1, std::size_t group1, const GridBox& box1, std::size_t level2, std::size_t group2,
              const GridBox& box2) {
        const BoxGroup& g1 = m_first.blocks().group(level1, group1);
        const BoxGroup& g2 = m_second.blocks().group(level2, group2);
        if (level1 > level2) {
            for (std::uint32_t hits = Lanes::boxes(g1, box2); hits != 0; hits &= hits - 1) {
                const auto lane = static_cast<std::size_t>(__builtin_ctz(hits));
                join(level1 - 1, group1 * fanOut + lane, g1.lane(lane), level2, group2, box2);
            }
        } else if (level2 > level1) {
            for (std::uint32_t hits = Lanes::boxes(g2, box1); hits != 0; hits &= hits - 1) {
                const auto lane = static_cast<std::size_t>(__builtin_ctz(hits));
                join(level1, group1, box1, level2 - 1, group2 * fanOut + lane, g2.lane(lane));
            }
        } else {
            for (std::uint32_t hits = Lanes::boxes(g1, box2); hits != 0; hits &= hits - 1) {
                const auto lane1 = static_cast<std::size_t>(__builtin_ctz(hits));
                const GridBox child1 = g1.lane(lane1);
                for (std::uint32_t pairs = Lanes::boxes(g2, child1); pairs != 0; pairs &= pairs - 1) {
                    const auto lane2 = static_cast<std::size_t>(__builtin_ctz(pairs));
                    const std::size_t next1 = group1 * fanOut + lane1;
                    const std::size_t next2 = group2 * fanOut + lane2;
                    if (level1 == 0)
                        blocks(static_cast<std::uint32_t>(next1), static_cast<std::uint32_t>(next2),
                               child1.common(g2.lane(lane2)));
                    else
                        join(level1 - 1, next1, child1, level2 - 1, next2, g2.lane(lane2));
                }
            }
        }
    }

    void blocks(std::uint32_t block1, std::uint32_t block2, const GridBox& common) {
        const std::uint32_t start1 = block1 * fanOut;
        const std::uint32_t start2 = block2 * fanOut;
        const Lanes::Edges lanes1(m_first.x() + start1, m_first.y() + start1);
        std::uint32_t edges1 = m_first.edgesOf(block1) & lanes1.meeting(common);
        if (edges1 == 0) return;
        const Lanes::Edges lanes2(m_second.x() + start2, m_second.y() + start2);
        std::uint32_t edges2 = m_second.edgesOf(block2) & lanes2.meeting(common);
        if (edges2 == 0) return;
        // Every edge of the fewer against sixteen of the others at once.
        if (__builtin_popcount(edges1) <= __builtin_popcount(edges2))
            for (; edges1 != 0; edges1 &= edges1 - 1) {
                const std::uint32_t edge1 = start1 + static_cast<std::uint32_t>(__builtin_ctz(edges1));
                for (std::uint32_t hits = candidates(m_first, edge1, m_test.firstMoved(), lanes2, edges2); hits != 0;
                     hits &= hits - 1)
                    test(edge1, start2 + static_cast<std::uint32_t>(__builtin_ctz(hits)));
            }
        else
            for (; edges2 != 0; edges2 &= edges2 - 1) {
                const std::uint32_t edge2 = start2 + static_cast<std::uint32_t>(__builtin_ctz(edges2));
                for (std::uint32_t hits = candidates(m_second, edge2, -m_test.firstMoved(), lanes1, edges1); hits != 0;
                     hits &= hits - 1)
                    test(start1 + static_cast<std::uint32_t>(__builtin_ctz(hits)), edge2);
            }
    }

    /// Those of sixteen edges of one zone that an edge of the other may cross, or touch where that is wanted. (Borders
    /// that touch mostly do so for long: then EdgeTest has to look at nearly all anyway.)
    [[nodiscard]] std::uint32_t candidates(const IndexedOutline& zone, std::uint32_t edge, int moved,
                                           const Lanes::Edges& lanes, std::uint32_t wanted) const {
        const GridPoint p = zone.point(edge);
        const GridPoint q = zone.point(edge + 1);
        const std::uint32_t hits = wanted & lanes.meeting(EdgeTest::boxOf(p, q));
        if (hits == 0 || m_isWide || m_test.wantsTouches()) return hits;
        return lanes.crossing(p, q, moved, hits);
    }

    [[gnu::always_inline]] void test(std::uint32_t edge1, std::uint32_t edge2) {
        m_test.test(m_first.point(edge1), m_first.point(edge1 + 1), edge1, m_second.point(edge2),
                    m_second.point(edge2 + 1), edge2);
    }

    const IndexedOutline& m_first;
    const IndexedOutline& m_second;
    bool m_isWide; ///< differences of coordinates may pass 32 bits
    EdgeTest m_test;
};

void searchAll(const IndexedOutline& first, const IndexedOutline& second, bool isFirstLower, CrossingSearch& found) {
    Searcher(first, second, isFirstLower, found).search();
}

void searchEdge(GridPoint from, GridPoint to, std::uint32_t edge, const IndexedOutline& second, bool isFirstLower,
                CrossingSearch& found) {
    EdgeSearcher(from, to, edge, second, isFirstLower, found).search();
}

} // namespace

} // namespace azalai
