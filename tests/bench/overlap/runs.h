#pragma once

#include "peers.h"

#include <memory>
#include <vector>

namespace azalai::bench {

struct RunOptions {
    int rounds = 5;
    double budgetMs = 30'000.0; ///< of one engine for one figure: what takes longer gets a sample of the pairs
    std::size_t stride = 1;     ///< of the pairs whose areas are checked
};

// Each prints one record per engine.

/// Rounds of one engine after the other; each engine on as many pairs as its budget allows.
void runPairs(const BenchSet& set, const std::vector<std::unique_ptr<PairPeer>>& peers, const RunOptions& options);

/// Areas against the reference sum. Wrong is what differs by more than a tenth of a square metre and a millionth; an
/// engine that rounds crossings to the grid may differ by a step along the shorter border besides.
void countWrong(const BenchSet& set, const std::vector<std::unique_ptr<PairPeer>>& peers, const RunOptions& options);

void runPartitions(const BenchSet& set, const std::vector<std::unique_ptr<PartitionPeer>>& peers,
                   const RunOptions& options);

/// Nanoseconds per vertex of the ellipsoid's area.
void runAreas(const BenchSet& set, const RunOptions& options);

/// Pairs and partition by one thread and by two, on the wall.
void runThreads(const BenchSet& set, const RunOptions& options);

/// 365 partitions of the zones that hold on each day, made anew.
void runDays(const BenchSet& set, const RunOptions& options);

} // namespace azalai::bench
