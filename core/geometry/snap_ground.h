#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/bounds.h>

#include <optional>
#include <vector>

namespace azalai {

/// What a corner that is drawn can be drawn to.
struct SnapTarget {
    enum class Kind { Vertex, Edge, Grid };

    Position at; ///< on the 1e-7 degree grid
    Kind kind = Kind::Vertex;

    bool operator==(const SnapTarget&) const = default;
};

/// Borders that corners are drawn to, so that neighbours share theirs. Made once for what is on the map.
class SnapGround {
public:
    SnapGround() = default;
    explicit SnapGround(const std::vector<const Area*>& areas);

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }

    /// The nearest vertex within reach, else the nearest point of an edge within reach. Nearness is measured in a plane
    /// that fits at the position. Of vertices equally near, the first.
    /// reach    Of latitude, above 0.
    /// without  A vertex that is no aim, nor are the edges at it: it is being moved.
    [[nodiscard]] std::optional<SnapTarget> nearest(Position from, Degrees reach,
                                                    std::optional<Position> without = {}) const;

private:
    struct Border { ///< a few edges of a ring, one after the other
        Line points;
        Bounds bounds;
    };

    std::vector<Border> m_runs;
};

} // namespace azalai
