#pragma once

#include <azalai/arrangement/grid_point.h>
#include <azalai/arrangement/outline_faults.h>

#include <vector>

namespace azalai {

/// Makes an outline from any rings by the even-odd rule: ground is what lies inside an odd number of times.
///
/// Input     Any rings within ±180° and ±90°; they may cross, overlap and touch themselves and each other, run either
///           way round, repeat points, have spikes, be nested, be empty.
/// Result    Rings that are an outline already come back as they are. Rings that only run the wrong way come back
///           turned round, from the same starting points. All others come back cut and joined anew: each ring starts at
///           its least point, rings in order, whatever the order, the starts and the directions of the given ones;
///           edges end at every touching point, and no edge is longer than longestEdge. Repairing a result changes
///           nothing.
/// Accuracy  Exact where all crossings are grid points; otherwise edges that are cut move by less than a step (1 cm).
/// Errors    None: every input has a result, which is empty where there is no ground.
[[nodiscard]] GridOutline repairOutline(const std::vector<GridRing>& rings);

struct RepairedOutline {
    GridOutline outline;
    OutlineFaults faults;

    bool operator==(const RepairedOutline&) const = default;
};

/// The same, with what was wrong.
[[nodiscard]] RepairedOutline repairWithFaults(const std::vector<GridRing>& rings);

/// Is this an outline as GridOutline says, one that repairOutline would give back as it is.
[[nodiscard]] bool isSimple(const GridOutline& outline);

} // namespace azalai
