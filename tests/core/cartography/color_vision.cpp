#include "color_vision.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace azalai {
namespace {

using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

Three times(const Matrix& m, const Three& v) {
    Three result{};
    for (std::size_t i = 0; i < 3; ++i)
        result.at(i) = m.at(i)[0] * v[0] + m.at(i)[1] * v[1] + m.at(i)[2] * v[2];
    return result;
}

double linear(int part) {
    const double v = part / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

std::uint8_t encoded(double v) {
    v = std::clamp(v, 0.0, 1.0);
    return static_cast<std::uint8_t>(
        std::lround(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055)));
}

Three linearOf(Rgba color) { return {linear(color.red), linear(color.green), linear(color.blue)}; }

Lab labOf(Rgba color) {
    constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Three white{0.95047, 1.0, 1.08883};
    const Three xyz = times(toXyz, linearOf(color));
    Three f{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz.at(i) / white.at(i);
        f.at(i) = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double degrees(double radians) { return radians * 180 / std::numbers::pi; }
double radians(double degrees) { return degrees * std::numbers::pi / 180; }

double hueOf(double a, double b) {
    if (a == 0 && b == 0) return 0;
    const double hue = degrees(std::atan2(b, a));
    return hue < 0 ? hue + 360 : hue;
}

} // namespace

Rgba seenBy(ColorVision vision, Rgba color) {
    constexpr Matrix noRed{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    constexpr Matrix noGreen{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    constexpr Matrix noBlue{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    if (vision == ColorVision::Whole) return color;
    const Three seen = times(vision == ColorVision::NoRed     ? noRed
                             : vision == ColorVision::NoGreen ? noGreen
                                                              : noBlue,
                             linearOf(color));
    return {encoded(seen[0]), encoded(seen[1]), encoded(seen[2]), color.alpha};
}

double colorDifference(Rgba first, Rgba second) { return colorDifference(labOf(first), labOf(second)); }

double colorDifference(const Lab& first, const Lab& second) {
    const double chroma = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
    const double seventh = std::pow(chroma, 7);
    const double g = 0.5 * (1 - std::sqrt(seventh / (seventh + std::pow(25.0, 7))));
    const double a1 = (1 + g) * first.a;
    const double a2 = (1 + g) * second.a;
    const double c1 = std::hypot(a1, first.b);
    const double c2 = std::hypot(a2, second.b);
    const double h1 = hueOf(a1, first.b);
    const double h2 = hueOf(a2, second.b);
    const bool isGrey = c1 * c2 == 0;
    double turn = h2 - h1;
    if (isGrey)
        turn = 0;
    else if (turn > 180)
        turn -= 360;
    else if (turn < -180)
        turn += 360;
    const double dL = second.lightness - first.lightness;
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    const double meanL = (first.lightness + second.lightness) / 2;
    const double meanC = (c1 + c2) / 2;
    double meanH = h1 + h2;
    if (!isGrey) meanH = (std::abs(h1 - h2) <= 180 ? meanH : meanH < 360 ? meanH + 360 : meanH - 360) / 2;
    const double t = 1 - 0.17 * std::cos(radians(meanH - 30)) + 0.24 * std::cos(radians(2 * meanH)) +
                     0.32 * std::cos(radians(3 * meanH + 6)) - 0.20 * std::cos(radians(4 * meanH - 63));
    const double meanSeventh = std::pow(meanC, 7);
    const double rotation = -2 * std::sqrt(meanSeventh / (meanSeventh + std::pow(25.0, 7))) *
                            std::sin(radians(60 * std::exp(-std::pow((meanH - 275) / 25, 2))));
    const double off = std::pow(meanL - 50, 2);
    const double l = dL / (1 + 0.015 * off / std::sqrt(20 + off));
    const double c = dC / (1 + 0.045 * meanC);
    const double h = dH / (1 + 0.015 * meanC * t);
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

} // namespace azalai
