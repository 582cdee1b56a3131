#include <azalai/arrangement/live_arrangement.h>

#include <azalai/arrangement/meeting_point.h>
#include <azalai/arrangement/place_crossing.h>
#include <azalai/base/expect.h>

#include <bit>
#include <cmath>

namespace azalai {

namespace {

/// The crossing as found from its first zone, told from its second one.
EdgeCrossing turnedRound(const EdgeCrossing& found, const GridEdge& first, const GridEdge& second) {
    const auto turned = [](CrossingEnd end) {
        switch (end) {
        case CrossingEnd::FirstFrom:
            return CrossingEnd::SecondFrom;
        case CrossingEnd::FirstTo:
            return CrossingEnd::SecondTo;
        case CrossingEnd::SecondFrom:
            return CrossingEnd::FirstFrom;
        case CrossingEnd::SecondTo:
            return CrossingEnd::FirstTo;
        case CrossingEnd::None:
            break;
        }
        return CrossingEnd::None;
    };
    return {.first = found.second,
            .second = found.first,
            .from = turnOf(first.from, first.to, second.from),
            .to = turnOf(first.from, first.to, second.to),
            .enters = !found.enters,
            .end = turned(found.end)};
}

} // namespace

Link LiveArrangement::takeCrossing(const Crossing& crossing) {
    if (m_free.empty()) {
        AZALAI_EXPECT(m_lists.crossings.size() < std::size_t{1} << 30U);
        m_lists.crossings.push_back(crossing);
        return static_cast<Link>((m_lists.crossings.size() - 1) * 2);
    }
    const std::uint32_t number = m_free.back();
    m_free.pop_back();
    m_lists.crossings[number] = crossing;
    return number * 2;
}

Link LiveArrangement::pendingCrossing(std::uint32_t zone, std::uint32_t other, const EdgeCrossing& found,
                                      std::uint32_t pending) {
    const GridEdge own = m_pending[pending];
    const IndexedOutline& outline = *m_zones[other];
    const GridEdge met{outline.point(found.second), outline.point(found.second + 1)};
    const std::uint32_t edge = pendingEdge | pending;
    Crossing c;
    if (zone < other) {
        const PlacedCrossing placed = placeCrossing(found, m_figure, own.from, own.to, met.from, met.to);
        c = {.zone = {zone, other},
             .edge = {edge, found.second},
             .next = {noLink, noLink},
             .under = {placed.underFirst, placed.underSecond},
             .label = {},
             .x = placed.x,
             .y = placed.y,
             .firstEnters = found.enters};
        return takeCrossing(c);
    }
    const EdgeCrossing turned = turnedRound(found, own, met);
    const PlacedCrossing placed = placeCrossing(turned, m_figure, met.from, met.to, own.from, own.to);
    c = {.zone = {other, zone},
         .edge = {found.second, edge},
         .next = {noLink, noLink},
         .under = {placed.underFirst, placed.underSecond},
         .label = {},
         .x = placed.x,
         .y = placed.y,
         .firstEnters = turned.enters};
    return takeCrossing(c) + 1;
}

GridEdge LiveArrangement::edgeOf(Link link) const {
    const Crossing& c = m_lists.crossings[link / 2];
    const std::uint32_t edge = c.edge[link % 2];
    if ((edge & pendingEdge) != 0) return m_pending[edge & ~pendingEdge];
    const IndexedOutline& zone = *m_zones[c.zone[link % 2]];
    return {zone.point(edge), zone.point(edge + 1)};
}

bool LiveArrangement::comesBefore(Link first, Link second) const {
    const Crossing& f = m_lists.crossings[first / 2];
    const Crossing& s = m_lists.crossings[second / 2];
    const GridEdge own = edgeOf(first);
    const double dx = static_cast<double>(own.to.x) - own.from.x;
    const double dy = static_cast<double>(own.to.y) - own.from.y;
    const double ahead = std::abs(dx) > std::abs(dy) ? (s.x - f.x) * dx : (s.y - f.y) * dy;
    if (std::abs(ahead) > nearSteps * std::max(std::abs(dx), std::abs(dy))) return ahead > 0;
    const auto at = [&](Link link) {
        const Crossing& c = m_lists.crossings[link / 2];
        const GridEdge met = edgeOf(link ^ 1U);
        return meetingPoint(own.from, own.to, met.from, met.to,
                            static_cast<std::int64_t>(c.zone[link % 2]) -
                                static_cast<std::int64_t>(c.zone[1 - link % 2]));
    };
    const int order = compare(at(first), at(second));
    return order != 0 ? order < 0 : first < second;
}

void LiveArrangement::insertInto(Link& head, Link link) {
    Link* at = &head;
    while (*at != noLink && comesBefore(*at, link))
        at = &m_lists.crossings[*at / 2].next[*at % 2];
    m_lists.crossings[link / 2].next[link % 2] = *at;
    *at = link;
}

void LiveArrangement::insert(Link link) {
    const Crossing& c = m_lists.crossings[link / 2];
    const std::size_t place = m_lists.starts[c.zone[link % 2]] + c.edge[link % 2];
    insertInto(m_lists.heads[place], link);
    mark(place);
}

void LiveArrangement::unlink(Link link) {
    const Crossing& c = m_lists.crossings[link / 2];
    const std::size_t place = m_lists.starts[c.zone[link % 2]] + c.edge[link % 2];
    Link* at = &m_lists.heads[place];
    while (*at != link)
        at = &m_lists.crossings[*at / 2].next[*at % 2];
    *at = c.next[link % 2];
    if (m_lists.heads[place] == noLink) unmark(place);
}

std::optional<std::size_t> LiveArrangement::markedBefore(std::size_t from, std::size_t place) const {
    if (place == from) return std::nullopt;
    std::size_t word = (place - 1) / 64;
    std::uint64_t bits = m_marks[word] & (~std::uint64_t{0} >> (63 - (place - 1) % 64));
    while (bits == 0) {
        if (word == from / 64) return std::nullopt;
        bits = m_marks[--word];
    }
    const std::size_t found = word * 64 + 63 - static_cast<std::size_t>(std::countl_zero(bits));
    return found >= from ? std::optional(found) : std::nullopt;
}

std::optional<std::size_t> LiveArrangement::markedFrom(std::size_t place, std::size_t end) const {
    if (place >= end) return std::nullopt;
    std::size_t word = place / 64;
    std::uint64_t bits = m_marks[word] & (~std::uint64_t{0} << place % 64);
    while (bits == 0) {
        if (word == (end - 1) / 64) return std::nullopt;
        bits = m_marks[++word];
    }
    const std::size_t found = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    return found < end ? std::optional(found) : std::nullopt;
}

Link LiveArrangement::after(Link link, bool& isAround) const {
    isAround = false;
    if (const Link next = m_lists.next(link); next != noLink) return next;
    const Crossing& c = m_lists.crossings[link / 2];
    const std::uint32_t zone = c.zone[link % 2];
    const std::uint32_t edge = c.edge[link % 2];
    const RingSpan ring = m_zones[zone]->rings()[m_zones[zone]->ringOf(edge)];
    const std::size_t start = m_lists.starts[zone];
    auto place = markedFrom(start + edge + 1, start + ring.first + ring.count);
    if (!place) {
        isAround = true;
        place = markedFrom(start + ring.first, start + ring.first + ring.count);
    }
    return m_lists.heads[*place]; // at least that of `link` itself
}

Label LiveArrangement::labelAtEdge(std::uint32_t zone, std::uint32_t edge) const {
    const std::uint32_t ring = m_zones[zone]->ringOf(edge);
    const std::size_t start = m_lists.starts[zone];
    const auto place = markedBefore(start + m_zones[zone]->rings()[ring].first, start + edge);
    if (!place) return m_startLabels[zone][ring];
    Link last = m_lists.heads[*place];
    while (m_lists.next(last) != noLink)
        last = m_lists.next(last);
    return m_lists.labelAfter(last);
}

Label LiveArrangement::labelBefore(Link link) const {
    const Crossing& c = m_lists.crossings[link / 2];
    const std::uint32_t zone = c.zone[link % 2];
    Link last = noLink;
    for (Link at = m_lists.head(zone, c.edge[link % 2]); at != link; at = m_lists.next(at))
        last = at;
    return last != noLink ? m_lists.labelAfter(last) : labelAtEdge(zone, c.edge[link % 2]);
}

} // namespace azalai
