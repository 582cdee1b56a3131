#pragma once

#include <azalai/overlap/alliances.h>
#include <azalai/overlap/measure_pair.h>
#include <azalai/overlap/overlaps.h>
#include <azalai/overlap/partition.h>

#include <memory>
#include <vector>

namespace azalai {

struct MeasuredPair {
    std::size_t first = 0; ///< index of a state, below `second`
    std::size_t second = 0;
    PairMeasure measure;
};

/// What the engines found, with indices into `states`.
struct OverlapFindings {
    const std::vector<const ZoneState*>& states;
    const std::vector<std::shared_ptr<const PreparedZone>>& zones; ///< one per state
    const Alliances& alliances;
    const std::vector<MeasuredPair>& pairs; ///< of states that are not allied and may meet; by first, then second
    const std::vector<Cell>& cells;         ///< of all states
    std::int64_t faceMismatches = 0;        ///< of the partitions the cells come from
};

/// Words the findings as overlaps: names the cells, adds up actors, and checks that the faces of every zone and of
/// every pair add up to it. A sum that does not is counted in the guards.
[[nodiscard]] Overlaps deriveOverlaps(const OverlapFindings& findings);

} // namespace azalai
