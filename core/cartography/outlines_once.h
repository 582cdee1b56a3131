#pragma once

#include <azalai/cartography/ground_cells.h>
#include <azalai/cartography/scene.h>
#include <azalai/geo/position.h>

#include <memory>
#include <vector>

namespace azalai {

struct OutlinePath {
    std::shared_ptr<const PlaneLine> line;
    PlaneBox box;
};

/// The outlines of groups of areas as lines, with each edge given once, in the first group that has it: a dashed line
/// drawn twice is no longer dashed.
///
/// leftOut  Edges near this ground are not given; may be null.
/// Result   One list per group, in order.
[[nodiscard]] std::vector<std::vector<OutlinePath>> outlinesOnce(const std::vector<std::vector<const Area*>>& groups,
                                                                 const GroundCells* leftOut = nullptr);

} // namespace azalai
