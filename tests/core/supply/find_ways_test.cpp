#include "lorries.h"

#include <azalai/geo/geodesic.h>
#include <azalai/supply/find_ways.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// From the port (0° E) to the town (4° E): by the fork (2° E) on 16° N over earth, or by the bend (2° E, 17° N),
/// longer and paved; a track from the fork to the bend. Supply enters at the port, and food at the depot beyond the
/// town.
SmallDossier country() {
    SmallDossier d;
    d.place("bend", 2, 17);
    d.place("depot", 6);
    d.place("fork", 2);
    d.place("port", 0);
    d.place("town", 4);
    d.leg("bend-town", "bend", "town").surface = Surface::Paved;
    d.leg("fork-bend", "fork", "bend");
    d.leg("fork-town", "fork", "town");
    d.leg("port-fork", "port", "fork");
    d.leg("town-depot", "town", "depot");
    d.leg("west-bend", "bend", "port").surface = Surface::Paved;
    d.dossier.entries = {{"port", {Goods::Fuel, Goods::Food}, {}}, {"depot", {Goods::Medicine}, {}}};
    addVehicles(d);
    return d;
}

struct Asked {
    Workspace workspace;
    Access access;

    explicit Asked(const SmallDossier& d, const char* at = "2023-03-01")
        : workspace(d.workspace(at)), access(SmallDossier::accessOf(workspace)) {}

    [[nodiscard]] WayAnswer ways(const WayRequest& request) const {
        const auto answer = findWays({workspace, access}, request);
        REQUIRE(answer.has_value());
        return *answer;
    }
    [[nodiscard]] ErrorCode error(const WayRequest& request) const {
        const auto answer = findWays({workspace, access}, request);
        REQUIRE_FALSE(answer.has_value());
        return answer.error().code;
    }
};

std::vector<std::string> legs(const FoundWay& way) {
    std::vector<std::string> ids;
    for (const WayStep& step : way.steps)
        ids.push_back((step.reversed ? "-" : "") + step.leg);
    return ids;
}

std::vector<std::string> legs(const std::optional<FoundWay>& way) {
    REQUIRE(way.has_value());
    return legs(*way);
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("in peace the best way is the shortest, at no price, with its length, line and senses") {
    const Asked peace(country());
    const WayAnswer answer = peace.ways({.from = "port", .to = "town"});
    CHECK(legs(answer.best) == Ids{"port-fork", "fork-town"});
    CHECK(answer.best == answer.peacetime);
    CHECK(answer.best->from == "port");
    CHECK(answer.best->to == "town");
    CHECK_THAT(answer.best->length.value, WithinRel(geodesicLength(answer.best->line).value, 1e-12));
    CHECK(answer.best->line.size() == 3);
    CHECK(answer.best->open == answer.best->length);
    CHECK_FALSE(answer.best->firstCut.has_value());
    REQUIRE(detourPrice(answer));
    CHECK(detourPrice(answer)->length == Metres{});
    const WayAnswer back = peace.ways({.from = "town", .to = "port"});
    CHECK(legs(back.best) == Ids{"-fork-town", "-port-fork"});
    CHECK(back.best->line.front() == answer.best->line.back());
}

TEST_CASE("alternatives come from best to worst, and share at most 80 percent of their length with any better one") {
    const Asked peace(country());
    const WayAnswer answer = peace.ways({.from = "port", .to = "town", .alternatives = 10});
    REQUIRE(answer.alternatives.size() == 3);
    CHECK(legs(answer.alternatives[0]) == Ids{"-west-bend", "bend-town"});
    CHECK(answer.alternatives[0].length < answer.alternatives[1].length);
    // Of two that are as long, that whose last leg has the first id.
    CHECK(legs(answer.alternatives[1]) == Ids{"port-fork", "fork-bend", "bend-town"});
    CHECK(legs(answer.alternatives[2]) == Ids{"-west-bend", "-fork-bend", "fork-town"});
    CHECK(answer.alternatives[1].length.value == answer.alternatives[2].length.value);
    CHECK(peace.ways({.from = "port", .to = "town", .alternatives = 0}).alternatives.empty());
    // From the depot all ways begin with the same leg, 214 km of 428: half of the way is no other way's.
    SmallDossier far = country();
    far.place("end", 24);
    far.leg("end-depot", "end", "depot"); // 1,925 km more: the ways to the port differ in less than a fifth
    CHECK(Asked(far).ways({.from = "end", .to = "port"}).alternatives.empty());
}

TEST_CASE("a cut leg is not used unless whatever stands there is accepted, and the detour has its price") {
    SmallDossier d = country();
    d.zone("belt", "denier", ZoneType::Blockade, box(2.5, 15.9, 3.0, 16.1));
    const Asked cut(d);
    const WayAnswer answer = cut.ways({.from = "port", .to = "town", .cargo = {{}, "pickup"}});
    CHECK(legs(answer.best) == Ids{"-west-bend", "bend-town"});
    CHECK(answer.best->status == Status::Open);
    CHECK(legs(answer.peacetime) == Ids{"port-fork", "fork-town"});
    CHECK(answer.peacetime->status == Status::Cut);
    REQUIRE(answer.peacetime->firstCut);
    CHECK(answer.peacetime->firstCut->decidingState == "belt");
    CHECK(answer.peacetime->firstCut->nearPlace == "fork");
    CHECK_THAT(answer.peacetime->firstCut->position.longitude, WithinAbs(2.5, 1e-9));
    const Metres before = legOf(cut.access, "port-fork").length;
    CHECK_THAT((answer.peacetime->firstCut->fromStart - before) / legOf(cut.access, "fork-town").length,
               WithinRel(0.25, 1e-9));
    const DetourPrice price = detourPrice(answer).value();
    CHECK_THAT(price.length.value, WithinRel((answer.best->length - answer.peacetime->length).value, 1e-12));
    CHECK(price.length.value > 30e3);
    REQUIRE(price.hours);
    CHECK_THAT(price.hours->least.count(), WithinRel(kilometres(price.length) / 50, 1e-9));
    CHECK_THAT(price.hours->most.count(), WithinRel(kilometres(price.length) / 40, 1e-9));
    CHECK_THAT(price.litres.value(), WithinRel(kilometres(price.length) * 0.15, 1e-9));
    const WayAnswer any = cut.ways({.from = "port", .to = "town", .worst = std::nullopt});
    CHECK(legs(any.best) == Ids{"port-fork", "fork-town"});
    const WayAnswer from = cut.ways({.from = "town", .to = "port", .worst = std::nullopt});
    CHECK(from.best->firstCut->nearPlace == "fork"); // 3.0° E, the middle between both
    CHECK_THAT(from.best->firstCut->position.longitude, WithinAbs(3.0, 1e-9));
}

TEST_CASE("the worst status that is accepted decides over legs at risk") {
    SmallDossier d = country();
    d.zone("raids", "taxer", ZoneType::Attack, box(2.5, 15.9, 3.0, 16.1));
    const Asked risk(d);
    const WayAnswer answer = risk.ways({.from = "port", .to = "town"});
    CHECK(legs(answer.best) == Ids{"port-fork", "fork-town"});
    CHECK(answer.best->status == Status::AtRisk);
    CHECK_THAT(answer.best->atRisk / legOf(risk.access, "fork-town").length, WithinRel(0.25, 1e-9));
    CHECK(legs(risk.ways({.from = "port", .to = "town", .worst = Status::Open}).best) ==
          Ids{"-west-bend", "bend-town"});
    d.word("bend-town", Status::Cut, {});
    const WayAnswer none = Asked(d).ways({.from = "port", .to = "town", .worst = Status::Open});
    CHECK_FALSE(none.best.has_value());
    CHECK(none.alternatives.empty());
    CHECK(none.peacetime.has_value());
    CHECK_FALSE(detourPrice(none).has_value());
}

TEST_CASE("an avoided actor's zone on any piece closes the leg, whatever an analyst says of it, hidden or not") {
    SmallDossier d = country();
    d.zone("host-camp", "host", ZoneType::Garrison, box(2.5, 15.9, 2.6, 16.1));
    d.zone("keeper-camp", "keeper", ZoneType::Garrison, box(2.5, 16.4, 3.5, 17.1), between("2023-01-01", "2023-06-01"));
    d.word("fork-town", Status::Open, {});
    Asked asked(d);
    asked.workspace.hiddenActors = {"host"};
    const auto best = [&](std::set<std::string> actors) {
        return asked.ways({.from = "port", .to = "town", .avoidedActors = std::move(actors)}).best;
    };
    CHECK(legs(best({})) == Ids{"port-fork", "fork-town"});
    CHECK(legs(best({"host"})) == Ids{"-west-bend", "bend-town"});
    CHECK(legs(best({"keeper"})) == Ids{"port-fork", "fork-town"});
    CHECK_FALSE(best({"host", "keeper"}).has_value());
    CHECK(legs(Asked(d, "2023-06-01").ways({.from = "port", .to = "town", .avoidedActors = {"host", "keeper"}}).best) ==
          Ids{"-west-bend", "bend-town"});
    CHECK(legs(asked.ways({.from = "port", .to = "town", .avoidedActors = {"host"}}).peacetime) ==
          Ids{"port-fork", "fork-town"});
}

TEST_CASE("fastest takes the paved way round, and the peacetime way by the same goal") {
    const Asked peace(country());
    const WayAnswer answer = peace.ways(
        {.from = "port", .to = "town", .cargo = {{}, "tanker"}, .goal = WayGoal::Fastest, .alternatives = 3});
    CHECK(legs(answer.best) == Ids{"-west-bend", "bend-town"});
    CHECK(answer.best == answer.peacetime);
    const double km = kilometres(answer.best->length);
    CHECK_THAT(answer.best->hours.value().least.count(), WithinRel(km / 80, 1e-12));
    CHECK_THAT(answer.best->hours.value().most.count(), WithinRel(km / 60, 1e-12));
    CHECK_THAT(answer.best->litres.value(), WithinRel(km * 0.4, 1e-12));
    REQUIRE(answer.alternatives.size() == 3); // 111 km on earth and 243 on asphalt are quicker than 214 on earth
    CHECK(legs(answer.alternatives[0]) == Ids{"port-fork", "fork-bend", "bend-town"});
    CHECK(legs(answer.alternatives[2]) == Ids{"port-fork", "fork-town"});
    CHECK(answer.alternatives[0].hours->most < answer.alternatives[2].hours->most);
    CHECK(answer.alternatives[0].length > answer.alternatives[2].length);
    CHECK(peace.error({.from = "port", .to = "nowhere"}) == ErrorCode::UnknownPlace);
    SmallDossier none = country();
    none.dossier.vehicles.clear();
    CHECK(Asked(none).error({.from = "port", .to = "town", .goal = WayGoal::Fastest}) == ErrorCode::MissingField);
}

TEST_CASE("a vehicle keeps to legs that carry it, in their season and in the rains") {
    SmallDossier d = country();
    const WayRequest tanker{.from = "port", .to = "town", .cargo = {{}, "tanker"}};
    CHECK(legs(Asked(d, "2023-06-30").ways(tanker).best) == Ids{"port-fork", "fork-town"});
    CHECK(legs(Asked(d, "2023-07-01").ways(tanker).best) == Ids{"-west-bend", "bend-town"}); // earth is mud
    d.dossier.legs[5].capacity = Capacity::Medium;                                           // west-bend
    const Asked rains(d, "2023-07-01");
    const WayAnswer stuck = rains.ways(tanker);
    CHECK_FALSE(stuck.best.has_value());
    REQUIRE(stuck.peacetime); // the way that it takes in the dry season, and no hours for it now
    CHECK(legs(stuck.peacetime) == Ids{"port-fork", "fork-town"});
    CHECK_FALSE(stuck.peacetime->hours.has_value());
    CHECK(legs(rains.ways({.from = "port", .to = "town", .cargo = {{}, "pickup"}}).best) ==
          Ids{"port-fork", "fork-town"});
    CHECK_FALSE(rains.ways({.from = "port", .to = "town", .cargo = {{}, "boat"}}).peacetime.has_value());
}

TEST_CASE("goods without a vehicle change vehicles at any place, and no litres are told") {
    SmallDossier d = country();
    for (Leg& leg : d.dossier.legs)
        if (leg.id == "port-fork") {
            leg.mode = LegMode::River;
            leg.surface = Surface::Water;
        }
    const Asked asked(d);
    const WayAnswer food = asked.ways({.from = "port", .to = "town", .cargo = {Goods::Food, {}}});
    CHECK(legs(food.best) == Ids{"port-fork", "fork-town"});
    CHECK(food.best->steps[0].vehicle == "boat");
    CHECK(food.best->steps[1].vehicle == "pickup");
    const double boat = kilometres(food.best->steps[0].length);
    const double land = kilometres(food.best->steps[1].length);
    CHECK_THAT(food.best->hours.value().most.count(), WithinRel(boat / 8 + land / 40, 1e-12));
    CHECK_FALSE(food.best->litres.has_value());
    CHECK(legs(asked.ways({.from = "port", .to = "town", .cargo = {Goods::Medicine, {}}}).best) ==
          Ids{"-west-bend", "bend-town"});
    CHECK_FALSE(asked.ways({.from = "port", .to = "town", .cargo = {Goods::Salt, {}}}).peacetime.has_value());
    const WayAnswer any = asked.ways({.from = "port", .to = "town"});
    CHECK(any.best->steps[1].vehicle == "pickup"); // quicker than the tanker on earth
}

TEST_CASE("without a start the nearest entry that gives the goods is taken") {
    const Asked peace(country());
    CHECK(legs(peace.ways({.to = "town"}).best) == Ids{"-town-depot"});
    CHECK(peace.ways({.to = "town"}).best->from == "depot");
    const WayAnswer food = peace.ways({.to = "town", .cargo = {Goods::Food, {}}});
    CHECK(legs(food.best) == Ids{"port-fork", "fork-town"});
    CHECK(food.best->from == "port");
    const WayAnswer here = peace.ways({.to = "depot"});
    CHECK(legs(here.best).empty());
    CHECK(here.best->from == "depot");
    CHECK(here.best->line.empty());
    CHECK_FALSE(peace.ways({.to = "town", .cargo = {Goods::Salt, {}}}).peacetime.has_value());
}

TEST_CASE("what the dossier does not know is an error, and says what") {
    const Asked peace(country());
    CHECK(peace.error({.from = "mars", .to = "town"}) == ErrorCode::UnknownPlace);
    CHECK(peace.error({.from = "port", .to = ""}) == ErrorCode::UnknownPlace);
    CHECK(peace.error({.from = "port", .to = "town", .cargo = {{}, "camel"}}) == ErrorCode::UnknownId);
    CHECK(peace.error({.from = "port", .to = "town", .avoidedActors = {"nobody"}}) == ErrorCode::UnknownId);
    CHECK(peace.error({.from = "port", .to = "town", .alternatives = 11}) == ErrorCode::OutOfRange);
}

TEST_CASE("out of season there is no way now, and the peacetime way is that of the season") {
    SmallDossier d = country();
    for (Leg& leg : d.dossier.legs)
        if (leg.id != "town-depot") leg.firstMonth = 8;
    const WayAnswer dry = Asked(d).ways({.from = "port", .to = "town"});
    CHECK_FALSE(dry.best.has_value());
    CHECK(legs(dry.peacetime) == Ids{"port-fork", "fork-town"});
    CHECK(Asked(d).ways({.from = "port", .to = "town", .worst = std::nullopt}).best == dry.peacetime);
}

TEST_CASE("what happened near a way is told once, and closes nothing") {
    SmallDossier d = country();
    Event e;
    e.id = "ambush";
    e.kind = EventKind::Ambush;
    e.when.from = *parseTime("2023-02-20");
    e.position = Position{.latitude = 16.05, .longitude = 2.0}; // at the fork, near both legs
    d.dossier.events.push_back(e);
    const WayAnswer answer = Asked(d).ways({.from = "port", .to = "town"});
    CHECK(legs(answer.best) == Ids{"port-fork", "fork-town"});
    CHECK(answer.best->exposure.events == Ids{"ambush"});
    CHECK(answer.best->exposure.score > 0.0);
    CHECK(answer.best->exposure.score < 1.0);
    CHECK(answer.alternatives.at(0).exposure.events.empty());
}
