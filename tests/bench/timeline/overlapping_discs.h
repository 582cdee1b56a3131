#pragma once

#include <azalai/arrangement/label_table.h>
#include <azalai/arrangement/set_timeline_input.h>

#include <cstdint>
#include <vector>

namespace azalai::bench {

/// Zones and the sets of them that occur, of the size of set L: discs over a square, of which rows are sampled.
struct OverlappingDiscs {
    LabelTable sets;
    std::vector<ZoneTimes> zones;
};

struct DiscsPlan {
    std::size_t zones = 10'000;
    double depth = 13.0;      ///< discs over a spot, all times together
    std::size_t rows = 3'000; ///< sampled
    std::uint8_t groups = 12;
    Tick ticksPerDay = 1; ///< changes fall on any tick
    std::uint64_t seed = 20230903;
};

/// Each disc is there once, 55 days on average of 365, so that about 17,000 changes fall into the year.
[[nodiscard]] OverlappingDiscs overlappingDiscs(const DiscsPlan& plan);

} // namespace azalai::bench
