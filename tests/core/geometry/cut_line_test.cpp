#include "blobs.h"
#include "wkt.h"

#include <azalai/geo/geodesic.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/cut_line.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using azalai::test::areaOf;
using azalai::test::lineOf;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using Indices = std::vector<std::size_t>;

namespace {
Position at(double longitude, double latitude) { return {.latitude = latitude, .longitude = longitude}; }
} // namespace

TEST_CASE("borders belong to the area, holes do not") {
    const Area ring = areaOf("POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 7,7 7,7 2,2 2))");
    CHECK(contains(ring, at(1, 1)));
    CHECK(!contains(ring, at(4, 4)));
    CHECK(!contains(ring, at(10, 4)));
    CHECK(!contains(ring, at(-1, 0))); // west of it, level with two corners
    CHECK(contains(ring, at(0, 0)));
    CHECK(contains(ring, at(9, 4.5)));
    CHECK(contains(ring, at(2, 4))); // the hole's border is ground
    CHECK(!contains({}, at(0, 0)));
}

TEST_CASE("a line is cut exactly where it crosses borders") {
    const Area west = areaOf("POLYGON((1 -1,3 -1,3 1,1 1,1 -1))");
    const Area east = areaOf("POLYGON((2 -1,5 -1,5 1,2 1,2 -1))");
    const auto pieces = cutLine(lineOf("LINESTRING(0 0,4 0,6 0)"), {&west, &east});
    REQUIRE(pieces.size() == 5);
    const double ends[] = {1, 2, 3, 5, 6};
    const Indices areas[] = {{}, {0}, {0, 1}, {1}, {}};
    double begin = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        INFO("piece " << i);
        CHECK_THAT(pieces[i].line.front().longitude, WithinAbs(begin, 1e-9));
        CHECK_THAT(pieces[i].line.back().longitude, WithinAbs(ends[i], 1e-9));
        CHECK(pieces[i].areas == areas[i]);
        begin = ends[i];
    }
    CHECK(pieces[3].line.size() == 3); // keeps the line's own vertex at 4 0
    CHECK(pieces[0].begin.value == 0.0);
    CHECK_THAT(pieces[4].end.value, WithinRel(geodesicLength(lineOf("LINESTRING(0 0,4 0,6 0)")).value, 1e-9));
}

TEST_CASE("a line along a border is inside, and touching cuts nothing") {
    const Area square = areaOf("POLYGON((1 0,3 0,3 2,1 2,1 0))");
    const auto along = cutLine(lineOf("LINESTRING(0 0,4 0)"), {&square});
    REQUIRE(along.size() == 3);
    CHECK(along[1].areas == Indices{0});
    CHECK_THAT(along[1].line.front().longitude, WithinAbs(1.0, 1e-9));
    CHECK_THAT(along[1].line.back().longitude, WithinAbs(3.0, 1e-9));

    const auto touching = cutLine(lineOf("LINESTRING(0 1,1 2,0 3)"), {&square}); // meets the corner 1 2 only
    REQUIRE(touching.size() == 1);
    CHECK(touching[0].areas.empty());
    CHECK(touching[0].line == lineOf("LINESTRING(0 1,1 2,0 3)"));
}

TEST_CASE("a line wholly inside or outside stays whole") {
    const Area square = areaOf("POLYGON((0 0,9 0,9 9,0 9,0 0))");
    const Line inner = lineOf("LINESTRING(1 1,2 2,3 1)");
    REQUIRE(cutLine(inner, {&square}).size() == 1);
    CHECK(cutLine(inner, {&square})[0].areas == Indices{0});
    CHECK(cutLine(inner, {&square})[0].line == inner);
    CHECK(cutLine(inner, {})[0].areas.empty());
}

TEST_CASE("pieces of random lines abut, add up and say what contains them") {
    constexpr std::uint64_t seed = 99;
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> spread(-2.0, 2.0);
    for (int round = 0; round < 40; ++round) {
        INFO("seed " << seed << ", case " << round);
        std::vector<Area> areas;
        for (int i = 0; i < 4; ++i)
            areas.push_back(test::randomArea(random));
        std::vector<const Area*> pointers;
        for (const Area& area : areas)
            pointers.push_back(&area);
        Line line;
        for (int i = 0; i < 12; ++i)
            line.push_back(at(-2.0 + spread(random), 16.0 + spread(random)));
        line.push_back(areas[0][0].outer[3]); // a stretch along a border, vertex to vertex
        line.push_back(areas[0][0].outer[4]);

        const auto pieces = cutLine(line, pointers);
        CHECK(pieces.front().line.front() == line.front());
        CHECK(pieces.back().line.back() == line.back());
        CHECK_THAT(pieces.back().end.value, WithinRel(geodesicLength(line).value, 1e-9));
        for (std::size_t p = 0; p < pieces.size(); ++p) {
            if (p > 0) {
                CHECK(pieces[p].line.front() == pieces[p - 1].line.back());
                CHECK(pieces[p].begin == pieces[p - 1].end);
                CHECK(pieces[p].areas != pieces[p - 1].areas);
            }
            const Line& stretch = pieces[p].line;
            for (std::size_t i = 0; i + 1 < stretch.size(); ++i) {
                if (geodesicDistance(stretch[i], stretch[i + 1]) < Metres{1.0}) continue;
                for (const double share : {0.1, 0.37, 0.5, 0.9}) { // anywhere along it, not only in the middle
                    const Position probe =
                        at(stretch[i].longitude + share * (stretch[i + 1].longitude - stretch[i].longitude),
                           stretch[i].latitude + share * (stretch[i + 1].latitude - stretch[i].latitude));
                    Indices inside;
                    for (std::size_t a = 0; a < areas.size(); ++a)
                        if (contains(areas[a], probe)) inside.push_back(a);
                    CHECK(inside == pieces[p].areas);
                }
            }
        }
    }
}
