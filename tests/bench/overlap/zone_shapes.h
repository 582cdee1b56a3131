#pragma once

#include "fractal_line.h"

namespace azalai::bench {

struct BlobSpec {
    Spot centre;
    double diameter = 1.0; ///< degrees, about
    int vertices = 100;
    int holes = 0;
    int satellites = 0;
    double roughness = 0.12;
};

/// Ground around a centre with a fractal border, stretched and warped. Rings: each outer ring, then its holes.
/// Result  empty where an unlucky draw crossed itself: draw again.
[[nodiscard]] GridOutline makeBlob(const BlobSpec& spec, RandomNumbers& random);

/// A subdivision into crooked cells that share their fractal borders point for point.
class AdminGrid {
public:
    /// low, high  corners of the ground covered; pieces  edges of each side of a cell.
    AdminGrid(Spot low, Spot high, double cell, int pieces, std::uint64_t seed);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columnAt(double x) const;
    [[nodiscard]] int rowAt(double y) const;

    /// The block of cells from (column, row), `wide` by `high` of them. `ownSides` is a set of bits: side 0 (south) to
    /// 3 (west) drawn anew from `seed` instead of shared.
    [[nodiscard]] GridOutline block(int column, int row, int wide, int high, unsigned ownSides,
                                    std::uint64_t seed) const;

private:
    [[nodiscard]] Spot corner(int column, int row) const;
    void appendSide(GridRing& ring, int column, int row, bool upwards, bool backwards, std::uint64_t seed) const;

    Spot m_low;
    double m_cell = 1.0;
    int m_columns = 1;
    int m_rows = 1;
    int m_pieces = 1;
    std::uint64_t m_seed = 0;
};

} // namespace azalai::bench
