#pragma once

#include <azalai/arrangement/group_mask_numbers.h>
#include <azalai/arrangement/set_timeline_classes.h>
#include <azalai/arrangement/set_timeline_history.h>

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace azalai {

/// Follows classes of sets through a block, change by change.
class SetTimelineWalk {
public:
    explicit SetTimelineWalk(const SetTimelineHistory& history) : m_history(history) {}

    /// Ground that goes from one set of groups to another.
    struct Move {
        std::uint32_t rank = 0;   ///< of the instant, counted from the block's first
        std::uint32_t before = 0; ///< number of the set of groups
        std::uint32_t after = 0;
        AreaUnits area = 0;
    };

    /// What happens in a block, class by class. Valid until the next call.
    [[nodiscard]] const std::vector<Move>& follow(const SetTimelineHistory::Block& block, const SetClasses& classes,
                                                  GroupMaskNumbers& numbers);

    /// Where each class's ground is before the block: the number of the set of groups.
    [[nodiscard]] static std::vector<std::uint32_t> before(const SetTimelineHistory::Block& block,
                                                           const SetClasses& classes, GroupMaskNumbers& numbers);

private:
    /// A zone of a group comes or goes: rank * 128 + group * 2 + (1 if it comes), so that numbers sort by rank.
    using Event = std::uint64_t;

    GroupMask begin(std::span<const std::uint32_t> zones, const SetTimelineHistory::Block& block);
    void sortEvents();

    const SetTimelineHistory& m_history;
    std::vector<Event> m_events;
    std::vector<Move> m_moves;
    std::array<std::uint32_t, mostGroups> m_present{}; ///< zones of each group that are there; all 0 between classes
};

} // namespace azalai
