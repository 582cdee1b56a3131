#pragma once

#include <azalai/overlap/node_edges.h>

#include <vector>

namespace azalai {

/// A face with the zones that cover it. The outer ring runs counter-clockwise; it starts anywhere.
struct BorderFace {
    std::vector<std::size_t> zones; ///< ascending; never empty
    Polygon shape;
};

/// The faces between borders that meet in common ends only, without those that no zone covers. Who covers a face
/// follows from walking across borders, from the open plane inwards: no position is tested, so that the narrowest face
/// is named right.
///
/// Input  What `nodeEdges` gives.
[[nodiscard]] std::vector<BorderFace> borderFaces(const std::vector<BorderEdge>& edges);

} // namespace azalai
