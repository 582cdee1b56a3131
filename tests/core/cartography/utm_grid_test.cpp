#include "small_situation.h"

#include <azalai/cartography/utm_grid.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <set>

using namespace azalai;

namespace {

const PlaneBox sahel = small::planeBox(-7.2, 13.1, 3.4, 20.7);

double nearest(const UtmLine& line, PlanePoint p) {
    double least = 1e12;
    for (std::size_t i = 1; i < line.line.size(); ++i) {
        const PlanePoint a = line.line[i - 1];
        const PlanePoint b = line.line[i];
        const double length2 = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
        const double t = std::clamp(((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length2, 0.0, 1.0);
        least = std::min(least, std::hypot(a.x + t * (b.x - a.x) - p.x, a.y + t * (b.y - a.y) - p.y));
    }
    return least;
}

} // namespace

TEST_CASE("lines of the UTM grid run through all whole numbers of their zone, and only in it") {
    for (const double metresPerMm : {100.0, 600.0, 2300.0, 4700.0}) {
        CAPTURE(metresPerMm);
        const UtmGrid grid = utmGrid(sahel, metresPerMm);
        CHECK(grid.step / (metresPerMm / mercatorScale(16.9)) >= 14);
        std::set<int> zones;
        for (const UtmLine& line : grid.lines) {
            zones.insert(line.zone);
            CHECK(line.metres % grid.step == 0);
            for (const PlanePoint p : line.line) {
                const Position at = fromMercator(p);
                CHECK(at.longitude >= -180 + 6 * (line.zone - 1) - 1e-9);
                CHECK(at.longitude <= -180 + 6 * line.zone + 1e-9);
                CHECK(sahel.grownBy(1e-3).contains(p));
                const auto utm = toUtm(at, line.zone);
                REQUIRE(utm);
                // A hundredth of a millimetre on paper.
                CHECK(std::abs((line.isNorthing ? utm->northing : utm->easting) - line.metres) < 0.01 * metresPerMm);
            }
        }
        CHECK(zones == std::set{29, 30, 31});
    }
}

TEST_CASE("where lines of the grid cross on the ground, lines of the grid are drawn") {
    const UtmGrid grid = utmGrid(sahel, 4700);
    CHECK(grid.step == 100000);
    for (double easting = 300000; easting <= 700000; easting += 100000)
        for (double northing = 1500000; northing <= 2200000; northing += 100000) {
            const PlanePoint at = toMercator(fromUtm({30, true, easting, northing}).value());
            for (const bool isNorthing : {false, true}) {
                double least = 1e12;
                for (const UtmLine& line : grid.lines)
                    if (line.zone == 30 && line.isNorthing == isNorthing &&
                        line.metres == static_cast<int>(isNorthing ? northing : easting))
                        least = std::min(least, nearest(line, at));
                CAPTURE(easting, northing, isNorthing);
                CHECK(least < 0.01 * 4700);
            }
        }
}

TEST_CASE("the zones change at 6° west and at 0°, and the bands at 16° north") {
    const UtmGrid grid = utmGrid(sahel, 4700);
    std::set<int> meridians;
    std::set<int> parallels;
    for (const UtmBorder& border : grid.borders) {
        const Position at = fromMercator(border.line.front());
        if (border.isZone)
            meridians.insert(static_cast<int>(std::lround(at.longitude * 1000)));
        else
            parallels.insert(static_cast<int>(std::lround(at.latitude * 1000)));
        if (border.isZone) CHECK(std::lround(at.longitude) == -180 + 6 * (border.zone - 1));
    }
    CHECK(meridians == std::set{-6000, 0});
    CHECK(parallels == std::set{16000});
    CHECK(zonesOf(grid) == "29–31");
    CHECK(grid.fields.size() == 6);
}

TEST_CASE("each square in view is named once, from points that lie in it") {
    const UtmGrid grid = utmGrid(sahel, 4700);
    std::set<std::string> names;
    for (const UtmSquare& square : grid.squares) {
        CHECK(names.insert(square.name).second);
        REQUIRE_FALSE(square.inside.empty());
        for (const PlanePoint p : square.inside)
            CHECK(gridSquare(fromMercator(p)) == square.name);
    }
    for (const Place& place : small::dossier().places)
        CHECK(names.contains(gridSquare(place.position)));
    CHECK(utmGrid(sahel, 40000).squares.empty());
}

TEST_CASE("numbers of the grid are abbreviated to the two digits that are read out") {
    CHECK(utmLabel(540000, 10000, false) == UtmLabel{"5", "40", ""});
    CHECK(utmLabel(540000, 10000, true) == UtmLabel{"5", "40", "000"});
    CHECK(utmLabel(1806000, 1000, false) == UtmLabel{"18", "06", ""});
    CHECK(utmLabel(540500, 500, false) == UtmLabel{"5", "40", "500"});
    CHECK(utmLabel(9900000, 100000, false) == UtmLabel{"99", "00", ""});
}

TEST_CASE("a box in the far north or across the equator has a grid too") {
    CHECK(zonesOf(utmGrid(small::planeBox(4, 70, 25, 79), 5000)) == "31–35");
    const UtmGrid equator = utmGrid(small::planeBox(13, -1, 14, 1), 1000);
    CHECK(std::ranges::any_of(equator.lines, [](const UtmLine& l) { return l.isNorthing && l.metres > 9900000; }));
    CHECK(std::ranges::any_of(equator.lines, [](const UtmLine& l) { return l.isNorthing && l.metres < 100000; }));
    CHECK(utmGrid(small::planeBox(-20, 84.5, 20, 85), 5000).lines.empty());
}
