#pragma once

#include <azalai/arrangement/box_tree.h>
#include <azalai/arrangement/indexed_outline.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// Finds zones by place: the outlines, with a tree over their boxes.
class ZoneFinder {
public:
    ZoneFinder() = default;
    /// zones  Borrowed: they must outlive the finder and stay as they are. Their places are their numbers.
    explicit ZoneFinder(std::span<const IndexedOutline* const> zones);
    explicit ZoneFinder(std::span<const IndexedOutline> zones) : ZoneFinder(addressesOf(zones)) {}

    [[nodiscard]] std::size_t count() const { return m_zones.size(); }
    [[nodiscard]] const IndexedOutline& zone(std::uint32_t number) const { return *m_zones[number]; }

    /// Calls visit(number) for the zones whose box meets the box, in no particular order.
    template <class Visit> void visitNear(const GridBox& box, Visit&& visit) const {
        m_tree.visitMeeting(box, [&](std::size_t item) { visit(m_order[item]); });
    }

    /// Who is here: the numbers, ascending, of the zones that a point lies in. A point counts as one of the highest
    /// number, so as moved by (ε, ε²) (see orientation.h): on a border it lies in the zone whose ground is just east of
    /// it, on a border along a parallel in the one just north of it. So of zones that fill the map without gaps it lies
    /// in one, wherever it is.
    [[nodiscard]] std::vector<std::uint32_t> zonesAt(GridPoint p) const { return zonesAt(p, 1); }
    /// The same for a point of the highest number (moved = 1) or of the lowest one (moved = -1: just west, just south).
    [[nodiscard]] std::vector<std::uint32_t> zonesAt(GridPoint p, int moved) const;

private:
    std::vector<const IndexedOutline*> m_zones;
    std::vector<std::uint32_t> m_order; ///< numbers of zones, neighbours near each other
    BoxTree m_tree;
};

/// The same without a tree, for a single question.
[[nodiscard]] std::vector<std::uint32_t> zonesAt(std::span<const IndexedOutline> zones, GridPoint p);

} // namespace azalai
