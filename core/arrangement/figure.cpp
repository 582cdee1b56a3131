#include <azalai/arrangement/figure.h>

#include <azalai/arrangement/curtain_mean.h>
#include <azalai/arrangement/curtain_units.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

/// A coordinate as a grid step and what is left, without loss: sums and differences of either part are then exact
/// where those of whole coordinates would drop bits.
struct Coordinate {
    double step = 0.0;
    double rest = 0.0; ///< -1/2..1/2
};

Coordinate split(double value) {
    const double step = nearestInteger(value).value;
    return {.step = step, .rest = value - step};
}

AreaUnits times(std::int64_t a, std::int64_t b) {
    return static_cast<AreaUnits>(static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(b));
}

/// The mean of an edge that spans much latitude: that of its 2^n equal parts, from the south northward.
MeanHeight meanInParts(const double* table, Coordinate south, Coordinate north) {
    const Coordinate tall{north.step - south.step, north.rest - south.rest};
    int parts = 2;
    while (tall.step > longestCurtainStep * parts)
        parts *= 2;
    const double half = (tall.step + tall.rest) / (2 * parts);
    MeanHeight all;
    for (int i = 0; i < parts; ++i) {
        const double share = (2 * i + 1.0) / (2 * parts);
        const MeanHeight part = meanHeight(table, south.step + tall.step * share, south.rest + tall.rest * share, half);
        all.whole += part.whole;
        all.rest += part.rest;
    }
    const std::int64_t whole = all.whole / parts; // a power of two: what is left is exact
    return {.whole = whole, .rest = (static_cast<double>(all.whole - whole * parts) + all.rest) / parts};
}

AreaUnits curtainOnEllipsoid(Coordinate x0, Coordinate y0, Coordinate x1, Coordinate y1) {
    const double* table = curtainTable();
    const double tall = y1.step - y0.step;
    MeanHeight mean;
    if (std::abs(tall) <= longestCurtainStep)
        mean =
            meanHeight(table, (y0.step + y1.step) * 0.5, (y0.rest + y1.rest) * 0.5, (tall + (y1.rest - y0.rest)) * 0.5);
    else
        mean = tall > 0.0 ? meanInParts(table, y0, y1) : meanInParts(table, y1, y0);
    const double wide = x0.step - x1.step;
    const double bit = x0.rest - x1.rest;
    const double loose = wide * mean.rest + bit * (static_cast<double>(mean.whole) + mean.rest);
    return sumOf(times(static_cast<std::int64_t>(wide), mean.whole), nearestInteger(loose).integer);
}

/// (x0 - x1) · (y0 + y1) / 2 · 2^shift.
AreaUnits curtainOnPlane(int shift, Coordinate x0, Coordinate y0, Coordinate x1, Coordinate y1) {
    const double wide = x0.step - x1.step;
    const double high = y0.step + y1.step;
    const double bitWide = x0.rest - x1.rest;
    const double bitHigh = y0.rest + y1.rest;
    const double loose = wide * bitHigh + bitWide * (high + bitHigh); // twice the area in grid steps, beside `twice`
    const std::int64_t twice = times(static_cast<std::int64_t>(wide), static_cast<std::int64_t>(high));
    if (shift > 0)
        return sumOf(times(twice, std::int64_t{1} << (shift - 1)), std::llround(std::ldexp(loose, shift - 1)));
    return sumOf(twice / 2, std::llround((static_cast<double>(twice % 2) + loose) / 2.0));
}

} // namespace

AreaUnits curtainOf(Figure figure, double x0, double y0, double x1, double y1) {
    constexpr double widest = 2147483648.0;
    AZALAI_EXPECT(std::abs(y0) <= widest && std::abs(y1) <= widest);
    if (figure.kind == Figure::Kind::Plane)
        return curtainOnPlane(figure.planeShift, split(x0), split(y0), split(x1), split(y1));
    return curtainOnEllipsoid(split(x0), split(y0), split(x1), split(y1));
}

void curtainsOf(Figure figure, const std::int32_t* x, const std::int32_t* y, std::size_t count, AreaUnits* out) {
    const auto one = [&](std::size_t i) { return curtainOf(figure, x[i], y[i], x[i + 1], y[i + 1]); };
    if (figure.kind == Figure::Kind::Ellipsoid) {
        if (curtainUnits().front().curtains(curtainTable(), x, y, count, out)) return;
        for (std::size_t i = 0; i < count; ++i)
            if (std::abs(static_cast<double>(y[i + 1]) - y[i]) > longestCurtainStep) out[i] = one(i);
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        out[i] = one(i);
}

} // namespace azalai
