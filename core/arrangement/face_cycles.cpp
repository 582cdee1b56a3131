#include <azalai/arrangement/face_cycles.h>

#include <azalai/arrangement/border_facts.h>
#include <azalai/arrangement/for_each_block.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace azalai {

FaceCycles::FaceCycles(const Arrangement& arrangement, std::size_t threads, const std::stop_token& stop)
    : m_arrangement(arrangement), m_rings(arrangement.rings()) {
    for (const LabelTable::Entry& set : arrangement.table().entries())
        m_occurs.push_back(set.label != 0 && set.area > leastArea ? 1 : 0);
    takeWholeRings();
    takeNotes();
    // A cycle has one set, so that threads which share out the sets never meet on one.
    std::vector<std::vector<FaceCycle>> parts(std::max<std::size_t>(threads, 1));
    forEachBlock(parts.size(), 1, parts.size(), {},
                 [&](std::size_t, std::size_t part, std::size_t) { trace(part, parts.size(), parts[part], stop); });
    const auto rings = static_cast<std::ptrdiff_t>(m_cycles.size());
    for (const std::vector<FaceCycle>& part : parts) {
        const auto known = static_cast<std::ptrdiff_t>(m_cycles.size());
        m_cycles.insert(m_cycles.end(), part.begin(), part.end());
        std::ranges::inplace_merge(m_cycles.begin() + rings, m_cycles.begin() + known, m_cycles.end(), {},
                                   &FaceCycle::start);
    }
}

void FaceCycles::takeWholeRings() {
    for (std::uint32_t r = 0; r < m_rings.rings.size(); ++r) {
        const CrossedRing& ring = m_rings.rings[r];
        if (ring.count != 0) continue;
        const AreaUnits area = m_arrangement.zones()[ring.zone]->ringArea(ring.span);
        const std::uint32_t left = m_arrangement.table().find(ring.atStart);
        const std::uint32_t right = m_arrangement.table().find(ring.atStart ^ keyOf(ring.zone));
        if (occurs(left)) m_cycles.push_back({.area = area, .set = left, .ring = r, .forward = true});
        if (occurs(right)) m_cycles.push_back({.area = -area, .set = right, .ring = r, .forward = false});
    }
}

void FaceCycles::takeNotes() {
    const std::vector<const IndexedOutline*>& zones = m_arrangement.zones();
    auto point = m_arrangement.pointsOnEdges().begin();
    const auto end = m_arrangement.pointsOnEdges().end();
    for (std::uint32_t z = 0; z < zones.size(); ++z) {
        m_hasLongEdge.push_back(hasLongEdge(*zones[z]) ? 1 : 0);
        const auto first = point;
        while (point != end && point->zone == z)
            ++point;
        m_notes.push_back({m_arrangement.touchedSlots(z), {first, point}});
    }
}

HalfPiece FaceCycles::after(HalfPiece half) const {
    const bool forward = half % 2 == 0;
    const std::uint32_t met = forward ? m_rings.after(half / 2) : half / 2; // the crossing that the half-piece runs to
    const std::uint32_t other = m_rings.across(met);
    // Keep the face on the left: turn left onto the other border. It runs away from here on the left where this border
    // leaves the other zone, and comes from there where this one enters it.
    const bool enters = (m_rings.ways[met] & CrossedRings::enters) != 0;
    return enters == forward ? m_rings.before(other) * 2 + 1 : other * 2;
}

void FaceCycles::trace(std::size_t thread, std::size_t threads, std::vector<FaceCycle>& cycles,
                       const std::stop_token& stop) {
    std::vector<bool> isSeen(m_rings.sets.size());
    for (HalfPiece start = 0; start < isSeen.size(); ++start) {
        if (start % 8192 == 0 && stop.stop_requested()) return;
        const std::uint32_t set = m_rings.sets[start];
        if (!occurs(set) || set * std::uint64_t{threads} / m_occurs.size() != thread || isSeen[start]) continue;
        FaceCycle cycle{.set = set, .start = start};
        for (HalfPiece half = start; !isSeen[half]; half = after(half)) {
            isSeen[half] = true;
            ++cycle.count;
            cycle.area += half % 2 == 0 ? m_rings.ground[half / 2] : -m_rings.ground[half / 2];
        }
        if (std::abs(cycle.area) > leastArea) cycles.push_back(cycle); // else a sliver of no width
    }
}

void FaceCycles::pointsOf(const FaceCycle& cycle, WalkPoints& walk) const {
    walk.clear();
    if (cycle.count == 0) {
        const CrossedRing& ring = m_rings.rings[cycle.ring];
        addRing(*m_arrangement.zones()[ring.zone], ring.span, cycle.forward, m_notes[ring.zone], walk);
    }
    HalfPiece half = cycle.start;
    for (std::uint32_t i = 0; i < cycle.count; ++i, half = after(half)) {
        const std::uint32_t from = half / 2;
        const std::uint32_t to = m_rings.after(from);
        const CrossedRing& ring = m_rings.rings[m_rings.crossings[from].ring];
        addPiece(*m_arrangement.zones()[ring.zone], ring.span, endAt(from), endAt(to), to <= from, half % 2 == 0,
                 m_notes[ring.zone], walk);
        walk.hasLongEdge = walk.hasLongEdge || m_hasLongEdge[ring.zone] != 0;
    }
    walk.close();
}

Ring FaceCycles::ringOf(const FaceCycle& cycle) const {
    WalkPoints walk;
    pointsOf(cycle, walk);
    return std::move(walk.points);
}

} // namespace azalai
