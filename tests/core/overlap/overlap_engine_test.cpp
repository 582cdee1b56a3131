#include "overlap_fixture.h"

#include <azalai/geometry/validate.h>
#include <azalai/overlap/faces_at.h>
#include <azalai/overlap/states_at.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <atomic>
#include <format>
#include <functional>
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

bool isEqual(const Overlaps& first, const Overlaps& second) {
    const auto sameFaces = std::ranges::equal(first.faces, second.faces, [](const Face& a, const Face& b) {
        return a.states == b.states && a.actors == b.actors && a.sources == b.sources && a.lowest == b.lowest &&
               a.contested == b.contested && a.area == b.area && a.shape == b.shape;
    });
    const auto samePairs = std::ranges::equal(first.zonePairs, second.zonePairs, [](const auto& a, const auto& b) {
        return a.first == b.first && a.second == b.second && a.area == b.area;
    });
    return sameFaces && samePairs && first.actorAreas == second.actorAreas && first.guards == second.guards;
}

/// Counts what is asked of it, and can be told to misbehave.
class WatchedKernel final : public PlanarKernel {
public:
    enum class Faces { Right, Missing, Failing };
    Faces mode = Faces::Right;
    mutable std::atomic<int> facesAsked = 0;
    mutable std::atomic<int> repairsAsked = 0;
    std::function<void()> duringFaces = [] {};

    Result<Area> intersection(const Area& a, const Area& b) const override { return m_geos->intersection(a, b); }
    Result<std::vector<Polygon>> faces(const std::vector<const Area*>& areas) const override {
        ++facesAsked;
        duringFaces();
        if (mode == Faces::Failing) return failure(ErrorCode::LibraryFailure, "GEOS", "told to fail");
        auto found = m_geos->faces(areas);
        if (mode == Faces::Missing) found->pop_back();
        return found;
    }
    Result<Area> repaired(const Area& area) const override {
        ++repairsAsked;
        return m_geos->repaired(area);
    }

private:
    std::unique_ptr<PlanarKernel> m_geos = makeGeosKernel();
};

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

TEST_CASE("what did not change is not computed again") {
    const auto kernel = std::make_shared<WatchedKernel>();
    const auto engine = makeOverlapEngine(kernel);
    const Workspace all = test::situation(chain());
    const auto first = engine->compute(all);
    REQUIRE(first);
    CHECK(kernel->facesAsked == 2); // the chain, and the zone far from it
    const auto again = engine->compute(all);
    CHECK(kernel->facesAsked == 2);
    CHECK(isEqual(*first, *again));
    Workspace without = all;
    without.hiddenActors = {"c"};
    REQUIRE(engine->compute(without));
    CHECK(kernel->facesAsked == 3); // the far zone is known
    CHECK(isEqual(*first, *engine->compute(all)));
    CHECK(kernel->facesAsked == 3);
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
    const auto kernel = std::make_shared<WatchedKernel>();
    const auto engine = makeOverlapEngine(kernel);
    std::stop_source stop;
    stop.request_stop();
    const auto before = engine->compute(test::situation(chain()), stop.get_token());
    REQUIRE_FALSE(before);
    CHECK(before.error().code == ErrorCode::Cancelled);
    CHECK(kernel->facesAsked == 0);

    std::stop_source during;
    kernel->duringFaces = [&] { during.request_stop(); };
    const auto halfway = engine->compute(test::situation(chain()), during.get_token());
    REQUIRE_FALSE(halfway);
    CHECK(halfway.error().code == ErrorCode::Cancelled);
    CHECK(kernel->facesAsked == 1); // the second group was not begun
}

TEST_CASE("where the kernel's faces cannot be used the second engine answers, and that is counted") {
    const auto kernel = std::make_shared<WatchedKernel>();
    kernel->mode = GENERATE(WatchedKernel::Faces::Missing, WatchedKernel::Faces::Failing);
    const auto mended = makeOverlapEngine(kernel)->compute(test::situation(chain()));
    const auto right = test::overlapEngine()->compute(test::situation(chain()));
    REQUIRE(mended);
    REQUIRE(right);
    CHECK(mended->guards.faceMismatches >= 2); // a zone of the chain, and the far one
    CHECK(mended->guards.sumMismatches == 0);
    REQUIRE(mended->faces.size() == right->faces.size());
    for (std::size_t i = 0; i < right->faces.size(); ++i) {
        CHECK(mended->faces[i].states == right->faces[i].states);
        CHECK_THAT(mended->faces[i].area.value, WithinRel(right->faces[i].area.value, 1e-9));
    }
}

TEST_CASE("an outline that crosses itself is mended before use") {
    const auto kernel = std::make_shared<WatchedKernel>();
    const Area bow = test::areaOf("POLYGON((-3 16, -1 18, -1 16, -3 18, -3 16))");
    const auto overlaps = makeOverlapEngine(kernel)->compute(test::situation({test::zone("bow@1", "a", bow)}));
    REQUIRE(overlaps);
    CHECK(kernel->repairsAsked == 1);
    CHECK(overlaps->faces.size() == 2);
    CHECK(overlaps->guards.faceMismatches == 0);
    CHECK_FALSE(validate({overlaps->faces[0].shape}));
}

TEST_CASE("outlines off the grid are snapped alike for pairs and faces") {
    auto zones = chain();
    for (ZoneState& state : zones)
        for (Position& p : state.outline[0].outer)
            p.longitude += 3.3e-8;
    const auto overlaps = test::overlapEngine()->compute(test::situation(zones));
    REQUIRE(overlaps);
    CHECK(overlaps->guards == GuardCounts{.pairs = overlaps->guards.pairs});
}

TEST_CASE("no zones give no overlaps") {
    const auto overlaps = test::overlapEngine()->compute(test::situation({}));
    REQUIRE(overlaps);
    CHECK(overlaps->faces.empty());
    CHECK(overlaps->actorAreas.empty());
    CHECK(overlaps->guards == GuardCounts{});
}

TEST_CASE("an outline without ground has no face and is no error") {
    const Area line = test::areaOf("POLYGON((-3 16, -1 18, -2 17, -3 16))");
    auto zones = chain();
    zones.push_back(test::zone("thin@1", "d", line));
    const auto overlaps = test::overlapEngine()->compute(test::situation(zones));
    REQUIRE(overlaps);
    CHECK_FALSE(overlaps->actorAreas.contains("d"));
    CHECK(overlaps->guards.faceMismatches == 0);
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
