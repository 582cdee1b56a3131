#include <azalai/arrangement/face_cycles.h>

#include <azalai/arrangement/border_facts.h>

#include <algorithm>
#include <cstdlib>

namespace azalai {

FaceCycles::FaceCycles(const Arrangement& arrangement, const std::stop_token& stop)
    : m_arrangement(arrangement), m_lists(arrangement.lists()) {
    followRings();
    takeNotes();
    m_seen.assign(m_next.size() * 2, 0);
    m_halves.reserve(m_seen.size());
    for (HalfPiece half = 0; half < m_seen.size(); ++half) {
        if (half % 8192 == 0 && stop.stop_requested()) return;
        if (m_seen[half] == 0 && labelOf(half) != 0) traceCycle(half);
    }
}

void FaceCycles::followRings() {
    m_next.assign(m_lists.crossings.size() * 2, noLink);
    m_before.assign(m_next.size(), noLink);
    m_isFirst.assign(m_next.size(), 0);
    for (std::uint32_t z = 0; z < m_lists.zones.size(); ++z) {
        const IndexedOutline& zone = *m_lists.zones[z];
        for (std::uint32_t r = 0; r < zone.rings().size(); ++r) {
            const RingSpan ring = zone.rings()[r];
            Link first = noLink;
            Link last = noLink;
            for (std::uint32_t edge = ring.first; edge < ring.first + ring.count; ++edge)
                for (Link link = m_lists.head(z, edge); link != noLink; link = m_lists.next(link)) {
                    if (first == noLink) {
                        first = link;
                    } else {
                        m_next[last] = link;
                        m_before[link] = last;
                    }
                    last = link;
                }
            if (first == noLink) {
                const Label left = m_arrangement.labelAtStart(z, r);
                const AreaUnits area = zone.ringArea(ring);
                if (left != 0) m_cycles.push_back({left, area, 0, 0, z, r, true});
                if (left != keyOf(z)) m_cycles.push_back({left ^ keyOf(z), -area, 0, 0, z, r, false});
                continue;
            }
            m_next[last] = first;
            m_before[first] = last;
            m_isFirst[first] = 1;
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

AreaUnits FaceCycles::groundUnder(HalfPiece half) const {
    const Link from = half / 2;
    const Link to = m_next[from];
    AreaUnits ground = m_lists.curtainTo(to) - m_lists.curtainTo(from);
    if (m_isFirst[to] != 0) ground += m_lists.zones[zoneOf(to)]->ringArea(ringOf(to));
    return half % 2 == 0 ? ground : -ground;
}

HalfPiece FaceCycles::after(HalfPiece half) const {
    const bool forward = half % 2 == 0;
    const Link met = forward ? m_next[half / 2] : half / 2; // the crossing that the half-piece runs to
    const Link other = met ^ 1U;
    const bool entersOther = m_lists.crossings[met / 2].firstEnters == (met % 2 == 0);
    // Keep the face on the left: turn left onto the other border. It runs away from here on the left where this border
    // leaves the other zone, and comes from there where this one enters it.
    return entersOther == forward ? m_before[other] * 2 + 1 : other * 2;
}

void FaceCycles::traceCycle(HalfPiece start) {
    FaceCycle cycle{.label = labelOf(start), .area = 0, .firstHalf = m_halves.size(), .count = 0};
    for (HalfPiece half = start; m_seen[half] == 0; half = after(half)) {
        m_seen[half] = 1;
        m_halves.push_back(half);
        cycle.area += groundUnder(half);
    }
    cycle.count = m_halves.size() - cycle.firstHalf;
    if (std::abs(cycle.area) > leastArea)
        m_cycles.push_back(cycle);
    else
        m_halves.resize(cycle.firstHalf); // a sliver of no width
}

WalkPoints FaceCycles::pointsOf(const FaceCycle& cycle) const {
    WalkPoints walk;
    if (cycle.count == 0) {
        const IndexedOutline& zone = *m_lists.zones[cycle.zone];
        const RingSpan& ring = zone.rings()[cycle.ring];
        walk.points.reserve(ring.count + 1);
        addRing(zone, ring, cycle.forward, m_notes[cycle.zone], walk);
    }
    const auto forEachPiece = [&](auto&& use) {
        for (std::size_t i = cycle.firstHalf; i < cycle.firstHalf + cycle.count; ++i) {
            const Link from = m_halves[i] / 2;
            const Link to = m_next[from];
            use(zoneOf(from), ringOf(from), endAt(from), endAt(to), m_isFirst[to] != 0, m_halves[i] % 2 == 0);
        }
    };
    std::size_t count = walk.points.capacity();
    forEachPiece([&](std::uint32_t, const RingSpan& ring, const PieceEnd& from, const PieceEnd& to, bool isAround,
                     bool) { count += pointsOfPiece(ring, from, to, isAround); });
    walk.points.reserve(count);
    forEachPiece([&](std::uint32_t zone, const RingSpan& ring, const PieceEnd& from, const PieceEnd& to, bool isAround,
                     bool forward) {
        addPiece(*m_lists.zones[zone], ring, from, to, isAround, forward, m_notes[zone], walk);
        walk.hasLongEdge = walk.hasLongEdge || m_hasLongEdge[zone] != 0;
    });
    walk.close();
    return walk;
}

} // namespace azalai
