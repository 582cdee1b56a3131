#include <azalai/arrangement/arrangement.h>

#include <azalai/arrangement/border_facts.h>
#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/locate.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <atomic>

namespace azalai {

/// What one block of pairs gave.
struct Arrangement::Found {
    std::vector<Crossing> crossings;
    std::vector<PointOnEdge> pointsOnEdges;
};

/// What a thread keeps while it walks rings.
struct Arrangement::Walker {
    LabelTable table;
    EdgeOrder order;
    std::vector<Link> crowded; ///< crossings that may fall on one point with the one before them on the edge
    std::size_t openWalks = 0;
};

Arrangement::Arrangement(std::span<const IndexedOutline* const> zones, ArrangementOptions options,
                         const std::stop_token& stop) {
    std::size_t slots = 0;
    std::size_t rings = 0;
    for (const IndexedOutline* zone : zones) {
        m_lists.zones.push_back(zone);
        m_lists.starts.push_back(slots);
        m_firstRing.push_back(rings);
        slots += zone->slots();
        rings += zone->rings().size();
    }
    m_lists.heads.assign(slots, noLink);
    if (options.forFaces) m_touched.assign(slots, 0);
    m_startLabels.resize(rings);
    m_isCrossed.assign(rings, 0);
    m_pairs = meetingPairs(zones);
    findAll(options, stop);
    if (!stop.stop_requested()) linkAll(options.threads, stop);
    if (options.forFaces && !stop.stop_requested()) markOwnTouches(options.threads, stop);
    if (!stop.stop_requested()) walkAll(options, stop);
    m_isComplete = !stop.stop_requested();
}

void Arrangement::findAll(const ArrangementOptions& options, const std::stop_token& stop) {
    // One block for one thread, so that its crossings need not be copied together; else blocks in a fixed order.
    const std::size_t block = options.threads <= 1 ? std::max<std::size_t>(m_pairs.size(), 1) : 256;
    std::vector<Found> parts((m_pairs.size() + block - 1) / block);
    std::vector<CrossingSearch> searches(std::max<std::size_t>(options.threads, 1));
    forEachBlock(
        m_pairs.size(), block, options.threads, stop, [&](std::size_t thread, std::size_t begin, std::size_t end) {
            CrossingSearch& search = searches[thread];
            Found& found = parts[begin / block];
            found.crossings.reserve(std::min<std::size_t>((end - begin) * 8, 1U << 20U)); // about what zones have
            for (std::size_t i = begin; i < end && !(i % 64 == 0 && stop.stop_requested()); ++i) {
                const auto [zone0, zone1] = m_pairs[i];
                const IndexedOutline& first = *m_lists.zones[zone0];
                const IndexedOutline& second = *m_lists.zones[zone1];
                search.clear();
                findCrossings(first, second, true, search);
                for (const EdgeCrossing& c : search.crossings) {
                    const PlacedCrossing placed = placeCrossing(c, first, second);
                    found.crossings.push_back({.zone = {zone0, zone1},
                                               .edge = {c.first, c.second},
                                               .next = {noLink, noLink},
                                               .under = {placed.underFirst, placed.underSecond},
                                               .label = {},
                                               .x = placed.x,
                                               .y = placed.y,
                                               .firstEnters = c.enters,
                                               .isTouched = c.end != CrossingEnd::None});
                }
                if (!options.forFaces) continue;
                for (const BorderTouch& touch : search.touches) {
                    const std::uint32_t zone = touch.onFirst ? zone0 : zone1;
                    const std::uint32_t other = touch.onFirst ? zone1 : zone0;
                    const auto mark = [&](std::uint32_t of, std::uint32_t slot) {
                        std::atomic_ref(m_touched[m_lists.starts[of] + slot]).store(1, std::memory_order_relaxed);
                    };
                    mark(other, touch.other);
                    if (m_lists.zones[zone]->point(touch.edge) == touch.at)
                        mark(zone, touch.edge);
                    else
                        found.pointsOnEdges.push_back({zone, touch.edge, touch.at});
                }
            }
        });
    if (!stop.stop_requested()) take(parts, options.threads, stop);
}

void Arrangement::take(std::vector<Found>& parts, std::size_t threads, const std::stop_token& stop) {
    std::vector<std::size_t> starts{0};
    for (Found& part : parts) {
        starts.push_back(starts.back() + part.crossings.size());
        m_pointsOnEdges.insert(m_pointsOnEdges.end(), part.pointsOnEdges.begin(), part.pointsOnEdges.end());
    }
    std::ranges::sort(m_pointsOnEdges);
    const auto repeats = std::ranges::unique(m_pointsOnEdges);
    m_pointsOnEdges.erase(repeats.begin(), repeats.end());
    AZALAI_EXPECT(starts.back() < std::size_t{1}
                                      << 30U); // a half-piece is a crossing, a side and a direction in 32 bits
    if (parts.size() == 1) {
        m_lists.crossings = std::move(parts.front().crossings);
        return;
    }
    m_lists.crossings.resize(starts.back());
    forEachBlock(parts.size(), 1, threads, stop, [&](std::size_t, std::size_t part, std::size_t) {
        std::ranges::copy(parts[part].crossings, m_lists.crossings.begin() + static_cast<std::ptrdiff_t>(starts[part]));
    });
}

void Arrangement::linkAll(std::size_t threads, const std::stop_token& stop) {
    // Lists are sorted before they are used, so that it does not matter who comes first here.
    forEachBlock(m_lists.crossings.size(), 8192, threads, stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t c = begin; c < end; ++c) {
            Crossing& crossing = m_lists.crossings[c];
            for (std::size_t side = 0; side < 2; ++side) {
                Link& head = m_lists.head(crossing.zone[side], crossing.edge[side]);
                const auto link = static_cast<Link>(c * 2 + side);
                if (threads <= 1)
                    crossing.next[side] = std::exchange(head, link);
                else
                    crossing.next[side] = std::atomic_ref(head).exchange(link, std::memory_order_relaxed);
            }
        }
    });
}

void Arrangement::markOwnTouches(std::size_t threads, const std::stop_token& stop) {
    // Rings of one zone are not searched for crossings: they have none, but may share points.
    forEachBlock(m_lists.zones.size(), 4, threads, stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t z = begin; z < end; ++z) {
            const IndexedOutline& zone = *m_lists.zones[z];
            std::uint8_t* touched = m_touched.data() + m_lists.starts[z];
            for (const std::uint32_t slot : ownTouches(zone))
                touched[slot] = 1;
        }
    });
}

void Arrangement::walkAll(const ArrangementOptions& options, const std::stop_token& stop) {
    const std::size_t zones = m_lists.zones.size();
    m_firstNeighbour.assign(zones + 1, 0);
    for (const auto& [first, second] : m_pairs) {
        ++m_firstNeighbour[first + 1];
        ++m_firstNeighbour[second + 1];
    }
    for (std::size_t i = 0; i < zones; ++i)
        m_firstNeighbour[i + 1] += m_firstNeighbour[i];
    m_neighbours.resize(m_firstNeighbour.back());
    std::vector<std::size_t> place(m_firstNeighbour.begin(), m_firstNeighbour.end() - 1);
    for (const auto& [first, second] : m_pairs) {
        m_neighbours[place[first]++] = second;
        m_neighbours[place[second]++] = first;
    }
    if (options.forFaces) m_pieces.resize(m_lists.crossings.size() * 2);
    std::vector<Walker> walkers(std::max<std::size_t>(options.threads, 1));
    forEachBlock(zones, 4, options.threads, stop, [&](std::size_t thread, std::size_t begin, std::size_t end) {
        for (std::size_t zone = begin; zone < end; ++zone)
            for (std::size_t ring = 0; ring < m_lists.zones[zone]->rings().size(); ++ring)
                if (!walkRing(static_cast<std::uint32_t>(zone), ring, walkers[thread])) ++walkers[thread].openWalks;
    });
    m_table = std::move(walkers.front().table);
    m_openWalks = walkers.front().openWalks;
    for (std::size_t i = 1; i < walkers.size(); ++i) {
        m_table.absorb(walkers[i].table, stop);
        m_openWalks += walkers[i].openWalks;
    }
    if (options.forFaces && !stop.stop_requested()) placeCrowded(walkers);
}

void Arrangement::placeCrowded(const std::vector<Walker>& walkers) {
    for (const Walker& walker : walkers)
        for (const Link link : walker.crowded)
            placeExactly(m_lists, link);
    for (auto begin = m_pointsOnEdges.begin(); begin != m_pointsOnEdges.end();) {
        const auto [zone, edge, first] = *begin;
        const auto end = std::find_if(begin, m_pointsOnEdges.end(),
                                      [&](const PointOnEdge& p) { return p.edge != edge || p.zone != zone; });
        // Many points may lie on one edge, so each crossing looks for the one that it may be near.
        for (Link link = m_lists.head(zone, edge); link != noLink; link = m_lists.next(link)) {
            const StepPoint at{m_lists.crossings[link / 2].x, m_lists.crossings[link / 2].y};
            const GridPoint nearest = toGrid(at);
            if (areNear(at, toSteps(nearest)) && std::binary_search(begin, end, PointOnEdge{zone, edge, nearest}))
                placeExactly(m_lists, link);
        }
        begin = end;
    }
}

std::uint32_t Arrangement::startEntry(std::uint32_t zone, const RingSpan& ring, LabelTable& table) const {
    const GridPoint start = m_lists.zones[zone]->point(ring.first);
    std::uint32_t entry = table.entry(keyOf(zone), 0, zone);
    for (std::size_t i = m_firstNeighbour[zone]; i < m_firstNeighbour[zone + 1]; ++i) {
        const std::uint32_t other = m_neighbours[i];
        if (!isInside(start, zone < other ? -1 : 1, *m_lists.zones[other])) continue;
        entry = table.entry(table.entries()[entry].label ^ keyOf(other), entry, other);
    }
    return entry;
}

namespace {

/// Writes down the pieces of a ring as a walk along it meets crossings; nothing where there is no room for them.
class PieceWriter {
public:
    explicit PieceWriter(std::vector<BorderPiece>& pieces) : m_pieces(pieces) {}

    /// at  Ground under the ring up to the crossing.
    void meet(Link link, std::uint32_t edge, AreaUnits at) {
        if (m_pieces.empty()) return;
        if (m_last == noLink) {
            m_first = link;
            m_firstAt = at;
            m_firstEdge = edge;
        } else {
            m_pieces[m_last].points = edge - m_lastEdge;
            m_pieces[m_last].next = link;
            m_pieces[m_last].ground = at - m_lastAt;
            m_pieces[link].before = m_last;
        }
        m_last = link;
        m_lastAt = at;
        m_lastEdge = edge;
    }
    void tell(Link link, Label left, bool entersOther) {
        if (m_pieces.empty()) return;
        m_pieces[link].left = left;
        m_pieces[link].entersOther = entersOther;
    }
    /// The piece around the ring's first point. False where nothing was met.
    bool close(std::uint32_t count, AreaUnits whole) {
        if (m_last == noLink) return false;
        m_pieces[m_last].next = m_first;
        m_pieces[m_last].ground = whole - m_lastAt + m_firstAt;
        m_pieces[m_last].points = m_firstEdge + count - m_lastEdge;
        m_pieces[m_last].isAround = true;
        m_pieces[m_first].before = m_last;
        return true;
    }

private:
    std::vector<BorderPiece>& m_pieces;
    Link m_first = noLink;
    Link m_last = noLink;
    AreaUnits m_firstAt = 0;
    AreaUnits m_lastAt = 0;
    std::uint32_t m_firstEdge = 0;
    std::uint32_t m_lastEdge = 0;
};

} // namespace

bool Arrangement::walkRing(std::uint32_t zone, std::size_t ring, Walker& walker) {
    LabelTable& table = walker.table;
    const IndexedOutline& outline = *m_lists.zones[zone];
    const RingSpan span = outline.rings()[ring];
    const Label key = keyOf(zone);
    std::uint32_t left = startEntry(zone, span, table);
    Label label = table.entries()[left].label;
    const Label startLabel = label;
    std::uint32_t right = table.entry(label ^ key, left, zone);
    m_startLabels[m_firstRing[zone] + ring] = label;
    AreaUnits last = 0;
    PieceWriter writer(m_pieces);
    const Link* heads = m_lists.heads.data() + m_lists.starts[zone];
    for (std::uint32_t edge = span.first; edge < span.first + span.count; ++edge) {
        if (heads[edge] == noLink) continue;
        if (m_lists.next(heads[edge]) != noLink) sortEdge(m_lists, zone, edge, walker.order);
        Link before = noLink;
        for (Link link = heads[edge]; link != noLink; before = link, link = m_lists.next(link)) {
            if (before != noLink && isNear(m_lists.crossings[before / 2], m_lists.crossings[link / 2]))
                walker.crowded.insert(walker.crowded.end(), {before, link});
            const AreaUnits here = m_lists.curtainTo(link);
            table.addGround(left, here - last);
            table.addGround(right, last - here);
            writer.meet(link, edge, here);
            last = here;
            const std::uint32_t other = m_lists.otherZone(link);
            label ^= keyOf(other);
            Crossing& crossing = m_lists.crossings[link / 2];
            crossing.label[link % 2] = label;
            writer.tell(link, label, crossing.firstEnters == (link % 2 == 0));
            left = table.entry(label, left, other);
            right = table.entry(label ^ key, left, zone);
        }
    }
    const AreaUnits whole = outline.ringArea(span);
    table.addGround(left, whole - last);
    table.addGround(right, last - whole);
    if (writer.close(span.count, whole)) m_isCrossed[m_firstRing[zone] + ring] = 1;
    return label == startLabel;
}

} // namespace azalai
