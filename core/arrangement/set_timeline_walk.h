#pragma once

#include <azalai/arrangement/group_mask_numbers.h>
#include <azalai/arrangement/set_timeline_history.h>
#include <azalai/arrangement/set_timeline_merge.h>

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace azalai {

/// Follows merged sets through a block, change by change.
class SetTimelineWalk {
public:
    SetTimelineWalk(const ZoneSetTable& sets, const SetTimelineHistory& history) : m_sets(sets), m_history(history) {}

    /// Ground that goes from one set of groups to another.
    struct Move {
        std::uint32_t rank = 0;   ///< of the instant, counted from the block's first
        std::uint32_t before = 0; ///< number of the set of groups
        std::uint32_t after = 0;
        AreaUnits area = 0;
    };

    /// What happens in a block, set by set, and where each set's ground is before it.
    struct Followed {
        std::vector<Move> moves;
        std::vector<std::pair<std::uint32_t, AreaUnits>> before; ///< number of the set of groups; may repeat
    };
    [[nodiscard]] Followed follow(std::size_t block, std::span<const MergedSet> merged, GroupMaskNumbers& numbers);

private:
    /// A zone of a group comes or goes: rank * 128 + group * 2 + (1 if it comes), so that numbers sort by rank.
    using Event = std::uint64_t;

    GroupMask begin(std::span<const std::uint32_t> zones, const std::vector<SetTimelineHistory::InBlock>& inBlock);
    void sortEvents();

    const ZoneSetTable& m_sets;
    const SetTimelineHistory& m_history;
    std::vector<const SetTimelineHistory::InBlock*> m_changing;
    std::vector<Event> m_events;
    std::array<std::uint32_t, mostGroups> m_present{}; ///< zones of each group that are there; all 0 between sets
};

} // namespace azalai
