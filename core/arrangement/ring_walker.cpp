#include <azalai/arrangement/ring_walker.h>

#include <azalai/arrangement/locate.h>

#include <algorithm>

namespace azalai {

namespace {

std::size_t sideOf(std::uint32_t zone, const BorderCrossing& crossing) { return zone < crossing.other ? 0 : 1; }

/// Does the zone's border run into the other one there.
bool entersOther(std::uint32_t zone, const BorderCrossing& crossing) {
    return crossing.found->firstEnters == (zone < crossing.other);
}

} // namespace

RingWalker::RingWalker(const WalkInput& input, CrossedRings& rings)
    : m_input(input), m_rings(rings), m_order(input.zones, input.found, input.pairs), m_metBy(input.zones.size(), 0) {}

void RingWalker::walk(std::uint32_t zone) {
    const std::span<const BorderCrossing> all = m_order.along(zone);
    std::size_t done = 0;
    for (std::size_t r = m_rings.firstRing[zone]; r < m_rings.firstRing[zone + 1]; ++r) {
        CrossedRing& ring = m_rings.rings[r];
        std::size_t end = done;
        while (end < all.size() && all[end].found->edge[sideOf(zone, all[end])] < ring.span.first + ring.span.count)
            ++end;
        ring.count = static_cast<std::uint32_t>(end - done);
        if (r + 1 < m_rings.firstRing[zone + 1]) m_rings.rings[r + 1].first = ring.first + ring.count;
        walkRing(static_cast<std::uint32_t>(r), all.subspan(done, end - done));
        done = end;
    }
}

/// The set on the left of the ring's first point: a zone that the ring crosses lies there if the ring leaves it first;
/// of the others a ray tells.
std::uint32_t RingWalker::startEntry(const CrossedRing& ring, std::span<const BorderCrossing> met) {
    const auto mark = static_cast<std::uint32_t>(&ring - m_rings.rings.data()) + 1;
    Label label = keyOf(ring.zone);
    std::uint32_t entry = table.entry(label, 0, ring.zone);
    const auto add = [&](std::uint32_t other) {
        label ^= keyOf(other);
        entry = table.entry(label, entry, other);
    };
    for (const BorderCrossing& crossing : met) {
        if (m_metBy[crossing.other] == mark) continue;
        m_metBy[crossing.other] = mark;
        if (!entersOther(ring.zone, crossing)) add(crossing.other);
    }
    const GridPoint start = m_input.zones[ring.zone]->point(ring.span.first);
    for (const std::uint32_t pair : m_input.pairs.of(ring.zone)) {
        const auto [first, second] = m_input.found.pairs()[pair];
        const std::uint32_t other = first == ring.zone ? second : first;
        if (m_metBy[other] == mark || !m_input.boxes[other].contains(start)) continue;
        if (isInside(start, ring.zone < other ? -1 : 1, *m_input.zones[other])) add(other);
    }
    return entry;
}

void RingWalker::walkRing(std::uint32_t number, std::span<const BorderCrossing> met) {
    CrossedRing& ring = m_rings.rings[number];
    const std::uint32_t zone = ring.zone;
    const IndexedOutline& outline = *m_input.zones[zone];
    const Label key = keyOf(zone);
    std::uint32_t left = startEntry(ring, met);
    Label label = table.entries()[left].label;
    ring.atStart = label;
    std::uint32_t right = table.entry(label ^ key, left, zone);
    m_labels.clear();
    for (const BorderCrossing& crossing : met)
        m_labels.push_back(label ^= keyOf(crossing.other));
    if (label != ring.atStart) ++openWalks;
    if (m_input.keepsOrder) keep(number, met);
    constexpr std::size_t ahead = 6; // crossings; a look-up takes as long as the work on some of them
    const auto expect = [&](std::size_t i, auto&& tell) {
        if (i >= met.size()) return;
        tell(m_labels[i]);
        tell(m_labels[i] ^ key);
    };
    AreaUnits last = 0;
    for (std::size_t i = 0; i < met.size(); ++i) {
        expect(i + 2 * ahead, [&](Label soon) { table.expectLabel(soon); });
        expect(i + ahead, [&](Label soon) { table.expectEntry(soon); });
        const std::size_t side = sideOf(zone, met[i]);
        const AreaUnits here = outline.curtainTo(met[i].found->edge[side]) + met[i].found->under[side];
        table.addGround(left, here - last);
        table.addGround(right, last - here);
        left = table.entry(m_labels[i], left, met[i].other);
        right = table.entry(m_labels[i] ^ key, left, zone);
        if (m_input.keepsOrder) {
            const std::size_t place = ring.first + i;
            m_rings.sets[place * 2] = left;
            m_rings.sets[place * 2 + 1] = right;
            if (i > 0) m_rings.ground[place - 1] = here - last;
            if (i == 0) m_rings.ground[ring.first + met.size() - 1] = here;
        }
        last = here;
    }
    const AreaUnits whole = outline.ringArea(ring.span);
    table.addGround(left, whole - last);
    table.addGround(right, last - whole);
    if (m_input.keepsOrder && !met.empty()) m_rings.ground[ring.first + met.size() - 1] += whole - last;
}

void RingWalker::keep(std::uint32_t number, std::span<const BorderCrossing> met) {
    const CrossedRing& ring = m_rings.rings[number];
    for (std::size_t i = 0; i < met.size(); ++i) {
        const FoundCrossing& c = *met[i].found;
        const std::size_t side = sideOf(ring.zone, met[i]);
        const std::size_t place = ring.first + i;
        m_rings.placeOf[met[i].number * std::size_t{2} + side] = static_cast<std::uint32_t>(place);
        RingCrossing& kept = m_rings.crossings[place];
        kept = {.x = c.x, .y = c.y, .edge = c.edge[side], .isTouched = c.isOnPoint, .ring = number};
        m_rings.ways[place] = (entersOther(ring.zone, met[i]) ? CrossedRings::enters : 0) |
                              (i == 0 ? CrossedRings::isFirst : 0) | (i + 1 == met.size() ? CrossedRings::isLast : 0);
        if (!m_input.findsCrowded || i == 0) continue;
        const RingCrossing& before = m_rings.crossings[place - 1];
        if (before.edge != kept.edge || !areNear({before.x, before.y}, {kept.x, kept.y})) continue;
        if (crowded.empty() || crowded.back() != place - 1) crowded.push_back(static_cast<std::uint32_t>(place - 1));
        crowded.push_back(static_cast<std::uint32_t>(place));
    }
}

} // namespace azalai
