#pragma once

#include <azalai/arrangement/indexed_outline.h>
#include <azalai/arrangement/label_table.h>
#include <azalai/arrangement/step_point.h>
#include <azalai/arrangement/unset_vector.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <vector>

namespace azalai {

/// A crossing as one of its two rings passes it. Nothing is set at first (see UnsetVector).
struct RingCrossing {
    double x; ///< grid steps
    double y;
    std::uint32_t edge : 31;
    std::uint32_t isTouched : 1; ///< other borders pass here too: x and y are what exact arithmetic rounds to
    std::uint32_t ring;

    void put(StepPoint at) {
        x = at.x;
        y = at.y;
        isTouched = 1;
    }
};

/// A ring, and the crossings that it passes.
struct CrossedRing {
    std::uint32_t zone = 0;
    RingSpan span;
    std::uint32_t first = 0; ///< of its crossings, by place
    std::uint32_t count = 0;
    Label atStart = 0; ///< left of the border at its first point
};

/// All rings with their crossings in the order in which walks along the rings pass them: each crossing has two places,
/// one on either ring. A piece of border begins at a place and runs to the next one of the ring.
struct CrossedRings {
    std::vector<CrossedRing> rings;      ///< zone after zone
    std::vector<std::size_t> firstRing;  ///< of each zone, and behind the last
    UnsetVector<std::uint32_t> placeOf;  ///< of crossings: by number · 2 + side (0 for the zone with the lower number)
    UnsetVector<RingCrossing> crossings; ///< by place, as all that follow
    UnsetVector<std::uint32_t> ways;     ///< the crossing's place on the other ring · 2^bits + the bits below
    UnsetVector<AreaUnits> ground;       ///< under the piece
    UnsetVector<std::uint32_t> sets; ///< entries of the table, left of the piece and right of it: by place · 2 + side

    static constexpr std::uint32_t bits = 3;
    static constexpr std::uint32_t enters = 1;  ///< the border runs into the other zone here
    static constexpr std::uint32_t isFirst = 2; ///< of its ring
    static constexpr std::uint32_t isLast = 4;

    [[nodiscard]] std::uint32_t across(std::uint32_t place) const { return ways[place] >> bits; }
    [[nodiscard]] std::uint32_t after(std::uint32_t place) const {
        return (ways[place] & isLast) == 0 ? place + 1 : rings[crossings[place].ring].first;
    }
    [[nodiscard]] std::uint32_t before(std::uint32_t place) const {
        if ((ways[place] & isFirst) == 0) return place - 1;
        const CrossedRing& ring = rings[crossings[place].ring];
        return ring.first + ring.count - 1;
    }
    /// The places of a ring on one of its edges.
    [[nodiscard]] auto onEdge(std::size_t ring, std::uint32_t edge) const {
        const std::uint32_t end = rings[ring].first + rings[ring].count;
        const auto edgeOf = [this](std::uint32_t place) { return crossings[place].edge; };
        const auto [first, last] = std::ranges::equal_range(std::views::iota(rings[ring].first, end), edge, {}, edgeOf);
        return std::ranges::subrange(first, last);
    }
    [[nodiscard]] std::uint32_t zoneAt(std::uint32_t place) const { return rings[crossings[place].ring].zone; }
};

} // namespace azalai
