#include <azalai/overlap/grid_outline_of.h>

#include <azalai/arrangement/repair_outline.h>

namespace azalai {

namespace {

GridRing gridRingOf(const Ring& ring) {
    GridRing points;
    for (const Position position : ring)
        points.push_back(toGrid(position));
    return points;
}

} // namespace

GridOutline gridOutlineOf(const Area& area) {
    std::vector<GridRing> rings;
    for (const Polygon& polygon : area) {
        rings.push_back(gridRingOf(polygon.outer));
        for (const Ring& hole : polygon.holes)
            rings.push_back(gridRingOf(hole));
    }
    return repairOutline(rings);
}

} // namespace azalai
