#pragma once

#include "random_numbers.h"

#include <azalai/arrangement/grid_point.h>

#include <vector>

namespace azalai::bench {

/// Degrees, before the grid. Only + - * / touch it, so that every machine makes the same points.
struct Spot {
    double x = 0.0;
    double y = 0.0;
};

using Line = std::vector<Spot>;

/// A sine without the mathematics library: parabolas, period 1.
[[nodiscard]] double wave(double turns);

/// Appends `pieces` points from a (included) towards b (not included), by midpoint displacement: each midpoint leaves
/// its chord by at most `roughness` times the chord's length.
void appendFractal(Line& line, Spot a, Spot b, int pieces, double roughness, RandomNumbers& random);

/// Moves points sideways by amounts that depend on the other direction only: a bijection of the plane, so what did not
/// cross does not cross afterwards.
struct Warp {
    struct Shear {
        bool sideways = false; ///< moves x by y
        double reach = 0.0;
        double frequency = 0.0;
        double phase = 0.0;
    };
    std::vector<Shear> shears;

    [[nodiscard]] static Warp ofSize(double size, RandomNumbers& random);
    [[nodiscard]] Spot operator()(Spot s) const;
};

/// Rounds to the grid and leaves out repeated points.
[[nodiscard]] GridRing toGridRing(const Line& line);

} // namespace azalai::bench
