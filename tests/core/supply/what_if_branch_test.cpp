#include "../access/small_dossier.h"

#include <azalai/supply/what_if_branch.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace azalai;
using namespace azalai::test;

namespace {

std::shared_ptr<const Dossier> blockaded() {
    SmallDossier d;
    d.place("port", 0);
    d.place("town", 4);
    d.leg("road", "port", "town");
    d.leg("track", "port", "town", {{.latitude = 18, .longitude = 2}});
    d.entry("port");
    d.zone("belt@1", "denier", ZoneType::Blockade, box(1, 15, 2, 19), between("2023-08-11", nullptr));
    d.zone("far@1", "denier", ZoneType::Blockade, box(8, 15, 9, 19), between("2023-01-01", "2023-06-01"));
    return std::make_shared<const Dossier>(d.dossier);
}

WhatIfChange word(const char* at, const char* leg, Status status) {
    return {.from = on(at), .what = WhatIfChange::LegWord{leg, status}};
}
WhatIfChange end(const char* at, const char* state) { return {.from = on(at), .what = WhatIfChange::ZoneEnd{state}}; }
WhatIfChange outline(const char* at, const char* state, Area area, bool isMoved = false) {
    return {.from = on(at), .what = WhatIfChange::ZoneOutline{state, std::move(area), isMoved}};
}
WhatIfChange addition(const char* at, const char* id, Area area) {
    ZoneState state;
    state.id = state.zone = id;
    state.actor = "denier";
    state.type = ZoneType::Blockade;
    state.outline = std::move(area);
    state.when = between(at, nullptr);
    return {.from = on(at), .what = WhatIfChange::NewZone{state}};
}

std::vector<WhatIfChange> listOf(const WhatIfBranch& branch) {
    std::vector<WhatIfChange> list;
    for (const auto& change : branch.changes())
        list.push_back(*change);
    return list;
}

} // namespace

TEST_CASE("a branch without changes is the dossier") {
    const WhatIfBranch branch(blockaded());
    CHECK(branch.isEmpty());
    CHECK_FALSE(branch.canUndo());
    CHECK_FALSE(branch.canRedo());
    CHECK(applied(*branch.dossier(), branch.changes()) == *branch.dossier());
}

TEST_CASE("a second word on a leg takes the place of one from the same instant or later, and follows an earlier one") {
    WhatIfBranch branch(blockaded());
    CHECK(branch.add(word("2023-09-03", "road", Status::Cut)));
    CHECK(branch.add(word("2023-09-10", "road", Status::Open)));
    CHECK(branch.changes().size() == 2);
    CHECK_FALSE(branch.wordOn("road", on("2023-09-02")));
    CHECK(branch.wordOn("road", on("2023-09-09")) == Status::Cut);
    CHECK(branch.wordOn("road", on("2023-09-10")) == Status::Open);
    CHECK(branch.add(word("2023-09-03", "road", Status::AtRisk)));
    CHECK(listOf(branch) == std::vector{word("2023-09-03", "road", Status::AtRisk)});
    CHECK_FALSE(branch.add(word("2023-09-03", "road", Status::AtRisk))); // said already: no step
    CHECK(branch.saysOf("road"));
    CHECK_FALSE(branch.saysOf("track"));
    CHECK_FALSE(branch.add(word("2023-09-03", "no-such-leg", Status::Cut)));
}

TEST_CASE("each step is undone and redone on its own, and a new one ends what could be redone") {
    WhatIfBranch branch(blockaded());
    branch.add(word("2023-09-03", "road", Status::Cut));
    branch.add(end("2023-09-03", "belt@1"));
    const auto both = listOf(branch);
    CHECK(branch.undo());
    CHECK(listOf(branch) == std::vector{word("2023-09-03", "road", Status::Cut)});
    CHECK(branch.redo());
    CHECK(listOf(branch) == both);
    CHECK_FALSE(branch.redo());
    CHECK(branch.undo());
    CHECK(branch.undo());
    CHECK_FALSE(branch.undo());
    CHECK(branch.isEmpty());
    branch.add(word("2023-09-03", "track", Status::Cut));
    CHECK_FALSE(branch.canRedo());
    CHECK(branch.undo());
    CHECK(branch.isEmpty());
}

TEST_CASE("a change can be removed from the middle, and the rest stays as it was") {
    WhatIfBranch branch(blockaded());
    branch.add(word("2023-09-03", "road", Status::Cut));
    branch.add(end("2023-09-03", "belt@1"));
    branch.add(word("2023-09-04", "track", Status::Cut));
    CHECK_FALSE(branch.remove(3));
    CHECK(branch.remove(1));
    CHECK(listOf(branch) ==
          std::vector{word("2023-09-03", "road", Status::Cut), word("2023-09-04", "track", Status::Cut)});
    CHECK(branch.forgetLeg("track"));
    CHECK_FALSE(branch.forgetLeg("track"));
    CHECK(branch.undo());
    CHECK(branch.undo());
    CHECK(branch.changes().size() == 3);
}

TEST_CASE("outlines of one zone and instant are one change, moved only when all of them were") {
    WhatIfBranch branch(blockaded());
    branch.add(outline("2023-09-03", "belt@1", box(1, 15, 2, 20), true));
    branch.add(word("2023-09-03", "road", Status::Open));
    branch.add(outline("2023-09-03", "belt@1", box(1, 15, 2, 21), true));
    CHECK(listOf(branch) == std::vector{outline("2023-09-03", "belt@1", box(1, 15, 2, 21), true),
                                        word("2023-09-03", "road", Status::Open)});
    branch.add(outline("2023-09-03", "belt@1", box(1, 15, 2, 22)));
    branch.add(outline("2023-09-03", "belt@1", box(1, 15, 2, 23), true));
    CHECK(listOf(branch)[0] == outline("2023-09-03", "belt@1", box(1, 15, 2, 23), false));
    CHECK(branch.undo());
    CHECK(listOf(branch)[0] == outline("2023-09-03", "belt@1", box(1, 15, 2, 22)));
    CHECK(branch.touches("belt@1"));
    CHECK_FALSE(branch.touches("far@1"));
}

TEST_CASE("a zone that ends does not keep what was drawn of it from then on") {
    WhatIfBranch branch(blockaded());
    branch.add(outline("2023-09-03", "belt@1", box(1, 15, 2, 20)));
    branch.add(end("2023-09-03", "belt@1"));
    CHECK(listOf(branch) == std::vector{end("2023-09-03", "belt@1")});
    CHECK_FALSE(branch.add(outline("2023-09-10", "belt@1", box(1, 15, 2, 21)))); // it is gone by then
    CHECK_FALSE(branch.add(end("2023-09-03", "far@1")));
    CHECK_FALSE(branch.add(end("2023-09-03", "no-such-state@1")));
}

TEST_CASE("a zone that was added is redrawn, and ended, in its own line") {
    WhatIfBranch branch(blockaded());
    branch.add(addition("2023-09-03", "what-if-1@1", box(2, 15, 3, 17)));
    CHECK(branch.add(outline("2023-09-03", "what-if-1@1", box(2, 15, 3, 18))));
    CHECK(listOf(branch) == std::vector{addition("2023-09-03", "what-if-1@1", box(2, 15, 3, 18))});
    CHECK(triedZone(branch, on("2023-09-03")).id == "what-if-2@1");
    CHECK(triedZone(*branch.dossier(), {"what-if-1@1"}, on("2023-09-03")).zone == "what-if-2");
    CHECK(branch.add(end("2023-09-03", "what-if-1@1")));
    CHECK(branch.isEmpty());
    CHECK(branch.undo());
    CHECK(branch.add(end("2023-09-20", "what-if-1@1")));
    CHECK(branch.changes().size() == 2);
    CHECK(branch.remove(0)); // and the end of what is not there goes with it
    CHECK(branch.isEmpty());
    CHECK(branch.undo());
    CHECK(branch.changes().size() == 2);
}

TEST_CASE("what was drawn of the past of a reshaped zone goes when the zone is put back") {
    WhatIfBranch branch(blockaded());
    branch.add(outline("2023-09-03", "belt@1", box(1, 17, 2, 19)));
    CHECK(branch.add(outline("2023-08-20", "belt@1~1", box(1, 15, 2, 16))));
    CHECK(applied(*branch.dossier(), branch.changes()).zones.size() == 4);
    CHECK(branch.remove(0));
    CHECK(branch.isEmpty());
}

TEST_CASE("what is kept carries its reason, its source and when it was written, and ends when it is said to") {
    WhatIfBranch branch(blockaded());
    branch.add(word("2023-09-03", "road", Status::Cut));
    branch.add(outline("2023-09-03", "belt@1", box(1, 15, 2, 20)));
    branch.add(addition("2023-09-03", "what-if-1@1", box(2, 15, 3, 17)));
    Keeping keeping;
    keeping.reason.en = "bridge out";
    keeping.sources = {"DESK"};
    keeping.until = *parseTime("2023-10-01");
    keeping.recorded = *parseTime("2023-09-04T10:00Z");
    const Dossier next = kept(*branch.dossier(), branch.changes(), keeping);
    REQUIRE(next.overrides.size() == 1);
    CHECK(next.overrides[0].reason.en == "bridge out");
    CHECK(next.overrides[0].sources == keeping.sources);
    CHECK(next.overrides[0].recorded == std::optional(keeping.recorded));
    CHECK(next.overrides[0].when == between("2023-09-03", "2023-10-01"));
    const ZoneState& belt = *next.zoneState("belt@1");
    CHECK(belt.recorded == std::optional(keeping.recorded));
    CHECK(belt.note == "bridge out");
    CHECK(belt.sources == keeping.sources);
    CHECK_FALSE(belt.when.to);
    CHECK(next.zoneState("what-if-1@1")->when == between("2023-09-03", "2023-10-01"));
    const ZoneState& past = *next.zoneState("belt@1~1");
    CHECK(past.note.empty());
    CHECK_FALSE(past.recorded);

    // Kept again, the first word is left as it was written.
    WhatIfBranch second(std::make_shared<const Dossier>(next));
    second.add(word("2023-09-05", "track", Status::Cut));
    Keeping later;
    later.reason.en = "later";
    later.recorded = *parseTime("2023-09-06T10:00Z");
    const Dossier both = kept(next, second.changes(), later);
    REQUIRE(both.overrides.size() == 2);
    CHECK(both.overrides[0] == next.overrides[0]);
    CHECK(both.overrides[1].reason.en == "later");
    CHECK_FALSE(both.overrides[1].when.to);
}

TEST_CASE("however it is undone, redone and cut down, a branch applies as its list says and holds no idle change") {
    const int seed = GENERATE(range(1, 30));
    INFO("seed " << seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto pick = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    const char* days[] = {"2023-08-15", "2023-09-03", "2023-09-20"};
    const char* legs[] = {"road", "track", "none"};
    const char* states[] = {"belt@1", "far@1", "belt@1~1", "new@1"};
    WhatIfBranch branch(blockaded());
    std::vector<std::vector<WhatIfChange>> steps{{}};
    for (int i = 0; i < 40; ++i) {
        const char* day = days[pick(3)];
        const double top = 17 + pick(5);
        bool changed = false;
        switch (pick(6)) {
        case 0:
            changed = branch.add(word(day, legs[pick(3)], static_cast<Status>(pick(3))));
            break;
        case 1:
            changed = branch.add(end(day, states[pick(4)]));
            break;
        case 2:
            changed = branch.add(outline(day, states[pick(4)], box(1, 15, 2, top)));
            break;
        case 3:
            if (!branch.touches("new@1")) changed = branch.add(addition(day, "new@1", box(2, 15, 3, top)));
            break;
        case 4:
            changed = branch.remove(static_cast<std::size_t>(pick(4)));
            break;
        default:
            if (branch.undo()) {
                steps.pop_back();
                CHECK(listOf(branch) == steps.back());
                const auto undone = listOf(branch);
                CHECK(branch.redo());
                CHECK(branch.undo());
                CHECK(listOf(branch) == undone);
            }
        }
        if (changed) steps.push_back(listOf(branch));
        CHECK(listOf(branch) == steps.back());
        Dossier so = *branch.dossier();
        for (const WhatIfChange& change : listOf(branch)) {
            const Dossier next = applied(so, asWhatIf(change));
            CHECK(next != so);
            so = next;
        }
        CHECK(applied(*branch.dossier(), branch.changes()) == so);
    }
    while (branch.undo())
        steps.pop_back();
    CHECK(branch.isEmpty());
    CHECK(steps.size() == 1);
}
