#pragma once

#include <azalai/base/units.h>
#include <azalai/network/line_rows.h>
#include <azalai/network/road_graph.h>

namespace azalai {

struct NodingRules {
    Metres snap{10.0};               ///< an end so near to another line is led to it
    Metres loose{100.0};             ///< an end so near to another line, but not led to it, is told of
    std::vector<GridPoint> places{}; ///< each wants a node on the nearest line
    Metres reach{1'000.0};           ///< that is no farther away than this
};

/// A stretch of one line between two nodes.
struct NodedEdge {
    NodeIndex from = noNode;
    NodeIndex to = noNode;
    std::uint32_t line = 0;  ///< index into the lines that were given
    std::uint32_t first = 0; ///< of its points in NodedLines::points
    std::uint32_t count = 0; ///< of its points; two at least

    bool operator==(const NodedEdge&) const = default;
};

/// An end that leads nowhere although another line is near.
struct LooseEnd {
    std::uint32_t line = 0;
    GridPoint at;
    std::uint32_t other = 0; ///< the line that is near
    GridPoint there;         ///< the place on it that is nearest
    Metres distance;
    bool isGap = false; ///< that place is a loose end too

    bool operator==(const LooseEnd&) const = default;
};

/// A line, or a part of it, that runs on top of another one and was left out.
struct DoubledLine {
    std::uint32_t line = 0;
    std::uint32_t other = 0;
    GridPoint at; ///< where the first such part begins

    bool operator==(const DoubledLine&) const = default;
};

/// Where a place is joined to the lines.
struct PlaceNode {
    NodeIndex node = noNode; ///< noNode: nothing is near
    Metres distance;         ///< to where the line was before it was led through a point of the grid

    bool operator==(const PlaceNode&) const = default;
};

struct NodedLines {
    std::vector<GridPoint> nodes;        ///< a point may be there twice: where roads pass over each other
    std::vector<NodedEdge> edges;        ///< in order of the lines, and along them; never from a node to itself
    std::vector<GridPoint> points;       ///< of the edges, one after the other
    std::vector<LooseEnd> looseEnds;     ///< in order of the lines
    std::vector<DoubledLine> doubled;    ///< in order of the lines
    std::vector<PlaceNode> placeNodes;   ///< as NodingRules::places
    std::vector<std::uint32_t> vanished; ///< lines that are shorter than rules.snap and shrank to a point

    bool operator==(const NodedLines&) const = default;

    [[nodiscard]] std::span<const GridPoint> line(const NodedEdge& edge) const {
        return {points.data() + edge.first, edge.count};
    }
};

/// Longest stretch between two points of a line, in grid steps either way: 10°.
inline constexpr std::int64_t longestStretch = 100'000'000;

/// Makes lines meet: one node wherever lines of one level cross, touch or run together, and wherever an end lies on
/// another line. Lines of different levels meet only where one of them ends at a point of the other.
///
/// An end that meets nothing is led to what is near, at most rules.snap away: first ends that are that near to one of
/// them (the westernmost, then southernmost, that is not taken) come together there; when one of these is that near to
/// another line of its level, all are led to the nearest place on it. So an end moves by three times rules.snap at the
/// most, and one that meets anything does not move. A line is never led to itself.
///
/// lines   Of two points at least, consecutive ones different and not farther apart than longestStretch. Of those that
///         run together the one stays whose points come first.
/// Result  Nodes in order of place, then those in the middle of edges that would have led from a node to itself. The
///         order of the lines changes numbers, and which of two lines with the same points stays; nothing else.
/// Accuracy  A crossing is the grid point nearest to it, 8 mm away at most, and every line that passes through the cell
/// of
///           a vertex or crossing is led through its middle: then edges meet in nodes only.
/// Source    As snapEdges (Hobby 1999).
[[nodiscard]] NodedLines nodeLines(const LineRows& lines, const NodingRules& rules = {});

} // namespace azalai
