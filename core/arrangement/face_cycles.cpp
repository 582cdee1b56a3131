#include <azalai/arrangement/face_cycles.h>

#include <azalai/arrangement/border_facts.h>
#include <azalai/arrangement/for_each_block.h>

#include <algorithm>
#include <cstdlib>

namespace azalai {

FaceCycles::FaceCycles(const Arrangement& arrangement, std::size_t threads, const std::stop_token& stop)
    : m_arrangement(arrangement), m_lists(arrangement.lists()), m_pieces(arrangement.pieces()) {
    for (std::uint32_t z = 0; z < m_lists.zones.size(); ++z)
        m_keys.push_back(keyOf(z));
    takeWholeRings();
    takeNotes();
    m_seen.assign(m_pieces.size() * 2, 0);
    // A cycle has one label, so that threads which share out the labels never meet on one.
    std::vector<std::vector<FaceCycle>> parts(std::max<std::size_t>(threads, 1));
    forEachBlock(parts.size(), 1, parts.size(), {},
                 [&](std::size_t, std::size_t part, std::size_t) { trace(part, parts.size(), parts[part], stop); });
    const auto rings = static_cast<std::ptrdiff_t>(m_cycles.size());
    for (const std::vector<FaceCycle>& part : parts)
        m_cycles.insert(m_cycles.end(), part.begin(), part.end());
    if (parts.size() > 1)
        std::sort(m_cycles.begin() + rings, m_cycles.end(),
                  [](const FaceCycle& a, const FaceCycle& b) { return a.start < b.start; });
}

void FaceCycles::takeWholeRings() {
    for (std::uint32_t z = 0; z < m_lists.zones.size(); ++z) {
        const IndexedOutline& zone = *m_lists.zones[z];
        for (std::uint32_t r = 0; r < zone.rings().size(); ++r) {
            if (m_arrangement.isCrossed(z, r)) continue;
            const Label left = m_arrangement.labelAtStart(z, r);
            const AreaUnits area = zone.ringArea(zone.rings()[r]);
            if (left != 0) m_cycles.push_back({.label = left, .area = area, .zone = z, .ring = r, .forward = true});
            if (left != m_keys[z])
                m_cycles.push_back({.label = left ^ m_keys[z], .area = -area, .zone = z, .ring = r, .forward = false});
        }
    }
}

void FaceCycles::takeNotes() {
    auto point = m_arrangement.pointsOnEdges().begin();
    const auto end = m_arrangement.pointsOnEdges().end();
    for (std::uint32_t z = 0; z < m_lists.zones.size(); ++z) {
        m_hasLongEdge.push_back(hasLongEdge(*m_lists.zones[z]) ? 1 : 0);
        const auto first = point;
        while (point != end && point->zone == z)
            ++point;
        m_notes.push_back({m_arrangement.touchedSlots(z), {first, point}});
    }
}

const RingSpan& FaceCycles::ringOf(Link link) const {
    const IndexedOutline& zone = *m_lists.zones[zoneOf(link)];
    return zone.rings()[zone.ringOf(m_lists.crossings[link / 2].edge[link % 2])];
}

HalfPiece FaceCycles::after(HalfPiece half) const {
    const bool forward = half % 2 == 0;
    const Link met = forward ? m_pieces[half / 2].next : half / 2; // the crossing that the half-piece runs to
    const Link other = met ^ 1U;
    // Keep the face on the left: turn left onto the other border. It runs away from here on the left where this border
    // leaves the other zone, and comes from there where this one enters it.
    return m_pieces[met].entersOther == forward ? m_pieces[other].before * 2 + 1 : other * 2;
}

void FaceCycles::trace(std::size_t thread, std::size_t threads, std::vector<FaceCycle>& cycles,
                       const std::stop_token& stop) {
    for (HalfPiece start = 0; start < m_seen.size(); ++start) {
        if (start % 8192 == 0 && stop.stop_requested()) return;
        const Label label = labelOf(start);
        if (label == 0 || (threads > 1 && label % threads != thread) || m_seen[start] != 0) continue;
        FaceCycle cycle{.label = label, .start = start};
        for (HalfPiece half = start; m_seen[half] == 0; half = after(half)) {
            m_seen[half] = 1;
            const BorderPiece& piece = m_pieces[half / 2];
            ++cycle.count;
            cycle.points += piece.points + 1;
            cycle.area += half % 2 == 0 ? piece.ground : -piece.ground;
        }
        if (std::abs(cycle.area) > leastArea) cycles.push_back(cycle); // else a sliver of no width
    }
}

WalkPoints FaceCycles::pointsOf(const FaceCycle& cycle) const {
    WalkPoints walk;
    if (cycle.count == 0) {
        const IndexedOutline& zone = *m_lists.zones[cycle.zone];
        const RingSpan& ring = zone.rings()[cycle.ring];
        walk.points.reserve(ring.count + 1);
        addRing(zone, ring, cycle.forward, m_notes[cycle.zone], walk);
        walk.close();
        return walk;
    }
    walk.points.reserve(cycle.points);
    HalfPiece half = cycle.start;
    for (std::size_t i = 0; i < cycle.count; ++i, half = after(half)) {
        const Link from = half / 2;
        const BorderPiece& piece = m_pieces[from];
        const std::uint32_t zone = zoneOf(from);
        addPiece(*m_lists.zones[zone], ringOf(from), endAt(from), endAt(piece.next), piece.isAround, half % 2 == 0,
                 m_notes[zone], walk);
        walk.hasLongEdge = walk.hasLongEdge || m_hasLongEdge[zone] != 0;
    }
    walk.close();
    return walk;
}

} // namespace azalai
