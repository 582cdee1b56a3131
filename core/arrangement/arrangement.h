#pragma once

#include <azalai/arrangement/crossed_rings.h>
#include <azalai/arrangement/found_crossings.h>

#include <cstddef>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace azalai {

class PairsOfZones;
class RingWalker;

/// How an arrangement is to be computed.
struct ArrangementOptions {
    std::size_t threads = 1;
    bool forFaces = true;  ///< also keep the order of crossings along rings and where borders touch, to trace faces by
    bool forLists = false; ///< also keep the order of crossings along rings, for listsOf
};

/// The arrangement of zones' borders: every crossing, the set of zones on both sides of every piece of border, and the
/// ground of every set of zones that occurs.
///
/// How   Crossings of every two borders; a walk along each ring, which at a crossing adds the other zone to the set on
///       its left or takes it away, and adds the ground under each piece of border to the set on its left and subtracts
///       it from the one on its right. See docs/methods/overlap.md.
/// Same  Whatever the number of threads.
class Arrangement {
public:
    /// zones  Borrowed: they must outlive the arrangement. Of one Figure. Their places are their numbers.
    explicit Arrangement(std::span<const IndexedOutline* const> zones, ArrangementOptions options = {},
                         const std::stop_token& stop = {});
    explicit Arrangement(std::span<const IndexedOutline> zones, ArrangementOptions options = {},
                         const std::stop_token& stop = {})
        : Arrangement(addressesOf(zones), options, stop) {}

    /// False where it was stopped: nothing else may be asked then.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const std::vector<const IndexedOutline*>& zones() const { return m_zones; }
    [[nodiscard]] const FoundCrossings& found() const { return m_found; }
    /// Where it was made neither forFaces nor forLists, only the rings and the sets that they begin in.
    [[nodiscard]] const CrossedRings& rings() const { return m_rings; }
    [[nodiscard]] const LabelTable& table() const { return m_table; }
    /// Left of each ring's border at its first point.
    [[nodiscard]] Label labelAtStart(std::uint32_t zone, std::size_t ring) const {
        return m_rings.rings[m_rings.firstRing[zone] + ring].atStart;
    }
    /// Sets that occur, by zones.
    [[nodiscard]] std::vector<ZoneSet> sets() const { return m_table.sets(m_threads); }
    /// Ground of at least one zone.
    [[nodiscard]] AreaUnits unionArea() const { return -m_table.entries().front().area; }
    /// Rings whose walk did not come back to the set that it began with: 0, or something is wrong.
    [[nodiscard]] std::size_t openWalks() const { return m_openWalks; }
    /// The table, to go on with.
    [[nodiscard]] LabelTable releaseTable() && { return std::move(m_table); }

    [[nodiscard]] const std::vector<PointOnEdge>& pointsOnEdges() const { return m_touches.onEdges; } ///< sorted
    /// By slot of the zone: not 0 where a point of the border coincides with something of another border. Null where
    /// that was not kept.
    [[nodiscard]] const std::uint8_t* touchedSlots(std::uint32_t zone) const {
        return m_touches.slots.empty() ? nullptr : m_touches.slots.data() + m_touches.starts[zone];
    }

private:
    void placeRings(const PairsOfZones& pairs, bool keepsOrder);
    void walkAll(const ArrangementOptions& options, const std::stop_token& stop);
    void takeSets(std::vector<RingWalker>& walkers, std::span<const std::uint8_t> walkerOf,
                  const ArrangementOptions& options, const std::stop_token& stop);
    void joinPlaces(std::size_t threads, const std::stop_token& stop);
    void placeCrowded(std::span<const RingWalker> walkers, const std::stop_token& stop);
    void placeOnPoints();
    [[nodiscard]] StepPoint exactPlace(std::uint32_t place) const;

    std::vector<const IndexedOutline*> m_zones;
    BorderTouches m_touches;
    FoundCrossings m_found;
    CrossedRings m_rings;
    LabelTable m_table;
    std::size_t m_threads = 1;
    std::size_t m_openWalks = 0;
    bool m_isComplete = false;
};

} // namespace azalai
