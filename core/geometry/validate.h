#pragma once

#include <azalai/geo/position.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace azalai {

enum class AreaFaultKind {
    Empty,         ///< no polygon at all
    NonFinite,     ///< a coordinate is NaN or infinite
    OutOfRange,    ///< beyond ±180° of longitude or ±90° of latitude
    TooFewPoints,  ///< fewer than three different positions in a ring
    RepeatedPoint, ///< the same position twice in a row, or at both ends of the ring
    Spike,         ///< the ring turns straight back on itself
    Winding,       ///< an outer ring clockwise or a hole counter-clockwise
    SelfCrossing,  ///< a ring crosses or touches itself or another ring, along more than points that are allowed
    Nesting,       ///< a hole outside its outer ring, nested holes, polygons that overlap, an interior in two pieces
};

struct AreaFault {
    AreaFaultKind kind = AreaFaultKind::Empty;
    Position where;
    std::string detail; ///< English, for the log

    bool operator==(const AreaFault&) const = default;
};

/// The first thing that is wrong with an area, or nothing: RFC 7946 and OGC simple features, rings without the repeated
/// closing position. Repeated points, spikes and winding are cured by `tidied`, the rest by `repairedArea`.
[[nodiscard]] std::optional<AreaFault> validate(const Area& area);

/// How often edges of an area cross between their ends; `most` + 1 where it is more often.
[[nodiscard]] std::size_t crossingCount(const Area& area, std::size_t most);

/// "self-crossing".
[[nodiscard]] std::string_view word(AreaFaultKind kind);

} // namespace azalai
