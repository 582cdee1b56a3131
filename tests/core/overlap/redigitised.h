#pragma once

#include <azalai/geometry/snap.h>

#include <cmath>
#include <numbers>
#include <random>

namespace azalai::test {

/// A star with rays of random length about a place in the Sahel, on a grid of 1 m.
inline Area spikyArea(std::mt19937_64& random, int vertices) {
    std::uniform_real_distribution<double> reach(0.2, 1.0);
    Ring ring;
    for (int i = 0; i < vertices; ++i) {
        const double turn = 2 * std::numbers::pi * i / vertices;
        const double radius = 2 * reach(random);
        ring.push_back({.latitude = 16 + std::round(radius * std::sin(turn) * 1e5) / 1e5,
                        .longitude = -2 + std::round(radius * std::cos(turn) * 1e5) / 1e5});
    }
    return tidied({Polygon{ring, {}}});
}

/// The outer ring of an area as a second hand would draw it: some vertices left out, others set on its edges. Where
/// they should lie on the old border they miss it by the rounding of the grid: what overlay engines find hardest.
inline Area redigitised(std::mt19937_64& random, const Area& area) {
    const Ring& outer = area.front().outer;
    Ring ring;
    for (std::size_t i = 0; i < outer.size(); ++i) {
        const Position a = outer[i];
        const Position b = outer[(i + 1) % outer.size()];
        if (random() % 4 != 0) ring.push_back(a);
        for (int quarter = 1; quarter < 4; ++quarter)
            if (random() % 2 != 0)
                ring.push_back({.latitude = a.latitude + (b.latitude - a.latitude) * quarter / 4,
                                .longitude = a.longitude + (b.longitude - a.longitude) * quarter / 4});
    }
    return tidied({Polygon{ring, {}}});
}

} // namespace azalai::test
