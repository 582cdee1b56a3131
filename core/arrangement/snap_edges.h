#pragma once

#include <azalai/arrangement/grid_edge.h>

#include <vector>

namespace azalai {

/// Leaves one of every stretch that is there an odd number of times, whichever way round, and none of the others.
/// Result  Sorted; from before to.
[[nodiscard]] std::vector<GridEdge> oddEdges(std::vector<GridEdge> edges);

/// Cuts edges at each other and at each other's ends, and moves the cuts to the grid, so that they meet in common ends
/// only. Every edge that passes through the cell of an end or of a crossing is led through the middle of that cell:
/// then the pieces cannot cross, since no piece passes a cell of another's end while the cells shrink to their middles.
/// One round is enough, and no other fault is possible.
///
/// Input     Edges no longer than longestEdge.
/// Result    As of oddEdges. An even number of edges ends at a point where an even number did before.
/// Accuracy  Exact where all crossings are grid points; otherwise an edge moves by less than a step.
/// Source    Hobby, "Practical segment intersection with finite precision output" (1999); Guibas and Marimont,
///           "Rounding arrangements dynamically" (1998).
[[nodiscard]] std::vector<GridEdge> snapEdges(std::vector<GridEdge> edges);

} // namespace azalai
