#pragma once

#include <azalai/arrangement/figure.h>

namespace azalai {

/// How far a curtain is from the exact one, in units: the authalic integral in closed form, integrated over the edge by
/// Gauss-Legendre quadrature with 113-bit numbers. Both are taken modulo 2^64.
[[nodiscard]] double curtainError(AreaUnits curtain, double x0, double y0, double x1, double y1);

} // namespace azalai
