#pragma once

#include <azalai/arrangement/box_tree.h>
#include <azalai/arrangement/grid_edge.h>
#include <azalai/network/line_rows.h>

#include <vector>

namespace azalai {

/// What is known of a vertex, and of the stretch from it to the next.
enum VertexFlag : std::uint8_t {
    IsFirst = 1, ///< of its line
    IsLast = 2,
    IsMet = 4,   ///< another vertex lies here and the two are joined
    IsStop = 8,  ///< a place is joined to the lines here
    IsGone = 16, ///< the stretch from here runs on top of another one and is left out
};
inline constexpr std::uint8_t isEnd = IsFirst | IsLast;

/// A point that a stretch is to be led through.
struct StretchCut {
    std::uint32_t vertex = 0; ///< where the stretch begins
    std::int64_t along = 0;   ///< how far along it: steps in x and steps in y together
    GridPoint at;
    std::uint8_t flag = IsMet; ///< of the vertex that it makes

    friend constexpr auto operator<=>(const StretchCut&, const StretchCut&) = default;
};

/// Lines while they are being noded: their vertices in one row, near ones near each other. Stretches are named by the
/// vertex that they begin at; the last vertex of a line stands in the tree as a point and is no stretch, nor is one
/// that is gone.
class NodingRows {
public:
    explicit NodingRows(const LineRows& lines);

    std::vector<GridPoint> points;
    std::vector<std::uint8_t> flags;   ///< VertexFlag, per vertex
    std::vector<std::int8_t> levels;   ///< per vertex
    std::vector<std::uint32_t> lines;  ///< per line in the row: which of the given ones it is
    std::vector<std::uint32_t> ranks;  ///< per line in the row: its place among all in order of their points
    std::vector<std::uint32_t> starts; ///< per line in the row, and at the end the number of vertices

    [[nodiscard]] bool isStretch(std::size_t v) const { return (flags[v] & (IsLast | IsGone)) == 0; }
    [[nodiscard]] bool isFreeEnd(std::size_t v) const { return (flags[v] & isEnd) != 0 && (flags[v] & IsMet) == 0; }
    [[nodiscard]] GridEdge stretch(std::size_t v) const { return {points[v], points[v + 1]}; }
    [[nodiscard]] std::size_t rowOf(std::size_t vertex) const;
    [[nodiscard]] BoxTree tree() const;

    [[nodiscard]] StretchCut cutAt(std::size_t vertex, GridPoint at) const;
    /// Leads stretches through points and leaves out points that repeat. A line of which one point is
    /// left has one vertex, first and last.
    void cut(std::vector<StretchCut> cuts);
};

} // namespace azalai
