#include <azalai/arrangement/arrangement.h>

#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/meeting_point.h>
#include <azalai/arrangement/ring_walker.h>

#include <algorithm>

namespace azalai {

Arrangement::Arrangement(std::span<const IndexedOutline* const> zones, ArrangementOptions options,
                         const std::stop_token& stop)
    : m_zones(zones.begin(), zones.end()),
      m_found(m_zones, options.threads, options.forFaces ? &m_touches : nullptr, stop), m_threads(options.threads) {
    if (!stop.stop_requested()) walkAll(options, stop);
    m_isComplete = !stop.stop_requested();
}

/// Gives each zone its places, one for each crossing on its border.
void Arrangement::placeRings(const PairsOfZones& pairs, bool keepsOrder) {
    for (std::uint32_t z = 0; z < m_zones.size(); ++z) {
        m_rings.firstRing.push_back(m_rings.rings.size());
        for (const RingSpan& span : m_zones[z]->rings())
            m_rings.rings.push_back({.zone = z, .span = span, .first = 0, .count = 0, .atStart = 0});
    }
    m_rings.firstRing.push_back(m_rings.rings.size());
    std::uint32_t place = 0;
    for (const std::uint32_t z : m_found.order()) {
        m_rings.rings[m_rings.firstRing[z]].first = place;
        for (const std::uint32_t pair : pairs.of(z))
            place += static_cast<std::uint32_t>(m_found.of(pair).size());
    }
    if (!keepsOrder) return;
    m_rings.placeOf.resize(place);
    m_rings.crossings.resize(place);
    m_rings.ways.resize(place);
    m_rings.ground.resize(place);
    m_rings.sets.resize(place * std::size_t{2});
}

void Arrangement::walkAll(const ArrangementOptions& options, const std::stop_token& stop) {
    const PairsOfZones pairs(m_zones.size(), m_found.pairs());
    WalkInput input{.zones = m_zones,
                    .found = m_found,
                    .pairs = pairs,
                    .boxes = {},
                    .keepsOrder = options.forFaces || options.forLists,
                    .findsCrowded = options.forFaces};
    for (const IndexedOutline* zone : m_zones)
        input.boxes.push_back(zone->box());
    placeRings(pairs, input.keepsOrder);
    std::vector<RingWalker> walkers;
    for (std::size_t i = 0; i < std::max<std::size_t>(options.threads, 1); ++i)
        walkers.emplace_back(input, m_rings);
    std::vector<std::uint8_t> walkerOf(m_zones.size());
    // Neighbours to one thread, so that few sets come up in the tables of two.
    const std::size_t block = std::max<std::size_t>(4, m_found.order().size() / (walkers.size() * 8));
    forEachBlock(m_found.order().size(), block, options.threads, stop,
                 [&](std::size_t thread, std::size_t begin, std::size_t end) {
                     for (std::size_t i = begin; i < end && !stop.stop_requested(); ++i) {
                         const std::uint32_t zone = m_found.order()[i];
                         walkers[thread].walk(zone);
                         walkerOf[zone] = static_cast<std::uint8_t>(thread);
                     }
                 });
    if (stop.stop_requested()) return;
    takeSets(walkers, walkerOf, options, stop);
    if (!input.keepsOrder || stop.stop_requested()) return;
    joinPlaces(options.threads, stop);
    if (!options.forFaces || stop.stop_requested()) return;
    placeCrowded(walkers, stop);
    placeOnPoints();
}

/// Makes one table of all walkers', and of their numbers of sets the table's.
void Arrangement::takeSets(std::vector<RingWalker>& walkers, std::span<const std::uint8_t> walkerOf,
                           const ArrangementOptions& options, const std::stop_token& stop) {
    m_table = std::move(walkers.front().table);
    std::vector<std::vector<std::uint32_t>> here(walkers.size());
    for (std::size_t i = 0; i < walkers.size(); ++i) {
        m_openWalks += walkers[i].openWalks;
        if (i > 0) here[i] = m_table.absorb(walkers[i].table, stop);
    }
    if (m_rings.sets.empty() || stop.stop_requested()) return;
    forEachBlock(m_rings.rings.size(), 16, options.threads, stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t r = begin; r < end; ++r) {
            const CrossedRing& ring = m_rings.rings[r];
            const std::uint8_t walker = walkerOf[ring.zone];
            if (walker == 0) continue;
            for (std::size_t i = ring.first * std::size_t{2}; i < (ring.first + std::size_t{ring.count}) * 2; ++i)
                m_rings.sets[i] = here[walker][m_rings.sets[i]];
        }
    });
}

/// Tells each place of a crossing the other one.
void Arrangement::joinPlaces(std::size_t threads, const std::stop_token& stop) {
    forEachBlock(m_found.size(), 8192, threads, stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t number = begin; number < end; ++number) {
            const std::uint32_t first = m_rings.placeOf[number * 2];
            const std::uint32_t second = m_rings.placeOf[number * 2 + 1];
            m_rings.ways[first] |= second << CrossedRings::bits;
            m_rings.ways[second] |= first << CrossedRings::bits;
        }
    });
}

StepPoint Arrangement::exactPlace(std::uint32_t place) const {
    const std::uint32_t other = m_rings.across(place);
    const IndexedOutline& own = *m_zones[m_rings.zoneAt(place)];
    const IndexedOutline& met = *m_zones[m_rings.zoneAt(other)];
    const GridPoint from = own.point(m_rings.crossings[place].edge);
    const GridPoint to = own.point(m_rings.crossings[place].edge + 1);
    const std::uint32_t edge = m_rings.crossings[other].edge;
    // Which zone is moved further does not show in the place.
    return roundedPlace(from, to, meetingPoint(from, to, met.point(edge), met.point(edge + 1), 1));
}

/// Places crossings that may fall on one point at the exact position rounded to 2^-20 of a step, so that those which do
/// get the same numbers, by whatever borders.
void Arrangement::placeCrowded(std::span<const RingWalker> walkers, const std::stop_token& stop) {
    std::vector<std::uint32_t> crowded;
    for (const RingWalker& walker : walkers)
        for (const std::uint32_t place : walker.crowded)
            if (m_rings.crossings[place].isTouched == 0) crowded.push_back(place);
    // No thread may write what another one reads or writes: first all is read, then each place in the list is written,
    // and then each place across from one, which may be in the list too.
    std::vector<StepPoint> at(crowded.size());
    forEachBlock(crowded.size(), 512, walkers.size(), stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            at[i] = exactPlace(crowded[i]);
    });
    forEachBlock(crowded.size(), 4096, walkers.size(), stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            m_rings.crossings[crowded[i]].put(at[i]);
    });
    forEachBlock(crowded.size(), 4096, walkers.size(), stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            m_rings.crossings[m_rings.across(crowded[i])].put(at[i]);
    });
}

/// The same for crossings that may fall on a point of a third border.
void Arrangement::placeOnPoints() {
    const std::vector<PointOnEdge>& points = m_touches.onEdges;
    for (auto begin = points.begin(); begin != points.end();) {
        const auto [zone, edge, first] = *begin;
        const auto end =
            std::find_if(begin, points.end(), [&](const PointOnEdge& p) { return p.edge != edge || p.zone != zone; });
        // Many points may lie on one edge, so each crossing looks for the one that it may be near.
        for (std::size_t r = m_rings.firstRing[zone]; r < m_rings.firstRing[zone + 1]; ++r)
            for (const std::uint32_t place : m_rings.onEdge(r, edge)) {
                RingCrossing& c = m_rings.crossings[place];
                const GridPoint nearest = toGrid(StepPoint{c.x, c.y});
                if (c.isTouched != 0 || !areNear({c.x, c.y}, toSteps(nearest)) ||
                    !std::binary_search(begin, end, PointOnEdge{zone, edge, nearest}))
                    continue;
                c.put(exactPlace(place));
                m_rings.crossings[m_rings.across(place)].put({c.x, c.y});
            }
        begin = end;
    }
}

} // namespace azalai
