#pragma once

#include <azalai/arrangement/step_point.h>
#include <azalai/arrangement/zones_at.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// A place on a line.
struct LinePlace {
    std::size_t segment = 0; ///< from point `segment` to the next one
    double fraction = 0.0;   ///< of the segment, 0..1; 1 only at the end of the line
    StepPoint at;

    bool operator==(const LinePlace&) const = default;
};

/// A part of a line all along which the same zones lie.
struct LinePiece {
    LinePlace from;
    LinePlace to;
    std::vector<std::uint32_t> zones; ///< numbers, ascending

    bool operator==(const LinePiece&) const = default;
};

/// On which side of a border a line counts that runs along it.
enum class AlongBorder : std::uint8_t {
    EastOrNorth, ///< as ZoneFinder says of points: the line has the highest number
    WestOrSouth, ///< the lowest
};

/// Where a line enters and leaves every zone.
///
/// Input     A line of grid points; repeated points are passed over, segments over longestEdge bent to grid points on
///           the way, by less than a step.
/// Result    Pieces in order that together are the line, each longer than nothing, neighbours with different zones.
/// None
///           for a line of less than two different points. Where it only touches a border it is not cut.
/// Accuracy  What is crossed, in which order and whether at one place is exact; places are right to 2^-20 of a step.
/// Cost      A search in the tree of zones per segment, one in each zone near it.
[[nodiscard]] std::vector<LinePiece> alongLine(std::span<const GridPoint> line, const ZoneFinder& zones,
                                               AlongBorder side = AlongBorder::EastOrNorth);

} // namespace azalai
