#pragma once

#include <azalai/arrangement/found_crossings.h>
#include <azalai/arrangement/step_point.h>

#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// The points of a closed walk in degrees, and which of them lie where borders touch, so that the walk may pass there
/// twice.
class WalkPoints {
public:
    std::vector<Position> points;
    std::vector<std::uint32_t> touched; ///< places in `points`
    bool isDelicate = false;            ///< doubles may not tell the sides of some edges: see withoutCrossings
    bool hasLongEdge = false;           ///< part of it is from a border that has one, and from a crossing

    /// Begins anew, in the room that it has.
    void clear() {
        points.clear();
        touched.clear();
        isDelicate = false;
        hasLongEdge = false;
    }
    /// Adds a grid point. It stands for a crossing just before it that doubles hardly tell from it.
    void addPoint(std::int32_t x, std::int32_t y, bool isTouched) {
        if (!isNearLast(x, y)) {
            add(x, y, isTouched);
            return;
        }
        isDelicate = isDelicate || points.back() != at(x, y);
        points.back() = at(x, y);
        m_x = x;
        m_y = y;
        if (isTouched) touchLast();
    }
    /// Adds a zone's points at slots first .. last, or last .. first.
    void addRun(const IndexedOutline& zone, std::uint32_t first, std::uint32_t last, bool forward,
                const std::uint8_t* touchedSlots);
    /// Adds a crossing, or nothing where it lies on the last point but for rounding.
    void addCrossing(double x, double y, bool isTouched) {
        if (!isNearLast(x, y)) {
            add(x, y, isTouched);
            return;
        }
        isDelicate = isDelicate || points.back() != at(x, y);
        if (isTouched) touchLast();
    }
    /// Drops a last point that repeats the first.
    void close();
    void touchAll() {
        touched.resize(points.size());
        for (std::uint32_t i = 0; i < touched.size(); ++i)
            touched[i] = i;
    }

private:
    static Position at(double x, double y) {
        return {.latitude = y / gridStepsPerDegree, .longitude = x / gridStepsPerDegree};
    }
    [[nodiscard]] bool isNearLast(double x, double y) const { return !points.empty() && areNear({x, y}, {m_x, m_y}); }
    void add(double x, double y, bool isTouched) {
        points.push_back(at(x, y));
        m_x = x;
        m_y = y;
        if (isTouched) touched.push_back(static_cast<std::uint32_t>(points.size() - 1));
    }
    void touchLast() {
        if (touched.empty() || touched.back() + 1 != points.size())
            touched.push_back(static_cast<std::uint32_t>(points.size() - 1));
    }

    double m_x = 0.0;
    double m_y = 0.0;
};

/// Where a piece of border begins or ends.
struct PieceEnd {
    std::uint32_t edge = 0;
    double x = 0.0; ///< grid steps
    double y = 0.0;
    bool isTouched = false; ///< the crossing lies on a grid point
};

/// What is known of a zone's border beside its points.
struct BorderNotes {
    const std::uint8_t* touched = nullptr;      ///< by slot; null where nothing is
    std::span<const PointOnEdge> pointsOnEdges; ///< of this zone, by edge
};

/// Adds a piece of a ring's border to a walk: from `from` to `to` along the ring, or back when `forward` is false, with
/// the point that it begins at and without the one that it ends at.
/// isAround  The piece passes the ring's first point.
void addPiece(const IndexedOutline& zone, const RingSpan& ring, const PieceEnd& from, const PieceEnd& to, bool isAround,
              bool forward, const BorderNotes& notes, WalkPoints& walk);

/// Adds a whole ring.
void addRing(const IndexedOutline& zone, const RingSpan& ring, bool forward, const BorderNotes& notes,
             WalkPoints& walk);

} // namespace azalai
