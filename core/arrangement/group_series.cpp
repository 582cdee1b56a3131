#include <azalai/arrangement/group_series.h>

#include <azalai/arrangement/set_timeline_cursor.h>
#include <azalai/base/expect.h>

#include <algorithm>

namespace azalai {

namespace {

constexpr std::size_t pairPlaces = mostGroups * mostGroups;

/// The figures at one instant, with a note of those that were touched since the last point.
class Figures {
public:
    explicit Figures(const SetTimeline& timeline, const GroupView& view) {
        for (const GroupMask groups : timeline.masks()) {
            m_sides.push_back(view.sidesOf(groups));
            m_contested.push_back(view.contestedAmong(m_sides.back()));
        }
    }

    /// So much more ground for a set of groups.
    void add(std::uint32_t set, AreaUnits area) {
        const GroupMask sides = m_sides[set];
        const GroupMask contested = m_contested[set];
        if (sides != 0) touch(wholePlace, area);
        if (contested != 0) touch(contestedWholePlace, area);
        forEachBit(contested, [&](std::uint8_t side) { touch(contestedPlace + side, area); });
        forEachBit(sides, [&](std::uint8_t first) {
            touch(heldPlace + first, area);
            const GroupMask later = sides & ~((GroupMask{2} << first) - 1);
            forEachBit(later, [&](std::uint8_t second) { touch(first * mostGroups + second, area); });
        });
    }

    /// Ends an instant: a point on each curve that changed at it.
    void mark(Tick at) {
        for (const std::uint32_t place : m_touched) {
            AreaCurve& curve = m_curves[place];
            m_isTouched[place] = 0;
            if (m_areas[place] != (curve.empty() ? 0 : curve.back().area)) curve.push_back({at, m_areas[place]});
        }
        m_touched.clear();
    }

    /// The curves, all of them from the beginning on.
    [[nodiscard]] GroupSeries series(Tick from) {
        GroupSeries result;
        for (std::size_t i = 0; i < places; ++i)
            if ((i >= pairPlaces || !m_curves[i].empty()) && (m_curves[i].empty() || m_curves[i].front().at != from))
                m_curves[i].insert(m_curves[i].begin(), {from, 0});
        for (std::size_t i = 0; i < pairPlaces; ++i)
            if (!m_curves[i].empty())
                result.pairs.push_back({static_cast<std::uint8_t>(i / mostGroups),
                                        static_cast<std::uint8_t>(i % mostGroups), std::move(m_curves[i])});
        for (std::size_t side = 0; side < mostGroups; ++side) {
            result.held[side] = std::move(m_curves[heldPlace + side]);
            result.contested[side] = std::move(m_curves[contestedPlace + side]);
        }
        result.whole = std::move(m_curves[wholePlace]);
        result.contestedWhole = std::move(m_curves[contestedWholePlace]);
        return result;
    }

private:
    // One array of figures: pairs by first * 64 + second, then the others.
    static constexpr std::size_t heldPlace = pairPlaces;
    static constexpr std::size_t contestedPlace = heldPlace + mostGroups;
    static constexpr std::size_t wholePlace = contestedPlace + mostGroups;
    static constexpr std::size_t contestedWholePlace = wholePlace + 1;
    static constexpr std::size_t places = contestedWholePlace + 1;

    void touch(std::size_t place, AreaUnits area) {
        m_areas[place] = sumOf(m_areas[place], area);
        if (m_isTouched[place] == 0) m_touched.push_back(static_cast<std::uint32_t>(place));
        m_isTouched[place] = 1;
    }

    std::vector<GroupMask> m_sides; ///< by number of the set of groups
    std::vector<GroupMask> m_contested;
    std::vector<AreaUnits> m_areas = std::vector<AreaUnits>(places);
    std::vector<std::uint8_t> m_isTouched = std::vector<std::uint8_t>(places);
    std::vector<std::uint32_t> m_touched;
    std::vector<AreaCurve> m_curves = std::vector<AreaCurve>(places);
};

} // namespace

GroupSeries groupSeries(const SetTimeline& timeline, const GroupView& view, Tick from, Tick to) {
    AZALAI_EXPECT(from < to);
    Figures figures(timeline, view);
    SetTimelineCursor cursor(timeline);
    cursor.moveTo(from);
    for (std::uint32_t set = 0; set < cursor.areas().size(); ++set)
        if (cursor.areas()[set] != 0) figures.add(set, cursor.areas()[set]);
    figures.mark(from);
    for (std::size_t i = timeline.stepsUntil(from); i < timeline.instants().size(); ++i) {
        if (timeline.instants()[i] >= to) break;
        const SetTimeline::Step step = timeline.step(i);
        for (std::size_t k = 0; k < step.sets.size(); ++k)
            figures.add(step.sets[k], step.changes[k]);
        figures.mark(timeline.instants()[i]);
    }
    return figures.series(from);
}

} // namespace azalai
