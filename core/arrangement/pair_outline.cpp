#include <azalai/arrangement/pair_outline.h>

#include <azalai/arrangement/degrees_of.h>
#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/simple_rings.h>
#include <azalai/arrangement/without_crossings.h>

#include <algorithm>

namespace azalai {

namespace {

/// Adds points first .. end - 1.
void addPoints(const IndexedOutline& zone, std::uint32_t first, std::uint32_t end, Ring& points) {
    points.insert(points.end(), PositionIterator(zone, first), PositionIterator(zone, end));
}

/// Gives each hole to the smallest ring around it.
void giveHoles(Area& area, std::vector<Ring> holes) {
    for (Ring& hole : holes) {
        Polygon* around = nullptr;
        for (Polygon& polygon : area) {
            if (area.size() > 1 && !liesInRing(hole, polygon.outer)) continue;
            if (around == nullptr || windingArea(polygon.outer) < windingArea(around->outer)) around = &polygon;
        }
        if (around != nullptr) around->holes.push_back(std::move(hole));
    }
}

} // namespace

Ring PairOutliner::plainRing(const PairWalk& walk) const {
    Ring points;
    if (walk.isWhole) {
        const auto [side, number] = m_loops.wholeRings()[walk.number];
        const RingSpan ring = m_loops.zone(side).rings()[number];
        addPoints(m_loops.zone(side), ring.first, ring.first + ring.count, points);
        return points;
    }
    const auto forEachPiece = [&](auto&& take) {
        for (const LoopPiece& piece : m_loops.loop(walk.number)) {
            const PairCrossing& from = m_loops.crossings()[piece.from];
            const std::uint32_t first = from.edge[piece.side] + 1;
            const std::uint32_t end = m_loops.crossings()[piece.to].edge[piece.side] + 1;
            const IndexedOutline& zone = m_loops.zone(piece.side);
            if (!from.isAround[piece.side]) {
                take(from.at, zone, first, end, 0U, 0U);
            } else {
                const RingSpan ring = zone.rings()[zone.ringOf(first - 1)];
                take(from.at, zone, first, ring.first + ring.count, ring.first, end);
            }
        }
    };
    std::size_t count = 0;
    forEachPiece([&](StepPoint, const IndexedOutline&, std::uint32_t first, std::uint32_t end, std::uint32_t first2,
                     std::uint32_t end2) { count += 1 + (end - first) + (end2 - first2); });
    points.reserve(count);
    forEachPiece([&](StepPoint at, const IndexedOutline& zone, std::uint32_t first, std::uint32_t end,
                     std::uint32_t first2, std::uint32_t end2) {
        points.push_back(toPosition(at));
        addPoints(zone, first, end, points);
        if (first2 < end2) addPoints(zone, first2, end2, points);
    });
    return points;
}

Area PairOutliner::plainPolygons() const {
    Area area;
    std::vector<Ring> holes;
    area.reserve(m_walks.size());
    for (const PairWalk& walk : m_walks) {
        if (!walk.isHole)
            area.push_back({plainRing(walk), {}});
        else
            holes.push_back(plainRing(walk));
    }
    if (!holes.empty()) giveHoles(area, std::move(holes));
    return area;
}

void PairOutliner::note(const std::array<const BorderFacts*, 2>& facts) {
    for (std::uint32_t side = 0; side < 2; ++side) {
        Notes& notes = m_notes[side];
        if (notes.touched.size() < m_loops.zone(side).slots()) notes.touched.resize(m_loops.zone(side).slots());
        for (const std::uint32_t slot : facts[side]->ownTouches)
            notes.touched[slot] = 1;
        notes.pointsOnEdges.clear();
    }
    for (const BorderTouch& touch : m_loops.touches()) {
        const std::uint32_t side = touch.onFirst ? 0 : 1;
        m_notes[1 - side].touched[touch.other] = 1;
        if (m_loops.zone(side).point(touch.edge) == touch.at)
            m_notes[side].touched[touch.edge] = 1;
        else
            m_notes[side].pointsOnEdges.push_back({side, touch.edge, touch.at});
    }
    for (Notes& notes : m_notes) {
        std::ranges::sort(notes.pointsOnEdges);
        const auto repeats = std::ranges::unique(notes.pointsOnEdges);
        notes.pointsOnEdges.erase(repeats.begin(), repeats.end());
    }
}

void PairOutliner::forget(const std::array<const BorderFacts*, 2>& facts) {
    for (std::uint32_t side = 0; side < 2; ++side)
        for (const std::uint32_t slot : facts[side]->ownTouches)
            m_notes[side].touched[slot] = 0;
    for (const BorderTouch& touch : m_loops.touches()) {
        m_notes[touch.onFirst ? 1 : 0].touched[touch.other] = 0;
        m_notes[touch.onFirst ? 0 : 1].touched[touch.edge] = 0;
    }
}

WalkPoints PairOutliner::notedPoints(const PairWalk& walk) const {
    WalkPoints points;
    const auto notesOf = [&](std::uint32_t side) {
        return BorderNotes{m_notes[side].touched.data(), m_notes[side].pointsOnEdges};
    };
    if (walk.isWhole) {
        const auto [side, number] = m_loops.wholeRings()[walk.number];
        addRing(m_loops.zone(side), m_loops.zone(side).rings()[number], true, notesOf(side), points);
    } else {
        for (const LoopPiece& piece : m_loops.loop(walk.number)) {
            const IndexedOutline& zone = m_loops.zone(piece.side);
            const PairCrossing& from = m_loops.crossings()[piece.from];
            const PairCrossing& to = m_loops.crossings()[piece.to];
            const std::uint32_t edge = from.edge[piece.side];
            addPiece(zone, zone.rings()[zone.ringOf(edge)], {edge, from.at.x, from.at.y, from.isTouched},
                     {to.edge[piece.side], to.at.x, to.at.y, to.isTouched}, from.isAround[piece.side], true,
                     notesOf(piece.side), points);
        }
    }
    points.close();
    return points;
}

Area PairOutliner::touchedPolygons() const {
    std::vector<std::vector<WalkPoints>> faces;
    std::vector<WalkPoints> holes;
    for (const PairWalk& walk : m_walks) {
        if (!walk.isHole)
            faces.emplace_back().push_back(notedPoints(walk));
        else
            holes.push_back(notedPoints(walk));
    }
    for (WalkPoints& hole : holes) {
        std::vector<WalkPoints>* around = nullptr;
        for (std::vector<WalkPoints>& face : faces) {
            if (faces.size() > 1 && !liesInRing(hole.points, face.front().points)) continue;
            if (around == nullptr || windingArea(face.front().points) < windingArea(around->front().points))
                around = &face;
        }
        if (around != nullptr) around->push_back(std::move(hole));
    }
    Area area;
    for (std::vector<WalkPoints>& face : faces)
        std::ranges::move(simplePolygons(face), std::back_inserter(area));
    return area;
}

Area PairOutliner::outline(const IndexedOutline& first, const BorderFacts& firstFacts, const IndexedOutline& second,
                           const BorderFacts& secondFacts) {
    m_loops.find(first, second);
    gatherWalks(m_loops, m_walks);
    if (m_walks.empty()) return {};
    Area area;
    if (m_loops.touches().empty() && firstFacts.ownTouches.empty() && secondFacts.ownTouches.empty() &&
        !m_loops.isCrowded()) {
        area = plainPolygons();
    } else {
        note({&firstFacts, &secondFacts});
        area = touchedPolygons();
        forget({&firstFacts, &secondFacts});
    }
    if (!m_loops.isCrowded() && !firstFacts.hasLongEdge && !secondFacts.hasLongEdge) return area;
    return withoutCrossings(std::move(area));
}

Area sharedOutline(const IndexedOutline& first, const IndexedOutline& second) {
    return PairOutliner().outline(first, borderFacts(first), second, borderFacts(second));
}

std::vector<Area> sharedOutlines(std::span<const IndexedOutline> outlines, std::span<const ZonePairNumbers> pairs,
                                 std::size_t threads, const std::stop_token& stop) {
    std::vector<BorderFacts> facts(outlines.size());
    forEachBlock(outlines.size(), 16, threads, stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            facts[i] = borderFacts(outlines[i]);
    });
    std::vector<Area> areas(pairs.size());
    std::vector<PairOutliner> outliners(std::max<std::size_t>(threads, 1));
    forEachBlock(pairs.size(), 16, threads, stop, [&](std::size_t thread, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto [first, second] = pairs[i];
            areas[i] = outliners[thread].outline(outlines[first], facts[first], outlines[second], facts[second]);
        }
    });
    return areas;
}

} // namespace azalai
