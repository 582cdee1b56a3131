#pragma once

#include <azalai/base/result.h>
#include <azalai/overlap/fine_point.h>

#include <cstddef>
#include <vector>

namespace azalai {

/// A stretch of border, and the zones that lie on exactly one side of it. `from` is before `to`.
struct BorderEdge {
    FinePoint from;
    FinePoint to;
    std::vector<std::size_t> zones; ///< ascending; never empty

    bool operator==(const BorderEdge&) const = default;
};

/// Cuts edges at each other until they meet in common ends only. Edges that come to lie on each other become one, with
/// the zones that are on it an odd number of times; edges of no zone are dropped.
///
/// Result    Sorted by from, to. No two edges cross, and no end lies within half a step of the inside of another edge.
/// Accuracy  An edge moves by up to a step (1 µm) where it is cut.
/// Errors    LibraryFailure when the cutting does not come to an end in 20 rounds; none has been seen to need more
/// than 4. Source    Snap rounding after Hobby (1999), repeated until nothing changes after Halperin and Packer (2002).
[[nodiscard]] Result<std::vector<BorderEdge>> nodeEdges(std::vector<BorderEdge> edges);

} // namespace azalai
