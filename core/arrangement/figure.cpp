#include <azalai/arrangement/figure.h>

#include <cmath>
#include <numbers>

namespace azalai {

namespace {

constexpr double semiMajor = 6378137.0;
constexpr double flattening = 1.0 / 298.257223563;
constexpr double e2 = flattening * (2.0 - flattening);
constexpr double radPerStep = std::numbers::pi / 180.0 / 1e7;

/// d/dφ of the authalic integral: meridian radius times radius of the parallel, m² per radian squared.
double groundPerRadianSquared(double s, double c) {
    const double w = 1.0 - e2 * s * s;
    return semiMajor * semiMajor * (1.0 - e2) * c / (w * w);
}

} // namespace

Height heightAt(Figure figure, double y) {
    if (figure.kind == Figure::Kind::Plane) {
        const double unit = std::ldexp(1.0, figure.planeShift);
        return {.value = y * unit, .slope = unit, .bend = 0.0};
    }
    static const double e = std::sqrt(e2);
    const double phi = y * radPerStep;
    const double s = std::sin(phi);
    const double c = std::cos(phi);
    const double q = s / (1.0 - e2 * s * s) + std::atanh(e * s) / e;
    const double scale = areaUnitsPerSquareMetre * radPerStep;
    const double g = groundPerRadianSquared(s, c);
    return {.value = semiMajor * semiMajor * (1.0 - e2) / 2.0 * q * scale,
            .slope = g * scale * radPerStep,
            .bend = -g * scale * radPerStep * radPerStep * radPerStep};
}

AreaUnits curtainOf(double x0, double y0, const Height& h0, double x1, double y1, const Height& h1) {
    const double h = y1 - y0;
    const double mean = (h0.value + h1.value) / 2.0 - h * (h1.slope - h0.slope) / 12.0;
    return std::llround((x0 - x1) * mean);
}

void curtainsOf(Figure figure, const std::int32_t* x, const std::int32_t* y, std::size_t count, AreaUnits* out) {
    Height from = heightAt(figure, y[0]);
    for (std::size_t i = 0; i < count; ++i) {
        const Height to = heightAt(figure, y[i + 1]);
        out[i] = curtainOf(x[i], y[i], from, x[i + 1], y[i + 1], to);
        from = to;
    }
}

} // namespace azalai
