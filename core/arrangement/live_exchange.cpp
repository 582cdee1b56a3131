#include <azalai/arrangement/live_arrangement.h>

#include <azalai/arrangement/live_swept.h>

#include <algorithm>

namespace azalai {

void LiveArrangement::exchange(std::uint32_t zone, const Swept& swept) {
    const auto borderOf = [&](const Toggle& toggle) {
        const Crossing& c = m_lists.crossings[toggle.link / 2];
        return std::pair(c.zone[toggle.link % 2], c.edge[toggle.link % 2]);
    };
    std::ranges::sort(m_toggles, [&](const Toggle& a, const Toggle& b) {
        const auto first = borderOf(a);
        const auto second = borderOf(b);
        return first != second ? first < second : comesBefore(a.link, b.link);
    });
    const auto ringOf = [&](const Toggle& toggle) {
        const auto [other, edge] = borderOf(toggle);
        return std::pair(other, m_zones[other]->ringOf(edge));
    };
    m_metRings.clear();
    for (std::size_t i = 0; i < m_toggles.size();) {
        std::size_t end = i;
        const auto ring = ringOf(m_toggles[i]);
        while (end < m_toggles.size() && ringOf(m_toggles[end]) == ring)
            ++end;
        m_metRings.push_back(ring);
        exchangeRing(zone, std::span(m_toggles).subspan(i, end - i), swept);
        i = end;
    }
    // Rings that do not meet the changed border lie in the swept ground whole or not at all.
    for (const std::uint32_t other : m_met) {
        const IndexedOutline& outline = *m_zones[other];
        const GridBox& box = outline.box();
        const bool isWithin = swept.box().contains({box.minX, box.minY}) && swept.box().contains({box.maxX, box.maxY});
        if (outline.rings().size() == 1 && !isWithin) continue;
        for (std::uint32_t ring = 0; ring < outline.rings().size(); ++ring) {
            const GridPoint start = outline.point(outline.rings()[ring].first);
            if (!swept.box().contains(start) || std::ranges::binary_search(m_metRings, std::pair(other, ring)))
                continue;
            if (swept.contains(start, other < zone ? -1 : 1)) flipRing(zone, other, ring);
        }
    }
}

void LiveArrangement::exchangeRing(std::uint32_t zone, std::span<const Toggle> toggles, const Swept& swept) {
    if (toggles.size() % 2 != 0) {
        ++m_contradictions;
        return;
    }
    const Toggle& first = toggles.front();
    const std::uint32_t other = m_lists.crossings[first.link / 2].zone[first.link % 2];
    if (!swept.contains(edgeOf(first.link).from, other < zone ? -1 : 1)) {
        for (std::size_t i = 0; i < toggles.size(); i += 2)
            flipSection(zone, toggles[i], toggles[i + 1]);
        return;
    }
    // The ring begins inside: its last section runs around to the first toggle.
    if (first.isNew) m_lists.crossings[first.link / 2].label[first.link % 2] = labelBefore(first.link);
    for (std::size_t i = 1; i + 1 < toggles.size(); i += 2)
        flipSection(zone, toggles[i], toggles[i + 1]);
    flipSection(zone, toggles.back(), first);
}

/// Along a border from where it runs into the swept ground to where it runs out. Labels in the lists are those of
/// before until they are passed.
void LiveArrangement::flipSection(std::uint32_t zone, const Toggle& from, const Toggle& to) {
    const Label key = keyOf(zone);
    const std::uint32_t border = m_lists.crossings[from.link / 2].zone[from.link % 2];
    Label left = labelBefore(from.link) ^ (from.isNew ? 0 : key);
    const auto setLabel = [&](Link link, Label label) { m_lists.crossings[link / 2].label[link % 2] = label; };
    if (from.isNew) setLabel(from.link, left ^ key);
    AreaUnits last = m_lists.curtainTo(from.link);
    for (Link link = from.link;;) {
        bool isAround = false;
        link = after(link, isAround);
        const AreaUnits here = m_lists.curtainTo(link);
        AreaUnits ground = here - last;
        if (isAround) {
            const std::uint32_t ring = m_zones[border]->ringOf(m_lists.crossings[link / 2].edge[link % 2]);
            ground += m_zones[border]->ringArea(m_zones[border]->rings()[ring]);
            m_startLabels[border][ring] ^= key;
        }
        moveGround(zone, border, left, ground);
        last = here;
        if (link == to.link) break;
        if (m_lists.otherZone(link) == zone) { // a toggle that should have ended the section
            ++m_contradictions;
            break;
        }
        left = m_lists.labelAfter(link);
        setLabel(link, left ^ key);
    }
    if (to.isNew)
        setLabel(to.link, left);
    else if (m_lists.labelAfter(to.link) != (left ^ key))
        ++m_contradictions;
}

void LiveArrangement::flipRing(std::uint32_t zone, std::uint32_t other, std::size_t ring) {
    const Label key = keyOf(zone);
    const RingSpan span = m_zones[other]->rings()[ring];
    Label left = m_startLabels[other][ring];
    m_startLabels[other][ring] ^= key;
    AreaUnits last = 0;
    const std::size_t start = m_lists.starts[other];
    const std::size_t end = start + span.first + span.count;
    for (auto place = markedFrom(start + span.first, end); place; place = markedFrom(*place + 1, end))
        for (Link link = m_lists.heads[*place]; link != noLink; link = m_lists.next(link)) {
            const AreaUnits here = m_lists.curtainTo(link);
            moveGround(zone, other, left, here - last);
            last = here;
            left = m_lists.labelAfter(link);
            m_lists.crossings[link / 2].label[link % 2] = left ^ key;
        }
    moveGround(zone, other, left, m_zones[other]->ringArea(span) - last);
}

void LiveArrangement::moveGround(std::uint32_t zone, std::uint32_t border, Label left, AreaUnits ground) {
    const Label key = keyOf(zone);
    const Label other = keyOf(border);
    const std::uint32_t onLeft = m_table.entry(left, 0, 0);
    const std::uint32_t onRight = m_table.entry(left ^ other, onLeft, border);
    addGround(onLeft, -ground);
    addGround(m_table.entry(left ^ key, onLeft, zone), ground);
    addGround(onRight, ground);
    addGround(m_table.entry(left ^ other ^ key, onRight, zone), -ground);
}

void LiveArrangement::addGround(std::uint32_t entry, AreaUnits by) {
    m_table.addGround(entry, by);
    m_changes.push_back({entry, by});
}

} // namespace azalai
