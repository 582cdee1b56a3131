#include <azalai/arrangement/set_timeline_history.h>

#include <azalai/base/expect.h>

#include <algorithm>

namespace azalai {

namespace {

constexpr TickInterval always;

/// SplitMix64 (Steele, Lea, Flood 2014): a key that a sum of others does not meet by chance.
std::uint64_t keyOf(std::uint64_t zone) {
    std::uint64_t z = (zone + 1) * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

/// The ends of a zone's intervals in turn: where it comes, where it goes. Open ends are among them.
struct Ends {
    std::vector<Tick> ticks;
    std::vector<std::size_t> starts = {0}; ///< of zones; one more than zones

    void add(std::span<const TickInterval> intervals) {
        m_sorted.assign(intervals.begin(), intervals.end());
        std::erase_if(m_sorted, [](const TickInterval& i) { return i.to <= i.from; });
        std::ranges::sort(m_sorted, {}, &TickInterval::from);
        for (const TickInterval& interval : m_sorted) {
            if (ticks.size() > starts.back() && interval.from <= ticks.back()) {
                ticks.back() = std::max(ticks.back(), interval.to);
            } else {
                ticks.push_back(interval.from);
                ticks.push_back(interval.to);
            }
        }
        starts.push_back(ticks.size());
    }

private:
    std::vector<TickInterval> m_sorted;
};

std::vector<Tick> instantsOf(const Ends& ends) {
    std::vector<Tick> instants = ends.ticks;
    std::erase_if(instants, [](Tick tick) { return tick == always.from || tick == always.to; });
    std::ranges::sort(instants);
    const auto repeats = std::ranges::unique(instants);
    instants.erase(repeats.begin(), repeats.end());
    return instants;
}

/// Ranks at which blocks begin, so that each has about as many toggles.
void cutBlocks(SetTimelineHistory& history) {
    std::vector<std::size_t> togglesBefore(history.instants.size() + 1);
    for (const std::uint32_t rank : history.toggles)
        ++togglesBefore[rank + 1];
    for (std::size_t i = 1; i < togglesBefore.size(); ++i)
        togglesBefore[i] += togglesBefore[i - 1];
    for (std::size_t b = 1; b < SetTimelineHistory::blocks; ++b) {
        const std::size_t share = history.toggles.size() * b / SetTimelineHistory::blocks;
        const auto first = std::ranges::lower_bound(togglesBefore, share);
        history.blockStarts[b] = static_cast<std::uint32_t>(first - togglesBefore.begin());
    }
    history.blockStarts[SetTimelineHistory::blocks] = static_cast<std::uint32_t>(history.instants.size());
}

struct Toggles {
    std::size_t first = 0;
    std::size_t end = 0;
    bool isInitiallyThere = false;
};

void addToBlocks(SetTimelineHistory& history, std::size_t zone, std::uint8_t group, const Toggles& toggles) {
    SetTimelineHistory::Keys& keys = history.keys[zone];
    bool isThere = toggles.isInitiallyThere;
    std::size_t next = toggles.first;
    for (std::size_t b = 0; b < SetTimelineHistory::blocks; ++b) {
        SetTimelineHistory::InBlock& in = history.zones[b][zone];
        in = {.firstToggle = static_cast<std::uint32_t>(next), .group = group, .isThereBefore = isThere};
        while (next < toggles.end && history.toggles[next] < history.blockStarts[b + 1])
            ++next;
        in.toggleCount = static_cast<std::uint16_t>(next - in.firstToggle);
        if (in.toggleCount > 0)
            keys.changing[b] = keyOf(zone);
        else if (isThere)
            keys.throughout[b] = in.throughout = GroupMask{1} << group;
        isThere = isThere != (in.toggleCount % 2 == 1);
    }
}

} // namespace

SetTimelineHistory historyOf(std::span<const ZoneTimes> zones) {
    Ends ends;
    for (const ZoneTimes& zone : zones) {
        AZALAI_EXPECT(zone.group < mostGroups && zone.present.size() < 32768);
        ends.add(zone.present);
    }
    SetTimelineHistory history;
    history.instants = instantsOf(ends);
    const auto rankOf = [&](Tick tick) {
        return static_cast<std::uint32_t>(std::ranges::lower_bound(history.instants, tick) - history.instants.begin());
    };
    std::vector<Toggles> toggles;
    for (std::size_t z = 0; z < zones.size(); ++z) {
        Toggles own{.first = history.toggles.size()};
        for (std::size_t i = ends.starts[z]; i < ends.starts[z + 1]; ++i) {
            if (ends.ticks[i] == always.from)
                own.isInitiallyThere = true;
            else if (ends.ticks[i] != always.to)
                history.toggles.push_back(rankOf(ends.ticks[i]));
        }
        own.end = history.toggles.size();
        toggles.push_back(own);
    }
    cutBlocks(history);
    history.keys.resize(zones.size());
    for (std::vector<SetTimelineHistory::InBlock>& block : history.zones)
        block.resize(zones.size());
    for (std::size_t z = 0; z < zones.size(); ++z)
        addToBlocks(history, z, zones[z].group, toggles[z]);
    return history;
}

} // namespace azalai
