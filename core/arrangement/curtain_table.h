#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace azalai {

/// Height(y): area between the equator and a latitude on the WGS 84 ellipsoid, per grid step of longitude, in area
/// units (1e-5 m²). Row k of the table is its Taylor polynomial around the latitude k · rowSteps:
/// Height(latitude + t) = whole + rest + t·(slope1 + t·(slope2 + …)), t in grid steps. One column after the other in
/// one array, since compilers gather vectors from arrays, not from structs.
struct CurtainTable {
    static constexpr double rowSteps = 1 << 20;   ///< 0.105°
    static constexpr std::int64_t equator = 2048; ///< place of row 0: there are rows for every 32-bit y
    static constexpr std::int64_t rowCount = 2 * equator + 1;

    static constexpr std::int64_t whole = 0;       ///< where the column begins; integers
    static constexpr std::int64_t rest = rowCount; ///< at most 1/2
    static constexpr std::int64_t slope1 = 2 * rowCount;
    static constexpr std::int64_t slope2 = 3 * rowCount;
    static constexpr std::int64_t slope3 = 4 * rowCount;
    static constexpr std::int64_t slope4 = 5 * rowCount;
    static constexpr std::int64_t slope5 = 6 * rowCount;

    std::array<double, static_cast<std::size_t>(7 * rowCount)> numbers{};
};

/// The numbers of the table. Made at the first call, in a millisecond. Rows beyond the poles are 0.
///
/// Accuracy  whole + rest to 2^-50 unit; a polynomial within half a row, with 53-bit arithmetic, to 2^-29 unit. The
///           same bits on every machine: made by double-double arithmetic without library functions.
/// Source    Snyder, "Map projections: a working manual" (1987), eq. 3-12, as the series in e² sin² φ.
[[nodiscard]] const double* curtainTable();

} // namespace azalai
