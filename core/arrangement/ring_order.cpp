#include <azalai/arrangement/ring_order.h>

#include <algorithm>
#include <cmath>

namespace azalai {

PairsOfZones::PairsOfZones(std::size_t zones, std::span<const ZonePairNumbers> pairs)
    : m_starts(zones + 2, 0), m_pairs(pairs.size() * 2) {
    // Counted two places ahead, so that filling in leaves each start where it belongs.
    for (const auto& [first, second] : pairs) {
        ++m_starts[first + 2];
        ++m_starts[second + 2];
    }
    for (std::size_t i = 2; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    for (std::uint32_t pair = 0; pair < pairs.size(); ++pair) {
        m_pairs[m_starts[pairs[pair].first + 1]++] = pair;
        m_pairs[m_starts[pairs[pair].second + 1]++] = pair;
    }
}

std::span<const BorderCrossing> RingOrder::along(std::uint32_t zone) {
    gather(zone);
    for (std::size_t i = 0; i < m_crossings.size();) {
        const std::size_t side = zone < m_crossings[i].other ? 0 : 1;
        const std::size_t end = m_ends[m_crossings[i].found->edge[side]];
        if (end - i > 1) sortEdge(zone, std::span(m_crossings).subspan(i, end - i));
        i = end;
    }
    return m_crossings;
}

/// By edge: counted first, then put where they belong.
void RingOrder::gather(std::uint32_t zone) {
    m_ends.assign(m_zones[zone]->slots() + 1, 0);
    std::size_t count = 0;
    for (const std::uint32_t pair : m_pairs.of(zone)) {
        const std::size_t side = m_found.pairs()[pair].first == zone ? 0 : 1;
        const std::span<const FoundCrossing> found = m_found.of(pair);
        count += found.size();
        for (const FoundCrossing& c : found)
            ++m_ends[c.edge[side] + 1];
    }
    for (std::size_t slot = 1; slot < m_ends.size(); ++slot)
        m_ends[slot] += m_ends[slot - 1];
    m_crossings.resize(count);
    for (const std::uint32_t pair : m_pairs.of(zone)) {
        const auto [first, second] = m_found.pairs()[pair];
        const std::size_t side = first == zone ? 0 : 1;
        std::uint32_t number = m_found.numberOf(pair);
        for (const FoundCrossing& c : m_found.of(pair))
            m_crossings[m_ends[c.edge[side]]++] = {&c, number++, side == 0 ? second : first};
    }
}

void RingOrder::sortEdge(std::uint32_t zone, std::span<BorderCrossing> onEdge) {
    const std::uint32_t edge = onEdge.front().found->edge[zone < onEdge.front().other ? 0 : 1];
    const GridPoint from = m_zones[zone]->point(edge);
    const GridPoint to = m_zones[zone]->point(edge + 1);
    const double dx = static_cast<double>(to.x) - from.x;
    const double dy = static_cast<double>(to.y) - from.y;
    const bool isFlat = std::abs(dx) > std::abs(dy);
    const double sign = (isFlat ? dx : dy) < 0 ? -1.0 : 1.0;
    m_places.clear();
    bool isSorted = true;
    for (const BorderCrossing& crossing : onEdge) {
        const double along = sign * (isFlat ? crossing.found->x : crossing.found->y);
        isSorted = isSorted && (m_places.empty() || along - m_places.back().along > nearSteps);
        m_places.push_back({along, crossing});
    }
    if (isSorted) return;
    std::ranges::sort(m_places, {}, &Place::along);
    for (std::size_t i = 0; i < m_places.size();) {
        std::size_t end = i + 1;
        while (end < m_places.size() && m_places[end].along - m_places[end - 1].along <= nearSteps)
            ++end;
        if (end - i > 1) sortExactly(zone, std::span(m_places).subspan(i, end - i));
        i = end;
    }
    std::ranges::transform(m_places, onEdge.begin(), &Place::crossing);
}

/// What is too near to tell by coordinates.
void RingOrder::sortExactly(std::uint32_t zone, std::span<Place> places) {
    const IndexedOutline& own = *m_zones[zone];
    m_exact.clear();
    for (const Place& place : places) {
        const std::uint32_t other = place.crossing.other;
        const std::size_t side = zone < other ? 0 : 1;
        const std::array<std::uint32_t, 2>& edge = place.crossing.found->edge;
        const IndexedOutline& met = *m_zones[other];
        m_exact.emplace_back(meetingPoint(own.point(edge[side]), own.point(edge[side] + 1), met.point(edge[1 - side]),
                                          met.point(edge[1 - side] + 1), std::int64_t{zone} - std::int64_t{other}),
                             place);
    }
    std::ranges::sort(m_exact, [](const auto& a, const auto& b) {
        const int sign = compare(a.first, b.first);
        return sign != 0 ? sign < 0 : a.second.crossing.number < b.second.crossing.number;
    });
    std::ranges::transform(m_exact, places.begin(), [](const auto& exact) { return exact.second; });
}

} // namespace azalai
