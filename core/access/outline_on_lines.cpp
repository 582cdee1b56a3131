#include <azalai/access/outline_on_lines.h>

#include <azalai/arrangement/along_line.h>
#include <azalai/arrangement/grid_area.h>

#include <algorithm>

namespace azalai {

namespace {

constexpr Metres shortest{1e-4};

/// The same stretches without those that touch or overlap another one.
std::vector<Stretch> joined(std::vector<Stretch> stretches) {
    std::ranges::sort(stretches, {}, [](const Stretch& s) { return std::pair(s.begin, s.end); });
    std::vector<Stretch> apart;
    for (const Stretch& stretch : stretches) {
        if (!apart.empty() && stretch.begin <= apart.back().end)
            apart.back().end = std::max(apart.back().end, stretch.end);
        else
            apart.push_back(stretch);
    }
    std::erase_if(apart, [](const Stretch& s) { return s.end - s.begin < shortest; });
    return apart;
}

} // namespace

OutlineOnLines::OutlineOnLines(const Area& outline)
    : m_outline(toOutline(outline)), m_finder(std::span(&m_outline, 1)) {}

std::vector<Stretch> OutlineOnLines::along(const MeasuredLine& line) const {
    std::vector<GridPoint> points;
    for (const Position position : line.line())
        points.push_back(toGrid(position));
    std::vector<Stretch> inside;
    // A line along a border lies in the zone on one side of it by the one rule, in that on the other by the other.
    for (const AlongBorder side : {AlongBorder::EastOrNorth, AlongBorder::WestOrSouth})
        for (const LinePiece& piece : alongLine(points, m_finder, side))
            if (!piece.zones.empty())
                inside.push_back({line.distanceAt(piece.from.segment, piece.from.fraction),
                                  line.distanceAt(piece.to.segment, piece.to.fraction)});
    return joined(std::move(inside));
}

} // namespace azalai
