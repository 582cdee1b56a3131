#include "geos_outlines.h"
#include "make_sets.h"
#include "outline_check.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace azalai;
using namespace azalai::bench;

TEST_CASE("the outlines of the benchmark's sets are valid") {
    const BenchSet set = makeSet(GENERATE("S", "T", "A", "Lat"));
    CAPTURE(set.name);
    GeosContext geos;
    std::size_t refused = 0;
    for (const GridOutline& zone : set.zones)
        refused += GEOSisValid_r(geos.handle(), geos.make(zone).get()) == 1 && isSimple(zone) ? 0 : 1;
    CHECK(refused == 0);
    CHECK(geos.errors() == 0);
}

TEST_CASE("the benchmark's sets are the same everywhere") {
    CHECK(dataHash(makeSet("S")) == 0xc3cdbe82d6898930U);
    CHECK(dataHash(makeSet("M")) == 0x3b491e9ad9edff07U);
    CHECK(dataHash(makeSet("A")) == 0x88433077f7bd929aU);
    CHECK(dataHash(makeSet("Lat")) == 0xec7e4d8315b85235U);
}

TEST_CASE("an outline that touches itself is not simple") {
    CHECK(isSimple({.rings = {{{0, 0}, {4, 0}, {4, 4}, {0, 4}}}}));
    CHECK_FALSE(isSimple({.rings = {{{0, 0}, {4, 0}, {0, 4}, {4, 4}}}}));                      // a bow tie
    CHECK_FALSE(isSimple({.rings = {{{0, 0}, {4, 0}, {4, 4}, {2, 0}, {0, 4}}}}));              // a vertex on an edge
    CHECK_FALSE(isSimple({.rings = {{{0, 0}, {4, 0}, {8, 0}, {4, 0}, {0, 4}}}}));              // a spike
    CHECK_FALSE(isSimple({.rings = {{{0, 0}, {4, 0}, {4, 4}}, {{0, 0}, {-4, 0}, {-4, -4}}}})); // a shared corner
}
