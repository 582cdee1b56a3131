#pragma once

#include <azalai/arrangement/set_timeline_input.h>

#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// Zones' times as ranks of the instants at which any of them changes, and cut into blocks with about equally many
/// changes.
struct SetTimelineHistory {
    enum class Role : std::uint8_t { Absent, Throughout, Changing };

    /// A zone in one block: it comes and goes in turn at the ranks toggles[firstToggle] and so on.
    struct Zone {
        std::uint32_t firstToggle = 0;
        std::uint16_t toggleCount = 0;
        std::uint8_t group = 0;
        bool isThereBefore = false;
    };

    struct Block {
        std::uint32_t firstRank = 0;
        std::uint32_t endRank = 0;
        std::vector<Role> roles; ///< by zone
        std::vector<Zone> zones; ///< by zone
    };

    std::vector<Tick> instants;         ///< ascending; a rank is an index into it
    std::vector<Block> blocks;          ///< in order of time, without gaps; at least one
    std::vector<std::uint32_t> toggles; ///< ranks, ascending within a zone
};

/// Input  at most 32767 intervals a zone.
[[nodiscard]] SetTimelineHistory historyOf(std::span<const ZoneTimes> zones);

} // namespace azalai
