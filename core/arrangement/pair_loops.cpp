#include <azalai/arrangement/pair_loops.h>

#include <azalai/arrangement/locate.h>
#include <azalai/arrangement/place_crossing.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

constexpr std::uint32_t crossingOf(std::uint64_t key) { return static_cast<std::uint32_t>(key); }
constexpr std::uint32_t edgeOf(std::uint64_t key) { return static_cast<std::uint32_t>(key >> 32U); }

bool isNearEnd(StepPoint at, const IndexedOutline& zone, std::uint32_t edge) {
    return areNear(at, toSteps(zone.point(edge))) || areNear(at, toSteps(zone.point(edge + 1)));
}

} // namespace

void PairLoops::find(const IndexedOutline& first, const IndexedOutline& second) {
    m_zones = {&first, &second};
    m_search.clear();
    m_crossings.clear();
    m_pieces.clear();
    m_starts.resize(1);
    m_wholeRings.clear();
    m_isCrowded = false;
    if (!first.box().meets(second.box())) return;
    findCrossings(first, second, true, m_search);
    placeCrossings();
    for (std::uint32_t side = 0; side < 2; ++side) {
        order(side);
        chain(side);
    }
    trace();
}

void PairLoops::placeCrossings() {
    m_crossings.reserve(m_search.crossings.size());
    for (const EdgeCrossing& c : m_search.crossings) {
        PairCrossing crossing{.edge = {c.first, c.second},
                              .next = {},
                              .isAround = {},
                              .at = placeOf(c, m_zones[0]->point(c.first), m_zones[0]->point(c.first + 1),
                                            m_zones[1]->point(c.second), m_zones[1]->point(c.second + 1)),
                              .firstEnters = c.enters,
                              .isTouched = c.end != CrossingEnd::None};
        if (!crossing.isTouched &&
            (isNearEnd(crossing.at, *m_zones[0], c.first) || isNearEnd(crossing.at, *m_zones[1], c.second)))
            m_isCrowded = true;
        m_crossings.push_back(crossing);
    }
}

MeetingPoint PairLoops::meetingOf(std::uint32_t side, std::uint32_t crossing) const {
    const std::uint32_t edge = m_crossings[crossing].edge[side];
    const std::uint32_t met = m_crossings[crossing].edge[1 - side];
    return meetingPoint(m_zones[side]->point(edge), m_zones[side]->point(edge + 1), m_zones[1 - side]->point(met),
                        m_zones[1 - side]->point(met + 1), side == 0 ? -1 : 1);
}

StepPoint PairLoops::roundedPlaceOf(std::uint32_t side, std::uint32_t crossing) const {
    const std::uint32_t edge = m_crossings[crossing].edge[side];
    return roundedPlace(m_zones[side]->point(edge), m_zones[side]->point(edge + 1), meetingOf(side, crossing));
}

void PairLoops::order(std::uint32_t side) {
    m_order.clear();
    for (std::uint32_t i = 0; i < m_crossings.size(); ++i)
        m_order.push_back((static_cast<std::uint64_t>(m_crossings[i].edge[side]) << 32U) + i);
    std::ranges::sort(m_order);
    for (std::size_t begin = 0, end = 0; begin < m_order.size(); begin = end) {
        for (end = begin + 1; end < m_order.size() && edgeOf(m_order[end]) == edgeOf(m_order[begin]);)
            ++end;
        if (end - begin > 1) orderOnEdge(side, std::span(m_order).subspan(begin, end - begin));
    }
}

void PairLoops::orderOnEdge(std::uint32_t side, std::span<std::uint64_t> onEdge) {
    const IndexedOutline& zone = *m_zones[side];
    const std::uint32_t edge = edgeOf(onEdge.front());
    const GridPoint from = zone.point(edge);
    const GridPoint to = zone.point(edge + 1);
    const double dx = static_cast<double>(to.x) - from.x;
    const double dy = static_cast<double>(to.y) - from.y;
    const bool isWide = std::abs(dx) > std::abs(dy);
    const double clear = nearSteps * std::max(std::abs(dx), std::abs(dy));
    std::ranges::sort(onEdge, [&](std::uint64_t a, std::uint64_t b) {
        const StepPoint p = m_crossings[crossingOf(a)].at;
        const StepPoint q = m_crossings[crossingOf(b)].at;
        const double ahead = isWide ? (q.x - p.x) * dx : (q.y - p.y) * dy;
        if (std::abs(ahead) > clear) return ahead > 0;
        const int exactly = compare(meetingOf(side, crossingOf(a)), meetingOf(side, crossingOf(b)));
        return exactly != 0 ? exactly < 0 : a < b;
    });
    for (std::size_t i = 1; i < onEdge.size(); ++i) {
        PairCrossing& before = m_crossings[crossingOf(onEdge[i - 1])];
        PairCrossing& here = m_crossings[crossingOf(onEdge[i])];
        if (!areNear(before.at, here.at)) continue;
        if (before.isTouched && here.isTouched && before.at == here.at) continue; // a grid point
        before.isTouched = here.isTouched = true;
        before.at = roundedPlaceOf(side, crossingOf(onEdge[i - 1]));
        here.at = roundedPlaceOf(side, crossingOf(onEdge[i]));
        m_isCrowded = true;
    }
}

/// Links the crossings of each ring, and takes in rings without any.
void PairLoops::chain(std::uint32_t side) {
    const IndexedOutline& zone = *m_zones[side];
    std::size_t begin = 0;
    for (std::uint32_t r = 0; r < zone.rings().size(); ++r) {
        const RingSpan ring = zone.rings()[r];
        std::size_t end = begin;
        while (end < m_order.size() && edgeOf(m_order[end]) < ring.first + ring.count)
            ++end;
        if (end == begin) {
            if (isInside(zone.point(ring.first), side == 0 ? -1 : 1, *m_zones[1 - side]))
                m_wholeRings.push_back({side, r});
            continue;
        }
        for (std::size_t i = begin; i < end; ++i) {
            PairCrossing& c = m_crossings[crossingOf(m_order[i])];
            c.isAround[side] = i + 1 == end;
            c.next[side] = crossingOf(m_order[c.isAround[side] ? begin : i + 1]);
        }
        begin = end;
    }
}

void PairLoops::trace() {
    m_seen.assign(m_crossings.size(), 0);
    for (std::uint32_t start = 0; start < m_crossings.size(); ++start) {
        if (!m_crossings[start].firstEnters || m_seen[start] != 0) continue;
        // Where the first border enters the second zone it is followed; where it leaves, the second border enters the
        // first zone, and is followed.
        std::uint32_t side = 0;
        for (std::uint32_t here = start; m_seen[here] == 0; side = 1 - side) {
            m_seen[here] = 1;
            const std::uint32_t next = m_crossings[here].next[side];
            m_pieces.push_back({side, here, next});
            here = next;
        }
        m_starts.push_back(m_pieces.size());
    }
}

} // namespace azalai
