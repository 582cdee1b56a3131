#include "ellipsoid_area.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace azalai::oracle {

namespace {

constexpr long double pi = std::numbers::pi_v<long double>;
constexpr long double radiansPerStep = pi / 180 / 10'000'000;

/// Ground between the equator and a latitude for each radian of longitude, m² (Snyder 1987, eq. 3-12 times a²/2).
long double authalic(long double steps) {
    constexpr long double a = 6'378'137;
    constexpr long double f = 1 / 298.257223563L;
    constexpr long double e2 = f * (2 - f);
    const long double e = std::sqrt(e2);
    const long double s = std::sin(steps * radiansPerStep);
    return a * a * (1 - e2) / 2 * (s / (1 - e2 * s * s) + std::log((1 + e * s) / (1 - e * s)) / (2 * e));
}

constexpr int nodes = 20;
struct Gauss {
    std::array<long double, nodes> place{};
    std::array<long double, nodes> weight{};
};

/// Roots of Legendre's polynomial by Newton's method.
Gauss gauss() {
    Gauss g;
    for (int i = 0; i < nodes; ++i) {
        long double x = std::cos(pi * (i + 0.75L) / (nodes + 0.5L));
        long double slope = 1;
        for (int round = 0; round < 100; ++round) {
            long double p = 1;
            long double before = 0;
            for (int k = 1; k <= nodes; ++k) {
                const long double next = ((2 * k - 1) * x * p - (k - 1) * before) / k;
                before = p;
                p = next;
            }
            slope = nodes * (x * p - before) / (x * x - 1);
            x -= p / slope;
        }
        g.place[static_cast<std::size_t>(i)] = x;
        g.weight[static_cast<std::size_t>(i)] = 2 / ((1 - x * x) * slope * slope);
    }
    return g;
}

long double groundBelow(const Chord& c, long double l, long double r) {
    static const Gauss g = gauss();
    long double sum = 0;
    for (std::size_t i = 0; i < nodes; ++i) {
        const long double x = (l + r) / 2 + (r - l) / 2 * g.place[i];
        sum += g.weight[i] * authalic(static_cast<long double>(c.y0) + static_cast<long double>(c.dy()) *
                                                                           (x - static_cast<long double>(c.x0)) /
                                                                           static_cast<long double>(c.dx()));
    }
    return sum * (r - l) / 2 * radiansPerStep;
}

/// Height of one chord over another at x, times the widths of both.
Whole heightOver(const Chord& of, const Chord& than, std::int64_t x) {
    return (Whole(of.y0) * of.dx() + Whole(of.dy()) * (x - of.x0)) * than.dx() -
           (Whole(than.y0) * than.dx() + Whole(than.dy()) * (x - than.x0)) * of.dx();
}

long double belowBoth(const Chord& a, const Chord& b, std::int64_t l, std::int64_t r) {
    const Whole left = heightOver(a, b, l);
    const Whole right = heightOver(a, b, r);
    if (left >= 0 && right >= 0) return groundBelow(b, l, r);
    if (left <= 0 && right <= 0) return groundBelow(a, l, r);
    const long double at = l + (r - l) * static_cast<long double>(Rational(left, left - right));
    return groundBelow(left < 0 ? a : b, l, at) + groundBelow(left < 0 ? b : a, at, r);
}

} // namespace

long double commonAreaOnEllipsoid(const std::vector<GridRing>& first, const std::vector<GridRing>& second) {
    long double sum = 0;
    for (const Chord& a : chordsOf(first)) {
        for (const Chord& b : chordsOf(second)) {
            const std::int64_t l = std::max(a.x0, b.x0);
            const std::int64_t r = std::min(a.x1, b.x1);
            if (l < r) sum += a.sign * b.sign * belowBoth(a, b, l, r);
        }
    }
    return sum;
}

} // namespace azalai::oracle
