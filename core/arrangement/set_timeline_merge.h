#pragma once

#include <azalai/arrangement/set_timeline_history.h>

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace azalai {

/// Sets of zones that are one for the length of a block, with the ground of all of them.
struct MergedSet {
    std::uint64_t key = 0; ///< of the zones that change in the block and the groups that are there throughout
    AreaUnits area = 0;
    std::size_t example = 0; ///< number of the first of them
};

/// What sets are in each block.
struct SetKeys {
    /// By block, then by set: 0 where nothing changes, else equal for sets that are one.
    std::array<std::vector<std::uint64_t>, SetTimelineHistory::blocks> keys;
    /// The ground of sets in which nothing changes in the first block, by their groups there. Masks may repeat.
    std::vector<std::pair<GroupMask, AreaUnits>> unchangedAtFirst;
};

[[nodiscard]] SetKeys setKeys(const ZoneSetTable& sets, const SetTimelineHistory& history);

/// The sets with a key, each key once, in order of their examples. Input  keys and areas by set.
[[nodiscard]] std::vector<MergedSet> mergeSets(std::span<const std::uint64_t> keys, std::span<const AreaUnits> areas);

} // namespace azalai
