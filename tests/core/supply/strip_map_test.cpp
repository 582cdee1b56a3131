#include "../access/random_dossier.h"

#include <azalai/geo/geodesic.h>
#include <azalai/supply/strip_map.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// On 16° N from the port (0° E) over a bend (1° E) and a ferry (2° E to the post, 2.1° E) to the town (4° E); the leg
/// between port and bend is drawn against the way.
SmallDossier corridor() {
    SmallDossier d;
    d.place("bend", 1).kind = PlaceKind::Waypoint;
    d.place("landing", 2).kind = PlaceKind::Landing;
    d.place("port", 0);
    d.place("post", 2.1).kind = PlaceKind::BorderPost;
    d.place("town", 4);
    d.leg("bend-landing", "bend", "landing");
    d.leg("bend-port", "bend", "port");
    d.leg("ferry", "landing", "post").mode = LegMode::Ferry;
    d.leg("post-town", "post", "town");
    d.route("r", {{"bend-port", "bend-landing", "ferry", "post-town"}});
    d.entry("port");
    d.dossier.rules.clear();
    d.rule(ZoneType::Blockade, TrafficStance::Denies, Contested::Any, Status::Cut);
    d.rule(ZoneType::Control, TrafficStance::Taxes, Contested::Any, Status::AtRisk);
    return d;
}

StripMap strip(const SmallDossier& d, const char* route = "r") {
    const Workspace w = d.workspace();
    const Access access = SmallDossier::accessOf(w);
    const auto made = stripMap({w, access}, route);
    REQUIRE(made.has_value());
    return *made;
}

std::vector<std::string> idsOf(const StripMap& strip, StripMarkKind kind) {
    std::vector<std::string> ids;
    for (const StripMark& mark : strip.marks)
        if (mark.kind == kind) ids.push_back(mark.id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("a strip runs from the route's start, with its legs, places, posts and ferries in order") {
    const StripMap s = strip(corridor());
    CHECK(s.route == "r");
    REQUIRE(s.legs.size() == 4);
    CHECK(s.legs[0].leg == "bend-port");
    CHECK(s.legs[0].reversed);
    CHECK_FALSE(s.legs[1].reversed);
    CHECK(idsOf(s, StripMarkKind::Place) == Ids{"port", "landing", "town"}); // a bend is no place to tell
    CHECK(idsOf(s, StripMarkKind::BorderPost) == Ids{"post"});
    CHECK(idsOf(s, StripMarkKind::Ferry) == Ids{"ferry"});
    CHECK(s.marks.front().at == Metres{});
    CHECK(s.marks.back().at == s.length);
    const auto ferry = std::ranges::find(s.marks, StripMarkKind::Ferry, &StripMark::kind);
    CHECK_THAT(ferry->at.value, WithinRel((s.legs[2].begin.value + s.legs[2].end.value) / 2, 1e-12));
    REQUIRE(s.stretches.size() == 1); // nothing differs but the legs
    CHECK(s.stretches[0].end == s.length);
}

TEST_CASE("every kilometre of a strip lies where the road is, also on a leg drawn against the way") {
    const SmallDossier d = corridor();
    const Workspace w = d.workspace();
    const Access access = SmallDossier::accessOf(w);
    const StripMap s = *stripMap({w, access}, "r");
    const auto longitudeAt = [&](Metres along) { return positionOn({w, access}, s, along)->longitude; };
    CHECK_THAT(longitudeAt(Metres{}), WithinAbs(0, 1e-9));
    CHECK_THAT(longitudeAt(s.legs[0].end * 0.25), WithinAbs(0.25, 1e-9)); // of a leg from 1 to 0 degrees
    CHECK_THAT(longitudeAt(s.legs[0].end), WithinAbs(1, 1e-9));
    CHECK_THAT(longitudeAt((s.legs[3].begin + s.legs[3].end) / 2.0), WithinAbs(3.05, 1e-9));
    CHECK_THAT(longitudeAt(s.length), WithinAbs(4, 1e-9));
    CHECK_THAT(longitudeAt(s.length + Metres{5000}), WithinAbs(4, 1e-9)); // held to the end
    CHECK_FALSE(positionOn({w, access}, StripMap{}, Metres{}));
}

TEST_CASE("stretches follow the zones along the way, also where a leg is drawn against it") {
    SmallDossier d = corridor();
    d.zone("belt", "denier", ZoneType::Blockade, box(0.25, 15, 1.5, 17));
    d.zone("toll", "taxer", ZoneType::Control, box(1.25, 15, 1.75, 17));
    const StripMap s = strip(d);
    REQUIRE(s.stretches.size() == 5);
    const double degree = s.legs[0].end.value;
    const double borders[] = {0, 0.25, 1.25, 1.5, 1.75};
    for (std::size_t i = 0; i < 5; ++i)
        CHECK_THAT(s.stretches[i].begin.value, WithinAbs(borders[i] * degree, 0.1));
    CHECK(s.stretches[0].status == Status::Open);
    CHECK(s.stretches[1].status == Status::Cut);
    CHECK(s.stretches[1].decidingState == "belt");
    CHECK(s.stretches[2].states == Ids{"belt", "toll"});
    CHECK(s.stretches[2].status == Status::Cut);
    CHECK(s.stretches[3].status == Status::AtRisk);
    CHECK(s.stretches[4].states.empty());
}

TEST_CASE("an analyst's word and the season are told for the legs that they hold for") {
    SmallDossier d = corridor();
    d.word("ferry", Status::Cut, {});
    d.dossier.legs[3].firstMonth = 10;
    const StripMap s = strip(d);
    REQUIRE(s.stretches.size() == 3);
    CHECK(s.stretches[1].begin == s.legs[2].begin);
    CHECK(s.stretches[1].byOverride == std::optional<std::size_t>(0));
    CHECK(s.stretches[2].outOfSeason);
    CHECK(s.stretches[2].status == Status::Cut);
}

TEST_CASE("camps that still stand and events that expose the way are marked once, where it comes nearest") {
    SmallDossier d = corridor();
    const auto camp = [&](const char* id, double longitude, double latitude, const char* closes) {
        Camp c;
        c.id = id;
        c.position = {.latitude = latitude, .longitude = longitude};
        if (closes) c.closes = *parseTime(closes);
        d.dossier.camps.push_back(c);
    };
    camp("closed", 1.5, 16.0, "2023-08-01");
    camp("far", 1.5, 16.3, nullptr);  // 33 km
    camp("near", 1.0, 16.1, nullptr); // beside the bend, of two legs the nearest point
    Event e;
    e.id = "ambush";
    e.kind = EventKind::Ambush;
    e.when.from = *parseTime("2023-08-30");
    e.position = Position{.latitude = 15.9, .longitude = 3.0};
    d.dossier.events.push_back(e);
    e.id = "shelling";
    e.position.reset();
    e.places = {"town", "port"};
    d.dossier.events.push_back(e);
    e.id = "trend"; // far too early
    e.when.from = *parseTime("2023-02-01");
    d.dossier.events.push_back(e);
    const StripMap s = strip(d);
    CHECK(idsOf(s, StripMarkKind::Camp) == Ids{"near"});
    CHECK(idsOf(s, StripMarkKind::Event) == Ids{"shelling", "ambush"}); // at the port, the first of its places met
    for (const StripMark& mark : s.marks) {
        if (mark.id == "near") CHECK_THAT(mark.at.value, WithinRel(s.legs[0].end.value, 1e-6));
        if (mark.id == "near") CHECK_THAT(mark.offset.value, WithinAbs(11'066, 5));
        if (mark.id == "shelling") CHECK(mark.at == Metres{});
        if (mark.id == "ambush") CHECK_THAT(mark.at / s.length, WithinRel(0.75, 1e-3));
    }
}

TEST_CASE("a found way has a strip too, and it says the same as the way") {
    const int seed = GENERATE(range(1, 9));
    const SmallDossier d = randomDossier(seed);
    const Workspace w = d.workspace("2023-06-15");
    const Access access = SmallDossier::accessOf(w);
    for (const Place& to : d.dossier.places) {
        INFO("seed " << seed << ", to " << to.id);
        const auto answer = findWays({w, access}, {.from = "p02", .to = to.id, .worst = std::nullopt});
        REQUIRE(answer->best.has_value());
        const FoundWay& way = *answer->best;
        const StripMap s = stripMap({w, access}, way);
        CHECK(s.route.empty());
        CHECK_THAT(s.length.value, WithinAbs(way.length.value, 1e-6));
        REQUIRE(s.legs.size() == way.steps.size());
        Metres at;
        Metres cut;
        std::optional<Metres> firstCut;
        for (const StripStretch& stretch : s.stretches) {
            CHECK(stretch.begin == at);
            CHECK(stretch.end > stretch.begin);
            at = stretch.end;
            if (stretch.status != Status::Cut) continue;
            cut += stretch.end - stretch.begin;
            if (!firstCut) firstCut = stretch.begin;
        }
        if (!s.stretches.empty()) CHECK(at == s.length);
        CHECK_THAT(cut.value, WithinAbs(way.cut.value, 1e-6));
        REQUIRE(firstCut.has_value() == way.firstCut.has_value());
        if (firstCut) CHECK_THAT(firstCut->value, WithinAbs(way.firstCut->fromStart.value, 1e-6));
    }
}

TEST_CASE("what is not in the dossier has no strip") {
    SmallDossier d = corridor();
    d.route("half", {{"ferry", "lost"}});
    const Workspace w = d.workspace();
    const Access access = SmallDossier::accessOf(w);
    CHECK(stripMap({w, access}, "none").error().code == ErrorCode::UnknownId);
    CHECK(stripMap({w, access}, "half").error().code == ErrorCode::MissingField);
}
