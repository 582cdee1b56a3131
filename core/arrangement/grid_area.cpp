#include <azalai/arrangement/grid_area.h>

#include <azalai/arrangement/nest_rings.h>
#include <azalai/arrangement/repair_outline.h>

#include <algorithm>
#include <utility>

namespace azalai {

namespace {

GridRing gridRing(const Ring& ring, bool counterClockwise) {
    GridRing onGrid;
    onGrid.reserve(ring.size());
    for (const Position p : ring)
        onGrid.push_back(toGrid(p));
    WideInteger twiceArea = 0;
    for (std::size_t i = 0; i < onGrid.size(); ++i) {
        const GridPoint a = onGrid[i];
        const GridPoint b = onGrid[i + 1 < onGrid.size() ? i + 1 : 0];
        twiceArea += (static_cast<WideInteger>(a.x) - b.x) * (static_cast<std::int64_t>(a.y) + b.y);
    }
    if (twiceArea != 0 && (twiceArea > 0) != counterClockwise) std::reverse(onGrid.begin() + 1, onGrid.end());
    return onGrid;
}

Ring ringOf(const GridRing& ring) {
    Ring positions;
    positions.reserve(ring.size());
    for (const GridPoint p : ring)
        positions.push_back(toPosition(p));
    return positions;
}

} // namespace

std::vector<GridRing> gridRings(const Area& area) {
    std::vector<GridRing> rings;
    for (const Polygon& polygon : area) {
        rings.push_back(gridRing(polygon.outer, true));
        for (const Ring& hole : polygon.holes)
            rings.push_back(gridRing(hole, false));
    }
    return rings;
}

GridOutline toOutline(const Area& area) { return repairOutline(gridRings(area)); }

Area toArea(const GridOutline& outline) {
    Area area;
    for (const GridPolygon& polygon : nestRings(outline)) {
        Polygon& added = area.emplace_back();
        added.outer = ringOf(polygon.outer);
        for (const GridRing& hole : polygon.holes)
            added.holes.push_back(ringOf(hole));
    }
    return area;
}

} // namespace azalai
