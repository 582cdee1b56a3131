#pragma once

#include "../../core/geodata/made_road.h"

#include <cstdint>
#include <vector>

namespace azalai::bench {

/// Roads on a shaken lattice over 12° W to 4° E and 10° to 25° N, as people draw them: lines that pass several
/// junctions and share their points, some of them a few metres short, some a few tens; tracks across that have no point
/// where they cross; bridges; lines drawn twice.
struct RoadLayerSize {
    int columns = 24;
    int rows = 20;
    std::uint64_t seed = 2023;
};

/// About a million legs once the lines have met.
inline constexpr RoadLayerSize wholeCountryOfRoads{.columns = 760, .rows = 710};

/// The same size gives the same roads on every machine.
[[nodiscard]] std::vector<test::MadeRoad> makeRoadLayer(const RoadLayerSize& size);

} // namespace azalai::bench
