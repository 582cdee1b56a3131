#include <azalai/sheet/sheet.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace azalai;

namespace {

std::vector<PageFormat> allFormats() {
    std::vector<PageFormat> formats;
    for (const Paper paper : allPapers)
        for (const bool isPortrait : {false, true})
            formats.push_back({paper, isPortrait});
    return formats;
}

bool isInside(const PaperRect& inner, const PaperRect& outer) {
    return inner.x >= outer.x - 1e-9 && inner.y >= outer.y - 1e-9 && inner.right() <= outer.right() + 1e-9 &&
           inner.bottom() <= outer.bottom() + 1e-9;
}

bool overlap(const PaperRect& a, const PaperRect& b) {
    return a.x < b.right() - 1e-9 && b.x < a.right() - 1e-9 && a.y < b.bottom() - 1e-9 && b.y < a.bottom() - 1e-9;
}

void checkPage(const SheetLayout& layout) {
    std::vector<PaperRect> parts{layout.topBanner, layout.head, layout.foot, layout.bottomBanner};
    for (const PlacedBox& box : layout.boxes) {
        CHECK_FALSE(box.rect.isEmpty());
        parts.push_back(box.rect);
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        CHECK(isInside(parts[i], layout.page));
        for (std::size_t j = i + 1; j < parts.size(); ++j)
            CHECK_FALSE(overlap(parts[i], parts[j]));
    }
}

} // namespace

TEST_CASE("nothing on a page lies on anything else, of any template on any paper, whatever it shows") {
    for (const SheetTemplate& one : shippedSheetTemplates())
        for (const PageFormat format : allFormats())
            for (const Language language : {Language::English, Language::Arabic})
                for (const std::size_t rows : {std::size_t{0}, std::size_t{6}, std::size_t{300}})
                    for (const bool hasMore : {false, true}) {
                        CAPTURE(one.id, wordOf(format.paper), format.isPortrait, rows, hasMore);
                        checkPage(layoutSheet(one.bodyOf(format), format, language,
                                              {hasMore, rows, rows / 3, hasMore, hasMore}));
                    }
}

TEST_CASE("parts without content give their room to the map") {
    for (const PageFormat format : allFormats()) {
        const SheetBox& body = shippedSheetTemplates().front().bodyOf(format);
        const auto mapOf = [&](const SheetContents& contents) {
            return layoutSheet(body, format, Language::English, contents).maps().front().rect;
        };
        const PaperRect alone = mapOf({});
        const PaperRect withStrip = mapOf({.hasStrip = true});
        CHECK(withStrip.width < alone.width);
        CHECK(std::abs(withStrip.height - alone.height) < 1e-9);
        if (format.paper == Paper::Slide) continue;
        const PaperRect withBand = mapOf({.calendarRows = 9, .rules = 8});
        CHECK(withBand.height < alone.height);
        CHECK(std::abs(withBand.width - alone.width) < 1e-9);
        const PaperSize paper = sizeOf(format);
        CHECK(alone.width * alone.height > 0.35 * paper.width.value * paper.height.value);
    }
}

TEST_CASE("an Arabic page is the mirror of an English one") {
    const SheetBox& body = shippedSheetTemplate("corridor")->landscape;
    const SheetContents contents{.hasStrip = true, .calendarRows = 5};
    const SheetLayout english = layoutSheet(body, {}, Language::English, contents);
    const SheetLayout arabic = layoutSheet(body, {}, Language::Arabic, contents);
    REQUIRE(english.boxes.size() == arabic.boxes.size());
    for (std::size_t i = 0; i < english.boxes.size(); ++i) {
        CHECK(std::abs(arabic.boxes[i].rect.x - (420 - english.boxes[i].rect.right())) < 1e-9);
        CHECK(arabic.boxes[i].rect.y == english.boxes[i].rect.y);
    }
}

TEST_CASE("a map fitted to a box shows all of it and no more than its frame's shape asks for") {
    PlaneBox wanted;
    wanted.add(PlanePoint{-668000, 1345000});
    wanted.add(PlanePoint{668000, 2273000});
    for (const PaperRect frame : {PaperRect{0, 0, 300, 236}, PaperRect{0, 0, 90, 236}}) {
        SheetMap map;
        map.centre = wanted.centre();
        map.metresPerMm = metresPerMmToShow(wanted, frame);
        const PlaneBox shown = visibleGround(map, frame).box;
        CHECK(shown.west <= wanted.west + 1e-6);
        CHECK(shown.south <= wanted.south + 1e-6);
        CHECK(shown.east >= wanted.east - 1e-6);
        CHECK(shown.north >= wanted.north - 1e-6);
        CHECK((std::abs(shown.west - wanted.west) < 1e-3 || std::abs(shown.south - wanted.south) < 1e-3));
    }
}

TEST_CASE("a divider that is moved gives to one part what it takes from the other, and the page is shared so") {
    for (const SheetTemplate& layout : shippedSheetTemplates())
        for (const bool isPortrait : {false, true}) {
            const PageFormat format{.paper = Paper::A3, .isPortrait = isPortrait};
            const SheetContents contents{.hasStrip = true, .calendarRows = 8, .hasNote = true, .hasChart = true};
            const SheetLayout before = layoutSheet(layout.bodyOf(format), format, Language::English, contents);
            for (std::size_t i = 0; i < before.dividers.size(); ++i) {
                const SheetDivider& divider = before.dividers[i];
                SheetBox body = layout.bodyOf(format);
                setLengths(body, divider.path, movedLengths(divider, 7));
                const SheetLayout after = layoutSheet(body, format, Language::English, contents);
                REQUIRE(after.dividers.size() == before.dividers.size());
                INFO(layout.id << " divider " << i);
                const SheetDivider& moved = after.dividers[i];
                const double by = movedLengths(divider, 7)[divider.before] - divider.lengths[divider.before];
                CHECK(by > 0);
                CHECK((moved.isBetweenRows ? moved.gap.y : moved.gap.x) ==
                      Catch::Approx((divider.isBetweenRows ? divider.gap.y : divider.gap.x) + by));
                CHECK(movedLengths(divider, 1e4)[divider.after] >= std::min(12.0, divider.lengths[divider.after]));
                CHECK(movedLengths(divider, -1e4)[divider.before] >= std::min(12.0, divider.lengths[divider.before]));
            }
        }
}

TEST_CASE("a map that is turned shows all of its ground, and touches the frame with it") {
    const PlaneBox wanted{-668000, 1345000, 668000, 2273000};
    const PaperRect frame{0, 0, 300, 236};
    for (const double turn : {0.0, 12.0, 90.0, -45.0, 200.0}) {
        SheetMap map;
        map.centre = wanted.centre();
        map.turnDeg = turn;
        map.metresPerMm = metresPerMmToShow(wanted, frame, turn);
        const PlaneFrame shown = visibleGround(map, frame);
        double reach = 0; // of the farthest corner, as share of half the frame
        for (const PlanePoint corner : PlaneFrame(wanted).corners()) {
            const PlanePoint p = shown.upright(corner);
            reach = std::max({reach, std::abs(p.x - map.centre.x) / (frame.width * map.metresPerMm / 2),
                              std::abs(p.y - map.centre.y) / (frame.height * map.metresPerMm / 2)});
        }
        CAPTURE(turn);
        CHECK(std::abs(reach - 1) < 1e-9);
    }
    const PlaneFrame quarter(PlaneBox{0, 0, 200, 100}, 90); // north is at its right, south-west at its upper left
    CHECK(std::abs(quarter.corners().front().x - 50) < 1e-9);
    CHECK(std::abs(quarter.corners().front().y + 50) < 1e-9);
    CHECK(quarter.contains({100, 140}));
    CHECK_FALSE(quarter.contains({190, 50}));
}
