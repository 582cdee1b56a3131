#include <azalai/overlap/overlap_timeline.h>

#include <azalai/arrangement/arrangement.h>
#include <azalai/arrangement/grid_area.h>
#include <azalai/overlap/outline_key.h>

#include <algorithm>
#include <map>
#include <utility>

namespace azalai {

namespace {

TickInterval ticksOf(const Interval& when) {
    TickInterval ticks;
    if (when.from) ticks.from = tickOf(when.from->begin);
    if (when.to) ticks.to = tickOf(when.to->begin);
    return ticks;
}

/// Zones of the arrangement. States of one actor with the same outline are one, present in all their intervals.
struct Zones {
    std::vector<IndexedOutline> outlines;
    std::vector<ZoneTimes> times;
};

Zones zonesOf(const Workspace& workspace, const std::vector<std::string>& actors, const std::stop_token& stop) {
    Zones zones;
    std::map<std::pair<std::uint8_t, std::uint64_t>, std::size_t> numbers;
    for (const ZoneState& state : workspace.dossier->zones) {
        if (stop.stop_requested()) break;
        const std::optional<Interval> when = workspace.presence(state);
        if (!when) continue;
        const auto group = static_cast<std::uint8_t>(std::ranges::lower_bound(actors, state.actor) - actors.begin());
        const auto [known, isNew] = numbers.try_emplace({group, outlineKey(state.outline)}, zones.outlines.size());
        if (isNew) {
            zones.outlines.emplace_back(toOutline(state.outline));
            zones.times.push_back({group, {}});
        }
        zones.times[known->second].present.push_back(ticksOf(*when));
    }
    return zones;
}

} // namespace

OverlapTimeline::OverlapTimeline(const Workspace& workspace) : m_dossier(workspace.dossier) {
    std::set<std::string> actors;
    for (const ZoneState& state : m_dossier->zones)
        actors.insert(state.actor);
    m_actors.assign(actors.begin(), actors.end());
}

Result<OverlapTimeline> OverlapTimeline::make(const Workspace& workspace, const std::stop_token& stop) {
    OverlapTimeline timeline(workspace);
    if (timeline.m_actors.size() > mostGroups)
        return failure(ErrorCode::OutOfRange, workspace.dossier->id, "more than 64 actors have zones");
    const Zones zones = zonesOf(workspace, timeline.m_actors, stop);
    if (stop.stop_requested()) return failure(ErrorCode::Cancelled, "overlaps");
    if (std::ranges::any_of(zones.times, [](const ZoneTimes& zone) { return zone.present.size() >= 32768; }))
        return failure(ErrorCode::OutOfRange, workspace.dossier->id, "one outline has over 32,767 times");
    const Arrangement arrangement(zones.outlines, {.threads = 1, .forFaces = false}, stop);
    if (!arrangement.isComplete()) return failure(ErrorCode::Cancelled, "overlaps");
    timeline.m_ground = std::make_shared<const SetTimeline>(arrangement.table(), zones.times, stop);
    if (!timeline.m_ground->isComplete()) return failure(ErrorCode::Cancelled, "overlaps");
    return timeline;
}

GroupView OverlapTimeline::viewAt(Instant at, const std::set<std::string>& hiddenActors) const {
    GroupView view = everyGroupForItself();
    for (std::size_t first = 0; first < m_actors.size(); ++first) {
        if (hiddenActors.contains(m_actors[first])) view.hidden |= GroupMask{1} << first;
        for (std::size_t second = 0; second < m_actors.size(); ++second)
            if (isAllied(*m_dossier, m_actors[first], m_actors[second], at))
                view.rivals[first] &= ~(GroupMask{1} << second);
    }
    return view;
}

std::vector<Instant> OverlapTimeline::viewChanges() const {
    std::set<Instant> changes;
    for (const Relation& relation : m_dossier->relations) {
        if (relation.when.from) changes.insert(relation.when.from->begin);
        if (relation.when.to) changes.insert(relation.when.to->begin);
    }
    std::erase_if(changes, [&](Instant at) { return at < m_dossier->from.begin || at >= m_dossier->to.begin; });
    return {changes.begin(), changes.end()};
}

} // namespace azalai
