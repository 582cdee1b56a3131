#pragma once

namespace azalai {

/// A number as the unevaluated sum of two doubles: 106 bits, made of plain additions, products and quotients, so that
/// every machine computes the same bits. Nothing else in the program needs so many; it fills tables.
/// Source  Dekker, "A floating-point technique for extending the available precision" (1971).
struct DoubleDouble {
    double high = 0.0;
    double low = 0.0; ///< at most half a last place of `high`

    constexpr DoubleDouble() = default;
    constexpr DoubleDouble(double value) : high(value) {}
    constexpr DoubleDouble(double h, double l) : high(h), low(l) {}
};

/// a + b without loss. Knuth's form, which does not ask which is larger.
[[nodiscard]] constexpr DoubleDouble exactSum(double a, double b) {
    const double sum = a + b;
    const double fromB = sum - a;
    return {sum, (a - (sum - fromB)) + (b - fromB)};
}

/// a · b without loss. Input: both under 2^996, so that splitting does not overflow.
[[nodiscard]] constexpr DoubleDouble exactProduct(double a, double b) {
    constexpr double splitter = 134217729.0; // 2^27 + 1
    const double a1 = splitter * a - (splitter * a - a);
    const double b1 = splitter * b - (splitter * b - b);
    const double a2 = a - a1;
    const double b2 = b - b1;
    const double product = a * b;
    return {product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2};
}

[[nodiscard]] constexpr DoubleDouble operator+(DoubleDouble a, DoubleDouble b) {
    const DoubleDouble sum = exactSum(a.high, b.high);
    return exactSum(sum.high, sum.low + (a.low + b.low));
}

[[nodiscard]] constexpr DoubleDouble operator-(DoubleDouble a) { return {-a.high, -a.low}; }
[[nodiscard]] constexpr DoubleDouble operator-(DoubleDouble a, DoubleDouble b) { return a + -b; }

[[nodiscard]] constexpr DoubleDouble operator*(DoubleDouble a, DoubleDouble b) {
    const DoubleDouble product = exactProduct(a.high, b.high);
    return exactSum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

[[nodiscard]] constexpr DoubleDouble operator/(DoubleDouble a, DoubleDouble b) {
    const double first = a.high / b.high;
    const DoubleDouble rest = a - b * DoubleDouble(first);
    const double second = rest.high / b.high;
    const DoubleDouble last = rest - b * DoubleDouble(second);
    return exactSum(first, second) + DoubleDouble(last.high / b.high);
}

} // namespace azalai
