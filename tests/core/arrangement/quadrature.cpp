#include "quadrature.h"

#include <boost/math/constants/constants.hpp>
#include <boost/math/quadrature/gauss.hpp>
#include <boost/multiprecision/cpp_bin_float.hpp>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

using Quad = boost::multiprecision::cpp_bin_float_quad;

/// Area between the equator and a latitude per grid step of longitude, in units. Snyder (1987), eq. 3-12.
Quad heightOf(const Quad& y) {
    static const Quad step = boost::math::constants::pi<Quad>() / Quad(1'800'000'000);
    static const Quad flattening = Quad(1'000'000'000) / Quad(298'257'223'563);
    static const Quad e2 = flattening * (2 - flattening);
    static const Quad e = sqrt(e2);
    static const Quad scale = Quad(6378137) * Quad(6378137) * (1 - e2) / 2 * step * Quad(100'000);
    const Quad s = sin(y * step);
    return scale * (s / (1 - e2 * s * s) + atanh(e * s) / e);
}

} // namespace

double curtainError(AreaUnits curtain, double x0, double y0, double x1, double y1) {
    const int parts = 1 + static_cast<int>(std::abs(y1 - y0) / 1e7);
    Quad sum = 0;
    for (int i = 0; i < parts; ++i) {
        const Quad from = Quad(y0) + (Quad(y1) - Quad(y0)) * i / parts;
        const Quad to = Quad(y0) + (Quad(y1) - Quad(y0)) * (i + 1) / parts;
        if (from == to)
            sum += heightOf(from);
        else
            sum += boost::math::quadrature::gauss<Quad, 10>::integrate(heightOf, from, to) / (to - from);
    }
    const Quad turn = ldexp(Quad(1), 64);
    Quad off = Quad(curtain) - (Quad(x0) - Quad(x1)) * sum / parts;
    off -= turn * round(off / turn);
    return static_cast<double>(off);
}

} // namespace azalai
