#include "random_dossier.h"

#include <azalai/geo/geodesic.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <set>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinAbs;

namespace {

using Ids = std::vector<std::string>;

/// port (0° E) - fork (2° E) - town (4° E) on 16° N.
SmallDossier country() {
    SmallDossier d;
    d.place("fork", 2);
    d.place("port", 0);
    d.place("town", 4);
    d.leg("fork-town", "fork", "town");
    d.leg("port-fork", "port", "fork");
    d.entry("port");
    d.route("r", {{"port-fork", "fork-town"}});
    return d;
}

Event& event(SmallDossier& d, const char* id, EventKind kind, const char* day, std::optional<Position> position,
             Ids places = {}) {
    Event e;
    e.id = id;
    e.kind = kind;
    e.when = between(day, nullptr);
    e.places = std::move(places);
    e.position = position;
    d.dossier.events.push_back(e);
    return d.dossier.events.back();
}

constexpr Position byTheEastLeg{.latitude = 16.1, .longitude = 3};

} // namespace

TEST_CASE("an attack near a leg raises its exposure, less with age, and ends after the span") {
    SmallDossier d = country();
    event(d, "raid", EventKind::Attack, "2023-09-01", byTheEastLeg);
    const auto exposure = [&](const char* at) { return legOf(d.access(at), "fork-town").exposure; };
    CHECK(exposure("2023-08-31T23:59:59Z") == Exposure{});
    CHECK(exposure("2023-09-01") == Exposure{1.0, {"raid"}});
    CHECK_THAT(exposure("2023-09-16").score, WithinAbs(0.5, 1e-12)); // 15 days of 30
    CHECK_THAT(exposure("2023-09-30").score, WithinAbs(1.0 / 30, 1e-12));
    CHECK(exposure("2023-10-01") == Exposure{});
    d.dossier.supply.exposureSpan = std::chrono::days{60};
    CHECK_THAT(exposure("2023-10-01").score, WithinAbs(0.5, 1e-12));
    d.dossier.supply.exposureSpan = std::chrono::days{0};
    CHECK(exposure("2023-09-01") == Exposure{});
}

TEST_CASE("exposure is told beside the status and changes none") {
    SmallDossier d = country();
    for (int i = 0; i < 50; ++i)
        event(d, std::format("raid{}", i).c_str(), EventKind::Attack, "2023-09-01", byTheEastLeg);
    const Access access = d.access("2023-09-02");
    CHECK(legOf(access, "fork-town").exposure.score > 40);
    CHECK(legOf(access, "fork-town").status == Status::Open);
    CHECK(routeOf(access, "r").status == Status::Open);
    CHECK_FALSE(placeOf(access, "town").noOpenWay);
}

TEST_CASE("kinds have their weights, a claim counts half, and what is no danger on the road not at all") {
    const auto scoreOf = [](EventKind kind, bool claim) {
        SmallDossier d = country();
        event(d, "it", kind, "2023-09-03", byTheEastLeg).claim = claim;
        return legOf(d.access("2023-09-03"), "fork-town").exposure;
    };
    CHECK(scoreOf(EventKind::Ambush, false).score == 1.0);
    CHECK(scoreOf(EventKind::Ambush, true).score == 0.5);
    CHECK(scoreOf(EventKind::Shelling, false).score == 0.75);
    CHECK(scoreOf(EventKind::Advance, false).score == 0.5);
    for (const EventKind calm : {EventKind::Statement, EventKind::Mandate, EventKind::Trend, EventKind::CampClosure})
        CHECK(scoreOf(calm, false) == Exposure{});
}

TEST_CASE("an event counts at its position, and without one at any of its places") {
    SmallDossier d = country();
    event(d, "at-town", EventKind::Clash, "2023-09-01", std::nullopt, {"nowhere", "town"});
    event(d, "far-off", EventKind::Clash, "2023-09-01", Position{.latitude = 20, .longitude = 3}, {"town"});
    const Access access = d.access("2023-09-01");
    CHECK(legOf(access, "fork-town").exposure.events == Ids{"at-town"});
    CHECK(legOf(access, "port-fork").exposure.events.empty());
}

TEST_CASE("the stated distance is that to the line, to the metre") {
    SmallDossier d = country();
    event(d, "raid", EventKind::Clash, "2023-09-01", byTheEastLeg);
    const Metres off = geodesicDistance(byTheEastLeg, {.latitude = 16, .longitude = 3});
    d.dossier.supply.exposureDistance = off + Metres{1};
    CHECK(legOf(d.access("2023-09-01"), "fork-town").exposure.score == 1.0);
    d.dossier.supply.exposureDistance = off - Metres{1};
    CHECK(legOf(d.access("2023-09-01"), "fork-town").exposure.score == 0.0);
}

TEST_CASE("a route and a place are exposed as their legs are, each event once, the newest first") {
    SmallDossier d = country();
    event(d, "b-fork", EventKind::Clash, "2023-08-24", std::nullopt, {"fork"}); // near both legs
    event(d, "c-east", EventKind::Clash, "2023-08-27", byTheEastLeg);
    event(d, "a-fork", EventKind::Clash, "2023-08-24", std::nullopt, {"fork"});
    const Access access = d.access("2023-09-03"); // 10 and 7 days later
    CHECK(legOf(access, "port-fork").exposure.events == Ids{"a-fork", "b-fork"});
    CHECK(legOf(access, "fork-town").exposure.events == Ids{"c-east", "a-fork", "b-fork"});
    CHECK(routeOf(access, "r").exposure == legOf(access, "fork-town").exposure);
    CHECK(placeOf(access, "fork").exposure == legOf(access, "fork-town").exposure);
    CHECK(placeOf(access, "port").exposure == legOf(access, "port-fork").exposure);
    CHECK_THAT(routeOf(access, "r").exposure.score, WithinAbs(2 * 20.0 / 30 + 23.0 / 30, 1e-12));
}

TEST_CASE("the events near a leg are those that a look at every point of its line finds") {
    const int seed = GENERATE(range(1, 9));
    INFO("seed " << seed);
    SmallDossier d = randomDossier(seed);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed) + 50);
    const auto number = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random() >> 11) / 9007199254740992.0;
    };
    for (int i = 0; i < 15; ++i)
        event(d, std::format("e{:02}", i).c_str(), EventKind::Attack, "2023-09-01",
              Position{.latitude = number(13, 20), .longitude = number(-6, 6)});
    d.dossier.supply.exposureDistance = Metres{60'000};
    int close = 0;
    for (const LegStatus& leg : d.access("2023-09-02").legs) {
        const Line& line = d.dossier.leg(leg.leg)->line;
        const std::set<std::string> found(leg.exposure.events.begin(), leg.exposure.events.end());
        for (const Event& e : d.dossier.events) {
            double least = 1e9;
            for (std::size_t i = 0; i + 1 < line.size(); ++i)
                for (int step = 0; step <= 400; ++step) {
                    const double share = step / 400.0;
                    const Position there{
                        .latitude = line[i].latitude + share * (line[i + 1].latitude - line[i].latitude),
                        .longitude = line[i].longitude + share * (line[i + 1].longitude - line[i].longitude)};
                    least = std::min(least, geodesicDistance(there, *e.position).value);
                }
            if (std::abs(least - 60'000) < 100) continue; // nearer to the limit than the look is fine
            INFO(leg.leg << " and " << e.id);
            CHECK(found.contains(e.id) == (least < 60'000));
            close += least < 60'000;
        }
    }
    CHECK(close > 10);
}
