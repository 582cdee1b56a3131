#include <azalai/arrangement/live_arrangement.h>

#include <azalai/arrangement/live_swept.h>
#include <azalai/arrangement/map_order.h>
#include <azalai/arrangement/place_crossing.h>

#include <algorithm>

namespace azalai {

LiveArrangement::LiveArrangement(std::span<const GridOutline> zones, Figure figure, std::size_t threads)
    : m_figure(figure) {
    std::vector<const IndexedOutline*> outlines;
    for (const GridOutline& zone : zones) {
        m_zones.push_back(std::make_unique<IndexedOutline>(zone, figure));
        outlines.push_back(m_zones.back().get());
    }
    m_isActive.assign(m_zones.size(), 1);
    Arrangement arrangement(outlines, {.threads = threads, .forFaces = false, .forLists = true});
    m_contradictions = arrangement.openWalks();
    for (std::uint32_t z = 0; z < m_zones.size(); ++z) {
        m_startLabels.emplace_back();
        for (std::size_t r = 0; r < m_zones[z]->rings().size(); ++r)
            m_startLabels[z].push_back(arrangement.labelAtStart(z, r));
    }
    m_lists = listsOf(arrangement);
    m_table = std::move(arrangement).releaseTable();
    m_marks.assign(m_lists.heads.size() / 64 + 1, 0);
    for (std::size_t i = 0; i < m_lists.heads.size(); ++i)
        if (m_lists.heads[i] != noLink) mark(i);
    // Room in advance, so that no change has to wait for tables to grow.
    m_lists.crossings.reserve(m_lists.crossings.size() * 3 / 2 + 4096);
    m_table.reserve(m_table.entries().size() * 3 / 2 + 4096);
    makeTree();
}

void LiveArrangement::makeTree() {
    std::vector<GridBox> all;
    for (const std::unique_ptr<IndexedOutline>& zone : m_zones)
        all.push_back(zone->box());
    std::vector<GridBox> boxes;
    m_zoneAt.clear();
    m_treePlace.assign(m_zones.size(), 0);
    for (const std::uint32_t z : mapOrder(all)) {
        m_treePlace[z] = static_cast<std::uint32_t>(boxes.size());
        m_zoneAt.push_back(z);
        boxes.push_back(m_isActive[z] != 0 ? m_zones[z]->box() : GridBox{});
    }
    boxes.resize(boxes.size() + boxes.size() / 4 + fanOut); // for zones to come
    m_tree = BoxTree(boxes);
    m_treeRoom = boxes.size();
}

void LiveArrangement::zonesMeeting(std::uint32_t zone, const GridBox& box) {
    m_met.clear();
    m_tree.visitMeeting(box, [&](std::size_t place) {
        if (m_zoneAt[place] != zone) m_met.push_back(m_zoneAt[place]);
    });
}

void LiveArrangement::makeRoom(std::uint32_t zone) {
    m_lists.starts[zone] = m_lists.heads.size();
    m_lists.heads.resize(m_lists.heads.size() + m_zones[zone]->slots(), noLink);
    m_marks.resize(m_lists.heads.size() / 64 + 1, 0);
}

void LiveArrangement::putIn(std::uint32_t zone) {
    const IndexedOutline& outline = *m_zones[zone];
    m_isActive[zone] = 1;
    m_tree.update(m_treePlace[zone], outline.box());
    zonesMeeting(zone, outline.box());
    m_toggles.clear();
    for (const std::uint32_t other : m_met) {
        m_search.clear();
        const bool isFirst = zone < other;
        findCrossings(isFirst ? outline : *m_zones[other], isFirst ? *m_zones[other] : outline, true, m_search);
        for (EdgeCrossing found : m_search.crossings) {
            const std::uint32_t first = isFirst ? zone : other;
            const std::uint32_t second = isFirst ? other : zone;
            const PlacedCrossing placed = placeCrossing(found, *m_zones[first], *m_zones[second]);
            const Link link = takeCrossing({.zone = {first, second},
                                            .edge = {found.first, found.second},
                                            .next = {noLink, noLink},
                                            .under = {placed.underFirst, placed.underSecond},
                                            .label = {},
                                            .x = placed.x,
                                            .y = placed.y,
                                            .firstEnters = found.enters});
            insert(link);
            insert(link + 1);
            m_toggles.push_back({isFirst ? link + 1 : link, true});
        }
    }
    for (std::size_t ring = 0; ring < outline.rings().size(); ++ring)
        m_startLabels[zone][ring] = startLabel(zone, outline.point(outline.rings()[ring].first));
    exchange(zone, Swept(outline));
    for (std::size_t ring = 0; ring < outline.rings().size(); ++ring)
        addOwnRing(zone, ring, 1);
}

void LiveArrangement::takeOut(std::uint32_t zone) {
    const IndexedOutline& outline = *m_zones[zone];
    zonesMeeting(zone, outline.box());
    m_toggles.clear();
    for (std::size_t ring = 0; ring < outline.rings().size(); ++ring)
        addOwnRing(zone, ring, -1);
    for (std::uint32_t slot = 0; slot < outline.slots(); ++slot)
        for (Link link = m_lists.head(zone, slot); link != noLink; link = m_lists.next(link))
            m_toggles.push_back({link ^ 1U, false});
    exchange(zone, Swept(outline));
    for (const Toggle& toggle : m_toggles) {
        unlink(toggle.link);
        m_free.push_back(toggle.link / 2);
    }
    for (std::uint32_t slot = 0; slot < outline.slots(); ++slot) {
        m_lists.head(zone, slot) = noLink;
        unmark(m_lists.starts[zone] + slot);
    }
    m_isActive[zone] = 0;
    m_tree.update(m_treePlace[zone], {});
}

void LiveArrangement::setActive(std::uint32_t zone, bool active) {
    m_changes.clear();
    if (active == isActive(zone)) return;
    if (active)
        putIn(zone);
    else
        takeOut(zone);
}

void LiveArrangement::replaceOutline(std::uint32_t zone, const GridOutline& outline) {
    m_changes.clear();
    if (isActive(zone)) takeOut(zone);
    const std::size_t slots = m_zones[zone]->slots();
    *m_zones[zone] = IndexedOutline(outline, m_figure);
    m_startLabels[zone].assign(m_zones[zone]->rings().size(), 0);
    if (m_zones[zone]->slots() > slots) makeRoom(zone);
    putIn(zone);
}

std::uint32_t LiveArrangement::addZone(const GridOutline& outline) {
    m_changes.clear();
    const auto zone = static_cast<std::uint32_t>(m_zones.size());
    m_zones.push_back(std::make_unique<IndexedOutline>(outline, m_figure));
    m_lists.zones.push_back(m_zones.back().get());
    m_lists.starts.push_back(0);
    m_isActive.push_back(0);
    m_startLabels.emplace_back(m_zones.back()->rings().size(), 0);
    makeRoom(zone);
    if (m_zoneAt.size() < m_treeRoom) {
        m_treePlace.push_back(static_cast<std::uint32_t>(m_zoneAt.size()));
        m_zoneAt.push_back(zone);
    } else {
        makeTree();
    }
    putIn(zone);
    return zone;
}

} // namespace azalai
