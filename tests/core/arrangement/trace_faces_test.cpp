#include <azalai/arrangement/trace_faces.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;

namespace {

constexpr Figure plane{.kind = Figure::Kind::Plane, .planeShift = 20};

IndexedOutline zone(GridRing ring) { return IndexedOutline(GridOutline{{std::move(ring)}}, plane); }

std::vector<ArrangedFace> facesOf(const std::vector<IndexedOutline>& zones) {
    const Arrangement arrangement(zones);
    return traceFaces(arrangement);
}

} // namespace

TEST_CASE("two boxes that cross make three faces") {
    const auto faces = facesOf({zone({{0, 0}, {4, 0}, {4, 4}, {0, 4}}), zone({{2, 2}, {6, 2}, {6, 6}, {2, 6}})});
    REQUIRE(faces.size() == 3);
    AreaUnits sum = 0;
    for (const ArrangedFace& face : faces)
        sum += face.area;
    CHECK(sum == AreaUnits{28} << plane.planeShift);
}

TEST_CASE("zones with a border in common make no slivers") {
    const auto faces = facesOf({zone({{0, 0}, {4, 0}, {4, 4}, {0, 4}}), zone({{4, 1}, {8, 1}, {8, 3}, {4, 3}})});
    REQUIRE(faces.size() == 2);
    for (const ArrangedFace& face : faces)
        CHECK(face.shape.holes.empty());
}

TEST_CASE("a zone inside another one is a hole of the face around it") {
    const auto faces = facesOf({zone({{0, 0}, {9, 0}, {9, 9}, {0, 9}}), zone({{3, 3}, {6, 3}, {6, 6}, {3, 6}})});
    REQUIRE(faces.size() == 2);
    CHECK(faces[0].shape.holes.size() + faces[1].shape.holes.size() == 1);
}

TEST_CASE("ground that a zone cuts in two where it touches both sides is two faces") {
    // The triangle touches the box's left and right side, so that what is left of the box is in two pieces.
    const auto faces = facesOf({zone({{0, 2}, {2, 2}, {2, 7}, {0, 7}}), zone({{1, 4}, {2, 4}, {0, 5}})});
    REQUIRE(faces.size() == 3);
    for (const ArrangedFace& face : faces)
        CHECK(face.shape.holes.empty());
}

TEST_CASE("a hundred thousand points of another border on one edge are no trouble") {
    // A zigzag whose every other point lies on the long edge between the others.
    constexpr std::int32_t teeth = 50'000;
    GridRing zigzag{{40 * teeth, 1000}, {0, 1000}};
    for (std::int32_t i = 0; i < teeth; ++i)
        zigzag.insert(zigzag.end(), {{40 * i, 10}, {40 * i + 10, 0}, {40 * i + 20, -10}, {40 * i + 30, 0}});
    zigzag.push_back({40 * teeth, 10});
    const auto faces = facesOf(
        {zone({{-10, -1000}, {40 * teeth + 10, -1000}, {40 * teeth + 10, 0}, {-10, 0}}), zone(std::move(zigzag))});
    // The box without the teeth, each of which ends at its border, the zigzag above, and the teeth.
    REQUIRE(faces.size() == teeth + 2);
    CHECK(std::ranges::count(faces, AreaUnits{100} << plane.planeShift, &ArrangedFace::area) == teeth);
    std::size_t points = 0;
    for (const ArrangedFace& face : faces)
        points += face.shape.outer.size();
    CHECK(points == 3 * teeth + (3 * teeth + 4) + (3 * teeth + 3));
}

TEST_CASE("a zone that fills a hole exactly leaves no face between") {
    const std::vector<IndexedOutline> zones{
        IndexedOutline(GridOutline{{{{0, 0}, {9, 0}, {9, 9}, {0, 9}}, {{3, 3}, {3, 6}, {6, 6}, {6, 3}}}}, plane),
        zone({{3, 3}, {6, 3}, {6, 6}, {3, 6}})};
    const auto faces = facesOf(zones);
    REQUIRE(faces.size() == 2);
    CHECK(faces[0].area + faces[1].area == AreaUnits{81} << plane.planeShift);
}
