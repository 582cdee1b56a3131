#include <azalai/arrangement/pair_area.h>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace azalai;

namespace {

constexpr Figure plane{.kind = Figure::Kind::Plane, .planeShift = 20};

IndexedOutline box(std::int32_t x0, std::int32_t y0, std::int32_t x1, std::int32_t y1) {
    return IndexedOutline(GridOutline{{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}}}, plane);
}

double shared(const IndexedOutline& first, const IndexedOutline& second) {
    return std::ldexp(static_cast<double>(sharedArea(first, second)), -plane.planeShift);
}

} // namespace

TEST_CASE("two boxes share their common ground, whatever touches") {
    CHECK(shared(box(0, 0, 4, 4), box(2, 2, 6, 6)) == 4.0);
    CHECK(shared(box(0, 0, 4, 4), box(0, 0, 4, 4)) == 16.0); // the same
    CHECK(shared(box(0, 0, 4, 4), box(4, 0, 8, 4)) == 0.0);  // a border in common
    CHECK(shared(box(0, 0, 4, 4), box(4, 4, 8, 8)) == 0.0);  // a corner
    CHECK(shared(box(0, 0, 4, 4), box(1, 0, 3, 4)) == 8.0);  // two borders, from within
    CHECK(shared(box(0, 0, 9, 9), box(3, 3, 6, 6)) == 9.0);  // inside
}

TEST_CASE("every vector unit gives the same areas") {
    const IndexedOutline first = box(0, 0, 40, 40);
    GridRing saw{{90, 0}, {90, 199}};
    for (std::int32_t i = 199; i >= 0; --i)
        saw.push_back({i % 2 == 0 ? 20 : 60, i});
    const IndexedOutline second(GridOutline{{saw}}, plane);
    const auto units = crossingSearchUnits();
    REQUIRE(units.back() == "portable");
    const double expected = shared(first, second);
    CHECK(expected > 0.0);
    for (const std::string_view unit : units) {
        useCrossingSearchUnit(unit);
        CHECK(shared(first, second) == expected);
    }
    useCrossingSearchUnit(units.front());
}
