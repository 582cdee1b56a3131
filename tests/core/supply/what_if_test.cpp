#include "../access/random_dossier.h"

#include <azalai/supply/what_if.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace azalai;
using namespace azalai::test;

namespace {

/// port (0° E) - town (4° E) on 16° N, blockaded from 11 August on.
SmallDossier blockaded() {
    SmallDossier d;
    d.place("port", 0);
    d.place("town", 4);
    d.leg("road", "port", "town");
    d.entry("port");
    d.zone("belt@1", "denier", ZoneType::Blockade, box(1, 15, 2, 17), between("2023-08-11", nullptr));
    return d;
}

Access accessOf(const Dossier& dossier, const char* at, const char* knownAt = nullptr) {
    Workspace w = openingWorkspace(std::make_shared<const Dossier>(dossier));
    w.at = on(at);
    if (knownAt) w.knownAt = on(knownAt);
    return SmallDossier::accessOf(w);
}

bool isCutOff(const Dossier& dossier, const char* at, const char* knownAt = nullptr) {
    return placeOf(accessOf(dossier, at, knownAt), "town").cutOff;
}

} // namespace

TEST_CASE("trying nothing out gives the same dossier") {
    const Dossier d = randomDossier(3).dossier;
    CHECK(WhatIf{}.isEmpty());
    CHECK(applied(d, {}) == d);
    CHECK(applied(d, {.from = on("2023-05-01"), .legs = {{"no-such-leg", Status::Cut}}, .removedStates = {"none"}}) ==
          d);
}

TEST_CASE("a leg that is opened or closed is so from the instant on, and as it was before") {
    const Dossier d = blockaded().dossier;
    const Dossier open = applied(d, {.from = on("2023-09-03"), .legs = {{"road", Status::Open}}});
    CHECK(isCutOff(open, "2023-09-02"));
    const Access after = accessOf(open, "2023-10-01");
    CHECK_FALSE(placeOf(after, "town").cutOff);
    CHECK(placeOf(after, "town").since == std::optional(on("2023-09-03")));
    REQUIRE(legOf(after, "road").byOverride);
    CHECK(open.overrides[*legOf(after, "road").byOverride].by == whatIfAuthor);
    const Dossier closed = applied(d, {.from = on("2023-03-01"), .legs = {{"road", Status::Cut}}});
    CHECK_FALSE(isCutOff(closed, "2023-02-28"));
    CHECK(isCutOff(closed, "2023-03-01"));
    CHECK_FALSE(isCutOff(applied(d, {.legs = {{"road", Status::Open}}}), "2023-08-12"));
}

TEST_CASE("a tried word beats every other on its leg, whenever that was recorded, and also as known earlier") {
    SmallDossier d = blockaded();
    d.word("road", Status::Cut, between("2023-02-01", "2023-12-01"), "2023-11-30");
    d.word("road", Status::Cut, between("2023-10-01", nullptr), "2024-01-01");
    const Dossier open = applied(d.dossier, {.from = on("2023-09-03"), .legs = {{"road", Status::Open}}});
    CHECK(isCutOff(open, "2023-09-02"));
    for (const char* at : {"2023-09-03", "2023-10-02", "2023-12-15"}) {
        CHECK_FALSE(isCutOff(open, at));
        CHECK_FALSE(isCutOff(open, at, "2023-09-03"));
    }
}

TEST_CASE("no tried word brings water into the river") {
    SmallDossier d = blockaded();
    d.dossier.zones.clear();
    d.dossier.legs[0].firstMonth = 8;
    CHECK(isCutOff(applied(d.dossier, {.legs = {{"road", Status::Open}}}), "2023-07-31"));
}

TEST_CASE("a state is moved, added or taken away, and the states stay in order") {
    const Dossier d = blockaded().dossier;
    ZoneState moved = d.zones[0];
    moved.outline = box(1, 17, 2, 18);
    CHECK_FALSE(isCutOff(applied(d, {.zones = {moved}}), "2023-09-03"));
    ZoneState added = d.zones[0];
    added.id = added.zone = "a@1";
    added.when = between("2023-02-01", "2023-02-02");
    const Dossier both = applied(d, {.zones = {added}});
    REQUIRE(both.zones.size() == 2);
    CHECK(both.zones[0] == added);
    CHECK(isCutOff(both, "2023-02-01"));
    const Dossier lifted = applied(d, {.from = on("2023-09-03"), .removedStates = {"belt@1"}});
    CHECK(isCutOff(lifted, "2023-09-02"));
    CHECK_FALSE(isCutOff(lifted, "2023-09-03"));
    CHECK(applied(d, {.from = on("2023-08-11"), .removedStates = {"belt@1"}}).zones.empty());
    CHECK(applied(d, {.removedStates = {"belt@1"}}).zones.empty());
}

TEST_CASE("a state that goes on because its successor is not known yet can be taken away too") {
    SmallDossier d = blockaded();
    d.dossier.zones[0].zone = "belt";
    d.dossier.zones[0].when = between("2023-08-11", "2023-09-03");
    ZoneState& next = d.zone("belt@2", "denier", ZoneType::Blockade, box(8, 15, 9, 17), between("2023-09-03", nullptr));
    next.zone = "belt";
    next.recorded = *parseTime("2023-09-10");
    CHECK(isCutOff(d.dossier, "2023-09-03", "2023-09-05"));
    const Dossier lifted = applied(d.dossier, {.from = on("2023-09-03"), .removedStates = {"belt@1"}});
    CHECK_FALSE(isCutOff(lifted, "2023-09-03", "2023-09-05"));
}

TEST_CASE("another outline counts from the instant on, and the state is what it was before") {
    const Dossier d = blockaded().dossier;
    const Dossier moved =
        applied(d, {.from = on("2023-09-03"), .outlines = {{"belt@1", box(1, 17, 2, 18)}, {"none", {}}}});
    REQUIRE(moved.zones.size() == 2);
    CHECK(moved.zones[0].id == "belt@1");
    CHECK(moved.zones[1].id == "belt@1~1");
    CHECK(moved.zones[1].outline == d.zones[0].outline);
    CHECK(isCutOff(moved, "2023-09-02"));
    CHECK_FALSE(isCutOff(moved, "2023-09-03"));
    CHECK(placeOf(accessOf(moved, "2023-10-01"), "town").since == std::optional(on("2023-09-03")));
    const Dossier again = applied(moved, {.from = on("2023-10-01"), .outlines = {{"belt@1", box(1, 15, 2, 17)}}});
    REQUIRE(again.zones.size() == 3);
    CHECK(again.zones[2].id == "belt@1~2");
    CHECK_FALSE(isCutOff(again, "2023-09-30"));
    CHECK(isCutOff(again, "2023-10-01"));
    // From its first instant on there is nothing before, and after its end nothing at all.
    CHECK(applied(d, {.from = on("2023-08-11"), .outlines = {{"belt@1", box(1, 17, 2, 18)}}}).zones.size() == 1);
    Dossier ended = d;
    ended.zones[0].when.to = *parseTime("2023-09-01");
    CHECK(applied(ended, {.from = on("2023-09-03"), .outlines = {{"belt@1", box(1, 17, 2, 18)}}}) == ended);
}

TEST_CASE("every tried leg has the status that was tried, unless out of season, and nothing before changes") {
    const int seed = GENERATE(range(1, 9));
    INFO("seed " << seed);
    const Dossier d = randomDossier(seed).dossier;
    WhatIf what{.from = on("2023-06-15"),
                .legs = {},
                .zones = {},
                .removedStates = {d.zones[4].id, d.zones[9].id},
                .outlines = {{d.zones[2].id, box(0, 14, 3, 18)}}};
    for (std::size_t i = 0; i < d.legs.size(); i += 3)
        what.legs[d.legs[i].id] = static_cast<Status>((i / 3) % 3);
    const Dossier tried = applied(d, what);
    for (const char* at : {"2023-06-15", "2023-09-20", "2023-12-31"}) {
        const Access access = accessOf(tried, at);
        for (const auto& [leg, status] : what.legs)
            CHECK((legOf(access, leg).outOfSeason || legOf(access, leg).status == status));
    }
    const AccessHistory was = computeAccessHistory(openingWorkspace(std::make_shared<const Dossier>(d)));
    const AccessHistory is = computeAccessHistory(openingWorkspace(std::make_shared<const Dossier>(tried)));
    for (const auto& [leg, spells] : was.legs)
        for (const StatusSpell& spell : spells)
            if (spell.from < *what.from)
                CHECK(std::ranges::any_of(is.legs.at(leg), [&](const StatusSpell& s) {
                    return s.from <= spell.from && spell.from < s.to && s.status == spell.status;
                }));
}
