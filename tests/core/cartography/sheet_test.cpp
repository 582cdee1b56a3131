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
        CHECK(mapFrameSize(paper).width < sizeOf(paper).width * 0.75);
        CHECK(mapFrameSize(paper).height < sizeOf(paper).height);
    }
}
