#pragma once

#include <azalai/arrangement/set_timeline_input.h>

#include <array>
#include <bit>
#include <cstdint>

namespace azalai {

/// How groups are looked at: who is hidden, who counts as one side, and whose ground is contested by whom. Changing the
/// view builds nothing anew.
struct GroupView {
    GroupMask hidden = 0;                          ///< bits of groups that count as absent
    std::array<std::uint8_t, mostGroups> sideOf{}; ///< side of each group, 0..63; groups of one side count as one
    std::array<GroupMask, mostGroups> rivals{};    ///< bits of the sides whose presence contests a side's ground

    bool operator==(const GroupView&) const = default;

    /// The sides of the groups that are not hidden.
    [[nodiscard]] GroupMask sidesOf(GroupMask groups) const;

    /// Those of the sides that have a rival among them.
    [[nodiscard]] GroupMask contestedAmong(GroupMask sides) const;
};

/// Nobody is hidden, every group is a side of its own and a rival of every other.
[[nodiscard]] GroupView everyGroupForItself();

/// Calls visit(bit number) for each bit, ascending.
template <typename Visit> void forEachBit(GroupMask mask, const Visit& visit) {
    for (; mask != 0; mask &= mask - 1)
        visit(static_cast<std::uint8_t>(std::countr_zero(mask)));
}

} // namespace azalai
