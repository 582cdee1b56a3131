#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/validate.h>
#include <azalai/overlap/border_faces.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;

namespace {

/// Steps of a thousandth of a degree, to keep the tests readable.
FinePoint at(std::int64_t x, std::int64_t y) { return {x * 100'000'000, y * 100'000'000}; }

std::vector<BorderEdge> ring(std::size_t zone, std::vector<FinePoint> points) {
    std::vector<BorderEdge> edges;
    for (std::size_t i = 0; i < points.size(); ++i)
        edges.push_back({points[i], points[(i + 1) % points.size()], {zone}});
    return edges;
}

std::vector<BorderEdge> box(std::size_t zone, std::int64_t west, std::int64_t south, std::int64_t east,
                            std::int64_t north) {
    return ring(zone, {at(west, south), at(east, south), at(east, north), at(west, north)});
}

std::vector<BorderEdge> together(std::vector<std::vector<BorderEdge>> parts) {
    std::vector<BorderEdge> all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

const BorderFace* faceOf(const std::vector<BorderFace>& faces, const std::vector<std::size_t>& zones) {
    const auto found = std::ranges::find(faces, zones, &BorderFace::zones);
    return found == faces.end() ? nullptr : &*found;
}

std::vector<BorderFace> facesOf(std::vector<BorderEdge> edges) {
    const auto noded = nodeEdges(std::move(edges));
    REQUIRE(noded);
    return borderFaces(*noded);
}

} // namespace

TEST_CASE("a position on the grid of 1e-7 degree comes back bit by bit") {
    for (const double degrees : {-2.9999999, 16.1234567, 0.0, -179.9999999, 0.1, 17.3}) {
        const Position p{.latitude = 16.1234567, .longitude = degrees};
        CHECK(toPosition(toFine(p)) == p);
    }
}

TEST_CASE("crossing edges are cut at one point, and drawn twice they are none") {
    const auto cross = nodeEdges({{at(0, 0), at(10, 10), {0}}, {at(0, 10), at(10, 0), {1}}});
    REQUIRE(cross);
    CHECK(cross->size() == 4);
    CHECK(std::ranges::all_of(*cross, [](const BorderEdge& e) { return e.from == at(5, 5) || e.to == at(5, 5); }));
    const auto twice = nodeEdges({{at(0, 0), at(10, 10), {0}}, {at(10, 10), at(0, 0), {0}}});
    REQUIRE(twice);
    CHECK(twice->empty());
}

TEST_CASE("edges on the same line are cut at each other's ends") {
    const auto noded = nodeEdges({{at(0, 0), at(10, 0), {0}}, {at(4, 0), at(14, 0), {1}}});
    REQUIRE(noded);
    CHECK(*noded == std::vector<BorderEdge>{
                        {at(0, 0), at(4, 0), {0}}, {at(4, 0), at(10, 0), {0, 1}}, {at(10, 0), at(14, 0), {1}}});
}

TEST_CASE("an end nearer than half a step cuts the edge, one farther away does not") {
    const FinePoint near{500'000'000, 0};
    const FinePoint far{500'000'000, 2};
    const auto touched = nodeEdges({{at(0, 0), at(10, 0), {0}}, {near, at(5, 9), {1}}});
    const auto free = nodeEdges({{at(0, 0), at(10, 0), {0}}, {far, at(5, 9), {1}}});
    REQUIRE(touched);
    REQUIRE(free);
    CHECK(touched->size() == 3);
    CHECK(free->size() == 2);
}

TEST_CASE("a ring inside another is a hole of the face around it") {
    const auto faces = facesOf(together({box(0, 0, 0, 100, 100), box(1, 40, 40, 60, 60), box(2, 45, 45, 50, 50)}));
    REQUIRE(faces.size() == 3);
    const BorderFace* around = faceOf(faces, {0});
    REQUIRE(around);
    CHECK(around->shape.holes.size() == 1);
    const BorderFace* middle = faceOf(faces, {0, 1});
    REQUIRE(middle);
    CHECK(middle->shape.holes.size() == 1);
    CHECK(faceOf(faces, {0, 1, 2}));
}

TEST_CASE("a hole that no zone covers is no face, and what lies in it is") {
    const auto faces = facesOf(together({box(0, 0, 0, 100, 100), box(0, 20, 20, 80, 80), box(1, 40, 40, 60, 60)}));
    REQUIRE(faces.size() == 2);
    const BorderFace* frame = faceOf(faces, {0});
    REQUIRE(frame);
    CHECK(frame->shape.holes.size() == 1);
    CHECK(faceOf(faces, {1}));
}

TEST_CASE("a hole that touches the border in a point stays a hole") {
    const auto faces =
        facesOf(together({box(0, 0, 0, 100, 100), ring(1, {at(0, 50), at(30, 30), at(60, 50), at(30, 70)})}));
    const BorderFace* around = faceOf(faces, {0});
    REQUIRE(around);
    CHECK(around->shape.outer.size() == 5); // the point of touch is on the border
    REQUIRE(around->shape.holes.size() == 1);
    CHECK(around->shape.holes[0].size() == 4);
    CHECK(ellipsoidalArea(around->shape.outer).value > 0.0);
    CHECK(ellipsoidalArea(around->shape.holes[0]).value < 0.0);
    CHECK_FALSE(validate({around->shape}));
}

TEST_CASE("two rings that touch in a point are two faces") {
    const auto faces = facesOf(together({box(0, 0, 0, 50, 50), box(0, 50, 50, 100, 100)}));
    REQUIRE(faces.size() == 2);
    for (const BorderFace& face : faces) {
        CHECK(face.zones == std::vector<std::size_t>{0});
        CHECK(face.shape.outer.size() == 4);
    }
}

TEST_CASE("rings apart from each other do not name each other's faces") {
    const auto faces = facesOf(together({box(0, 0, 0, 10, 10), box(1, 20, 0, 30, 10), box(2, 0, 20, 10, 30)}));
    REQUIRE(faces.size() == 3);
    for (std::size_t zone = 0; zone < 3; ++zone)
        CHECK(faceOf(faces, {zone}));
}
