#include <azalai/statistics/ground_series.h>

#include <azalai/arrangement/group_series.h>
#include <azalai/overlap/overlap_timeline.h>

#include <algorithm>

namespace azalai {

namespace {

bool isNothing(const GroundCurve& curve) {
    return std::ranges::all_of(curve, [](const GroundPoint& point) { return point.area.value == 0.0; });
}

/// Puts the series of stretches of time one after the other. Within a stretch nobody's alliances change.
class Stretches {
public:
    Stretches(const std::vector<std::string>& actors, Instant from) : m_actors(actors), m_from(from) {}

    void add(const GroupSeries& stretch, const GroupView& view, Instant from) {
        for (std::size_t side = 0; side < m_actors.size(); ++side) {
            append(m_series.held[m_actors[side]], stretch.held[side]);
            append(m_series.contested[m_actors[side]], stretch.contested[side]);
        }
        append(m_series.contestedTotal, stretch.contestedWhole);
        for (auto& [actors, curve] : m_series.shared)
            m_idle.insert(&curve);
        for (const GroupSeries::Pair& pair : stretch.pairs) {
            if ((view.rivals[pair.first] >> pair.second & 1U) == 0) continue;
            GroundCurve& curve = m_series.shared[{m_actors[pair.first], m_actors[pair.second]}];
            m_idle.erase(&curve);
            append(curve, pair.curve);
        }
        for (GroundCurve* curve : m_idle)
            append(*curve, {{tickOf(from), 0}});
        m_idle.clear();
    }

    [[nodiscard]] GroundSeries take() {
        const auto clear = [](auto& curves) {
            std::erase_if(curves, [](const auto& entry) { return isNothing(entry.second); });
        };
        clear(m_series.held);
        clear(m_series.contested);
        clear(m_series.shared);
        return std::move(m_series);
    }

private:
    void append(GroundCurve& curve, const AreaCurve& more) const {
        if (curve.empty()) curve.push_back({m_from, {}});
        for (const AreaPoint& point : more) {
            const SquareMetres area = point.area > leastArea ? toSquareMetres(point.area) : SquareMetres{};
            if (instantOf(point.at) == curve.back().at)
                curve.back().area = area;
            else if (area != curve.back().area)
                curve.push_back({instantOf(point.at), area});
        }
    }

    const std::vector<std::string>& m_actors;
    Instant m_from;
    GroundSeries m_series;
    std::set<GroundCurve*> m_idle; ///< pairs that are no rivals, or nowhere together, in the stretch
};

} // namespace

Result<GroundSeries> groundSeries(const Workspace& workspace, const std::stop_token& stop) {
    const Instant from = workspace.dossier->from.begin;
    const Instant to = workspace.dossier->to.begin;
    if (to <= from) return GroundSeries{};
    const Result<OverlapTimeline> timeline = OverlapTimeline::make(workspace, stop);
    if (!timeline) return std::unexpected(timeline.error());
    std::vector<Instant> starts = timeline->viewChanges();
    if (starts.empty() || starts.front() != from) starts.insert(starts.begin(), from);
    Stretches stretches(timeline->actors(), from);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const Instant end = i + 1 < starts.size() ? starts[i + 1] : to;
        const GroupView view = timeline->viewAt(starts[i], workspace.hiddenActors);
        stretches.add(groupSeries(timeline->ground(), view, tickOf(starts[i]), tickOf(end)), view, starts[i]);
    }
    return stretches.take();
}

} // namespace azalai
