#include <azalai/sheet/tiles.h>

#include <azalai/base/expect.h>

#include <cmath>

namespace azalai {
namespace {

constexpr double rim = 12; ///< millimetres that printers leave white, and room for marks

std::size_t countOf(double whole, double window, double overlap) {
    return static_cast<std::size_t>(std::max(1.0, std::ceil((whole - overlap) / (window - overlap) - 1e-9)));
}

/// "A", "B" … "Z", "AA".
std::string lettersOf(std::size_t row) {
    std::string letters(1, static_cast<char>('A' + row % 26));
    return row < 26 ? letters : lettersOf(row / 26 - 1) + letters;
}

TilePlan planOn(PageFormat tile, PaperSize poster, double overlap) {
    const PaperSize paper = sizeOf(tile);
    TilePlan plan{.format = tile,
                  .area = {rim, rim, paper.width.value - 2 * rim, paper.height.value - 2 * rim},
                  .overlap = overlap,
                  .tiles = {}};
    plan.rows = countOf(poster.height.value, plan.area.height, overlap);
    plan.columns = countOf(poster.width.value, plan.area.width, overlap);
    return plan;
}

} // namespace

TilePlan planTiles(PageFormat poster, const Tiling& tiling, bool isRightToLeft) {
    const double overlap = tiling.overlap.value;
    AZALAI_EXPECT(overlap >= 0 && overlap <= 50);
    const PaperSize size = sizeOf(poster);
    const TilePlan upright = planOn({tiling.paper, true}, size, overlap);
    const TilePlan lying = planOn({tiling.paper, false}, size, overlap);
    TilePlan plan = upright.rows * upright.columns < lying.rows * lying.columns ? upright : lying;
    plan.isRightToLeft = isRightToLeft;
    const double stepX = plan.area.width - overlap;
    const double stepY = plan.area.height - overlap;
    for (std::size_t row = 0; row < plan.rows; ++row)
        for (std::size_t column = 0; column < plan.columns; ++column) {
            const double along = static_cast<double>(column) * stepX;
            const double x = isRightToLeft ? size.width.value - along - plan.area.width : along;
            plan.tiles.push_back({row,
                                  column,
                                  {x, static_cast<double>(row) * stepY, plan.area.width, plan.area.height},
                                  lettersOf(row) + std::to_string(column + 1)});
        }
    return plan;
}

} // namespace azalai
