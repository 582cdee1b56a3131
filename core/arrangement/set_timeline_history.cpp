#include <azalai/arrangement/set_timeline_history.h>

#include <azalai/base/expect.h>

#include <algorithm>

namespace azalai {

namespace {

constexpr TickInterval always;

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

/// More blocks let more sets become one, but each block looks at every set.
constexpr std::size_t togglesPerBlock = 32;
constexpr std::size_t mostBlocks = 8;

/// Blocks with about as many toggles each.
void cutBlocks(SetTimelineHistory& history, std::size_t zones) {
    std::vector<std::size_t> togglesBefore(history.instants.size() + 1);
    for (const std::uint32_t rank : history.toggles)
        ++togglesBefore[rank + 1];
    for (std::size_t i = 1; i < togglesBefore.size(); ++i)
        togglesBefore[i] += togglesBefore[i - 1];
    const std::size_t blocks = std::clamp<std::size_t>(history.toggles.size() / togglesPerBlock, 1, mostBlocks);
    for (std::size_t b = 1; b <= blocks; ++b) {
        const auto end = std::ranges::lower_bound(togglesBefore, history.toggles.size() * b / blocks);
        SetTimelineHistory::Block block;
        block.firstRank = history.blocks.empty() ? 0 : history.blocks.back().endRank;
        block.endRank = static_cast<std::uint32_t>(end - togglesBefore.begin());
        block.roles.resize(zones);
        block.zones.resize(zones);
        history.blocks.push_back(std::move(block));
    }
}

struct Toggles {
    std::size_t first = 0;
    std::size_t end = 0;
    bool isInitiallyThere = false;
};

void addToBlocks(SetTimelineHistory& history, std::size_t zone, std::uint8_t group, const Toggles& toggles) {
    using Role = SetTimelineHistory::Role;
    bool isThere = toggles.isInitiallyThere;
    std::size_t next = toggles.first;
    for (SetTimelineHistory::Block& block : history.blocks) {
        SetTimelineHistory::Zone& in = block.zones[zone];
        in = {.firstToggle = static_cast<std::uint32_t>(next),
              .toggleCount = 0,
              .group = group,
              .isThereBefore = isThere};
        while (next < toggles.end && history.toggles[next] < block.endRank)
            ++next;
        in.toggleCount = static_cast<std::uint16_t>(next - in.firstToggle);
        block.roles[zone] = in.toggleCount > 0 ? Role::Changing : isThere ? Role::Throughout : Role::Absent;
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
    cutBlocks(history, zones.size());
    for (std::size_t z = 0; z < zones.size(); ++z)
        addToBlocks(history, z, zones[z].group, toggles[z]);
    return history;
}

} // namespace azalai
