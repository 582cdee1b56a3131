#include <app/map/scale_bar.h>

#include <azalai/geo/web_mercator.h>

#include <cmath>

namespace azalai {

double ScaleBar::metresPerPixel() const {
    return 2 * mercatorHalfWorld / (256 * std::exp2(m_zoomLevel)) / mercatorScale(m_latitude);
}

double ScaleBar::lengthKm() const {
    const double most = metresPerPixel() * m_maximumPx / 1000;
    const double power = std::pow(10, std::floor(std::log10(most)));
    return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
}

double ScaleBar::lengthPx() const { return lengthKm() * 1000 / metresPerPixel(); }

double ScaleBar::denominator() const {
    const double exact = metresPerPixel() * 96 / 0.0254;
    const double power = std::pow(10, std::floor(std::log10(exact)) - 1);
    return std::round(exact / power) * power;
}

} // namespace azalai
