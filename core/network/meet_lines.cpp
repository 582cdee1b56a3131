#include <azalai/arrangement/near_pairs.h>
#include <azalai/arrangement/passes_cell.h>
#include <azalai/network/meet_lines.h>

#include <algorithm>
#include <utility>

namespace azalai {

namespace {

class Meeting {
public:
    explicit Meeting(NodingRows& rows) : m_rows(rows), m_tree(rows.tree()) {}

    [[nodiscard]] std::vector<StretchCut> cuts() {
        forEachNearPair(m_tree, [this](std::size_t i, std::size_t j) { compare(i, j); });
        std::ranges::sort(m_crossings);
        const auto repeats = std::ranges::unique(m_crossings);
        m_crossings.erase(repeats.begin(), repeats.end());
        for (const Crossing& crossing : m_crossings) {
            const GridPoint at = crossing.at;
            m_tree.visitMeeting({at.x, at.y, at.x, at.y}, [&](std::size_t v) { passCrossing(v, crossing); });
        }
        return std::move(m_cuts);
    }

private:
    struct Crossing {
        GridPoint at;
        std::int8_t level = 0;

        friend constexpr auto operator<=>(const Crossing&, const Crossing&) = default;
    };

    /// Two different stretches whose boxes meet.
    void compare(std::size_t i, std::size_t j) {
        if (!m_rows.isStretch(i) || !m_rows.isStretch(j)) return;
        for (const std::size_t a : {i, i + 1})
            for (const std::size_t b : {j, j + 1})
                if (a != b && m_rows.points[a] == m_rows.points[b]) join(a, b);
        if (m_rows.levels[i] != m_rows.levels[j]) return;
        const GridEdge e = m_rows.stretch(i);
        const GridEdge f = m_rows.stretch(j);
        for (const std::size_t a : {i, i + 1})
            touch(j, f, a);
        for (const std::size_t b : {j, j + 1})
            touch(i, e, b);
        if (crossInside(e, f)) m_crossings.push_back({crossingCell(e, f), m_rows.levels[i]});
    }

    void mark(std::size_t v) { m_rows.flags[v] |= IsMet; }
    void join(std::size_t a, std::size_t b) {
        const bool endsThere = ((m_rows.flags[a] | m_rows.flags[b]) & isEnd) != 0;
        if (!endsThere && m_rows.levels[a] != m_rows.levels[b]) return;
        mark(a);
        mark(b);
    }
    /// A vertex in the box of a stretch, and perhaps on it but for rounding.
    void touch(std::size_t stretch, const GridEdge& edge, std::size_t vertex) {
        const GridPoint at = m_rows.points[vertex];
        if (at == edge.from || at == edge.to || !boxOf(edge).contains(at) || !passesCell(edge, at)) return;
        m_cuts.push_back(m_rows.cutAt(stretch, at));
        mark(vertex);
    }
    /// A crossing in the box of a stretch.
    void passCrossing(std::size_t v, const Crossing& crossing) {
        if (!m_rows.isStretch(v)) return;
        const GridEdge edge = m_rows.stretch(v);
        const bool sameLevel = m_rows.levels[v] == crossing.level;
        for (const std::size_t end : {v, v + 1})
            if (m_rows.points[end] == crossing.at && (sameLevel || (m_rows.flags[end] & isEnd) != 0)) mark(end);
        if (!sameLevel || edge.from == crossing.at || edge.to == crossing.at || !passesCell(edge, crossing.at)) return;
        m_cuts.push_back(m_rows.cutAt(v, crossing.at));
    }

    NodingRows& m_rows;
    BoxTree m_tree;
    std::vector<Crossing> m_crossings;
    std::vector<StretchCut> m_cuts;
};

} // namespace

void meetLines(NodingRows& rows) {
    std::vector<StretchCut> cuts = Meeting(rows).cuts();
    if (!cuts.empty()) rows.cut(std::move(cuts));
}

} // namespace azalai
