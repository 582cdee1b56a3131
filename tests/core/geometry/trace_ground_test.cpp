#include <azalai/geometry/trace_ground.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <random>

using namespace azalai;

namespace {

Position at(double longitude, double latitude) { return {.latitude = latitude, .longitude = longitude}; }

constexpr Degrees reach{0.05};

/// A square whose border is a net of its own.
TraceGround square() {
    return TraceGround(
        {netOf(TraceKind::Zone, "field", {{.outer = {at(0, 0), at(2, 0), at(2, 2), at(0, 2)}, .holes = {}}})});
}

/// A river with a tributary, in three strands, and a road that crosses it without a common vertex.
TraceGround waters() {
    const auto rivers = std::make_shared<const TraceNet>(
        TraceKind::River, std::vector<TraceNet::Strand>{{.name = "upper", .line = {at(0, 0), at(1, 0), at(2, 0)}},
                                                        {.name = "lower", .line = {at(2, 0), at(3, 1), at(4, 1)}},
                                                        {.name = "side", .line = {at(2, 2), at(2, 1), at(2, 0)}}});
    const auto roads = std::make_shared<const TraceNet>(
        TraceKind::Road, std::vector<TraceNet::Strand>{{.name = "road", .line = {at(0, -1), at(3, 2)}}});
    return TraceGround({rivers, roads});
}

} // namespace

TEST_CASE("between two places of a ring the shorter way is taken, or the other one") {
    const TraceGround ground = square();
    const auto piece = ground.between(at(0.5, 0.01), at(2.01, 0.5), reach, false);
    REQUIRE(piece);
    CHECK(piece->line == Line{at(0.5, 0), at(2, 0), at(2, 0.5)});
    CHECK(piece->name == "field");
    CHECK(piece->hasOtherWay);
    const auto other = ground.between(at(0.5, 0.01), at(2.01, 0.5), reach, true);
    REQUIRE(other);
    CHECK(other->line == Line{at(0.5, 0), at(0, 0), at(0, 2), at(2, 2), at(2, 0.5)});
    CHECK(other->length.value > piece->length.value);
    CHECK_THAT(piece->length.value, Catch::Matchers::WithinRel(166'979.0 + 55'288.0, 1e-3)); // 1.5° east, 0.5° north
}

TEST_CASE("places on one edge and on vertices have both ways too") {
    const TraceGround ground = square();
    CHECK(ground.between(at(0.5, 0), at(1.5, 0), reach, false)->line == Line{at(0.5, 0), at(1.5, 0)});
    CHECK(ground.between(at(1.5, 0), at(0.5, 0), reach, true)->line ==
          Line{at(1.5, 0), at(2, 0), at(2, 2), at(0, 2), at(0, 0), at(0.5, 0)});
    CHECK(ground.between(at(0, 0), at(2, 0), reach, false)->line == Line{at(0, 0), at(2, 0)});
    CHECK(ground.between(at(0, 0), at(2, 0), reach, true)->line == Line{at(0, 0), at(0, 2), at(2, 2), at(2, 0)});
    CHECK(ground.between(at(2, 0), at(1, 0), reach, false)->line == Line{at(2, 0), at(1, 0)});
    CHECK(ground.between(at(2, 0), at(1, 0), reach, true)->line ==
          Line{at(2, 0), at(2, 2), at(0, 2), at(0, 0), at(1, 0)});
    CHECK_FALSE(ground.between(at(1, 0), at(1, 0), reach, false));
}

TEST_CASE("a river is followed over its strands, and has no other way") {
    const TraceGround ground = waters();
    const auto piece = ground.between(at(0.5, 0), at(3.5, 1), reach, false);
    REQUIRE(piece);
    CHECK(piece->line == Line{at(0.5, 0), at(1, 0), at(2, 0), at(3, 1), at(3.5, 1)});
    CHECK(piece->kind == TraceKind::River);
    CHECK(piece->name == "lower");
    CHECK_FALSE(piece->hasOtherWay);
    CHECK_FALSE(ground.between(at(0.5, 0), at(3.5, 1), reach, true));
    CHECK(ground.between(at(2, 1.5), at(0, 0), reach, false)->line.size() == 5);
}

TEST_CASE("nothing is traced from what lies on no line, or on another") {
    const TraceGround ground = waters();
    CHECK_FALSE(ground.between(at(0.5, 0.5), at(3.5, 1), reach, false));
    CHECK_FALSE(ground.between(at(0.5, 0), at(3.5, 3), reach, false));
    CHECK_FALSE(ground.between(at(0, 0), at(0, -1), reach, false)); // river, then road
    CHECK(ground.between(at(0.02, -1), at(2.5, 1.5), reach, false)->kind == TraceKind::Road);
    CHECK_FALSE(TraceGround().between(at(0, 0), at(1, 0), reach, false));
}

TEST_CASE("a hand is drawn to a vertex before an edge") {
    const TraceGround ground = waters();
    CHECK(ground.nearest(at(1.03, 0.01), reach) == SnapTarget{at(1, 0), SnapTarget::Kind::Vertex});
    CHECK(ground.nearest(at(1.5, 0.01), reach) == SnapTarget{at(1.5, 0), SnapTarget::Kind::Edge});
    CHECK_FALSE(ground.nearest(at(1.5, 0.2), reach));
}

TEST_CASE("the two ways around a ring make the ring, whatever its corners") {
    const std::uint32_t seed = 20231123;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        Ring ring;
        const auto corners = 3 + random() % 9;
        for (std::size_t i = 0; i < corners; ++i) {
            const double turn = 6.2831853 * static_cast<double>(i) / static_cast<double>(corners);
            const double far = 1.0 + static_cast<double>(random() % 100) / 200.0;
            ring.push_back(at(far * std::cos(turn), far * std::sin(turn)));
        }
        const TraceGround ground({netOf(TraceKind::Zone, "", {{.outer = ring, .holes = {}}})});
        const auto pick = [&] {
            const std::size_t i = random() % corners;
            const double share = random() % 3 == 0 ? 0.0 : static_cast<double>(random() % 1000) / 1000.0;
            const Position a = ring[i];
            const Position b = ring[(i + 1) % corners];
            return at(a.longitude + share * (b.longitude - a.longitude),
                      a.latitude + share * (b.latitude - a.latitude));
        };
        const Position from = pick();
        const Position to = pick();
        const auto one = ground.between(from, to, reach, false);
        const auto two = ground.between(from, to, reach, true);
        if (!one) continue; // the same place twice
        REQUIRE(two);
        CHECK(one->length.value <= two->length.value * 1.01);
        std::size_t onRing = 0;
        for (const Line& line : {one->line, two->line})
            for (const Position corner : line)
                onRing += std::ranges::count_if(ring, [&](Position p) {
                    return std::abs(p.latitude - corner.latitude) < 1e-7 &&
                           std::abs(p.longitude - corner.longitude) < 1e-7;
                });
        CHECK(onRing >= corners); // each corner is on one of them
        CHECK(one->line.front() == two->line.front());
        CHECK(one->line.back() == two->line.back());
    }
}
