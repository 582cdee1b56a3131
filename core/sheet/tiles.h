#pragma once

#include <azalai/base/units.h>
#include <azalai/sheet/paper.h>

#include <cstddef>
#include <string>
#include <vector>

namespace azalai {

/// A page too large for the printer, on papers that it has.
struct Tiling {
    Paper paper = Paper::A4;
    Millimetres overlap{10}; ///< of neighbours, to be glued on; 0..50

    bool operator==(const Tiling&) const = default;
};

/// One paper of a poster.
struct Tile {
    std::size_t row = 0;
    std::size_t column = 0; ///< from where lines begin: from the right in Arabic
    PaperRect window;       ///< of the poster, in millimetres from its upper left corner; may reach beyond it
    std::string label;      ///< "B2": second row, second column
};

/// How a poster is shared among papers.
struct TilePlan {
    PageFormat format{}; ///< of each paper
    PaperRect area;      ///< of each paper that the poster takes; marks, label and key stand around it
    std::size_t rows = 0;
    std::size_t columns = 0;
    double overlap = 0;
    bool isRightToLeft = false;
    std::vector<Tile> tiles; ///< in the order in which they are laid: row by row, from where lines begin
};

/// Fewest papers, upright or lying. Neighbours share the overlap; what is left over is white at the end and below.
/// Input  a tile that is no larger than the poster; an overlap of 0..50 mm
[[nodiscard]] TilePlan planTiles(PageFormat poster, const Tiling& tiling, bool isRightToLeft);

} // namespace azalai
