#pragma once

#include <azalai/arrangement/grid_point.h>

#include <boost/multiprecision/cpp_int.hpp>

#include <string>
#include <vector>

/// Slow, exact answers by other means than the kernel's, for its tests. Nothing here shares a formula or a line with
/// core/arrangement but the types of its input.
namespace azalai::oracle {

using Whole = boost::multiprecision::checked_int512_t; ///< stops, by an exception, where it would overflow
using Rational = boost::multiprecision::cpp_rational;

struct ExactPoint {
    Rational x;
    Rational y;

    bool operator==(const ExactPoint&) const = default;
};

[[nodiscard]] inline ExactPoint exact(GridPoint p) { return {Rational(p.x), Rational(p.y)}; }

/// An edge that is not vertical, with its ends in the order of x. Position on it: (y0 dx + dy (x - x0)) / dx.
struct Chord {
    std::int64_t x0 = 0;
    std::int64_t y0 = 0;
    std::int64_t x1 = 0;
    std::int64_t y1 = 0;
    int sign = 0; ///< 1 where the ring runs towards smaller x, so that its ground is below the edge, else -1

    [[nodiscard]] std::int64_t dx() const { return x1 - x0; }
    [[nodiscard]] std::int64_t dy() const { return y1 - y0; }
};

[[nodiscard]] std::vector<Chord> chordsOf(const std::vector<GridRing>& rings);

/// `{{0,0},{8,0},{0,8}}`, ready to paste into a test.
[[nodiscard]] std::string describe(const std::vector<GridRing>& rings);

} // namespace azalai::oracle
