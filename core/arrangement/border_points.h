#pragma once

#include <azalai/arrangement/arrangement.h>

#include <cstdint>
#include <span>
#include <vector>

namespace azalai {

/// The points of a closed walk in degrees, and which of them lie where borders touch, so that the walk may pass there
/// twice.
struct WalkPoints {
    std::vector<Position> points;
    std::vector<std::uint32_t> touched; ///< places in `points`

    void add(double x, double y, bool isTouched) {
        const Position at{.latitude = y / gridStepsPerDegree, .longitude = x / gridStepsPerDegree};
        if (!points.empty() && points.back() == at) {
            if (isTouched && (touched.empty() || touched.back() + 1 != points.size()))
                touched.push_back(static_cast<std::uint32_t>(points.size() - 1));
            return;
        }
        if (isTouched) touched.push_back(static_cast<std::uint32_t>(points.size()));
        points.push_back(at);
    }
    /// Drops a last point that repeats the first.
    void close();
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
