#include <azalai/geo/utm.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <string>
#include <vector>

using namespace azalai;
using Catch::Matchers::WithinAbs;

TEST_CASE("UTM coordinates are those of PROJ, to a millimetre") {
    // gdaltransform -s_srs OGC:CRS84 -t_srs EPSG:32630 (32629, 32631, 32733), PROJ 9.6
    struct Row {
        Position position;
        int zone;
        double easting;
        double northing;
    };
    for (const Row& row :
         {Row{{16.773, -3.007}, 30, 499254.0062, 1854443.4547}, Row{{16.27, -0.04}, 30, 816385.7252, 1801092.7635},
          Row{{12.65, -8.0}, 29, 608596.3288, 1398638.6094}, Row{{15.92, 2.4}, 31, 435778.5726, 1760178.4924},
          Row{{-22.5, 15.3}, 33, 530856.6277, 7511797.4415}, Row{{16.5, 0.0}, 31, 179712.0697, 1826626.9552},
          Row{{16.5, 0.7}, 30, 895101.2656, 1827870.7733}}) {
        const auto utm = toUtm(row.position, row.zone);
        REQUIRE(utm);
        CAPTURE(row.zone, row.position.latitude);
        CHECK_THAT(utm->easting, WithinAbs(row.easting, 0.001));
        CHECK_THAT(utm->northing, WithinAbs(row.northing, 0.001));
        const auto back = fromUtm(*utm);
        REQUIRE(back);
        CHECK_THAT(back->latitude, WithinAbs(row.position.latitude, 1e-9));
        CHECK_THAT(back->longitude, WithinAbs(row.position.longitude, 1e-9));
    }
}

TEST_CASE("fields of MGRS stand six by eight degrees, but around Norway") {
    const auto names = [](const Bounds& box) {
        std::string text;
        for (const GridZone& zone : gridZones(box))
            text += zone.name() + " ";
        return text;
    };
    CHECK(names({-7, 15, 1, 17}) == "29P 30P 31P 29Q 30Q 31Q ");
    CHECK(names({0.1, 10, 0.2, 11}) == "31P ");
    CHECK(names({2, 57, 4, 58}) == "31V 32V ");
    CHECK(names({5, 75, 25, 76}) == "31X 33X 35X ");
    CHECK(names({-180, -90, 180, -81}).empty());
    CHECK(gridZones({-180, -80, 180, 84}).size() == 60 * 20 - 3);
    for (const GridZone& zone : gridZones({-180, -80, 180, 84})) {
        const std::string square = gridSquare(zone.bounds.centre());
        CHECK(square.substr(0, square.size() - 2) == (zone.zone < 10 ? "0" : "") + zone.name());
    }
}

TEST_CASE("squares of 100 km bear the letters of MGRS") {
    // By hand from PROJ's metres and the tables of NGA.STND.0037, appendix B.
    CHECK(gridSquare({.latitude = 16.773, .longitude = -3.007}) == "30QVD");
    CHECK(gridSquare({.latitude = 16.27, .longitude = -0.04}) == "30QZD");
    CHECK(gridSquare({.latitude = 12.65, .longitude = -8.0}) == "29PPP");
    CHECK(gridSquare({.latitude = 15.92, .longitude = 2.4}) == "31PDT");
    CHECK(gridSquare({.latitude = -22.5, .longitude = 15.3}) == "33KWR");
    CHECK(gridSquare({.latitude = 16.5, .longitude = 0.0}) == "31QAU");
    CHECK(gridSquare({.latitude = 84, .longitude = 0}).empty());
    CHECK(gridSquare({.latitude = -80.1, .longitude = 0}).empty());
}
