#pragma once

#include <azalai/arrangement/indexed_outline.h>

#include <cstdint>
#include <vector>

namespace azalai {

/// What must be known of one zone's border before its pieces can be made polygons.
struct BorderFacts {
    std::vector<std::uint32_t> ownTouches; ///< slots where its rings touch each other, ascending
    /// Is some edge so long that a point which is not on it may seem to be once both are in degrees: under 1/length of
    /// a step lies between them, and a double holds 2^-53 of a coordinate.
    bool hasLongEdge = false;
};

/// Input  Rings that touch each other do so at points of both, as repairOutline leaves them.
[[nodiscard]] BorderFacts borderFacts(const IndexedOutline& zone);

/// Only hasLongEdge.
[[nodiscard]] bool hasLongEdge(const IndexedOutline& zone);

/// Only the ownTouches.
[[nodiscard]] std::vector<std::uint32_t> ownTouches(const IndexedOutline& zone);

} // namespace azalai
