#pragma once

#include <azalai/arrangement/grid_point.h>

#include <cstdint>

namespace azalai {

/// Simulation of simplicity (Edelsbrunner and Mücke 1990) with one symbol for all zones: zone number z is moved by
/// (z·ε, z·ε²), ε positive and smaller than any number. Then no vertex of a zone lies on an edge of another one,
/// borders that coincide run side by side, and no three zones' borders meet in a point; no test here ever answers "on".
///
/// `moved` is the number of the point's zone minus that of the edge's zone: only its sign counts, and it is not 0.
/// Input  from != to; turnOf's.
[[nodiscard]] constexpr bool isLeftOf(GridPoint from, GridPoint to, int moved, std::int64_t turn) {
    if (turn != 0) return turn > 0;
    if (from.y != to.y) return (to.y < from.y) == (moved > 0); // -dy·ε
    return (to.x > from.x) == (moved > 0);                     // dx·ε²
}

[[nodiscard]] constexpr bool isLeftOf(GridPoint from, GridPoint to, GridPoint p, int moved) {
    return isLeftOf(from, to, moved, turnOf(from, to, p));
}

/// Is p, so moved, north of q.
[[nodiscard]] constexpr bool isNorthOf(GridPoint p, GridPoint q, int moved) {
    return p.y != q.y ? p.y > q.y : moved > 0;
}

} // namespace azalai
