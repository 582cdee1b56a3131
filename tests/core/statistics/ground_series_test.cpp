#include "../overlap/overlap_fixture.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/statistics/ground_series.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>

using namespace azalai;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

const char* const west = "POLYGON((-3 16, -1 16, -1 18, -3 18, -3 16))";
const char* const east = "POLYGON((-2 16, 0 16, 0 18, -2 18, -2 16))";
const char* const common = "POLYGON((-2 16, -1 16, -1 18, -2 18, -2 16))";

double ground(const char* wkt) { return ellipsoidalArea(test::areaOf(wkt)).value; }

Workspace twoActors() {
    auto later = test::zone("b@1", "b", test::areaOf(east));
    later.when.from = *parseTime("2023-08-11");
    Interval untilOctober;
    untilOctober.to = *parseTime("2023-10-01");
    return test::situation({test::zone("a@1", "a", test::areaOf(west)), later},
                           {test::alliance("a", "b", untilOctober)});
}

std::vector<Instant> instantsOf(const GroundCurve& curve) {
    std::vector<Instant> instants;
    for (const GroundPoint& point : curve)
        instants.push_back(point.at);
    return instants;
}

Instant at(const char* text) { return parseTime(text)->begin; }

SquareMetres groundAt(const GroundCurve& curve, Instant instant) {
    const auto next = std::ranges::upper_bound(curve, instant, {}, &GroundPoint::at);
    return next == curve.begin() ? SquareMetres{} : std::prev(next)->area;
}

SquareMetres valueOf(const auto& curves, const auto& key, Instant instant) {
    const auto found = curves.find(key);
    return found == curves.end() ? SquareMetres{} : groundAt(found->second, instant);
}

/// The largest difference in km² between the series and the engine's answer at an instant.
double differenceAt(const GroundSeries& series, const Workspace& then, const Overlaps& overlaps) {
    double worst = 0.0;
    const auto compare = [&](SquareMetres a, SquareMetres b) {
        worst = std::max(worst, std::abs(squareKilometres(a - b)));
    };
    std::map<std::string, SquareMetres> contested;
    SquareMetres total;
    for (const ActorSet& set : overlaps.actorSets) {
        total += set.area;
        for (const std::string& actor : set.actors)
            if (std::ranges::any_of(set.actors, [&](const std::string& other) {
                    return !isAllied(*then.dossier, actor, other, then.at);
                }))
                contested[actor] += set.area;
    }
    compare(groundAt(series.contestedTotal, then.at), total);
    for (const Actor& actor : then.dossier->actors) {
        const auto held = overlaps.actorAreas.find(actor.id);
        compare(valueOf(series.held, actor.id, then.at),
                held == overlaps.actorAreas.end() ? SquareMetres{} : held->second);
        compare(valueOf(series.contested, actor.id, then.at), contested[actor.id]);
    }
    std::map<std::pair<std::string, std::string>, SquareMetres> pairs;
    for (const ActorPair& pair : overlaps.actorPairs)
        pairs[{pair.first, pair.second}] = pair.area;
    for (const auto& [actors, curve] : series.shared)
        compare(groundAt(curve, then.at), pairs[actors]);
    for (const auto& [actors, area] : pairs)
        compare(valueOf(series.shared, actors, then.at), area);
    return worst;
}

} // namespace

TEST_CASE("curves begin with the span and have a point at each change") {
    const auto series = groundSeries(twoActors());
    REQUIRE(series);
    const Instant first = at("2023-07-01");
    const Instant arrival = at("2023-08-11");
    const Instant breach = at("2023-10-01");
    CHECK(instantsOf(series->held.at("a")) == std::vector{first});
    CHECK(instantsOf(series->held.at("b")) == std::vector{first, arrival});
    CHECK(instantsOf(series->contested.at("a")) == std::vector{first, breach}); // allies until then
    CHECK(instantsOf(series->shared.at({"a", "b"})) == std::vector{first, breach});
    CHECK(instantsOf(series->contestedTotal) == std::vector{first, breach});

    CHECK_THAT(groundAt(series->held.at("a"), first).value, WithinRel(ground(west), 1e-9));
    CHECK(groundAt(series->held.at("b"), first).value == 0.0);
    CHECK_THAT(groundAt(series->held.at("b"), arrival).value, WithinRel(ground(east), 1e-9));
    CHECK(groundAt(series->contestedTotal, arrival).value == 0.0);
    CHECK_THAT(groundAt(series->contested.at("b"), breach).value, WithinRel(ground(common), 1e-9));
    CHECK_THAT(groundAt(series->shared.at({"a", "b"}), breach).value, WithinRel(ground(common), 1e-9));
    CHECK_THAT(groundAt(series->contestedTotal, breach).value, WithinRel(ground(common), 1e-9));
}

TEST_CASE("who has no rival on contested ground has no contested ground there") {
    const auto series = groundSeries(
        test::situation({test::zone("a@1", "a", test::areaOf(west)), test::zone("b@1", "b", test::areaOf(west)),
                         test::zone("c@1", "c", test::areaOf(west))},
                        {test::alliance("a", "b"), test::alliance("a", "c")}));
    REQUIRE(series);
    CHECK_FALSE(series->contested.contains("a"));
    CHECK(series->contested.contains("b"));
    CHECK(series->contested.contains("c"));
    CHECK(series->shared.size() == 1);
    CHECK_THAT(series->contestedTotal.front().area.value, WithinRel(ground(west), 1e-9));
}

TEST_CASE("an alliance ends a pair's shared ground, and its end brings it back") {
    Interval august;
    august.from = *parseTime("2023-08-01");
    august.to = *parseTime("2023-09-01");
    const auto series = groundSeries(
        test::situation({test::zone("a@1", "a", test::areaOf(west)), test::zone("b@1", "b", test::areaOf(east))},
                        {test::alliance("a", "b", august)}));
    REQUIRE(series);
    const GroundCurve& shared = series->shared.at({"a", "b"});
    REQUIRE(instantsOf(shared) == std::vector{at("2023-07-01"), at("2023-08-01"), at("2023-09-01")});
    CHECK(shared[1].area.value == 0.0);
    CHECK(shared[2].area == shared[0].area);
}

TEST_CASE("a hidden actor is in no curve") {
    Workspace workspace = twoActors();
    workspace.hiddenActors = {"b"};
    const auto series = groundSeries(workspace);
    REQUIRE(series);
    CHECK(series->held.size() == 1);
    CHECK(series->shared.empty());
    CHECK(series->contestedTotal == GroundCurve{{at("2023-07-01"), {}}});
}

TEST_CASE("at every change of the bundled dossier the curves have the engine's areas") {
    auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
    REQUIRE(loaded);
    const auto engine = test::overlapEngine();
    Workspace workspace = openingWorkspace(std::make_shared<const Dossier>(std::move(loaded->value)));
    const auto known = GENERATE(as<std::string>{}, "", "2023-08-15", "2023-09-20");
    if (!known.empty()) workspace.knownAt = at(known.c_str());
    if (known == "2023-09-20") workspace.hiddenActors = {"jnim"};
    const auto series = groundSeries(workspace);
    REQUIRE(series);
    std::vector<Instant> instants = changeInstants(*workspace.dossier);
    instants.push_back(workspace.dossier->from.begin);
    for (const Instant instant : instants) {
        INFO(known << " " << formatInstant(instant));
        const Workspace then = atInstant(workspace, instant);
        const auto overlaps = engine->compute(then);
        REQUIRE(overlaps);
        CHECK_THAT(differenceAt(*series, then, *overlaps), WithinAbs(0.0, 1e-8));
    }
}

TEST_CASE("a stopped series says so") {
    std::stop_source stop;
    stop.request_stop();
    const auto series = groundSeries(twoActors(), stop.get_token());
    REQUIRE_FALSE(series);
    CHECK(series.error().code == ErrorCode::Cancelled);
}
