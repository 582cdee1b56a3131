#pragma once

#include <azalai/arrangement/zone_sets.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace azalai {

/// The sets of zones of an arrangement in three arrays: set s has members starts[s] .. starts[s + 1] and the ground
/// areas[s]. What order sets have changes no area.
struct ZoneSetTable {
    std::vector<std::uint32_t> members;    ///< numbers of zones; within a set each at most once
    std::vector<std::size_t> starts = {0}; ///< one more than there are sets
    std::vector<AreaUnits> areas;

    [[nodiscard]] std::size_t size() const { return areas.size(); }
    [[nodiscard]] std::span<const std::uint32_t> zones(std::size_t set) const {
        return {members.data() + starts[set], starts[set + 1] - starts[set]};
    }
    void add(std::span<const std::uint32_t> zones, AreaUnits area) {
        members.insert(members.end(), zones.begin(), zones.end());
        starts.push_back(members.size());
        areas.push_back(area);
    }
};

/// A point in time. What a tick is, the caller decides: seconds for a dossier.
using Tick = std::int64_t;

/// Half-open: `from` is in it, `to` is not. The defaults are open ends.
struct TickInterval {
    Tick from = std::numeric_limits<Tick>::min();
    Tick to = std::numeric_limits<Tick>::max();

    bool operator==(const TickInterval&) const = default;
};

inline constexpr std::size_t mostGroups = 64;

/// Which groups are present somewhere: bit g stands for group g.
using GroupMask = std::uint64_t;

/// Whose a zone is and when it is there.
struct ZoneTimes {
    std::uint8_t group = 0;            ///< 0..63: an actor, or an actor with a type of zone
    std::vector<TickInterval> present; ///< in any order; may touch and overlap; none where to <= from
};

/// The sum of areas that stays right when it wraps around on the way.
[[nodiscard]] constexpr AreaUnits sumOf(AreaUnits a, AreaUnits b) {
    return static_cast<AreaUnits>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}
[[nodiscard]] constexpr AreaUnits differenceOf(AreaUnits a, AreaUnits b) {
    return static_cast<AreaUnits>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

} // namespace azalai
