#include "lorries.h"

#include <azalai/supply/first_block.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// One road on 16° N from the port (0° E) over the fork (2° E) to the town (4° E).
SmallDossier road() {
    SmallDossier d;
    d.place("fork", 2);
    d.place("port", 0);
    d.place("town", 4);
    d.leg("fork-town", "fork", "town");
    d.leg("port-fork", "port", "fork");
    d.dossier.entries = {{"port", {Goods::Fuel}, {}}};
    addVehicles(d);
    return d;
}

struct Found {
    WayAnswer answer;
    std::optional<WayBlock> block; ///< of the peacetime way
};

Found ask(const SmallDossier& d, const WayRequest& request, const char* at = "2023-03-01") {
    const Workspace workspace = d.workspace(at);
    const Access access = SmallDossier::accessOf(workspace);
    const auto answer = findWays({workspace, access}, request);
    REQUIRE(answer.has_value());
    REQUIRE(answer->peacetime.has_value());
    const auto block = firstBlock({workspace, access}, request, *answer->peacetime);
    REQUIRE(block.has_value());
    return {*answer, *block};
}

} // namespace

TEST_CASE("nothing blocks a way that may be used") {
    CHECK_FALSE(ask(road(), {.from = "port", .to = "town"}).block.has_value());
}

TEST_CASE("a zone that cuts a leg blocks the way where it begins, coming from the start") {
    SmallDossier d = road();
    d.zone("belt", "denier", ZoneType::Blockade, box(2.5, 15.9, 3.0, 16.1));
    d.zone("wall", "denier", ZoneType::Blockade, box(3.4, 15.9, 3.6, 16.1));
    const Found there = ask(d, {.from = "port", .to = "town"});
    CHECK_FALSE(there.answer.best.has_value());
    REQUIRE(there.block.has_value());
    CHECK(there.block->reason == BlockReason::Status);
    CHECK(there.block->status == Status::Cut);
    CHECK(there.block->leg == "fork-town");
    CHECK(there.block->state == "belt");
    CHECK(there.block->nearPlace == "fork");
    CHECK_THAT(there.block->position.longitude, WithinAbs(2.5, 1e-9));
    CHECK_THAT(there.block->fromStart / there.answer.peacetime->length, WithinRel(2.5 / 4, 1e-9));
    const Found back = ask(d, {.from = "town", .to = "port"});
    REQUIRE(back.block.has_value());
    CHECK(back.block->state == "wall");
    CHECK(back.block->nearPlace == "town");
    CHECK_THAT(back.block->fromStart / back.answer.peacetime->length, WithinRel(0.4 / 4, 1e-9));
}

TEST_CASE("what is at risk blocks only who accepts open legs alone") {
    SmallDossier d = road();
    d.zone("raids", "taxer", ZoneType::Attack, box(0.5, 15.9, 1.0, 16.1));
    CHECK_FALSE(ask(d, {.from = "port", .to = "town"}).block.has_value());
    const auto block = ask(d, {.from = "port", .to = "town", .worst = Status::Open}).block;
    REQUIRE(block.has_value());
    CHECK(block->status == Status::AtRisk);
    CHECK(block->state == "raids");
    CHECK_FALSE(ask(d, {.from = "port", .to = "town", .worst = std::nullopt}).block.has_value());
}

TEST_CASE("an avoided actor's zone blocks an open leg, unless another reason comes before it") {
    SmallDossier d = road();
    d.zone("camp", "host", ZoneType::Garrison, box(2.5, 15.9, 2.6, 16.1));
    const WayRequest request{.from = "port", .to = "town", .avoidedActors = {"host"}};
    auto block = ask(d, request).block;
    REQUIRE(block.has_value());
    CHECK(block->reason == BlockReason::Avoided);
    CHECK(block->state == "camp");
    d.zone("belt", "denier", ZoneType::Blockade, box(0.5, 15.9, 1.0, 16.1));
    block = ask(d, request).block;
    CHECK(block->reason == BlockReason::Status);
    CHECK(block->leg == "port-fork");
    d.word("port-fork", Status::Open, {}); // an analyst's word opens the leg, but the camp stays where it is
    block = ask(d, request).block;
    CHECK(block->reason == BlockReason::Avoided);
}

TEST_CASE("an analyst's word blocks the whole leg and is named") {
    SmallDossier d = road();
    d.zone("raids", "taxer", ZoneType::Attack, box(2.5, 15.9, 3.0, 16.1));
    d.word("fork-town", Status::Cut, {});
    const auto block = ask(d, {.from = "port", .to = "town"}).block;
    REQUIRE(block.has_value());
    CHECK(block->reason == BlockReason::Status);
    CHECK(block->byOverride == 0);
    CHECK(block->state.empty());
    CHECK(block->nearPlace == "fork");
    CHECK_THAT(block->position.longitude, WithinAbs(2.0, 1e-9));
}

TEST_CASE("the season and the vehicle block a way too") {
    SmallDossier d = road();
    const auto mud = ask(d, {.from = "port", .to = "town", .cargo = {{}, "tanker"}}, "2023-08-01").block;
    REQUIRE(mud.has_value());
    CHECK(mud->reason == BlockReason::Vehicle);
    CHECK(mud->leg == "port-fork");
    d.dossier.legs[0].firstMonth = 8;
    const auto dry = ask(d, {.from = "port", .to = "town"}).block;
    REQUIRE(dry.has_value());
    CHECK(dry->reason == BlockReason::Season);
    CHECK(dry->leg == "fork-town");
    CHECK(dry->nearPlace == "fork");
}
