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
    takeNotes(threads);
    // A cycle has one set, so that threads which share out the sets never meet on one.
    std::vector<std::vector<FaceCycle>> parts(std::max<std::size_t>(threads, 1));
    m_halves.resize(parts.size());
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
        if (occurs(left)) m_cycles.push_back({.area = area, .set = left, .first = r, .forward = true});
        if (occurs(right)) m_cycles.push_back({.area = -area, .set = right, .first = r, .forward = false});
    }
}

void FaceCycles::takeNotes(std::size_t threads) {
    const std::vector<const IndexedOutline*>& zones = m_arrangement.zones();
    m_hasLongEdge.resize(zones.size());
    forEachBlock(zones.size(), 32, threads, {}, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t z = begin; z < end; ++z)
            m_hasLongEdge[z] = hasLongEdge(*zones[z]) ? 1 : 0;
    });
    auto point = m_arrangement.pointsOnEdges().begin();
    const auto behind = m_arrangement.pointsOnEdges().end();
    for (std::uint32_t z = 0; z < zones.size(); ++z) {
        const auto first = point;
        while (point != behind && point->zone == z)
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

void FaceCycles::trace(std::size_t part, std::size_t parts, std::vector<FaceCycle>& cycles,
                       const std::stop_token& stop) {
    std::vector<bool> isSeen(m_rings.sets.size());
    std::vector<HalfPiece> halves;
    for (HalfPiece start = 0; start < isSeen.size(); ++start) {
        if (start % 8192 == 0 && stop.stop_requested()) return;
        const std::uint32_t set = m_rings.sets[start];
        if (!occurs(set) || set * std::uint64_t{parts} / m_occurs.size() != part || isSeen[start]) continue;
        const std::size_t first = halves.size();
        AreaUnits area = 0;
        for (HalfPiece half = start; !isSeen[half]; half = after(half)) {
            isSeen[half] = true;
            halves.push_back(half);
            area += half % 2 == 0 ? m_rings.ground[half / 2] : -m_rings.ground[half / 2];
        }
        if (std::abs(area) > leastArea)
            cycles.push_back({.area = area,
                              .set = set,
                              .start = start,
                              .count = static_cast<std::uint32_t>(halves.size() - first),
                              .first = static_cast<std::uint32_t>(first),
                              .part = static_cast<std::uint16_t>(part)});
        else
            halves.resize(first); // a sliver of no width
    }
    m_halves[part] = std::move(halves);
}

/// Asks the memory for what pointsOf will look at soon.
void FaceCycles::expectPiece(HalfPiece half) const { __builtin_prefetch(&m_rings.crossings[half / 2]); }

void FaceCycles::expectPoints(HalfPiece half) const {
    const RingCrossing& from = m_rings.crossings[half / 2];
    const std::uint32_t zone = m_rings.rings[from.ring].zone;
    __builtin_prefetch(m_arrangement.zones()[zone]->x() + from.edge + 1);
    __builtin_prefetch(m_arrangement.zones()[zone]->y() + from.edge + 1);
    __builtin_prefetch(m_notes[zone].touched + from.edge + 1);
}

void FaceCycles::pointsOf(const FaceCycle& cycle, WalkPoints& walk) const {
    walk.clear();
    if (cycle.count == 0) {
        const CrossedRing& ring = m_rings.rings[cycle.first];
        addRing(*m_arrangement.zones()[ring.zone], ring.span, cycle.forward, m_notes[ring.zone], walk);
    }
    // Cycles lie one after the other, so that what comes behind this one is soon wanted too.
    const std::span<const HalfPiece> halves =
        std::span(m_halves[cycle.part]).subspan(cycle.count == 0 ? 0 : cycle.first);
    constexpr std::size_t ahead = 5;
    for (std::uint32_t i = 0; i < cycle.count; ++i) {
        if (i + 2 * ahead < halves.size()) expectPiece(halves[i + 2 * ahead]);
        if (i + ahead < halves.size()) expectPoints(halves[i + ahead]);
        const std::uint32_t from = halves[i] / 2;
        const std::uint32_t to = m_rings.after(from);
        const CrossedRing& ring = m_rings.rings[m_rings.crossings[from].ring];
        addPiece(*m_arrangement.zones()[ring.zone], ring.span, endAt(from), endAt(to), to <= from, halves[i] % 2 == 0,
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
