#include <azalai/network/foot_on_stretch.h>
#include <azalai/network/snap_ends.h>

#include <algorithm>
#include <optional>

namespace azalai {

namespace {

/// A place on another line that an end may be led to.
struct Landing {
    StretchFoot foot;
    std::uint32_t stretch = 0; ///< one of those that the foot is on
};

/// Ends that come together.
struct Gathering {
    std::vector<std::uint32_t> ends; ///< vertices; the first stays, when nothing else is near
    std::optional<Landing> landing;
};

class EndSnapper {
public:
    EndSnapper(NodingRows& rows, Metres tolerance) : m_rows(rows), m_tree(rows.tree()), m_tolerance(tolerance) {}

    bool run() {
        std::vector<std::uint32_t> free;
        for (std::size_t v = 0; v < m_rows.points.size(); ++v)
            if (m_rows.isFreeEnd(v)) free.push_back(static_cast<std::uint32_t>(v));
        std::ranges::sort(free, {}, [&](std::uint32_t v) { return m_rows.points[v]; });
        m_isTaken.resize(m_rows.points.size());
        std::vector<Gathering> gatherings;
        for (const std::uint32_t end : free)
            if (!m_isTaken[end]) gatherings.push_back(gatheringAt(end));
        for (const Gathering& gathering : gatherings)
            settle(gathering);
        if (m_moved.empty() && m_cuts.empty()) return false;
        for (const auto& [end, to] : m_moved)
            move(end, to);
        m_rows.cut(std::move(m_cuts));
        return true;
    }

private:
    /// Free ends around one, at most one of each other line: its nearer, or of two as near the western, then southern.
    Gathering gatheringAt(std::uint32_t end) {
        Gathering gathering{.ends = {end}, .landing = landingFor(end)};
        m_isTaken[end] = true;
        const GridPoint at = m_rows.points[end];
        const StepLengths lengths(at);
        struct Near {
            std::size_t row;
            Metres distance;
            GridPoint at;
            std::uint32_t vertex;
            auto operator<=>(const Near&) const = default;
        };
        std::vector<Near> near;
        const std::size_t own = m_rows.rowOf(end);
        const auto consider = [&](std::size_t v) {
            if (!m_rows.isFreeEnd(v) || m_isTaken[v]) return;
            const Metres distance = lengths.between(at, m_rows.points[v]);
            const std::size_t row = m_rows.rowOf(v);
            if (distance <= m_tolerance && row != own)
                near.push_back({row, distance, m_rows.points[v], static_cast<std::uint32_t>(v)});
        };
        // Every end is a vertex of the tree: a last one as itself, a first one as the beginning of a stretch.
        m_tree.visitMeeting(lengths.around(at, m_tolerance), consider);
        std::ranges::sort(near);
        for (std::size_t i = 0; i < near.size(); ++i) {
            if (i > 0 && near[i].row == near[i - 1].row) continue;
            m_isTaken[near[i].vertex] = true;
            gathering.ends.push_back(near[i].vertex);
            const std::optional<Landing> landing = landingFor(near[i].vertex);
            if (landing && (!gathering.landing || landing->foot < gathering.landing->foot)) gathering.landing = landing;
        }
        return gathering;
    }

    /// The nearest place on another line of the end's level, but for free ends: these meet by themselves.
    std::optional<Landing> landingFor(std::uint32_t end) {
        const GridPoint at = m_rows.points[end];
        const StepLengths lengths(at);
        const std::size_t own = m_rows.rowOf(end);
        std::optional<Landing> nearest;
        m_tree.visitMeeting(lengths.around(at, m_tolerance), [&](std::size_t v) {
            if (!m_rows.isStretch(v) || m_rows.levels[v] != m_rows.levels[end]) return;
            const StretchFoot foot = footOnStretch(m_rows.stretch(v), at, lengths);
            if (foot.distance > m_tolerance || (nearest && nearest->foot <= foot)) return;
            if (m_rows.rowOf(v) == own) return;
            if (foot.at == m_rows.points[v] && m_rows.isFreeEnd(v)) return;
            if (foot.at == m_rows.points[v + 1] && m_rows.isFreeEnd(v + 1)) return;
            nearest = Landing{foot, static_cast<std::uint32_t>(v)};
        });
        return nearest;
    }

    void settle(const Gathering& gathering) {
        if (gathering.ends.size() == 1 && !gathering.landing) return;
        const GridPoint to = gathering.landing ? gathering.landing->foot.at : m_rows.points[gathering.ends.front()];
        for (const std::uint32_t end : gathering.ends)
            m_moved.emplace_back(end, to);
        if (!gathering.landing) return;
        const std::uint32_t stretch = gathering.landing->stretch;
        if (to == m_rows.points[stretch])
            m_rows.flags[stretch] |= IsMet;
        else if (to == m_rows.points[stretch + 1])
            m_rows.flags[stretch + 1] |= IsMet;
        else
            m_cuts.push_back(m_rows.cutAt(stretch, to));
    }

    void move(std::uint32_t end, GridPoint to) {
        m_rows.flags[end] |= IsMet;
        m_rows.points[end] = to;
    }

    NodingRows& m_rows;
    BoxTree m_tree;
    Metres m_tolerance;
    std::vector<bool> m_isTaken;
    std::vector<std::pair<std::uint32_t, GridPoint>> m_moved;
    std::vector<StretchCut> m_cuts;
};

} // namespace

bool snapEnds(NodingRows& rows, Metres tolerance) { return EndSnapper(rows, tolerance).run(); }

} // namespace azalai
