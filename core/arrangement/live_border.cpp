#include <azalai/arrangement/live_arrangement.h>

#include <azalai/arrangement/live_swept.h>
#include <azalai/arrangement/repair_outline.h>

#include <algorithm>

namespace azalai {

namespace {

/// Do two edges have a point in common, other than an end that both are given.
bool meet(const GridEdge& e, const GridEdge& f) {
    const std::int64_t toE0 = turnOf(f.from, f.to, e.from);
    const std::int64_t toE1 = turnOf(f.from, f.to, e.to);
    const std::int64_t toF0 = turnOf(e.from, e.to, f.from);
    const std::int64_t toF1 = turnOf(e.from, e.to, f.to);
    if (crossInside(e, f) || e == f || (e.from == f.to && e.to == f.from)) return true;
    const auto isOn = [](const GridEdge& edge, GridPoint p, std::int64_t turn) {
        return turn == 0 && p.x >= std::min(edge.from.x, edge.to.x) && p.x <= std::max(edge.from.x, edge.to.x) &&
               p.y >= std::min(edge.from.y, edge.to.y) && p.y <= std::max(edge.from.y, edge.to.y);
    };
    const auto isEnd = [](const GridEdge& edge, GridPoint p) { return p == edge.from || p == edge.to; };
    return (isOn(f, e.from, toE0) && !isEnd(f, e.from)) || (isOn(f, e.to, toE1) && !isEnd(f, e.to)) ||
           (isOn(e, f.from, toF0) && !isEnd(e, f.from)) || (isOn(e, f.to, toF1) && !isEnd(e, f.to));
}

} // namespace

/// The new edges may share their outer ends with what stays, and nothing else; no other ring of the zone may lie in the
/// ground between old and new border.
bool LiveArrangement::staysSimple(const Chain& chain) const {
    const IndexedOutline& outline = *m_zones[chain.zone];
    const RingSpan& span = outline.rings()[chain.ring];
    if (chain.gone && !chain.point && span.count < 4) return false;
    const GridPoint before = chain.newEdges().front().from;
    const GridPoint behind = chain.newEdges().back().to;
    for (const GridEdge& edge : chain.newEdges())
        if (edge.from == edge.to) return false;
    if (chain.point && meet(chain.edges[0], chain.edges[1])) return false;
    bool isSimple = true;
    bool isTouched = false;
    Swept swept;
    for (const std::uint32_t e : chain.oldEdges())
        swept.add({outline.point(e), outline.point(e + 1)});
    for (const GridEdge& edge : chain.newEdges()) {
        swept.add(edge);
        const GridBox box = boxOf(edge);
        outline.blocks().visitMeeting(box, [&](std::size_t block) {
            const auto first = static_cast<std::uint32_t>(block) * fanOut;
            for (std::uint32_t bits = outline.edgesOf(static_cast<std::uint32_t>(block)); bits != 0; bits &= bits - 1) {
                const std::uint32_t e = first + static_cast<std::uint32_t>(__builtin_ctz(bits));
                if (!outline.edgeBox(e).meets(box) || std::ranges::find(chain.oldEdges(), e) != chain.oldEdges().end())
                    continue;
                const GridEdge own{outline.point(e), outline.point(e + 1)};
                // Where another ring touches an end of the chain, only a look at the whole tells on which side one is.
                if (outline.ringOf(e) != chain.ring && (own.from == before || own.from == behind)) isTouched = true;
                const bool holdsPoint = chain.point && (own.from == *chain.point || own.to == *chain.point);
                if (holdsPoint || meet(edge, own)) isSimple = false;
            }
        });
        if (!isSimple) return false;
    }
    if (chain.gone && outline.rings().size() > 1) {
        const GridPoint old = outline.point(chain.oldEdges().back());
        outline.blocks().visitMeeting({old.x, old.y, old.x, old.y}, [&](std::size_t block) {
            const auto first = static_cast<std::uint32_t>(block) * fanOut;
            if (outline.ringOf(first) == chain.ring) return;
            for (std::uint32_t slot = first; slot < first + fanOut; ++slot)
                isTouched = isTouched || outline.point(slot) == old;
        });
    }
    // The ring must keep its ground on its left.
    AreaUnits area = outline.ringArea(span);
    const bool isOuter = area > 0;
    for (const std::uint32_t e : chain.oldEdges())
        area -= outline.curtainTo(e + 1) - outline.curtainTo(e);
    for (const GridEdge& edge : chain.newEdges())
        area += curtainOf(m_figure, edge.from.x, edge.from.y, edge.to.x, edge.to.y);
    if (isOuter ? area <= 0 : area >= 0) return false;
    // A border that doubles back at an end of the chain was told by meet; one more point may not be on the ends
    // themselves.
    if (chain.point && (*chain.point == before || *chain.point == behind)) return false;
    for (std::uint32_t r = 0; r < outline.rings().size(); ++r)
        if (r != chain.ring && swept.contains(outline.point(outline.rings()[r].first), 1)) return false;
    return !isTouched || azalai::isSimple(changedOutline(chain));
}

GridOutline LiveArrangement::changedOutline(const Chain& chain) const {
    GridOutline changed = m_zones[chain.zone]->outline();
    GridRing& ring = changed.rings[chain.ring];
    if (chain.gone && chain.point)
        ring[chain.index] = *chain.point;
    else if (chain.gone)
        ring.erase(ring.begin() + chain.index);
    else // put last where it comes before the first point, so that the ring still begins where it did
        ring.insert(chain.index == 0 ? ring.end() : ring.begin() + chain.index, *chain.point);
    return changed;
}

/// Adds (sign 1) or takes away (-1) the ground under an edge of the zone's border, and follows the label along it.
/// first  Of the edge's crossings.
void LiveArrangement::addOwn(std::uint32_t zone, Label& label, Link first, AreaUnits whole, int sign) {
    const Label key = keyOf(zone);
    AreaUnits last = 0;
    std::uint32_t left = m_table.entry(label, 0, 0);
    const auto add = [&](AreaUnits to) {
        const std::uint32_t right = m_table.entry(label ^ key, left, zone);
        addGround(left, sign * (to - last));
        addGround(right, sign * (last - to));
        last = to;
    };
    for (Link link = first; link != noLink; link = m_lists.next(link)) {
        Crossing& c = m_lists.crossings[link / 2];
        add(c.under[link % 2]);
        const std::uint32_t other = c.zone[1 - link % 2];
        label ^= keyOf(other);
        left = m_table.entry(label, left, other);
        if (sign > 0) c.label[link % 2] = label;
    }
    add(whole);
}

void LiveArrangement::addOwnRing(std::uint32_t zone, std::size_t ring, int sign) {
    const IndexedOutline& outline = *m_zones[zone];
    const RingSpan span = outline.rings()[ring];
    Label label = m_startLabels[zone][ring];
    const std::size_t start = m_lists.starts[zone];
    std::uint32_t done = span.first; // edges before it are added
    const auto addPlain = [&](std::uint32_t end) {
        if (done < end) addOwn(zone, label, noLink, outline.curtainTo(end) - outline.curtainTo(done), sign);
    };
    for (auto place = markedFrom(start + span.first, start + span.first + span.count); place;
         place = markedFrom(*place + 1, start + span.first + span.count)) {
        const auto edge = static_cast<std::uint32_t>(*place - start);
        addPlain(edge);
        addOwn(zone, label, m_lists.head(zone, edge), outline.curtainTo(edge + 1) - outline.curtainTo(edge), sign);
        done = edge + 1;
    }
    addPlain(span.first + span.count);
    if (label != m_startLabels[zone][ring]) ++m_contradictions;
}

Label LiveArrangement::startLabel(std::uint32_t zone, GridPoint at) {
    Label label = keyOf(zone);
    std::uint32_t entry = m_table.entry(label, 0, zone);
    for (const std::uint32_t other : m_met) {
        if (!isInside(at, zone < other ? -1 : 1, *m_zones[other])) continue;
        label ^= keyOf(other);
        entry = m_table.entry(label, entry, other);
    }
    return label;
}

bool LiveArrangement::replacePoint(std::uint32_t zone, std::uint32_t slot, bool gone, std::optional<GridPoint> point) {
    m_changes.clear();
    IndexedOutline& outline = *m_zones[zone];
    const RingSpan span = outline.rings()[outline.ringOf(slot)];
    const std::uint32_t last = span.first + span.count;
    const std::uint32_t before = slot == span.first ? last - 1 : slot - 1;
    Chain chain;
    chain.zone = zone;
    chain.ring = outline.ringOf(slot);
    chain.index = slot - span.first;
    chain.gone = gone;
    chain.point = point;
    chain.holdsStart = gone && slot == span.first;
    chain.oldSlots = {before, slot};
    const GridPoint from = outline.point(before);
    const GridPoint to = outline.point(gone ? slot + 1 : slot);
    if (point)
        chain.edges = {GridEdge{from, *point}, GridEdge{*point, to}};
    else
        chain.edges[0] = {from, to};
    if (!isActive(zone) || !staysSimple(chain)) return false;
    replaceChain(chain);
    return true;
}

void LiveArrangement::replaceChain(Chain& chain) {
    const std::uint32_t zone = chain.zone;
    IndexedOutline& outline = *m_zones[zone];
    Swept swept;
    m_toggles.clear();
    Label label = labelAtEdge(zone, chain.oldSlots[0]);
    const Label labelBefore = label;
    for (const std::uint32_t e : chain.oldEdges()) {
        swept.add({outline.point(e), outline.point(e + 1)});
        for (Link link = m_lists.head(zone, e); link != noLink; link = m_lists.next(link))
            m_toggles.push_back({link ^ 1U, false});
        addOwn(zone, label, m_lists.head(zone, e), outline.curtainTo(e + 1) - outline.curtainTo(e), -1);
    }
    const Label labelBehind = label;
    m_pending.assign(chain.newEdges().begin(), chain.newEdges().end());
    for (const GridEdge& edge : chain.newEdges())
        swept.add(edge);
    zonesMeeting(zone, swept.box());
    findPending(chain);
    exchange(zone, swept);
    label = labelBefore;
    for (std::size_t i = 0; i < m_pending.size(); ++i) {
        const GridEdge& edge = m_pending[i];
        addOwn(zone, label, chain.links[i], curtainOf(m_figure, edge.from.x, edge.from.y, edge.to.x, edge.to.y), 1);
        if (i == 0 && chain.holdsStart) m_startLabels[zone][chain.ring] = label;
    }
    if (label != labelBehind) ++m_contradictions;
    for (const Toggle& toggle : m_toggles)
        if (!toggle.isNew) {
            unlink(toggle.link);
            m_free.push_back(toggle.link / 2);
        }
    for (const std::uint32_t e : chain.oldEdges()) {
        m_lists.head(zone, e) = noLink;
        unmark(m_lists.starts[zone] + e);
    }
    putChain(chain);
}

/// Crossings of the chain's new edges: into the lists of the other borders, and in order into those of the chain.
void LiveArrangement::findPending(Chain& chain) {
    const std::uint32_t zone = chain.zone;
    for (const std::uint32_t other : m_met)
        for (std::uint32_t i = 0; i < m_pending.size(); ++i) {
            m_search.clear();
            findCrossingsOfEdge(m_pending[i].from, m_pending[i].to, i, *m_zones[other], zone < other, m_search);
            for (const EdgeCrossing& found : m_search.crossings) {
                const Link own = pendingCrossing(zone, other, found, i);
                insert(own ^ 1U);
                insertInto(chain.links[i], own);
                m_toggles.push_back({own ^ 1U, true});
            }
        }
}

void LiveArrangement::putChain(const Chain& chain) {
    const std::uint32_t zone = chain.zone;
    IndexedOutline& outline = *m_zones[zone];
    std::array<std::uint32_t, 2> slots = chain.oldSlots; // where the new edges are in the end
    if (chain.gone && chain.point)
        outline.movePoint(outline.rings()[chain.ring].first + chain.index, *chain.point);
    else
        slots = renumber(chain);
    for (std::size_t i = 0; i < m_pending.size(); ++i) {
        m_lists.head(zone, slots[i]) = chain.links[i];
        if (chain.links[i] != noLink) mark(m_lists.starts[zone] + slots[i]);
        for (Link link = chain.links[i]; link != noLink; link = m_lists.next(link))
            m_lists.crossings[link / 2].edge[link % 2] = slots[i];
    }
    m_pending.clear();
    m_tree.update(m_treePlace[zone], outline.box());
}

/// Gives the zone a border with a point more or less, and its crossings the slots that they are now at.
/// Result  Slots of the chain's new edges.
std::array<std::uint32_t, 2> LiveArrangement::renumber(const Chain& chain) {
    const std::uint32_t zone = chain.zone;
    IndexedOutline& outline = *m_zones[zone];
    const std::vector<RingSpan> oldRings = outline.rings();
    std::vector<std::pair<std::uint32_t, Link>> kept; // slot and list of edges that stay
    const std::size_t start = m_lists.starts[zone];
    for (auto place = markedFrom(start, start + outline.slots()); place;
         place = markedFrom(*place + 1, start + outline.slots())) {
        kept.emplace_back(static_cast<std::uint32_t>(*place - start), m_lists.heads[*place]);
        m_lists.heads[*place] = noLink;
        unmark(*place);
    }
    const std::uint32_t count = oldRings[chain.ring].count;
    const std::uint32_t index = !chain.gone && chain.index == 0 ? count : chain.index;
    const std::size_t slots = outline.slots();
    outline = IndexedOutline(changedOutline(chain), m_figure);
    if (outline.slots() > slots) makeRoom(zone);
    for (const auto& [slot, head] : kept) {
        std::uint32_t r = 0;
        while (r + 1 < oldRings.size() && oldRings[r + 1].first <= slot)
            ++r;
        std::uint32_t at = slot - oldRings[r].first;
        if (r == chain.ring && at >= index) at = chain.gone ? at - 1 : at + 1;
        const std::uint32_t now = outline.rings()[r].first + at;
        m_lists.head(zone, now) = head;
        mark(m_lists.starts[zone] + now);
        for (Link link = head; link != noLink; link = m_lists.next(link))
            m_lists.crossings[link / 2].edge[link % 2] = now;
    }
    const std::uint32_t first = outline.rings()[chain.ring].first;
    if (!chain.gone) return {first + index - 1, first + index};
    return {first + (index == 0 ? count - 2 : index - 1), 0};
}

} // namespace azalai
