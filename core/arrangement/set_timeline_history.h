#pragma once

#include <azalai/arrangement/set_timeline_input.h>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// Zones' times as ranks of the instants at which any of them changes, and cut into blocks with about equally many
/// changes.
struct SetTimelineHistory {
    static constexpr std::size_t blocks = 8;

    /// What tells a zone from others in each block: there throughout, it counts by the bit of its group; changing, by a
    /// key of its own, else 0; absent, by neither.
    struct Keys {
        std::array<GroupMask, blocks> throughout{};
        std::array<std::uint64_t, blocks> changing{};
    };

    /// A zone in one block: it comes and goes in turn at the ranks toggles[firstToggle] and so on.
    struct InBlock {
        GroupMask throughout = 0;
        std::uint32_t firstToggle = 0;
        std::uint16_t toggleCount = 0;
        std::uint8_t group = 0;
        bool isThereBefore = false;
    };

    std::vector<Tick> instants;                          ///< ascending; a rank is an index into it
    std::array<std::uint32_t, blocks + 1> blockStarts{}; ///< ranks; block b is [blockStarts[b], blockStarts[b + 1])
    std::vector<Keys> keys;                              ///< by zone
    std::array<std::vector<InBlock>, blocks> zones;      ///< by zone
    std::vector<std::uint32_t> toggles;                  ///< ranks, ascending within a zone
};

/// Input  at most 32767 intervals a zone.
[[nodiscard]] SetTimelineHistory historyOf(std::span<const ZoneTimes> zones);

} // namespace azalai
