#pragma once

#include <azalai/arrangement/border_facts.h>
#include <azalai/arrangement/border_points.h>
#include <azalai/arrangement/pair_area.h>
#include <azalai/arrangement/pair_walks.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace azalai {

/// The ground that two zones share, the first having the lower number, as valid polygons.
///
/// How       Pieces of both borders in turn, each inside the other zone (Weiler and Atherton 1977), with the symbols of
///           orientation.h instead of special cases; where borders touch, the walks are cut and joined to simple rings.
/// Input     Of one Figure; rings that touch do so at points of both, as repairOutline leaves them.
/// Result    Outer rings counter-clockwise, holes clockwise and nested; polygons touch each other at points at most. In
///           a fixed order. Ground of no more than leastArea is left out.
/// Accuracy  Crossings at the double nearest to where they are, 2^-20 of a grid step at worst. Where two points of the
///           border come so near each other that this could make rings cross, all points are moved to the grid. The
///           area to be shown is sharedArea's.
[[nodiscard]] Area sharedOutline(const IndexedOutline& first, const IndexedOutline& second);

/// sharedOutline of every pair, in the order of the pairs, by as many threads as told: the same with any.
/// Result  Incomplete where stopped: look at stop.
[[nodiscard]] std::vector<Area> sharedOutlines(std::span<const IndexedOutline> outlines,
                                               std::span<const ZonePairNumbers> pairs, std::size_t threads,
                                               const std::stop_token& stop = {});

/// Makes one outline after the other and keeps the memory.
class PairOutliner {
public:
    [[nodiscard]] Area outline(const IndexedOutline& first, const BorderFacts& firstFacts, const IndexedOutline& second,
                               const BorderFacts& secondFacts);

private:
    /// What is noted of a side's border.
    struct Notes {
        std::vector<std::uint8_t> touched; ///< by slot; all 0 between outlines
        std::vector<PointOnEdge> pointsOnEdges;
    };

    [[nodiscard]] Ring plainRing(const PairWalk& walk) const;
    [[nodiscard]] Area plainPolygons() const;
    [[nodiscard]] Area touchedPolygons() const;
    void note(const std::array<const BorderFacts*, 2>& facts);
    void forget(const std::array<const BorderFacts*, 2>& facts);
    [[nodiscard]] WalkPoints notedPoints(const PairWalk& walk) const;

    PairLoops m_loops;
    std::vector<PairWalk> m_walks;
    std::array<Notes, 2> m_notes;
};

} // namespace azalai
