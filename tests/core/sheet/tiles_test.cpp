#include <azalai/sheet/tiles.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <set>

using namespace azalai;

namespace {

const Tile& tileAt(const TilePlan& plan, std::size_t row, std::size_t column) {
    return *std::ranges::find_if(plan.tiles, [&](const Tile& t) { return t.row == row && t.column == column; });
}

} // namespace

TEST_CASE("every point of a poster is on a tile, and neighbours share just the overlap") {
    for (const Paper poster : {Paper::A0, Paper::A1, Paper::A2})
        for (const bool isPortrait : {false, true})
            for (const Paper paper : {Paper::A4, Paper::A3})
                for (const double overlap : {0.0, 10.0, 25.0})
                    for (const bool isRightToLeft : {false, true}) {
                        const PageFormat format{poster, isPortrait};
                        const TilePlan plan = planTiles(format, {paper, Millimetres{overlap}}, isRightToLeft);
                        CAPTURE(wordOf(poster), isPortrait, wordOf(paper), overlap, isRightToLeft);
                        REQUIRE(plan.tiles.size() == plan.rows * plan.columns);
                        const PaperSize size = sizeOf(format);
                        const double start = isRightToLeft ? size.width.value : 0;
                        const double end = size.width.value - start;
                        const PaperRect first = tileAt(plan, 0, 0).window;
                        const PaperRect last = tileAt(plan, plan.rows - 1, plan.columns - 1).window;
                        CHECK(std::abs((isRightToLeft ? first.right() : first.x) - start) < 1e-9);
                        CHECK(first.y == 0);
                        CHECK(last.bottom() >= size.height.value - 1e-6);
                        CHECK((isRightToLeft ? last.x <= end + 1e-6 : last.right() >= end - 1e-6));
                        CHECK(last.bottom() - last.height < size.height.value); // no tile is empty
                        for (std::size_t row = 0; row < plan.rows; ++row)
                            for (std::size_t column = 0; column < plan.columns; ++column) {
                                const PaperRect here = tileAt(plan, row, column).window;
                                if (column > 0) {
                                    const PaperRect before = tileAt(plan, row, column - 1).window;
                                    const double shared =
                                        isRightToLeft ? here.right() - before.x : before.right() - here.x;
                                    CHECK(std::abs(shared - overlap) < 1e-9);
                                }
                                if (row > 0)
                                    CHECK(std::abs(tileAt(plan, row - 1, column).window.bottom() - here.y - overlap) <
                                          1e-9);
                            }
                    }
}

TEST_CASE("tiles bear row and column, and stand the way that needs fewest papers") {
    const TilePlan plan = planTiles({Paper::A1, false}, {Paper::A4, Millimetres{10}}, false);
    CHECK(plan.tiles.front().label == "A1");
    CHECK(plan.tiles[1].label == "A2");
    CHECK(tileAt(plan, 1, 0).label == "B1");
    std::set<std::string> labels;
    for (const Tile& tile : plan.tiles)
        CHECK(labels.insert(tile.label).second);
    // A1 lying is 841 x 594 mm; an A4 has 186 x 273 mm inside its rim when it stands.
    CHECK(plan.tiles.size() == 5 * 3);
    CHECK(planTiles({Paper::A4, false}, {Paper::A4, Millimetres{0}}, false).tiles.size() == 2); // the rim takes room
}
