#include "fractal_line.h"

#include <cmath>

namespace azalai::bench {

double wave(double turns) {
    const double s = turns - std::floor(turns);
    return s < 0.5 ? 16.0 * s * (0.5 - s) : -16.0 * (s - 0.5) * (1.0 - s);
}

void appendFractal(Line& line, Spot a, Spot b, int pieces, double roughness, RandomNumbers& random) {
    if (pieces <= 1) {
        line.push_back(a);
        return;
    }
    const int left = pieces / 2;
    const double t = static_cast<double>(left) / pieces;
    const double away = random.between(-roughness, roughness);
    const Spot middle{a.x + t * (b.x - a.x) - away * (b.y - a.y), a.y + t * (b.y - a.y) + away * (b.x - a.x)};
    appendFractal(line, a, middle, left, roughness, random);
    appendFractal(line, middle, b, pieces - left, roughness, random);
}

Warp Warp::ofSize(double size, RandomNumbers& random) {
    Warp warp;
    double length = 3.0 * size;
    for (int octave = 0; octave < 3; ++octave, length *= 0.5)
        for (const bool sideways : {true, false})
            warp.shears.push_back({sideways, random.between(0.0, 0.05) * length, 1.0 / length, random.unit()});
    return warp;
}

Spot Warp::operator()(Spot s) const {
    for (const Shear& shear : shears) {
        if (shear.sideways)
            s.x += shear.reach * wave(s.y * shear.frequency + shear.phase);
        else
            s.y += shear.reach * wave(s.x * shear.frequency + shear.phase);
    }
    return s;
}

GridRing toGridRing(const Line& line) {
    GridRing ring;
    ring.reserve(line.size());
    for (const Spot s : line) {
        const GridPoint p{static_cast<std::int32_t>(std::llround(s.x * gridStepsPerDegree)),
                          static_cast<std::int32_t>(std::llround(s.y * gridStepsPerDegree))};
        if (ring.empty() || ring.back() != p) ring.push_back(p);
    }
    while (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return ring;
}

} // namespace azalai::bench
