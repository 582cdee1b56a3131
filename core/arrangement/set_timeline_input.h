#pragma once

#include <azalai/arrangement/figure.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace azalai {

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

} // namespace azalai
