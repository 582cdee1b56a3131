#include <azalai/arrangement/outline_faults.h>

#include <azalai/arrangement/near_pairs.h>

#include <utility>

namespace azalai {

namespace {

/// Positive where b lies ahead of a corner when one comes to it from a, negative where it lies behind.
std::int64_t aheadOf(GridPoint a, GridPoint corner, GridPoint b) {
    return (static_cast<std::int64_t>(corner.x) - a.x) * (static_cast<std::int64_t>(b.x) - corner.x) +
           (static_cast<std::int64_t>(corner.y) - a.y) * (static_cast<std::int64_t>(b.y) - corner.y);
}

/// Do corner-a and corner-b go the same way.
bool goSameWay(GridPoint corner, GridPoint a, GridPoint b) {
    return turnOf(corner, a, b) == 0 && aheadOf(a, corner, b) < 0;
}

/// Does one come to p before closing the way round, when one turns left from the direction of `from` to that of `to`.
bool isBetween(GridPoint corner, GridPoint from, GridPoint p, GridPoint to) {
    const bool isLeftOfFrom = turnOf(corner, from, p) > 0;
    const bool isRightOfTo = turnOf(corner, to, p) < 0;
    const std::int64_t opening = turnOf(corner, from, to);
    const bool isWide = opening < 0 || (opening == 0 && !goSameWay(corner, from, to));
    return isWide ? isLeftOfFrom || isRightOfTo : isLeftOfFrom && isRightOfTo;
}

class FaultFinder {
public:
    FaultFinder(const RingEdges& row, OutlineFaults& faults) : m_row(row), m_faults(faults) {}

    void look(std::size_t i, std::size_t j) {
        const GridEdge& e = m_row.edges[i];
        const GridEdge& f = m_row.edges[j];
        if (e.to == f.from) return lookAtCorner(e.to, e.from, f.to);
        if (f.to == e.from) return lookAtCorner(e.from, e.to, f.from);
        if (e.to == f.to) return lookAtCorner(e.to, e.from, f.from);
        if (e.from == f.from) {
            lookAtCorner(e.from, e.to, f.to);
            return lookAtTouch(i, j);
        }
        lookInside(e, f);
    }

    [[nodiscard]] EdgeFaults found() const { return m_found; }

private:
    /// Two edges that have an end in common, as consecutive edges do.
    void lookAtCorner(GridPoint corner, GridPoint a, GridPoint b) {
        if (a == b)
            m_found.mustTrace = true;
        else if (goSameWay(corner, a, b))
            m_found.mustCut = true;
        else
            return;
        const GridPoint shorterEnd = corner < a ? std::min(a, b) : std::max(a, b);
        m_faults.add(OutlineFault::Overlap, std::min(corner, shorterEnd));
    }

    /// Two edges that start at the same point: the border comes there twice.
    void lookAtTouch(std::size_t i, std::size_t j) {
        m_found.mustTrace = true;
        const GridPoint at = m_row.edges[i].from;
        if (m_row.placeOf(i) == m_row.placeOf(j)) return m_faults.add(OutlineFault::PointTwice, at);
        const GridPoint next = m_row.edges[i].to;
        const GridPoint last = m_row.edges[m_row.before(i)].from;
        const GridPoint otherLast = m_row.edges[m_row.before(j)].from;
        if (isBetween(at, next, m_row.edges[j].to, last) != isBetween(at, next, otherLast, last))
            m_faults.add(OutlineFault::Crossing, at);
    }

    /// Two edges without a common end.
    void lookInside(const GridEdge& e, const GridEdge& f) {
        const std::int64_t fromSide = turnOf(e.from, e.to, f.from);
        const std::int64_t toSide = turnOf(e.from, e.to, f.to);
        if ((fromSide > 0 && toSide > 0) || (fromSide < 0 && toSide < 0)) return;
        const std::int64_t eFromSide = turnOf(f.from, f.to, e.from);
        const std::int64_t eToSide = turnOf(f.from, f.to, e.to);
        if ((eFromSide > 0 && eToSide > 0) || (eFromSide < 0 && eToSide < 0)) return;
        if (fromSide != 0 && toSide != 0 && eFromSide != 0 && eToSide != 0) {
            m_found.mustCut = true;
            return m_faults.add(OutlineFault::Crossing, crossingCell(e, f));
        }
        if (fromSide == 0 && toSide == 0) {
            const GridPoint start = std::max(std::min(e.from, e.to), std::min(f.from, f.to));
            if (start > std::min(std::max(e.from, e.to), std::max(f.from, f.to))) return;
            m_found.mustCut = true;
            return m_faults.add(OutlineFault::Overlap, start);
        }
        m_found.mustCut = true;
        const GridPoint on = fromSide == 0 ? f.from : toSide == 0 ? f.to : eFromSide == 0 ? e.from : e.to;
        m_faults.add(OutlineFault::PointOnEdge, on);
    }

    const RingEdges& m_row;
    OutlineFaults& m_faults;
    EdgeFaults m_found;
};

} // namespace

void OutlineFaults::add(OutlineFault fault, GridPoint place) {
    if (count++ == 0 || std::pair(place, fault) < std::pair(where, first)) {
        first = fault;
        where = place;
    }
}

EdgeFaults findEdgeFaults(const RingEdges& row, OutlineFaults& faults) {
    FaultFinder finder(row, faults);
    forEachNearPair(row.tree, [&](std::size_t i, std::size_t j) { finder.look(i, j); });
    return finder.found();
}

} // namespace azalai
