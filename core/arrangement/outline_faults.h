#pragma once

#include <azalai/arrangement/figure.h>
#include <azalai/arrangement/grid_point.h>
#include <azalai/arrangement/ring_edges.h>

#include <cstddef>
#include <cstdint>

namespace azalai {

/// Why rings are not a GridOutline as they are.
enum class OutlineFault : std::uint8_t {
    None,
    Crossing,      ///< two edges cross, or rings cross at a common point
    Overlap,       ///< two edges share a stretch: a spike, a part given twice, a border between parts
    PointOnEdge,   ///< a point lies on the inside of an edge
    PointTwice,    ///< a ring passes a point twice, or rings that touch part the ground
    WrongWinding,  ///< the ground would lie on the right
    RepeatedPoint, ///< a point follows itself
    LongEdge,      ///< an edge longer than longestEdge
    NoGround,      ///< a ring of fewer than three points
};

/// What was wrong with rings.
struct OutlineFaults {
    OutlineFault first = OutlineFault::None; ///< of the westernmost place; None where nothing was wrong
    GridPoint where{};                       ///< that place
    std::size_t count = 0;                   ///< places found; a fault can show in more than one
    AreaUnits areaChange = 0; ///< on the ellipsoid, against the rings' sum as they were wound, taken positive

    bool operator==(const OutlineFaults&) const = default;

    void add(OutlineFault fault, GridPoint place);
};

/// What has to be done so that rings become an outline.
struct EdgeFaults {
    bool mustCut = false;   ///< edges meet elsewhere than at their ends
    bool mustTrace = false; ///< edges lie on each other, or rings touch at a point
};

/// Looks at every two edges that come near each other, exactly. Writes down in `faults` what it sees.
/// Input  edges no longer than longestEdge, no edge without length.
[[nodiscard]] EdgeFaults findEdgeFaults(const RingEdges& row, OutlineFaults& faults);

} // namespace azalai
