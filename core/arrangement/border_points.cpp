#include <azalai/arrangement/border_points.h>

#include <azalai/arrangement/degrees_of.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace azalai {

void WalkPoints::addRun(const IndexedOutline& zone, std::uint32_t first, std::uint32_t last, bool forward,
                        const std::uint8_t* touchedSlots) {
    const auto isTouched = [&](std::uint32_t slot) { return touchedSlots != nullptr && touchedSlots[slot] != 0; };
    // Only the first of them can lie near what was there before: grid points keep a step between them.
    const std::uint32_t begin = forward ? first : last;
    addPoint(zone.x()[begin], zone.y()[begin], isTouched(begin));
    if (first == last) return;
    const std::uint32_t count = last - first;
    const std::size_t place = points.size(); // of the second
    points.resize(place + count);
    // Each point in turn, from x[0] on: plain loops that compilers turn into vectors.
    const auto copy = [&](const std::int32_t* x, const std::int32_t* y, std::ptrdiff_t step) {
        for (std::ptrdiff_t i = 0; i < static_cast<std::ptrdiff_t>(count); ++i)
            points[place + static_cast<std::size_t>(i)] = {.latitude = degreesOf(y[i * step]),
                                                           .longitude = degreesOf(x[i * step])};
    };
    if (forward)
        copy(zone.x() + first + 1, zone.y() + first + 1, 1);
    else
        copy(zone.x() + last - 1, zone.y() + last - 1, -1);
    const std::uint32_t end = forward ? last : first;
    m_x = zone.x()[end];
    m_y = zone.y()[end];
    if (touchedSlots == nullptr) return;
    // Without a branch: whether a point is touched is hard to foresee.
    std::size_t known = touched.size();
    touched.resize(known + count);
    for (std::uint32_t i = 0; i < count; ++i) {
        touched[known] = static_cast<std::uint32_t>(place + i);
        known += isTouched(forward ? first + 1 + i : last - 1 - i) ? 1 : 0;
    }
    touched.resize(known);
}

void WalkPoints::close() {
    const auto isGridPoint = [](Position p) { return toPosition(toGrid(p)) == p; };
    while (points.size() > 1 &&
           std::abs(points.front().longitude - points.back().longitude) * gridStepsPerDegree < nearSteps &&
           std::abs(points.front().latitude - points.back().latitude) * gridStepsPerDegree < nearSteps) {
        if (points.back() != points.front()) {
            isDelicate = true;
            if (isGridPoint(points.back())) points.front() = points.back();
        }
        points.pop_back();
        if (touched.empty() || touched.back() != points.size()) continue;
        touched.pop_back();
        if (touched.empty() || touched.front() != 0) touched.insert(touched.begin(), 0);
    }
}

namespace {

/// Adds a run of a zone's own points, edge by edge where other borders' points lie on its edges.
class RunAdder {
public:
    RunAdder(const IndexedOutline& zone, const BorderNotes& notes, WalkPoints& walk)
        : m_zone(zone), m_notes(notes), m_walk(walk) {}

    /// Points first .. last, or last .. first.
    void run(std::uint32_t first, std::uint32_t last, bool forward) {
        const auto next = std::ranges::lower_bound(m_notes.pointsOnEdges, first, {}, &PointOnEdge::edge);
        if (next == m_notes.pointsOnEdges.end() || next->edge >= last) {
            m_walk.addRun(m_zone, first, last, forward, m_notes.touched);
            return;
        }
        for (std::uint32_t i = first; i <= last; ++i) {
            const std::uint32_t slot = forward ? i : last - (i - first);
            const bool isTouched = m_notes.touched != nullptr && m_notes.touched[slot] != 0;
            m_walk.addPoint(m_zone.x()[slot], m_zone.y()[slot], isTouched);
            if (i < last) onEdge(forward ? slot : slot - 1, forward, {}, {});
        }
    }

    /// Other borders' points on an edge, between two places on it where these are given (in the order of the ring).
    void onEdge(std::uint32_t edge, bool forward, const std::optional<PieceEnd>& from,
                const std::optional<PieceEnd>& to) {
        const auto [begin, end] = std::ranges::equal_range(m_notes.pointsOnEdges, edge, {}, &PointOnEdge::edge);
        if (begin == end) return;
        const GridPoint a = m_zone.point(edge);
        const GridPoint b = m_zone.point(edge + 1);
        const auto along = [&](double x, double y) {
            return (x - a.x) * (static_cast<double>(b.x) - a.x) + (y - a.y) * (static_cast<double>(b.y) - a.y);
        };
        const auto isBehind = [&](const PointOnEdge& point, const PieceEnd& place) {
            return along(point.at.x, point.at.y) > along(place.x, place.y);
        };
        const auto isBefore = [&](const PointOnEdge& point, const PieceEnd& place) {
            return along(point.at.x, point.at.y) < along(place.x, place.y);
        };
        // There may be many, and many pieces. They are sorted west to east, northward: along the edge, or against it.
        const bool isAlong = a < b;
        auto first = begin;
        auto last = end;
        if (isAlong) {
            if (from) first = std::partition_point(first, end, [&](const auto& p) { return !isBehind(p, *from); });
            if (to) last = std::partition_point(first, end, [&](const auto& p) { return isBefore(p, *to); });
        } else {
            if (to) first = std::partition_point(first, end, [&](const auto& p) { return !isBefore(p, *to); });
            if (from) last = std::partition_point(first, end, [&](const auto& p) { return isBehind(p, *from); });
        }
        const auto add = [&](const PointOnEdge& point) { m_walk.addPoint(point.at.x, point.at.y, true); };
        if (isAlong == forward)
            std::for_each(first, last, add);
        else
            std::for_each(std::reverse_iterator(last), std::reverse_iterator(first), add);
    }

private:
    const IndexedOutline& m_zone;
    const BorderNotes& m_notes;
    WalkPoints& m_walk;
};

} // namespace

void addPiece(const IndexedOutline& zone, const RingSpan& ring, const PieceEnd& from, const PieceEnd& to, bool isAround,
              bool forward, const BorderNotes& notes, WalkPoints& walk) {
    const bool hasPoints = !notes.pointsOnEdges.empty();
    RunAdder adder(zone, notes, walk);
    const PieceEnd& begin = forward ? from : to;
    walk.addCrossing(begin.x, begin.y, begin.isTouched);
    if (from.edge == to.edge && !isAround) {
        if (hasPoints) adder.onEdge(from.edge, forward, from, to);
        return;
    }
    if (hasPoints)
        adder.onEdge(begin.edge, forward, forward ? std::optional(from) : std::nullopt,
                     forward ? std::nullopt : std::optional(to));
    const std::uint32_t last = ring.first + ring.count; // the first point again
    if (!isAround) {
        adder.run(from.edge + 1, to.edge, forward);
    } else if (forward) {
        adder.run(from.edge + 1, last, true);
        adder.run(ring.first, to.edge, true);
    } else {
        adder.run(ring.first, to.edge, false);
        adder.run(from.edge + 1, last, false);
    }
    if (hasPoints)
        adder.onEdge(forward ? to.edge : from.edge, forward, forward ? std::nullopt : std::optional(from),
                     forward ? std::optional(to) : std::nullopt);
}

void addRing(const IndexedOutline& zone, const RingSpan& ring, bool forward, const BorderNotes& notes,
             WalkPoints& walk) {
    RunAdder(zone, notes, walk).run(ring.first, ring.first + ring.count, forward);
}

} // namespace azalai
