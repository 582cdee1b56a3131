#pragma once

#include <azalai/arrangement/curtain_table.h>

#include <bit>
#include <cstdint>

namespace azalai {

/// The nearest integer (ties to even) as a double and as an integer, by plain additions that every vector unit has and
/// that round alike on all. Input: |value| < 2^51; otherwise the result has no meaning.
struct NearestInteger {
    double value = 0.0;
    std::int64_t integer = 0;
};

[[nodiscard]] inline NearestInteger nearestInteger(double value) {
    constexpr double magic =
        6755399441055744.0; // 1.5 · 2^52: a last place of 1, and the sum's low bits are the integer
    const double moved = value + magic;
    const auto integer = std::bit_cast<std::uint64_t>(moved) - std::bit_cast<std::uint64_t>(magic);
    return {.value = moved - magic, .integer = static_cast<std::int64_t>(integer)};
}

/// The mean of Height over the latitudes of an edge, split so that products with it lose nothing.
struct MeanHeight {
    std::int64_t whole = 0;
    double rest = 0.0; ///< at most 1/2, up to rounding
};

/// Edges over 0.21° of latitude are cut into parts of at most this.
inline constexpr double longestCurtainStep = 1 << 21;

/// The mean over [middle + rest - half, middle + rest + half]: that of the Taylor polynomial around the nearest row.
/// Input  middle a multiple of 2^-12, |middle| <= 2^31, |rest| <= 1; half <= 2^20.
/// Accuracy  2^-28 unit: five roundings of numbers under 2^23 and what the polynomial leaves out, 2^-32.
[[nodiscard]] inline MeanHeight meanHeight(const double* table, double middle, double rest, double half) {
    const NearestInteger nearest = nearestInteger(middle * (1.0 / CurtainTable::rowSteps));
    const auto row = nearest.integer + CurtainTable::equator;
    const double t = (middle - nearest.value * CurtainTable::rowSteps) + rest;
    const double q = half * half;
    const double s1 = table[CurtainTable::slope1 + row];
    const double s2 = table[CurtainTable::slope2 + row];
    const double s3 = table[CurtainTable::slope3 + row];
    const double s4 = table[CurtainTable::slope4 + row];
    const double s5 = table[CurtainTable::slope5 + row];
    const double value = t * (s1 + t * (s2 + t * (s3 + t * (s4 + t * s5))));
    const double second = s2 * (1.0 / 3.0) + t * (s3 + t * (2.0 * s4 + t * (s5 * (10.0 / 3.0))));
    const double fourth = s4 * 0.2 + t * s5;
    const double above = table[CurtainTable::rest + row] + (value + q * (second + q * fourth));
    const NearestInteger whole = nearestInteger(above);
    return {.whole = nearestInteger(table[CurtainTable::whole + row] + whole.value).integer,
            .rest = above - whole.value};
}

} // namespace azalai
