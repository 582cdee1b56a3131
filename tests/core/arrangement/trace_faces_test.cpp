#include <azalai/arrangement/trace_faces.h>

#include <catch2/catch_test_macros.hpp>

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

TEST_CASE("a zone that fills a hole exactly leaves no face between") {
    const std::vector<IndexedOutline> zones{
        IndexedOutline(GridOutline{{{{0, 0}, {9, 0}, {9, 9}, {0, 9}}, {{3, 3}, {3, 6}, {6, 6}, {6, 3}}}}, plane),
        zone({{3, 3}, {6, 3}, {6, 6}, {3, 6}})};
    const auto faces = facesOf(zones);
    REQUIRE(faces.size() == 2);
    CHECK(faces[0].area + faces[1].area == AreaUnits{81} << plane.planeShift);
}
