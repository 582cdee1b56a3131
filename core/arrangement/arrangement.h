#pragma once

#include <azalai/arrangement/crossing_lists.h>
#include <azalai/arrangement/pair_area.h>

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace azalai {

/// How an arrangement is to be computed.
struct ArrangementOptions {
    std::size_t threads = 1;
    bool forFaces = true; ///< also keep where borders touch, which faces are drawn by
};

/// A grid point of some border that lies between the ends of an edge of another one.
struct PointOnEdge {
    std::uint32_t zone = 0; ///< of the edge
    std::uint32_t edge = 0;
    GridPoint at;

    auto operator<=>(const PointOnEdge&) const = default;
};

/// A piece of border, from a crossing along its ring to the next one, in the form that faces are traced by.
struct BorderPiece {
    Label left = 0;           ///< set on its left
    AreaUnits ground = 0;     ///< under it
    Link next = noLink;       ///< the crossing that it ends at, on the same border
    Link before = noLink;     ///< the crossing that the piece before it begins at
    std::uint32_t points = 0; ///< of the border between its ends
    bool isAround = false;    ///< it passes the ring's first point
    bool entersOther = false; ///< where it begins, its border runs into the other zone
};

/// The arrangement of zones' borders: every crossing, the set of zones on both sides of every piece of border, and the
/// ground of every set of zones that occurs.
///
/// How   Crossings of every two borders; a walk along each ring, which at a crossing adds the other zone to the set on
/// its
///       left or takes it away, and adds the ground under each piece of border to the set on its left and subtracts it
///       from the one on its right. See docs/methods/overlap.md.
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
    [[nodiscard]] const CrossingLists& lists() const { return m_lists; }
    [[nodiscard]] const LabelTable& table() const { return m_table; }
    /// Left of each ring's border at its first point, zone after zone.
    [[nodiscard]] Label labelAtStart(std::uint32_t zone, std::size_t ring) const {
        return m_startLabels[m_firstRing[zone] + ring];
    }
    /// Does the ring cross any other one. Known only where it was made forFaces.
    [[nodiscard]] bool isCrossed(std::uint32_t zone, std::size_t ring) const {
        return m_isCrossed[m_firstRing[zone] + ring] != 0;
    }
    /// Sets that occur, by zones.
    [[nodiscard]] std::vector<ZoneSet> sets() const { return m_table.sets(); }
    /// Ground of at least one zone.
    [[nodiscard]] AreaUnits unionArea() const { return -m_table.entries().front().area; }
    /// Rings whose walk did not come back to the set that it began with: 0, or something is wrong.
    [[nodiscard]] std::size_t openWalks() const { return m_openWalks; }

    /// Lists and table, to go on with.
    [[nodiscard]] std::pair<CrossingLists, LabelTable> release() && { return {std::move(m_lists), std::move(m_table)}; }

    /// By the link that a piece begins at. Empty where it was not made forFaces.
    [[nodiscard]] const std::vector<BorderPiece>& pieces() const { return m_pieces; }
    [[nodiscard]] const std::vector<PointOnEdge>& pointsOnEdges() const { return m_pointsOnEdges; } ///< sorted
    /// By slot of the zone: not 0 where a point of the border coincides with something of another border. Null where
    /// that was not kept.
    [[nodiscard]] const std::uint8_t* touchedSlots(std::uint32_t zone) const {
        return m_touched.empty() ? nullptr : m_touched.data() + m_lists.starts[zone];
    }

private:
    struct Found;

    void findAll(const ArrangementOptions& options, const std::stop_token& stop);
    void take(std::vector<Found>& parts, std::size_t threads, const std::stop_token& stop);
    void linkAll(std::size_t threads, const std::stop_token& stop);
    void markOwnTouches(std::size_t threads, const std::stop_token& stop);
    void walkAll(const ArrangementOptions& options, const std::stop_token& stop);
    struct Walker;
    [[nodiscard]] bool walkRing(std::uint32_t zone, std::size_t ring, Walker& walker);
    void placeCrowded(const std::vector<Walker>& walkers);
    [[nodiscard]] std::uint32_t startEntry(std::uint32_t zone, const RingSpan& ring, LabelTable& table) const;

    CrossingLists m_lists;
    LabelTable m_table;
    std::vector<ZonePairNumbers> m_pairs;
    std::vector<std::size_t> m_firstRing;      ///< of each zone in m_startLabels
    std::vector<std::size_t> m_firstNeighbour; ///< of each zone in m_neighbours
    std::vector<std::uint32_t> m_neighbours;   ///< zones whose boxes meet a zone's
    std::vector<Label> m_startLabels;
    std::vector<BorderPiece> m_pieces;
    std::vector<std::uint8_t> m_isCrossed; ///< by ring, as m_startLabels
    std::vector<PointOnEdge> m_pointsOnEdges;
    std::vector<std::uint8_t> m_touched;
    std::size_t m_openWalks = 0;
    bool m_isComplete = false;
};

} // namespace azalai
