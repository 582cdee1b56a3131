#pragma once

#include <compare>

namespace azalai {

/// A number that cannot be mistaken for one of another unit. `value` is in the unit that the alias names.
template <class Tag> struct Quantity {
    double value = 0.0;

    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    friend constexpr Quantity operator-(Quantity a) { return {-a.value}; }
    friend constexpr Quantity operator*(Quantity a, double factor) { return {a.value * factor}; }
    friend constexpr Quantity operator*(double factor, Quantity a) { return {a.value * factor}; }
    friend constexpr Quantity operator/(Quantity a, double divisor) { return {a.value / divisor}; }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
    constexpr Quantity& operator+=(Quantity other) {
        value += other.value;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other) {
        value -= other.value;
        return *this;
    }
};

using Metres = Quantity<struct MetresTag>;
using SquareMetres = Quantity<struct SquareMetresTag>;
using KilometresPerHour = Quantity<struct KilometresPerHourTag>;
using Degrees = Quantity<struct DegreesTag>;
using Millimetres = Quantity<struct MillimetresTag>; ///< on paper and on screen, never on the ground

constexpr double squareKilometres(SquareMetres area) { return area.value / 1e6; }
constexpr double kilometres(Metres length) { return length.value / 1e3; }

namespace literals {
constexpr Metres operator""_m(long double v) { return {static_cast<double>(v)}; }
constexpr Metres operator""_m(unsigned long long v) { return {static_cast<double>(v)}; }
constexpr Metres operator""_km(unsigned long long v) { return {static_cast<double>(v) * 1e3}; }
constexpr Degrees operator""_deg(long double v) { return {static_cast<double>(v)}; }
constexpr Millimetres operator""_mm(long double v) { return {static_cast<double>(v)}; }
constexpr Millimetres operator""_mm(unsigned long long v) { return {static_cast<double>(v)}; }
} // namespace literals

} // namespace azalai
