#include <azalai/overlap/partition.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/bounds_index.h>
#include <azalai/geometry/validate.h>
#include <azalai/overlap/border_faces.h>
#include <azalai/overlap/interior_position.h>
#include <azalai/overlap/measure_pair.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace azalai {

namespace {

using Zones = std::vector<std::shared_ptr<const PreparedZone>>;

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

std::vector<Bounds> boxesOf(const Zones& zones) {
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

std::vector<Cell> inOrder(std::vector<Cell> cells) {
    std::erase_if(cells, [](const Cell& cell) { return cell.zones.empty() || cell.area < leastGround; });
    for (Cell& cell : cells)
        cell.shape = canonical(std::move(cell.shape));
    std::ranges::sort(cells, [](const Cell& a, const Cell& b) {
        if (a.zones != b.zones) return a.zones < b.zones;
        return isWestOf(a.shape.outer.front(), b.shape.outer.front());
    });
    return cells;
}

Result<std::vector<Cell>> cellsByKernel(const Zones& zones, const PlanarKernel& kernel) {
    std::vector<const Area*> outlines;
    for (const auto& zone : zones)
        outlines.push_back(&zone->outline);
    Result<std::vector<Polygon>> faces = kernel.faces(outlines);
    if (!faces) return std::unexpected(faces.error());
    const BoundsIndex index(boxesOf(zones));
    std::vector<Cell> cells;
    for (Polygon& face : *faces) {
        const std::optional<Position> inside = interiorPosition(face);
        if (!inside) continue;
        Bounds spot;
        spot.add(*inside);
        std::vector<std::size_t> covering = index.meeting(spot);
        std::erase_if(covering, [&](std::size_t zone) { return !zones[zone]->locator.covers(*inside); });
        const SquareMetres area = ellipsoidalArea(face);
        cells.push_back({std::move(covering), area, std::move(face)});
    }
    return inOrder(std::move(cells));
}

Result<std::vector<Cell>> cellsByBorders(const Zones& zones) {
    std::vector<BorderEdge> borders;
    for (std::size_t zone = 0; zone < zones.size(); ++zone) {
        const auto add = [&](const Ring& ring) {
            for (std::size_t i = 0; i < ring.size(); ++i)
                borders.push_back({toFine(ring[i]), toFine(ring[(i + 1) % ring.size()]), {zone}});
        };
        for (const Polygon& polygon : zones[zone]->outline) {
            add(polygon.outer);
            for (const Ring& hole : polygon.holes)
                add(hole);
        }
    }
    Result<std::vector<BorderEdge>> noded = nodeEdges(std::move(borders));
    if (!noded) return std::unexpected(noded.error());
    std::vector<Cell> cells;
    for (BorderFace& face : borderFaces(*noded)) {
        const SquareMetres area = ellipsoidalArea(face.shape);
        cells.push_back({std::move(face.zones), area, std::move(face.shape)});
    }
    return inOrder(std::move(cells));
}

/// Zones that have an invalid face, or whose faces do not add up to them. Stricter than what is promised, since
/// a strip can be lost to one neighbour and won from another.
std::int64_t countMismatches(const Zones& zones, const std::vector<Cell>& cells) {
    std::vector<SquareMetres> sums(zones.size());
    std::vector<bool> isBad(zones.size());
    for (const Cell& cell : cells) {
        const bool isValid = !validate({cell.shape});
        for (const std::size_t zone : cell.zones) {
            sums[zone] += cell.area;
            if (!isValid) isBad[zone] = true;
        }
    }
    std::int64_t count = 0;
    for (std::size_t i = 0; i < zones.size(); ++i)
        if (isBad[i] || std::abs(sums[i].value - zones[i]->area.value) > std::max(1e-11 * zones[i]->area.value, 0.1))
            ++count;
    return count;
}

} // namespace

Result<Partition> partition(const Zones& zones, const PlanarKernel& kernel) {
    Result<std::vector<Cell>> byKernel = cellsByKernel(zones, kernel);
    const auto mismatches = byKernel ? countMismatches(zones, *byKernel) : static_cast<std::int64_t>(zones.size());
    if (mismatches == 0) return Partition{std::move(*byKernel), 0};
    Result<std::vector<Cell>> byBorders = cellsByBorders(zones);
    if (byBorders) return Partition{std::move(*byBorders), mismatches};
    if (!byKernel) return std::unexpected(byKernel.error());
    return Partition{std::move(*byKernel), mismatches};
}

std::vector<std::vector<std::size_t>> separateGroups(const Zones& zones) {
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
