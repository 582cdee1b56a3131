#include <azalai/arrangement/set_timeline_walk.h>

#include <algorithm>

namespace azalai {

namespace {

GroupMask bitOf(std::size_t group) { return GroupMask{1} << group; }

} // namespace

/// Collects a set's events and says which groups are there before them. A group that is there throughout has none.
GroupMask SetTimelineWalk::begin(std::span<const std::uint32_t> zones,
                                 const std::vector<SetTimelineHistory::InBlock>& inBlock) {
    m_events.clear();
    if (m_changing.size() < zones.size()) m_changing.resize(zones.size());
    GroupMask throughout = 0;
    std::size_t changing = 0;
    for (const std::uint32_t zone : zones) {
        throughout |= inBlock[zone].throughout;
        m_changing[changing] = &inBlock[zone];
        changing += inBlock[zone].toggleCount > 0 ? 1 : 0;
    }
    GroupMask mask = throughout;
    for (std::size_t i = 0; i < changing; ++i) {
        const SetTimelineHistory::InBlock& zone = *m_changing[i];
        if ((throughout & bitOf(zone.group)) != 0) continue;
        bool isThere = zone.isThereBefore;
        if (isThere) {
            ++m_present[zone.group];
            mask |= bitOf(zone.group);
        }
        for (std::size_t t = zone.firstToggle; t < zone.firstToggle + zone.toggleCount; ++t) {
            isThere = !isThere;
            m_events.push_back(m_history.toggles[t] * Event{128} + zone.group * 2U + (isThere ? 1U : 0U));
        }
    }
    sortEvents();
    return mask;
}

/// By insertion while they are few, which they are nearly always.
void SetTimelineWalk::sortEvents() {
    if (m_events.size() > 24) {
        std::ranges::sort(m_events);
        return;
    }
    for (std::size_t i = 1; i < m_events.size(); ++i) {
        const Event event = m_events[i];
        std::size_t place = i;
        for (; place > 0 && m_events[place - 1] > event; --place)
            m_events[place] = m_events[place - 1];
        m_events[place] = event;
    }
}

SetTimelineWalk::Followed SetTimelineWalk::follow(std::size_t block, std::span<const MergedSet> merged,
                                                  GroupMaskNumbers& numbers) {
    Followed followed;
    const std::uint32_t first = m_history.blockStarts[block];
    for (const MergedSet& set : merged) {
        GroupMask mask = begin(m_sets.zones(set.example), m_history.zones[block]);
        std::uint32_t number = numbers.numberOf(mask);
        followed.before.emplace_back(number, set.area);
        for (std::size_t i = 0; i < m_events.size();) {
            const Event rank = m_events[i] / 128;
            for (; i < m_events.size() && m_events[i] / 128 == rank; ++i) {
                const std::size_t group = m_events[i] / 2 % mostGroups;
                m_present[group] += m_events[i] % 2 == 1 ? 1U : ~0U;
                mask = m_present[group] != 0 ? mask | bitOf(group) : mask & ~bitOf(group);
            }
            const std::uint32_t next = numbers.numberOf(mask);
            if (next != number)
                followed.moves.push_back({static_cast<std::uint32_t>(rank - first), number, next, set.area});
            number = next;
        }
        for (const Event event : m_events)
            m_present[event / 2 % mostGroups] = 0;
    }
    return followed;
}

} // namespace azalai
