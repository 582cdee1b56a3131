#pragma once

#include <azalai/arrangement/group_view.h>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// Who has how much at one instant, in a view. All figures are exact sums.
struct GroupAreas {
    struct Pair {
        std::uint8_t first = 0; ///< side, before `second`
        std::uint8_t second = 0;
        AreaUnits area = 0; ///< where both are, whoever else is

        bool operator==(const Pair&) const = default;
    };
    struct Set {
        GroupMask sides = 0; ///< never empty
        AreaUnits area = 0;  ///< where exactly these are

        bool operator==(const Set&) const = default;
    };

    std::array<AreaUnits, mostGroups> held{};      ///< by side: where it is, alone or not
    std::array<AreaUnits, mostGroups> contested{}; ///< by side: the part of it where a rival is too
    std::vector<Pair> pairs;                       ///< by first, then second; rivals or not; area never 0
    std::vector<Set> sets;                         ///< ascending; area never 0
    AreaUnits whole = 0;                           ///< where anybody is
    AreaUnits contestedWhole = 0;                  ///< where two rivals are, each piece once

    bool operator==(const GroupAreas&) const = default;
};

/// Input  the areas of a SetTimelineCursor and the masks of its timeline: areas[i] belongs to masks[i], masks differ.
/// Costs time in proportion to the number of masks.
[[nodiscard]] GroupAreas groupAreas(std::span<const GroupMask> masks, std::span<const AreaUnits> areas,
                                    const GroupView& view);

} // namespace azalai
