#include <azalai/geo/densify_geodesic.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geo/geodesic.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;
using Catch::Approx;

namespace {

const Ring wide{{.latitude = 14.5, .longitude = -6.0},
                {.latitude = 15.25, .longitude = -1.0},
                {.latitude = 19.0, .longitude = -2.5},
                {.latitude = 18.0, .longitude = -6.5}};

Metres longestEdge(const Ring& ring) {
    Metres longest;
    for (std::size_t i = 0; i < ring.size(); ++i)
        longest = std::max(longest, geodesicDistance(ring[i], ring[(i + 1) % ring.size()]));
    return longest;
}

} // namespace

TEST_CASE("a densified ring keeps its positions in order and has no part over the longest") {
    for (const double longest : {1.0, 0.1, 0.03}) {
        const Ring dense = densifyGeodesic(wide, {longest});
        auto at = dense.begin();
        for (const Position p : wide) {
            at = std::find(at, dense.end(), p);
            REQUIRE(at != dense.end());
        }
        CAPTURE(longest);
        CHECK(dense.size() == densifiedCount(wide, {longest}));
        CHECK(longestEdge(dense).value <= longest * 111'700);
        CHECK(longestEdge(dense).value > longest * 105'000); // no more positions than needed
    }
}

TEST_CASE("the positions put on an edge lie on its geodesic") {
    const Ring dense = densifyGeodesic(wide);
    const auto corner = std::ranges::find(dense, wide[1]);
    Metres along;
    for (auto p = dense.begin(); p != corner; ++p)
        along += geodesicDistance(*p, *(p + 1));
    CHECK(along.value == Approx(geodesicDistance(wide[0], wide[1]).value).epsilon(1e-12));
}

TEST_CASE("a densified ring with straight edges holds the ground of the geodesic ring") {
    const double geodesic = geodesicArea(wide).value;
    const double straight = ellipsoidalArea(wide).value;
    const double dense = ellipsoidalArea(densifyGeodesic(wide)).value;
    CHECK(std::abs(straight - geodesic) > 5e-5 * geodesic);
    CHECK(std::abs(dense - geodesic) < 1e-6 * geodesic);
}

TEST_CASE("an edge gets the same positions whichever way it runs") {
    Ring backwards = wide;
    std::ranges::reverse(backwards);
    Ring there = densifyGeodesic(wide);
    Ring back = densifyGeodesic(backwards);
    const auto west = [](Position a, Position b) {
        return std::pair(a.longitude, a.latitude) < std::pair(b.longitude, b.latitude);
    };
    std::ranges::sort(there, west);
    std::ranges::sort(back, west);
    CHECK(there == back);
}

TEST_CASE("what is short enough, and what goes round the Earth, is not densified") {
    const Ring small{
        {.latitude = 16, .longitude = 0}, {.latitude = 16, .longitude = 0.09}, {.latitude = 16.04, .longitude = 0}};
    CHECK(densifyGeodesic(small) == small);
    const Ring round{
        {.latitude = 80, .longitude = -180}, {.latitude = 80, .longitude = 0}, {.latitude = 80, .longitude = 180}};
    CHECK(densifyGeodesic(round, {200.0}) == round);
    CHECK(densifyGeodesic(round) == round); // two edges of 180° and one of 360°
    CHECK(densifyGeodesic({}).empty());
    CHECK(densifyGeodesic({{.latitude = 1, .longitude = 2}}).size() == 1);
}

TEST_CASE("an edge that ends at 180° stays on its side") {
    const Ring ring{
        {.latitude = 60, .longitude = 150}, {.latitude = 60, .longitude = 180}, {.latitude = 70, .longitude = 180}};
    for (const Position p : densifyGeodesic(ring)) {
        CHECK(p.longitude >= 150 - 1e-9);
        CHECK(p.longitude <= 180 + 1e-9);
    }
}
