#include <azalai/geo/geodesic.h>
#include <azalai/geo/nearest_on_line.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace azalai;
using Catch::Approx;

namespace {

Position at(double longitude, double latitude) { return {.latitude = latitude, .longitude = longitude}; }

/// The obvious way: many steps along each edge.
Metres leastOfManySteps(const Line& line, Position position) {
    Metres least{1e12};
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        for (int step = 0; step <= 2000; ++step) {
            const double share = step / 2000.0;
            const Position there = at(line[i].longitude + share * (line[i + 1].longitude - line[i].longitude),
                                      line[i].latitude + share * (line[i + 1].latitude - line[i].latitude));
            least = std::min(least, geodesicDistance(position, there));
        }
    return least;
}

} // namespace

TEST_CASE("the nearest place on a line is on the right edge, at its ends or between them") {
    const Line line{at(0, 16), at(4, 16), at(4, 18)};
    const NearestOnLine between = nearestOnLine(line, at(1, 16.1));
    CHECK(between.edge == 0);
    CHECK(between.share == Approx(0.25).margin(1e-12));
    CHECK(between.distance.value == Approx(geodesicDistance(at(1, 16), at(1, 16.1)).value));
    const NearestOnLine beyond = nearestOnLine(line, at(4.1, 19));
    CHECK(beyond.edge == 1);
    CHECK(beyond.share == 1.0);
    const NearestOnLine corner = nearestOnLine(line, at(4.1, 15.9));
    CHECK(corner.edge == 0); // the corner ends the first edge and begins the second
    CHECK(corner.share == 1.0);
    CHECK(nearestOnLine(line, at(4, 17)).distance.value == Approx(0).margin(1e-6));
    const NearestOnLine only = nearestOnLine({at(3, 17)}, at(3, 16));
    CHECK(only.distance == geodesicDistance(at(3, 17), at(3, 16)));
    CHECK(nearestOnLine({at(3, 17), at(3, 17)}, at(3, 16)).distance == only.distance);
}

TEST_CASE("the distance to a line is that of a search by small steps, up to 100 km away") {
    std::mt19937_64 random(7);
    const auto number = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random() >> 11) / 9007199254740992.0;
    };
    int compared = 0;
    for (int i = 0; i < 400; ++i) {
        Line line;
        for (int k = 0; k < 3; ++k)
            line.push_back(at(number(-3, 3), number(13, 19)));
        const Position position = at(number(-3, 3), number(13, 19));
        const double expected = leastOfManySteps(line, position).value;
        const NearestOnLine nearest = nearestOnLine(line, position);
        INFO("round " << i << ", " << expected << " m");
        CHECK(nearest.distance.value <= expected * (expected < 1e5 ? 1.001 : 1.05));
        CHECK(nearest.distance.value >= expected - 500); // a step is up to 450 m long
        compared += expected > 1e4 && expected < 1e5;
    }
    CHECK(compared > 50);
}
