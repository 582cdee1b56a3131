#pragma once

#include <azalai/arrangement/grid_edge.h>

#include <span>

namespace azalai {

/// The rings around the ground that lies inside an odd number of times, with the ground on their left. Around each
/// stretch of ground that hangs together (touching at a point does not count) there is one outer ring; no ring passes a
/// point twice.
///
/// Input   What oddEdges gives, edges that meet in common ends only, an even number of them at every point.
/// Result  The same for the same edges: each ring starts at its least point, rings in order.
[[nodiscard]] GridOutline traceRings(std::span<const GridEdge> edges);

/// Each ring from its least point, in order: equal for outlines with the same rings.
[[nodiscard]] GridOutline normalised(GridOutline outline);

} // namespace azalai
