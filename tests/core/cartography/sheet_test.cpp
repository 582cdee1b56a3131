#include "small_situation.h"

#include <azalai/cartography/sheet.h>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace azalai;

TEST_CASE("a sheet fitted to a box shows all of it and no more than its frame's shape asks for") {
    const PlaneBox wanted = small::planeBox(-6, 12, 6, 20);
    for (const Paper paper : {Paper::A3, Paper::A4}) {
        Sheet sheet;
        sheet.paper = paper;
        sheet.centre = wanted.centre();
        sheet.metresPerMm = metresPerMmToShow(wanted, paper);
        const PlaneBox shown = visibleBox(sheet);
        CHECK(shown.west <= wanted.west + 1e-6);
        CHECK(shown.south <= wanted.south + 1e-6);
        CHECK(shown.east >= wanted.east - 1e-6);
        CHECK(shown.north >= wanted.north - 1e-6);
        const bool isTight = std::abs(shown.west - wanted.west) < 1e-3 || std::abs(shown.south - wanted.south) < 1e-3;
        CHECK(isTight);
    }
}

TEST_CASE("the map frame leaves room for the column on both papers") {
    for (const Paper paper : {Paper::A3, Paper::A4}) {
        CHECK(roomsOf(paper).map.width < sizeOf(paper).width * 0.75);
        CHECK(roomsOf(paper).map.height < sizeOf(paper).height);
    }
}

TEST_CASE("map, strip and band share a sheet's room without overlap, whatever stands on it") {
    for (const Paper paper : {Paper::A3, Paper::A4}) {
        const PaperSize whole = roomsOf(paper).map;
        for (const bool hasStrip : {false, true})
            for (const std::size_t rows : {std::size_t{0}, std::size_t{3}, std::size_t{200}})
                for (const std::size_t rules : {std::size_t{0}, std::size_t{10}, std::size_t{200}}) {
                    const SheetRooms rooms = roomsOf(paper, {hasStrip, rows, rules});
                    CAPTURE(hasStrip, rows, rules);
                    CHECK(rooms.map.width.value > whole.width.value * 0.6);
                    CHECK(rooms.map.height.value > whole.height.value * 0.4);
                    CHECK(std::abs((rooms.map.width + rooms.stripGap + rooms.stripWidth - whole.width).value) < 1e-9);
                    CHECK(std::abs((rooms.map.height + rooms.bandGap + rooms.bandHeight - whole.height).value) < 1e-9);
                    CHECK((rooms.bandHeight.value > 0) == (rows + rules > 0));
                }
    }
}
