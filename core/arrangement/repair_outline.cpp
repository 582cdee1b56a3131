#include <azalai/arrangement/repair_outline.h>

#include <azalai/arrangement/nest_rings.h>
#include <azalai/arrangement/snap_edges.h>
#include <azalai/arrangement/trace_rings.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace azalai {

namespace {

std::int64_t lengthOf(GridPoint a, GridPoint b) {
    return std::max(std::abs(static_cast<std::int64_t>(b.x) - a.x), std::abs(static_cast<std::int64_t>(b.y) - a.y));
}

/// Adds the points between the ends of a long edge. The same ones for both directions, so that borders still coincide.
void splitEdge(GridPoint from, GridPoint to, GridRing& ring) {
    const std::int64_t parts = (lengthOf(from, to) + longestEdge - 1) / longestEdge;
    const bool isTurned = to < from;
    const GridPoint low = std::min(from, to);
    const GridPoint high = std::max(from, to);
    for (std::int64_t i = 1; i < parts; ++i) {
        const std::int64_t part = isTurned ? parts - i : i;
        const auto along = [&](std::int32_t a, std::int32_t b) {
            return static_cast<std::int32_t>(a + (static_cast<std::int64_t>(b) - a) * part / parts);
        };
        ring.push_back({.x = along(low.x, high.x), .y = along(low.y, high.y)});
    }
}

/// True for rings of three points or more, without repeated points and long edges.
bool isTidy(const GridRing& ring, OutlineFaults& faults) {
    const std::size_t before = faults.count;
    if (ring.size() < 3) faults.add(OutlineFault::NoGround, ring.empty() ? GridPoint{} : ring.front());
    GridPoint last = ring.empty() ? GridPoint{} : ring.back();
    for (const GridPoint p : ring) {
        if (p == last) faults.add(OutlineFault::RepeatedPoint, p);
        if (lengthOf(last, p) > longestEdge) faults.add(OutlineFault::LongEdge, std::min(last, p));
        last = p;
    }
    return faults.count == before;
}

/// The ring without repeated points, with long edges split. Empty when nothing is left that could hold ground.
GridRing tidied(const GridRing& ring) {
    GridRing clean;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GridPoint next = ring[i + 1 < ring.size() ? i + 1 : 0];
        if (ring[i] == next) continue;
        clean.push_back(ring[i]);
        splitEdge(ring[i], next, clean);
    }
    if (clean.size() < 3) clean.clear();
    return clean;
}

/// Turns rings round so that the ground lies on the left. Input: rings that neither meet nor overlap.
void windRings(std::vector<GridRing>& rings, const RingEdges& row, OutlineFaults& faults) {
    const std::vector<std::size_t> depths = depthsOf(rings, row);
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (runsCounterClockwise(rings[i]) == (depths[i] % 2 == 0)) continue;
        faults.add(OutlineFault::WrongWinding, *std::ranges::min_element(rings[i]));
        std::reverse(rings[i].begin() + 1, rings[i].end());
    }
}

/// In unsigned numbers, which may go round: right where the area fits AreaUnits.
std::uint64_t areaOf(const std::vector<GridRing>& rings) {
    std::uint64_t sum = 0;
    for (const GridRing& ring : rings) {
        if (ring.empty()) continue;
        GridPoint last = ring.back();
        for (const GridPoint p : ring) {
            sum += static_cast<std::uint64_t>(curtainOf({}, last.x, last.y, p.x, p.y));
            last = p;
        }
    }
    return sum;
}

/// Input  tidy rings. Keeps them as they are when they turn out to be an outline.
void repairTidy(std::vector<GridRing>& rings, OutlineFaults& faults) {
    const RingEdges row = ringEdges(rings);
    const EdgeFaults found = findEdgeFaults(row, faults);
    if (!found.mustCut && !found.mustTrace) return windRings(rings, row, faults);
    GridOutline traced = traceRings(found.mustCut ? snapEdges(row.edges) : oddEdges(row.edges));
    if (faults.count == 0) { // rings that touch, not wrongly by themselves
        if (normalised({.rings = rings}) == traced) return;
        const auto least = std::ranges::min(rings, {}, [](const GridRing& ring) { return std::ranges::min(ring); });
        faults.add(OutlineFault::PointTwice, std::ranges::min(least));
    }
    rings = std::move(traced.rings);
}

} // namespace

RepairedOutline repairWithFaults(const std::vector<GridRing>& rings) {
    RepairedOutline repaired;
    std::vector<GridRing>& clean = repaired.outline.rings;
    for (const GridRing& ring : rings) {
        clean.push_back(isTidy(ring, repaired.faults) ? ring : tidied(ring));
        if (clean.back().empty()) clean.pop_back();
    }
    repairTidy(clean, repaired.faults);
    if (repaired.faults.count > 0) {
        const std::uint64_t given = areaOf(rings);
        const bool isNegative = given >> 63 != 0;
        repaired.faults.areaChange = static_cast<AreaUnits>(areaOf(clean) - (isNegative ? 0 - given : given));
    }
    return repaired;
}

GridOutline repairOutline(const std::vector<GridRing>& rings) { return repairWithFaults(rings).outline; }

bool isSimple(const GridOutline& outline) { return repairWithFaults(outline.rings).faults.count == 0; }

} // namespace azalai
