#include <azalai/overlap/partition.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/bounds_index.h>
#include <azalai/overlap/interior_position.h>
#include <azalai/overlap/measure_pair.h>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace azalai {

namespace {

bool isWestOf(Position a, Position b) { return std::tie(a.longitude, a.latitude) < std::tie(b.longitude, b.latitude); }

/// The same ring from its most western position, in the sense asked for: how an engine happened to walk a face must not
/// show in the result.
Ring canonical(Ring ring, bool counterClockwise) {
    if ((ellipsoidalArea(ring).value > 0.0) != counterClockwise) std::ranges::reverse(ring);
    std::ranges::rotate(ring, std::ranges::min_element(ring, isWestOf));
    return ring;
}

Polygon canonical(Polygon polygon) {
    polygon.outer = canonical(std::move(polygon.outer), true);
    for (Ring& hole : polygon.holes)
        hole = canonical(std::move(hole), false);
    std::ranges::sort(polygon.holes, [](const Ring& a, const Ring& b) { return isWestOf(a.front(), b.front()); });
    return polygon;
}

std::vector<Bounds> boxesOf(const std::vector<std::shared_ptr<const PreparedZone>>& zones) {
    std::vector<Bounds> boxes;
    for (const auto& zone : zones)
        boxes.push_back(zone->bounds);
    return boxes;
}

std::size_t rootOf(std::vector<std::size_t>& parents, std::size_t i) {
    while (parents[i] != i)
        i = parents[i] = parents[parents[i]];
    return i;
}

} // namespace

Result<std::vector<Cell>> partition(const std::vector<std::shared_ptr<const PreparedZone>>& zones,
                                    const PlanarKernel& kernel) {
    std::vector<const Area*> outlines;
    for (const auto& zone : zones)
        outlines.push_back(&zone->outline);
    Result<std::vector<Polygon>> faces = kernel.faces(outlines);
    if (!faces) return std::unexpected(faces.error());

    const BoundsIndex index(boxesOf(zones));
    std::vector<Cell> cells;
    for (Polygon& face : *faces) {
        const SquareMetres area = ellipsoidalArea(face);
        if (area < leastGround) continue;
        const std::optional<Position> inside = interiorPosition(face);
        if (!inside) continue;
        Bounds spot;
        spot.add(*inside);
        std::vector<std::size_t> covering = index.meeting(spot);
        std::erase_if(covering, [&](std::size_t zone) { return !zones[zone]->locator.covers(*inside); });
        if (covering.empty()) continue; // a hole that nobody covers
        cells.push_back({std::move(covering), area, canonical(std::move(face))});
    }
    std::ranges::sort(cells, [](const Cell& a, const Cell& b) {
        if (a.zones != b.zones) return a.zones < b.zones;
        return isWestOf(a.shape.outer.front(), b.shape.outer.front());
    });
    return cells;
}

std::vector<std::vector<std::size_t>> separateGroups(const std::vector<std::shared_ptr<const PreparedZone>>& zones) {
    std::vector<std::size_t> parents(zones.size());
    std::iota(parents.begin(), parents.end(), std::size_t{0});
    for (const auto& [i, j] : BoundsIndex(boxesOf(zones)).meetingPairs()) {
        const std::size_t a = rootOf(parents, i);
        const std::size_t b = rootOf(parents, j);
        parents[std::max(a, b)] = std::min(a, b);
    }
    std::vector<std::vector<std::size_t>> groups;
    std::vector<std::size_t> groupOfRoot(zones.size());
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const std::size_t root = rootOf(parents, i);
        if (root == i) {
            groupOfRoot[i] = groups.size();
            groups.emplace_back();
        }
        groups[groupOfRoot[root]].push_back(i);
    }
    return groups;
}

} // namespace azalai
