#include <azalai/arrangement/curtain_table.h>
#include <azalai/arrangement/double_double.h>
#include <azalai/arrangement/figure.h>
#include <azalai/arrangement/grid_point.h>

#include <cmath>
#include <cstddef>

namespace azalai {

namespace {

constexpr DoubleDouble pi{3.141592653589793116, 1.2246467991473532e-16};
constexpr double semiMajor = 6378137.0;
constexpr DoubleDouble flattening = DoubleDouble(1e9) / DoubleDouble(298'257'223'563.0);
constexpr DoubleDouble e2 = flattening * (DoubleDouble(2.0) - flattening);
constexpr DoubleDouble radPerStep = pi / DoubleDouble(180.0 * gridStepsPerDegree);

/// a² (1 - e²), in units per radian of latitude and grid step of longitude.
constexpr DoubleDouble scale =
    DoubleDouble(semiMajor * semiMajor) * (DoubleDouble(1.0) - e2) * radPerStep * DoubleDouble(areaUnitsPerSquareMetre);

/// Values of a function and its derivatives divided by j!, at one latitude.
using Jet = std::array<DoubleDouble, 5>;

Jet product(const Jet& a, const Jet& b) {
    Jet result;
    for (std::size_t n = 0; n < result.size(); ++n)
        for (std::size_t i = 0; i <= n; ++i)
            result[n] = result[n] + a[i] * b[n - i];
    return result;
}

Jet quotient(const Jet& a, const Jet& b) {
    Jet result;
    for (std::size_t n = 0; n < result.size(); ++n) {
        DoubleDouble rest = a[n];
        for (std::size_t i = 0; i < n; ++i)
            rest = rest - result[i] * b[n - i];
        result[n] = rest / b[0];
    }
    return result;
}

struct SineCosine {
    DoubleDouble sine;
    DoubleDouble cosine;
};

/// By the Taylor series. Input: an angle of one row, 2e-3 radians.
SineCosine ofSmall(DoubleDouble angle) {
    SineCosine result;
    DoubleDouble power = 1.0; // angle^n / n!, with the sign of the series
    for (int n = 0; n < 14; ++n) {
        DoubleDouble& sum = n % 2 == 0 ? result.cosine : result.sine;
        sum = sum + power;
        const double next = n % 2 == 0 ? n + 1.0 : -(n + 1.0);
        power = power * angle / DoubleDouble(next);
    }
    return result;
}

SineCosine turned(const SineCosine& a, const SineCosine& b) {
    return {a.sine * b.cosine + a.cosine * b.sine, a.cosine * b.cosine - a.sine * b.sine};
}

/// ∫ cos φ / (1 - e² sin² φ)² dφ from the equator.
DoubleDouble authalicIntegral(DoubleDouble sine) {
    const DoubleDouble x = e2 * sine * sine;
    DoubleDouble sum;
    for (int k = 13; k >= 0; --k)
        sum = sum * x + DoubleDouble(k + 1.0) / DoubleDouble(2.0 * k + 1.0);
    return sum * sine;
}

/// Its derivative cos φ / (1 - e² sin² φ)², as a jet by latitude in radians.
Jet authalicSlope(const SineCosine& at) {
    const DoubleDouble s = at.sine;
    const DoubleDouble c = at.cosine;
    const Jet sine{s, c, -s / DoubleDouble(2.0), -c / DoubleDouble(6.0), s / DoubleDouble(24.0)};
    const Jet cosine{c, -s, -c / DoubleDouble(2.0), s / DoubleDouble(6.0), c / DoubleDouble(24.0)};
    Jet w = product(sine, sine);
    for (DoubleDouble& term : w)
        term = -(term * e2);
    w[0] = w[0] + DoubleDouble(1.0);
    return quotient(cosine, product(w, w));
}

struct FilledTable : CurtainTable {
    FilledTable() {
        constexpr std::int64_t rowsToPole = 859;
        const SineCosine step = ofSmall(radPerStep * DoubleDouble(rowSteps));
        SineCosine at{0.0, 1.0};
        for (std::int64_t k = 0; k <= rowsToPole; ++k) {
            fillRow(k, at);
            at = turned(at, step);
        }
    }

    /// A row and that of the same latitude south of the equator.
    void fillRow(std::int64_t k, const SineCosine& at) {
        const auto place = [&](std::int64_t column, double north, double south) {
            numbers.at(static_cast<std::size_t>(column + equator - k)) = south;
            numbers.at(static_cast<std::size_t>(column + equator + k)) = north;
        };
        const DoubleDouble height = scale * authalicIntegral(at.sine);
        const double nearest = std::round(height.high);
        const double left = (height - DoubleDouble(nearest)).high;
        place(whole, nearest, -nearest);
        place(rest, left, -left);
        const Jet slope = authalicSlope(at);
        DoubleDouble power = scale;
        for (std::size_t j = 0; j < slope.size(); ++j) {
            power = power * radPerStep;
            const double value = (power * slope[j] / DoubleDouble(static_cast<double>(j + 1))).high;
            place(slope1 + static_cast<std::int64_t>(j) * rowCount, value, j % 2 == 0 ? value : -value);
        }
    }
};

} // namespace

const double* curtainTable() {
    static const FilledTable table; // in static memory: never copied
    return table.numbers.data();
}

} // namespace azalai
