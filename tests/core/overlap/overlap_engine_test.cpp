#include "overlap_fixture.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/validate.h>
#include <azalai/overlap/shared_outlines_of.h>
#include <azalai/overlap/states_at.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <atomic>
#include <format>
#include <thread>

using namespace azalai;
using Catch::Matchers::WithinRel;

namespace {

Area box(double west, double south, double east, double north) {
    return {{{{.latitude = south, .longitude = west},
              {.latitude = south, .longitude = east},
              {.latitude = north, .longitude = east},
              {.latitude = north, .longitude = west}},
             {}}};
}

Interval between(const char* from, const char* to) {
    Interval when;
    if (from) when.from = *parseTime(from);
    if (to) when.to = *parseTime(to);
    return when;
}

std::vector<ZoneState> chain() {
    return {test::zone("a@1", "a", box(-3, 16, -1, 18)), test::zone("b@1", "b", box(-2, 17, 0, 19)),
            test::zone("c@1", "c", box(-1.5, 16.5, -0.5, 17.5)), test::zone("far@1", "a", box(5, 16, 6, 17))};
}

/// One on open ground of a face, several on a border.
std::vector<const Face*> facesAt(const Overlaps& overlaps, Position position) {
    std::vector<const Face*> found;
    for (const Face& face : overlaps.faces)
        if (contains({face.shape}, position)) found.push_back(&face);
    return found;
}

bool isEqual(const Overlaps& first, const Overlaps& second) {
    const auto sameFaces = std::ranges::equal(first.faces, second.faces, [](const Face& a, const Face& b) {
        return a.states == b.states && a.actors == b.actors && a.sources == b.sources && a.lowest == b.lowest &&
               a.contested == b.contested && a.area == b.area && a.shape == b.shape;
    });
    const auto samePairs = std::ranges::equal(first.zonePairs, second.zonePairs, [](const auto& a, const auto& b) {
        return a.first == b.first && a.second == b.second && a.area == b.area;
    });
    return sameFaces && samePairs && first.actorAreas == second.actorAreas && first.checks == second.checks;
}

} // namespace

TEST_CASE("a face knows its zones, actors, sources and weakest grade") {
    auto zones = chain();
    zones[0].sources = {"UN23", "INT23"};
    zones[0].grade = {'D', '4'};
    zones[1].sources = {"INT23", "DESK"};
    zones[1].grade = {'B', '2'};
    zones[2].grade = {'A', '6'};
    const auto overlaps = test::overlapEngine()->compute(test::situation(zones));
    REQUIRE(overlaps);
    const auto faces = facesAt(*overlaps, {.latitude = 17.8, .longitude = -1.8});
    REQUIRE(faces.size() == 1);
    CHECK(faces[0]->states == std::vector<std::string>{"a@1", "b@1"});
    CHECK(faces[0]->actors == std::vector<std::string>{"a", "b"});
    CHECK(faces[0]->sources == std::vector<std::string>{"DESK", "INT23", "UN23"});
    CHECK(faces[0]->lowest == Grade{'D', '4'});
    CHECK(faces[0]->contested);
    CHECK_FALSE(facesAt(*overlaps, {.latitude = 16.2, .longitude = -2.5}).at(0)->contested);
    const auto threefold = facesAt(*overlaps, {.latitude = 17.2, .longitude = -1.2});
    REQUIRE(threefold.size() == 1);
    CHECK(threefold[0]->actors.size() == 3);
    CHECK(threefold[0]->lowest == Grade{'A', '6'});
    CHECK(facesAt(*overlaps, {.latitude = 30, .longitude = 0}).empty());
    CHECK(facesAt(*overlaps, {.latitude = 17, .longitude = -1.8}).size() == 2); // on a border
}

TEST_CASE("the outlines of pairs are valid and as large as the pairs") {
    const Workspace workspace = test::situation(chain(), {test::alliance("a", "c")});
    const auto overlaps = test::overlapEngine()->compute(workspace);
    REQUIRE(overlaps);
    REQUIRE(overlaps->zonePairs.size() == 2); // not the allies
    const auto outlines = sharedOutlinesOf(workspace, overlaps->zonePairs);
    REQUIRE(outlines);
    REQUIRE(outlines->size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK_FALSE(validate(outlines->at(i)));
        CHECK_THAT(ellipsoidalArea(outlines->at(i)).value, WithinRel(overlaps->zonePairs[i].area.value, 1e-6));
    }
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = sharedOutlinesOf(workspace, overlaps->zonePairs, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("who claims a spot are the visible zones in force there") {
    auto zones = chain();
    zones[2].when = between("2023-10-01", nullptr);
    const Workspace workspace = test::situation(zones, {}, {"b"});
    const Position spot{.latitude = 17.2, .longitude = -1.2};
    const auto ids = [&](const Workspace& at) {
        std::vector<std::string> found;
        for (const ZoneState* state : statesAt(at, spot))
            found.push_back(state->id);
        return found;
    };
    CHECK(ids(workspace) == std::vector<std::string>{"a@1"});
    CHECK(ids(atInstant(workspace, parseTime("2023-10-01")->begin)) == std::vector<std::string>{"a@1", "c@1"});
}

TEST_CASE("an alliance counts while it lasts") {
    const Workspace before = test::situation(chain(), {test::alliance("b", "a", between(nullptr, "2023-10-01"))});
    const auto engine = test::overlapEngine();
    const auto allied = engine->compute(before);
    const auto rivals = engine->compute(atInstant(before, parseTime("2023-10-01")->begin));
    REQUIRE(allied);
    REQUIRE(rivals);
    const auto hasPair = [](const Overlaps& o) {
        return std::ranges::any_of(o.actorPairs, [](const ActorPair& p) { return p.first == "a" && p.second == "b"; });
    };
    CHECK_FALSE(hasPair(*allied));
    CHECK(hasPair(*rivals));
    CHECK(allied->faces.size() == rivals->faces.size());
}

TEST_CASE("a changed outline under the same id is seen") {
    const auto engine = test::overlapEngine();
    auto zones = chain();
    const auto before = engine->compute(test::situation(zones));
    zones[1].outline = box(-2, 17.5, 0, 19);
    const auto after = engine->compute(test::situation(zones));
    REQUIRE(before);
    REQUIRE(after);
    CHECK(before->actorPairs.front().area.value > 1.5 * after->actorPairs.front().area.value);
}

TEST_CASE("remembered results equal fresh ones") {
    const auto warm = test::overlapEngine();
    auto zones = chain();
    REQUIRE(warm->compute(test::situation(zones)));
    zones.erase(zones.begin());
    const auto remembered = warm->compute(test::situation(zones));
    const auto fresh = test::overlapEngine()->compute(test::situation(zones));
    REQUIRE(remembered);
    REQUIRE(fresh);
    CHECK(isEqual(*remembered, *fresh));
}

TEST_CASE("a stop request ends the computation") {
    const auto engine = test::overlapEngine();
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = engine->compute(test::situation(chain()), stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    const auto later = engine->compute(test::situation(chain())); // nothing unfinished was kept
    REQUIRE(later);
    CHECK(isEqual(*later, *test::overlapEngine()->compute(test::situation(chain()))));
}

TEST_CASE("an outline that crosses itself holds what lies inside an odd number of times") {
    const Area bow = test::areaOf("POLYGON((-3 16, -1 18, -1 16, -3 18, -3 16))");
    const auto overlaps = test::overlapEngine()->compute(test::situation({test::zone("bow@1", "a", bow)}));
    REQUIRE(overlaps);
    REQUIRE(overlaps->faces.size() == 2);
    for (const Face& face : overlaps->faces)
        CHECK_FALSE(validate({face.shape}));
    CHECK_THAT(overlaps->actorAreas.at("a").value,
               WithinRel(ellipsoidalArea(test::areaOf("POLYGON((-3 16, -2 17, -3 18, -3 16))")).value * 2, 1e-9));
    CHECK(overlaps->checks == OverlapChecks{});
}

TEST_CASE("faces come by states, then from west to east, each from its most western position") {
    // A bar over two legs of a comb: the comb alone is left in three pieces, two of them west and east of one another.
    const Area comb = test::areaOf("POLYGON((0 10, 3 10, 3 14, 2 14, 2 11, 1 11, 1 14, 0 14, 0 10))");
    const auto overlaps = test::overlapEngine()->compute(
        test::situation({test::zone("bar@1", "b", box(-1, 12, 4, 13)), test::zone("comb@1", "a", comb)}));
    REQUIRE(overlaps);
    std::vector<std::pair<std::vector<std::string>, Position>> order;
    for (const Face& face : overlaps->faces)
        order.emplace_back(face.states, face.shape.outer.front());
    using Row = decltype(order)::value_type;
    CHECK(order == std::vector<Row>{{{"bar@1"}, {.latitude = 12, .longitude = -1}},
                                    {{"bar@1"}, {.latitude = 12, .longitude = 1}},
                                    {{"bar@1"}, {.latitude = 12, .longitude = 3}},
                                    {{"bar@1", "comb@1"}, {.latitude = 12, .longitude = 0}},
                                    {{"bar@1", "comb@1"}, {.latitude = 12, .longitude = 2}},
                                    {{"comb@1"}, {.latitude = 10, .longitude = 0}},
                                    {{"comb@1"}, {.latitude = 13, .longitude = 0}},
                                    {{"comb@1"}, {.latitude = 13, .longitude = 2}}});
}

TEST_CASE("outlines off the grid are snapped alike") {
    auto zones = chain();
    for (ZoneState& state : zones)
        for (Position& p : state.outline[0].outer)
            p.longitude += 3.3e-8;
    const auto overlaps = test::overlapEngine()->compute(test::situation(zones));
    REQUIRE(overlaps);
    CHECK(overlaps->checks == OverlapChecks{});
}

TEST_CASE("no zones give no overlaps") {
    const auto overlaps = test::overlapEngine()->compute(test::situation({}));
    REQUIRE(overlaps);
    CHECK(overlaps->faces.empty());
    CHECK(overlaps->actorAreas.empty());
    CHECK(overlaps->checks == OverlapChecks{});
}

TEST_CASE("an outline without ground has no face and is no error") {
    const Area line = test::areaOf("POLYGON((-3 16, -1 18, -2 17, -3 16))");
    auto zones = chain();
    zones.push_back(test::zone("thin@1", "d", line));
    const auto overlaps = test::overlapEngine()->compute(test::situation(zones));
    REQUIRE(overlaps);
    CHECK_FALSE(overlaps->actorAreas.contains("d"));
    CHECK(overlaps->checks == OverlapChecks{});
}

TEST_CASE("several threads get the same answer from one engine") {
    const auto engine = test::overlapEngine();
    std::vector<ZoneState> zones;
    for (int i = 0; i < 12; ++i)
        zones.push_back(test::zone(std::format("z{:02}@1", i), std::format("a{}", i % 4),
                                   box(-3 + 0.37 * i, 16 + 0.11 * i, -1 + 0.37 * i, 17.5 + 0.11 * i)));
    const Workspace workspace = test::situation(zones);
    const auto expected = test::overlapEngine()->compute(workspace);
    REQUIRE(expected);
    std::atomic<int> equal = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int round = 0; round < 5; ++round) {
                    const auto got = engine->compute(workspace);
                    if (got && isEqual(*got, *expected)) ++equal;
                }
            });
    }
    CHECK(equal == 20);
}
