#include "exact_area.h"

#include <algorithm>

namespace azalai::oracle {

namespace {

/// Height of `of` over that of `than` at x, times the widths of both.
Whole heightOver(const Chord& of, const Chord& than, std::int64_t x) {
    const auto height = [x](const Chord& c) { return Whole(c.y0) * c.dx() + Whole(c.dy()) * (x - c.x0); };
    return height(of) * than.dx() - height(than) * of.dx();
}

/// Ground under the chord from l to r, times twice the chord's width.
Whole groundBelow(const Chord& c, std::int64_t l, std::int64_t r) {
    return Whole(r - l) * (2 * Whole(c.y0) * c.dx() + Whole(c.dy()) * (l + r - 2 * c.x0));
}

} // namespace

Rational exactArea(const std::vector<GridRing>& rings) {
    Whole twice = 0;
    for (const GridRing& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint a = ring[i];
            const GridPoint b = ring[(i + 1) % ring.size()];
            twice += Whole(a.x) * b.y - Whole(a.y) * b.x;
        }
    }
    return Rational(twice) / 2;
}

Rational exactCommonArea(const std::vector<GridRing>& first, const std::vector<GridRing>& second) {
    const std::vector<Chord> as = chordsOf(first);
    const std::vector<Chord> bs = chordsOf(second);
    std::vector<Whole> underA(as.size());
    std::vector<Whole> underB(bs.size());
    Rational corners = 0; // what is missing under a chord that another one cuts
    for (std::size_t i = 0; i < as.size(); ++i) {
        for (std::size_t j = 0; j < bs.size(); ++j) {
            const std::int64_t l = std::max(as[i].x0, bs[j].x0);
            const std::int64_t r = std::min(as[i].x1, bs[j].x1);
            if (l >= r) continue;
            const int sign = as[i].sign * bs[j].sign;
            const Whole left = heightOver(as[i], bs[j], l);
            const Whole right = heightOver(as[i], bs[j], r);
            if (left >= 0 && right >= 0) {
                underB[j] += sign * groundBelow(bs[j], l, r);
                continue;
            }
            underA[i] += sign * groundBelow(as[i], l, r);
            if (left <= 0 && right <= 0) continue;
            const Whole& over = left > 0 ? left : right;
            const Whole sum = abs(left) + abs(right);
            corners -= Rational(sign * over * over * (r - l), sum * 2 * as[i].dx() * bs[j].dx());
        }
    }
    Rational out = corners;
    for (std::size_t i = 0; i < as.size(); ++i)
        out += Rational(underA[i], 2 * as[i].dx());
    for (std::size_t j = 0; j < bs.size(); ++j)
        out += Rational(underB[j], 2 * bs[j].dx());
    return out;
}

} // namespace azalai::oracle
