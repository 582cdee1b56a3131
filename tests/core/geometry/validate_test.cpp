#include "wkt.h"

#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace azalai;
using azalai::test::areaOf;

TEST_CASE("each fault of an outline is named") {
    struct Row {
        const char* wkt;
        AreaFaultKind kind;
    };
    const Row rows[] = {
        {"POLYGON((0 0,1 1))", AreaFaultKind::TooFewPoints},
        {"POLYGON((0 0,2 0,2 0,2 2,0 2,0 0))", AreaFaultKind::RepeatedPoint},
        {"POLYGON((0 0,2 0,2 2,2 5,2 2,0 2,0 0))", AreaFaultKind::Spike},
        {"POLYGON((0 0,0 2,2 2,2 0,0 0))", AreaFaultKind::Winding},
        {"POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,7 2,7 7,2 7,2 2))", AreaFaultKind::Winding},
        {"POLYGON((0 0,4 0,4 4,1 -1,0 4,0 0))", AreaFaultKind::SelfCrossing},
        {"POLYGON((0 0,9 0,9 9,0 9,0 0),(20 2,20 7,27 7,27 2,20 2))", AreaFaultKind::Nesting},
        {"POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 7,12 7,12 2,2 2))", AreaFaultKind::SelfCrossing},
        {"POLYGON((0 0,200 0,9 9,0 9,0 0))", AreaFaultKind::OutOfRange},
        {"MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((3 3,4 3,4 4,3 4,3 3)))", AreaFaultKind::Nesting},
    };
    for (const Row& row : rows) {
        INFO(row.wkt);
        const auto fault = validate(areaOf(row.wkt));
        REQUIRE(fault);
        INFO(fault->detail);
        CHECK(word(fault->kind) == word(row.kind));
        CHECK(!fault->detail.empty());
    }
    CHECK(validate({})->kind == AreaFaultKind::Empty);
    Area area = areaOf("POLYGON((0 0,2 0,2 2,0 0))");
    area[0].outer[1].latitude = std::numeric_limits<double>::quiet_NaN();
    CHECK(validate(area)->kind == AreaFaultKind::NonFinite);
}

TEST_CASE("good outlines have no fault") {
    for (const char* wkt : {"POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 7,7 7,7 2,2 2))",
                            "MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)),((1 1,2 1,2 2,1 2,1 1)))"}) {
        INFO(wkt);
        CHECK(!validate(areaOf(wkt)));
    }
}

TEST_CASE("a crossing is said with its place") {
    const auto fault = validate(areaOf("POLYGON((0 0,2 0,2 4,1 -1,0 2,0 0))"));
    REQUIRE(fault);
    CHECK(fault->kind == AreaFaultKind::SelfCrossing);
    CHECK(fault->where.latitude == 0.0);
}

TEST_CASE("tidying cures repeats, spikes and winding") {
    for (const char* wkt : {"POLYGON((0 0,2 0,2 0,2 2,0 2,0 0))", "POLYGON((0 0,2 0,2 2,2 5,2 2,0 2,0 0))",
                            "POLYGON((0 0,0 2,2 2,2 0,0 0))", "POLYGON((0 0,2 0,2 2,0 2,0 0,0 -3,0 0))",
                            "POLYGON((0 -3,0 0,2 0,2 2,0 2,0 0,0 -3))"}) {
        INFO(wkt);
        const Area clean = tidied(areaOf(wkt));
        CHECK(!validate(clean));
        CHECK(doubledPlanarArea(clean.at(0).outer) == 8.0);
    }
    CHECK(tidied(areaOf("POLYGON((0 0,2 0,0 0))")).empty());
}

TEST_CASE("snapping lands on the grid once and for all") {
    const Position p = snapped({.latitude = 16.123456789, .longitude = -3.00000004});
    CHECK(p.latitude == 16.1234568);
    CHECK(p.longitude == -3.0);
    CHECK(snapped(p) == p);
}
