#pragma once

#include <azalai/arrangement/arrangement.h>
#include <azalai/arrangement/crossing_lists.h>
#include <azalai/arrangement/grid_edge.h>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace azalai {

/// An arrangement that is kept true while its zones change. Each change costs what it touches: the crossings on the
/// border that changed, and the pieces of other borders in the ground that changed hands. The table then equals, number
/// by number, the one of an Arrangement of the same zones.
///
/// How      Between the border as it was and as it is lies the ground that changed hands. Where a third border runs
///          through it, the sets on both its sides gain or lose the zone; outside nothing changes.
/// Threads  One at a time.
class LiveArrangement {
public:
    struct Change {
        std::uint32_t set = 0; ///< entry of the table
        AreaUnits by = 0;
    };

    explicit LiveArrangement(std::span<const GridOutline> zones, Figure figure = {}, std::size_t threads = 1);

    [[nodiscard]] std::size_t zoneCount() const { return m_zones.size(); }
    [[nodiscard]] const IndexedOutline& zone(std::uint32_t number) const { return *m_zones[number]; }
    [[nodiscard]] bool isActive(std::uint32_t number) const { return m_isActive[number] != 0; }
    [[nodiscard]] const LabelTable& table() const { return m_table; }
    [[nodiscard]] std::vector<ZoneSet> sets() const { return m_table.sets(); }
    /// Ground that sets gained and lost by the last change; a set may come up several times.
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }
    /// How often a label did not come out as it must: 0, or something is wrong and the arrangement is to be made anew.
    [[nodiscard]] std::size_t contradictions() const { return m_contradictions; }

    /// Replaces a point of a ring, or nothing, by one or none: moves the point at `slot` (gone 1, one point), removes
    /// it (gone 1, no point), or inserts one before it (gone 0, one point). Slots of the zone after a point that came
    /// or went are numbered anew. Input   slot < ring.first + ring.count. Result  False, and nothing done, where the
    /// border would meet itself, enclose another ring of its zone or keep
    ///         fewer than three points.
    bool replacePoint(std::uint32_t zone, std::uint32_t slot, bool gone, std::optional<GridPoint> point);
    bool movePoint(std::uint32_t zone, std::uint32_t slot, GridPoint to) { return replacePoint(zone, slot, true, to); }

    /// Takes a zone out or puts it back.
    void setActive(std::uint32_t zone, bool active);
    /// Gives a zone another border.
    void replaceOutline(std::uint32_t zone, const GridOutline& outline);
    /// Adds a zone. Result  its number.
    std::uint32_t addZone(const GridOutline& outline);

private:
    /// A place where another zone's border meets the border of the changed zone, as it was or as it is.
    struct Toggle {
        Link link = noLink; ///< on the other border
        bool isNew = false;
    };
    /// The ground that changes hands.
    class Swept;
    /// The part of a ring that changes.
    struct Chain;

    void makeRoom(std::uint32_t zone);
    void makeTree();
    /// Fills m_met with active zones, other than the zone, whose boxes meet the box.
    void zonesMeeting(std::uint32_t zone, const GridBox& box);
    void putIn(std::uint32_t zone);
    void takeOut(std::uint32_t zone);

    // live_lists.cpp: crossings in and out of the lists
    Link takeCrossing(const Crossing& crossing);
    Link pendingCrossing(std::uint32_t zone, std::uint32_t other, const EdgeCrossing& found, std::uint32_t pending);
    void insert(Link link);
    void insertInto(Link& head, Link link);
    void unlink(Link link);
    [[nodiscard]] bool comesBefore(Link first, Link second) const;
    [[nodiscard]] GridEdge edgeOf(Link link) const;
    [[nodiscard]] Link after(Link link, bool& isAround) const;
    [[nodiscard]] Label labelBefore(Link link) const;
    [[nodiscard]] Label labelAtEdge(std::uint32_t zone, std::uint32_t edge) const;
    [[nodiscard]] std::optional<std::size_t> markedBefore(std::size_t from, std::size_t place) const;
    [[nodiscard]] std::optional<std::size_t> markedFrom(std::size_t place, std::size_t end) const;
    void mark(std::size_t place) { m_marks[place / 64] |= std::uint64_t{1} << place % 64; }
    void unmark(std::size_t place) { m_marks[place / 64] &= ~(std::uint64_t{1} << place % 64); }

    // live_exchange.cpp: other borders in the ground that changed hands
    void exchange(std::uint32_t zone, const Swept& swept);
    void exchangeRing(std::uint32_t zone, std::span<const Toggle> toggles, const Swept& swept);
    void flipSection(std::uint32_t zone, const Toggle& from, const Toggle& to);
    void flipRing(std::uint32_t zone, std::uint32_t other, std::size_t ring);
    void moveGround(std::uint32_t zone, std::uint32_t border, Label left, AreaUnits ground);
    void addGround(std::uint32_t entry, AreaUnits by);

    // live_border.cpp: the changed border itself
    [[nodiscard]] bool staysSimple(const Chain& chain) const;
    [[nodiscard]] GridOutline changedOutline(const Chain& chain) const;
    void addOwn(std::uint32_t zone, Label& label, Link first, AreaUnits whole, int sign);
    void addOwnRing(std::uint32_t zone, std::size_t ring, int sign);
    [[nodiscard]] Label startLabel(std::uint32_t zone, GridPoint at);
    void replaceChain(Chain& chain);
    void findPending(Chain& chain);
    void putChain(const Chain& chain);
    [[nodiscard]] std::array<std::uint32_t, 2> renumber(const Chain& chain);

    /// The edge of a crossing is a place in m_pending.
    static constexpr std::uint32_t pendingEdge = 1U << 31U;

    Figure m_figure;
    std::vector<std::unique_ptr<IndexedOutline>> m_zones;
    std::vector<std::uint8_t> m_isActive;
    CrossingLists m_lists;
    LabelTable m_table;
    std::vector<std::vector<Label>> m_startLabels; ///< by zone and ring
    std::vector<std::uint64_t> m_marks;            ///< a bit per slot of `heads` with crossings
    std::vector<std::uint32_t> m_free;             ///< crossings to be used again
    std::vector<GridEdge> m_pending;               ///< edges of the changed border that are not in its outline yet
    BoxTree m_tree;                                ///< of zones, neighbours on the map side by side
    std::vector<std::uint32_t> m_zoneAt;           ///< by place in the tree
    std::vector<std::uint32_t> m_treePlace;        ///< by zone
    std::size_t m_treeRoom = 0;
    std::vector<std::uint32_t> m_met;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_metRings; ///< zone and ring
    std::vector<Change> m_changes;
    std::vector<Toggle> m_toggles;
    CrossingSearch m_search{.crossings = {}, .touches = {}, .wantsTouches = false};
    std::size_t m_contradictions = 0;
};

} // namespace azalai
