#include <azalai/access/zones_on_lines.h>

#include <azalai/arrangement/along_line.h>
#include <azalai/arrangement/grid_area.h>
#include <azalai/geometry/bounds_of.h>

#include <algorithm>
#include <map>
#include <ranges>

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

ZonesOnLines::ZonesOnLines(const Dossier& dossier) {
    std::vector<Bounds> lines;
    for (const Leg& leg : dossier.legs)
        if (leg.line.size() > 1) lines.push_back(boundsOf(leg.line));
    for (const ZoneState& state : dossier.zones) {
        const Bounds bounds = boundsOf(state.outline);
        const bool isNear = std::ranges::any_of(lines, [&](const Bounds& line) { return line.meets(bounds); });
        m_outlines.push_back(isNear ? IndexedOutline(toOutline(state.outline)) : IndexedOutline());
    }
    m_finder = ZoneFinder(m_outlines);
}

std::vector<StateOnLeg> ZonesOnLines::along(const MeasuredLine& line) const {
    std::vector<GridPoint> points;
    for (const Position position : line.line())
        points.push_back(toGrid(position));
    std::map<std::uint32_t, std::vector<Stretch>> inside;
    // A line along a border lies in the zone on one side of it by the one rule, in that on the other by the other.
    for (const AlongBorder side : {AlongBorder::EastOrNorth, AlongBorder::WestOrSouth})
        for (const LinePiece& piece : alongLine(points, m_finder, side))
            for (const std::uint32_t zone : piece.zones)
                inside[zone].push_back({line.distanceAt(piece.from.segment, piece.from.fraction),
                                        line.distanceAt(piece.to.segment, piece.to.fraction)});
    std::vector<StateOnLeg> states;
    for (auto& [zone, stretches] : inside)
        if (std::vector<Stretch> apart = joined(std::move(stretches)); !apart.empty())
            states.push_back({zone, std::move(apart)});
    return states;
}

} // namespace azalai
