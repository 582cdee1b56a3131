#include <azalai/arrangement/trace_faces.h>

#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/simple_rings.h>
#include <azalai/geo/bounds.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace azalai {

namespace {

/// A piece of border with a face beside it. A piece begins at a crossing (its link) and runs to the next one along the
/// ring; link · 2 runs along the ring with the face on the left, link · 2 + 1 back, with the face on the ring's right.
using HalfPiece = std::uint32_t;

/// A closed walk of half-pieces around a face, or one side of a ring without crossings.
struct Cycle {
    Label label = 0;
    AreaUnits area = 0;        ///< negative: the walk goes around a hole of the face
    std::size_t firstHalf = 0; ///< place in m_halves
    std::size_t count = 0;     ///< 0: a whole ring
    std::uint32_t zone = 0;    ///< of a whole ring
    std::uint32_t ring = 0;
    bool forward = true;
};

class FaceTracer {
public:
    explicit FaceTracer(const Arrangement& arrangement) : m_arrangement(arrangement), m_lists(arrangement.lists()) {}

    void trace(const std::stop_token& stop) {
        followRings();
        m_seen.assign(m_next.size() * 2, 0);
        for (HalfPiece half = 0; half < m_seen.size(); ++half) {
            if (half % 8192 == 0 && stop.stop_requested()) return;
            if (m_seen[half] == 0 && labelOf(half) != 0) traceCycle(half);
        }
    }

    /// Faces as lists of cycles, the outer one first.
    [[nodiscard]] std::vector<std::vector<std::size_t>> gather() const;
    [[nodiscard]] const Cycle& cycle(std::size_t i) const { return m_cycles[i]; }
    [[nodiscard]] WalkPoints pointsOf(const Cycle& cycle) const;

private:
    struct RingNumber {
        std::uint32_t zone = 0;
        std::uint32_t ring = 0;
        Link first = noLink; ///< crossing met first from the ring's first point
    };

    void followRings();
    void traceCycle(HalfPiece start);
    [[nodiscard]] HalfPiece after(HalfPiece half) const;

    [[nodiscard]] Label labelOf(HalfPiece half) const {
        const Label left = m_lists.labelAfter(half / 2);
        return half % 2 == 0 ? left : left ^ keyOf(m_lists.crossings[half / 4].zone[half / 2 % 2]);
    }
    [[nodiscard]] AreaUnits groundUnder(HalfPiece half) const {
        const Link from = half / 2;
        const Link to = m_next[from];
        AreaUnits ground = m_lists.curtainTo(to) - m_lists.curtainTo(from);
        if (isFirst(to)) ground += m_lists.zones[zoneOf(to)]->ringArea(ringOf(to));
        return half % 2 == 0 ? ground : -ground;
    }
    [[nodiscard]] std::uint32_t zoneOf(Link link) const { return m_lists.crossings[link / 2].zone[link % 2]; }
    [[nodiscard]] const RingSpan& ringOf(Link link) const {
        const IndexedOutline& zone = *m_lists.zones[zoneOf(link)];
        return zone.rings()[zone.ringOf(m_lists.crossings[link / 2].edge[link % 2])];
    }
    /// Is it the crossing that its ring meets first.
    [[nodiscard]] bool isFirst(Link link) const { return m_isFirst[link] != 0; }
    [[nodiscard]] PieceEnd endAt(Link link) const {
        const Crossing& c = m_lists.crossings[link / 2];
        return {c.edge[link % 2], c.x, c.y, c.isTouched};
    }
    [[nodiscard]] BorderNotes notesOf(std::uint32_t zone) const {
        const auto points = std::ranges::equal_range(m_arrangement.pointsOnEdges(), zone, {}, &PointOnEdge::zone);
        return {m_arrangement.touchedSlots(zone), points};
    }

    const Arrangement& m_arrangement;
    const CrossingLists& m_lists;
    std::vector<Link> m_next; ///< the crossing that follows along the ring
    std::vector<Link> m_before;
    std::vector<std::uint8_t> m_isFirst;
    std::vector<std::uint8_t> m_seen;
    std::vector<HalfPiece> m_halves;
    std::vector<Cycle> m_cycles;
};

void FaceTracer::followRings() {
    m_next.assign(m_lists.crossings.size() * 2, noLink);
    m_before.assign(m_next.size(), noLink);
    m_isFirst.assign(m_next.size(), 0);
    for (std::uint32_t z = 0; z < m_lists.zones.size(); ++z) {
        const IndexedOutline& zone = *m_lists.zones[z];
        for (std::uint32_t r = 0; r < zone.rings().size(); ++r) {
            const RingSpan ring = zone.rings()[r];
            Link first = noLink;
            Link last = noLink;
            for (std::uint32_t edge = ring.first; edge < ring.first + ring.count; ++edge)
                for (Link link = m_lists.head(z, edge); link != noLink; link = m_lists.next(link)) {
                    if (first == noLink) {
                        first = link;
                    } else {
                        m_next[last] = link;
                        m_before[link] = last;
                    }
                    last = link;
                }
            if (first == noLink) {
                const Label left = m_arrangement.labelAtStart(z, r);
                const AreaUnits area = zone.ringArea(ring);
                if (left != 0) m_cycles.push_back({left, area, 0, 0, z, r, true});
                if (left != keyOf(z)) m_cycles.push_back({left ^ keyOf(z), -area, 0, 0, z, r, false});
                continue;
            }
            m_next[last] = first;
            m_before[first] = last;
            m_isFirst[first] = 1;
        }
    }
}

HalfPiece FaceTracer::after(HalfPiece half) const {
    const bool forward = half % 2 == 0;
    const Link met = forward ? m_next[half / 2] : half / 2; // the crossing that the half-piece runs to
    const Link other = met ^ 1U;
    const bool entersOther = m_lists.crossings[met / 2].firstEnters == (met % 2 == 0);
    // Keep the face on the left: turn left onto the other border. It runs away from here on the left where this border
    // leaves the other zone, and comes from there where this one enters it.
    return entersOther == forward ? m_before[other] * 2 + 1 : other * 2;
}

void FaceTracer::traceCycle(HalfPiece start) {
    Cycle cycle{.label = labelOf(start), .area = 0, .firstHalf = m_halves.size(), .count = 0};
    for (HalfPiece half = start; m_seen[half] == 0; half = after(half)) {
        m_seen[half] = 1;
        m_halves.push_back(half);
        cycle.area += groundUnder(half);
    }
    cycle.count = m_halves.size() - cycle.firstHalf;
    if (std::abs(cycle.area) > leastArea)
        m_cycles.push_back(cycle);
    else
        m_halves.resize(cycle.firstHalf); // a sliver of no width
}

WalkPoints FaceTracer::pointsOf(const Cycle& cycle) const {
    WalkPoints walk;
    if (cycle.count == 0) {
        const IndexedOutline& zone = *m_lists.zones[cycle.zone];
        const RingSpan& ring = zone.rings()[cycle.ring];
        walk.points.reserve(ring.count + 1);
        addRing(zone, ring, cycle.forward, notesOf(cycle.zone), walk);
    }
    for (std::size_t i = cycle.firstHalf; i < cycle.firstHalf + cycle.count; ++i) {
        const HalfPiece half = m_halves[i];
        const Link from = half / 2;
        const Link to = m_next[from];
        const std::uint32_t zone = zoneOf(from);
        addPiece(*m_lists.zones[zone], ringOf(from), endAt(from), endAt(to), isFirst(to), half % 2 == 0, notesOf(zone),
                 walk);
    }
    walk.close();
    return walk;
}

/// The outer walks of one set's faces, to find the one that a hole lies in.
class Surroundings {
public:
    Surroundings(const FaceTracer& tracer, std::vector<std::size_t> cycles) : m_cycles(std::move(cycles)) {
        if (m_cycles.size() == 1) return; // no question
        for (const std::size_t i : m_cycles) {
            m_borders.push_back(tracer.pointsOf(tracer.cycle(i)).points);
            m_boxes.emplace_back().add(m_borders.back());
        }
    }

    /// The smallest face around the hole.
    [[nodiscard]] std::size_t around(const FaceTracer& tracer, const Cycle& hole) const {
        if (m_cycles.size() == 1) return m_cycles.front();
        const Ring border = tracer.pointsOf(hole).points;
        Bounds box;
        box.add(border);
        std::optional<std::size_t> found;
        for (std::size_t k = 0; k < m_cycles.size(); ++k) {
            const bool isWithin = box.west >= m_boxes[k].west && box.east <= m_boxes[k].east &&
                                  box.south >= m_boxes[k].south && box.north <= m_boxes[k].north;
            if (!isWithin || tracer.cycle(m_cycles[k]).area < -hole.area - leastArea) continue;
            if (found && tracer.cycle(m_cycles[k]).area >= tracer.cycle(*found).area) continue;
            if (liesInRing(border, m_borders[k])) found = m_cycles[k];
        }
        return found.value_or(m_cycles.front());
    }

private:
    std::vector<std::size_t> m_cycles;
    std::vector<Ring> m_borders;
    std::vector<Bounds> m_boxes;
};

std::vector<std::vector<std::size_t>> FaceTracer::gather() const {
    std::vector<std::vector<std::size_t>> faces;
    std::map<Label, std::vector<std::size_t>> outers;
    std::vector<std::size_t> faceOf(m_cycles.size());
    for (std::size_t i = 0; i < m_cycles.size(); ++i) {
        if (m_cycles[i].area <= 0) continue;
        faceOf[i] = faces.size();
        faces.push_back({i});
        outers[m_cycles[i].label].push_back(i);
    }
    std::map<Label, Surroundings> surroundings;
    for (std::size_t i = 0; i < m_cycles.size(); ++i) {
        if (m_cycles[i].area > 0) continue;
        const auto candidates = outers.find(m_cycles[i].label);
        if (candidates == outers.end()) continue;
        const auto around = surroundings.try_emplace(m_cycles[i].label, *this, candidates->second).first;
        faces[faceOf[around->second.around(*this, m_cycles[i])]].push_back(i);
    }
    std::erase_if(faces, [&](const std::vector<std::size_t>& face) {
        AreaUnits area = 0;
        for (const std::size_t i : face)
            area += m_cycles[i].area;
        return area <= leastArea;
    });
    return faces;
}

AreaUnits measured(const Polygon& polygon, Figure figure) {
    const auto under = [&](const Ring& ring) {
        AreaUnits sum = 0;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i];
            const Position b = ring[(i + 1) % ring.size()];
            sum += curtainOf(figure, a.longitude * gridStepsPerDegree, a.latitude * gridStepsPerDegree,
                             b.longitude * gridStepsPerDegree, b.latitude * gridStepsPerDegree);
        }
        return sum;
    };
    AreaUnits area = under(polygon.outer);
    for (const Ring& hole : polygon.holes)
        area += under(hole);
    return area;
}

} // namespace

std::vector<ArrangedFace> traceFaces(const Arrangement& arrangement, std::size_t threads, const std::stop_token& stop) {
    FaceTracer tracer(arrangement);
    tracer.trace(stop);
    if (stop.stop_requested()) return {};
    const std::vector<std::vector<std::size_t>> gathered = tracer.gather();
    const Figure figure = arrangement.lists().zones.empty() ? Figure{} : arrangement.lists().zones.front()->figure();
    constexpr std::size_t block = 64;
    std::vector<std::vector<ArrangedFace>> parts((gathered.size() + block - 1) / block);
    forEachBlock(gathered.size(), block, threads, stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        std::vector<ArrangedFace>& part = parts[begin / block];
        for (std::size_t i = begin; i < end; ++i) {
            std::vector<WalkPoints> walks;
            AreaUnits area = 0;
            for (const std::size_t c : gathered[i]) {
                walks.push_back(tracer.pointsOf(tracer.cycle(c)));
                area += tracer.cycle(c).area;
            }
            const std::uint32_t set = arrangement.table().find(tracer.cycle(gathered[i].front()).label);
            std::vector<Polygon> polygons = simplePolygons(walks);
            if (polygons.size() == 1) {
                part.push_back({set, area, std::move(polygons.front())});
                continue;
            }
            const std::size_t first = part.size();
            for (Polygon& polygon : polygons)
                if (const AreaUnits own = measured(polygon, figure); own > leastArea)
                    part.push_back({set, own, std::move(polygon)});
            // The parts add up to the whole.
            if (part.size() == first) continue;
            for (std::size_t k = first; k < part.size(); ++k)
                area -= part[k].area;
            std::ranges::max_element(part.begin() + static_cast<std::ptrdiff_t>(first), part.end(), {},
                                     &ArrangedFace::area)
                ->area += area;
        }
    });
    std::vector<ArrangedFace> faces;
    for (std::vector<ArrangedFace>& part : parts)
        std::ranges::move(part, std::back_inserter(faces));
    return faces;
}

} // namespace azalai
