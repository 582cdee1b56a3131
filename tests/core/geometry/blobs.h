#pragma once

#include <azalai/geometry/snap.h>

#include <cmath>
#include <numbers>
#include <random>

namespace azalai::test {

/// A wavy closed outline around a centre: star-shaped, so it never crosses itself.
inline Ring blob(std::mt19937_64& random, Position centre, double radius, int vertices) {
    std::uniform_real_distribution<double> phase(0.0, 2.0 * std::numbers::pi);
    const double a = phase(random);
    const double b = phase(random);
    const double c = phase(random);
    Ring ring;
    for (int i = 0; i < vertices; ++i) {
        const double t = 2.0 * std::numbers::pi * i / vertices;
        const double r =
            radius * (1.0 + 0.3 * std::sin(2 * t + a) + 0.2 * std::sin(5 * t + b) + 0.15 * std::sin(11 * t + c));
        ring.push_back(
            snapped({.latitude = centre.latitude + r * std::sin(t), .longitude = centre.longitude + r * std::cos(t)}));
    }
    return ring;
}

/// One or two parts, the first with a hole in half of the cases.
inline Area randomArea(std::mt19937_64& random) {
    std::uniform_real_distribution<double> offset(-1.0, 1.0);
    std::uniform_int_distribution<int> vertices(20, 160);
    const Position centre{.latitude = 16.0 + offset(random), .longitude = -2.0 + offset(random)};
    Polygon first{.outer = blob(random, centre, 0.8, vertices(random)), .holes = {}};
    if (random() % 2) first.holes.push_back(blob(random, centre, 0.15, vertices(random)));
    Area area{first};
    if (random() % 2)
        area.push_back(
            {.outer = blob(random, {.latitude = centre.latitude + 3.0, .longitude = centre.longitude}, 0.5, 40),
             .holes = {}});
    return tidied(area);
}

} // namespace azalai::test
