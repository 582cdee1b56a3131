#pragma once

#include <azalai/arrangement/figure.h>

#include <cstdint>
#include <vector>

namespace azalai {

/// Ground where exactly these zones lie, wherever it is.
struct ZoneSet {
    std::vector<std::uint32_t> zones; ///< numbers of zones, ascending; never empty
    AreaUnits area = 0;

    bool operator==(const ZoneSet&) const = default;
};

/// A set is said to occur where it has more ground than a thousandth of a square metre: less is what the rounding of
/// borders that coincide leaves.
inline constexpr AreaUnits leastArea = 100;

} // namespace azalai
