#include "small_situation.h"

#include <azalai/cartography/graticule.h>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace azalai;

TEST_CASE("graticule lines stand at whole steps, 25 mm or more apart") {
    const PlaneBox box = small::planeBox(-6, 12, 6, 20);
    for (const double metresPerMm : {200.0, 900.0, 2300.0, 4700.0, 12000.0}) {
        CAPTURE(metresPerMm);
        const auto lines = graticuleLines(box, metresPerMm);
        REQUIRE_FALSE(lines.empty());
        for (std::size_t i = 1; i < lines.size(); ++i) {
            if (lines[i].isParallel != lines[i - 1].isParallel) continue;
            CHECK((lines[i].plane - lines[i - 1].plane) / metresPerMm >= 24.999);
        }
        for (const GraticuleLine& line : lines) {
            const double minutes = line.degrees * 60;
            CHECK(std::abs(minutes - std::round(minutes)) < 1e-9);
            CHECK(line.plane >= (line.isParallel ? box.south : box.west));
            CHECK(line.plane <= (line.isParallel ? box.north : box.east));
        }
    }
}

TEST_CASE("degrees are written with the letters of the language") {
    const GraticuleLine west{.isParallel = false, .degrees = -2.5, .plane = 0};
    CHECK(graticuleLabel(west, Language::English) == "2°30′ W");
    CHECK(graticuleLabel(west, Language::French) == "2°30′ O");
    CHECK(graticuleLabel(west, Language::Arabic) == "2°30′ غ");
    CHECK(graticuleLabel({.isParallel = true, .degrees = 16, .plane = 0}, Language::English) == "16° N");
    CHECK(graticuleLabel({.isParallel = false, .degrees = 0, .plane = 0}, Language::English) == "0°");
}
