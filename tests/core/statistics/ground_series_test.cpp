#include "../overlap/overlap_fixture.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/statistics/ground_series.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
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

} // namespace

TEST_CASE("the series starts with the span and has a point at each change") {
    const auto series = groundSeries(twoActors(), *test::overlapEngine());
    REQUIRE(series);
    REQUIRE(series->size() == 3);
    CHECK((*series)[0].at == parseTime("2023-07-01")->begin);
    CHECK((*series)[1].at == parseTime("2023-08-11")->begin);
    CHECK((*series)[2].at == parseTime("2023-10-01")->begin);

    CHECK_THAT((*series)[0].held.at("a").value, WithinRel(ground(west), 1e-9));
    CHECK_FALSE((*series)[0].held.contains("b"));
    CHECK_THAT((*series)[1].held.at("b").value, WithinRel(ground(east), 1e-9));
    CHECK((*series)[1].contested.empty()); // allies still
    CHECK((*series)[1].contestedTotal.value == 0.0);
    CHECK_THAT((*series)[2].contested.at("a").value, WithinRel(ground(common), 1e-9));
    CHECK_THAT((*series)[2].contested.at("b").value, WithinRel(ground(common), 1e-9));
    CHECK_THAT((*series)[2].contestedTotal.value, WithinRel(ground(common), 1e-9));
}

TEST_CASE("who has no rival on contested ground has no contested ground there") {
    const Workspace workspace =
        test::situation({test::zone("a@1", "a", test::areaOf(west)), test::zone("b@1", "b", test::areaOf(west)),
                         test::zone("c@1", "c", test::areaOf(west))},
                        {test::alliance("a", "b"), test::alliance("a", "c")});
    const auto overlaps = test::overlapEngine()->compute(workspace);
    REQUIRE(overlaps);
    const GroundAt point = groundAt(workspace, *overlaps);
    CHECK_FALSE(point.contested.contains("a"));
    CHECK(point.contested.contains("b"));
    CHECK(point.contested.contains("c"));
    CHECK_THAT(point.contestedTotal.value, WithinRel(ground(west), 1e-9));
}

TEST_CASE("a stopped series says so") {
    std::stop_source stop;
    stop.request_stop();
    const auto series = groundSeries(twoActors(), *test::overlapEngine(), stop.get_token());
    REQUIRE_FALSE(series);
    CHECK(series.error().code == ErrorCode::Cancelled);
}
