#include <azalai/arrangement/set_timeline_walk.h>

#include <algorithm>

namespace azalai {

namespace {

GroupMask bitOf(std::size_t group) { return GroupMask{1} << group; }

} // namespace

/// Collects a class's events and says which groups are there before them.
GroupMask SetTimelineWalk::begin(std::span<const std::uint32_t> zones, const SetTimelineHistory::Block& block) {
    m_events.clear();
    GroupMask mask = 0;
    for (const std::uint32_t number : zones) {
        const SetTimelineHistory::Zone& zone = block.zones[number];
        Event comes = zone.isThereBefore ? 0 : 1;
        m_present[zone.group] += zone.isThereBefore ? 1U : 0U;
        mask |= zone.isThereBefore ? bitOf(zone.group) : 0;
        for (std::size_t t = zone.firstToggle; t < zone.firstToggle + zone.toggleCount; ++t) {
            m_events.push_back(m_history.toggles[t] * Event{128} + zone.group * 2U + comes);
            comes ^= 1U;
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

const std::vector<SetTimelineWalk::Move>&
SetTimelineWalk::follow(const SetTimelineHistory::Block& block, const SetClasses& classes, GroupMaskNumbers& numbers) {
    m_moves.clear();
    for (std::size_t c = 1; c < classes.areas.size(); ++c) {
        if (classes.changing[c] == 0 || classes.areas[c] == 0) continue;
        GroupMask mask = begin(classes.zones(c), block);
        std::uint32_t number = numbers.numberOf(mask);
        for (std::size_t i = 0; i < m_events.size();) {
            const GroupMask before = mask;
            const Event rank = m_events[i] / 128;
            for (; i < m_events.size() && m_events[i] / 128 == rank; ++i) {
                const std::size_t group = m_events[i] / 2 % mostGroups;
                m_present[group] += m_events[i] % 2 == 1 ? 1U : ~0U;
                mask = m_present[group] != 0 ? mask | bitOf(group) : mask & ~bitOf(group);
            }
            if (mask == before) continue;
            const std::uint32_t next = numbers.numberOf(mask);
            m_moves.push_back({static_cast<std::uint32_t>(rank - block.firstRank), number, next, classes.areas[c]});
            number = next;
        }
        for (const std::uint32_t zone : classes.zones(c))
            m_present[block.zones[zone].group] = 0;
    }
    return m_moves;
}

std::vector<std::uint32_t> SetTimelineWalk::before(const SetTimelineHistory::Block& block, const SetClasses& classes,
                                                   GroupMaskNumbers& numbers) {
    std::vector<std::uint32_t> result;
    for (std::size_t c = 0; c < classes.areas.size(); ++c) {
        GroupMask mask = 0;
        for (const std::uint32_t zone : classes.zones(c))
            mask |= block.zones[zone].isThereBefore ? bitOf(block.zones[zone].group) : 0;
        result.push_back(numbers.numberOf(mask));
    }
    return result;
}

} // namespace azalai
