#pragma once

#include <azalai/arrangement/indexed_outline.h>
#include <azalai/arrangement/zone_sets.h>
#include <azalai/overlap/overlaps.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace azalai {

/// What the outlines of some zones make of the ground, whosever they are. Numbers of zones are their places.
struct ArrangedZones {
    struct Face {
        std::size_t set = 0; ///< place in `sets`
        AreaUnits area = 0;
        Polygon shape; ///< valid; rings from their most western (then southern) position
    };
    struct Pair {
        std::uint32_t first = 0; ///< below `second`
        std::uint32_t second = 0;
        AreaUnits area = 0; ///< where both lie, whoever else does
    };

    std::vector<ZoneSet> sets; ///< that occur, by zones
    std::vector<Face> faces;   ///< by set, then west, south of the first position
    std::vector<Pair> pairs;   ///< with more than leastArea, by first, then second
    OverlapChecks checks;

    [[nodiscard]] std::size_t weight() const; ///< positions of faces, members of sets and pairs: its memory in 16 bytes
};

/// Result  None where stopped. The same for any number of threads.
[[nodiscard]] std::optional<ArrangedZones> arrangeZones(std::span<const IndexedOutline* const> zones,
                                                        std::size_t threads, const std::stop_token& stop);

} // namespace azalai
