#include "../access/small_dossier.h"

#include <azalai/editing/on_each.h>
#include <azalai/editing/part_names.h>
#include <azalai/editing/zone_verbs.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;
using namespace azalai::test;

namespace {

const StatedTime today = *parseTime("2024-01-05");

/// One zone in two states, and a neighbour.
Dossier held() {
    SmallDossier d;
    d.zone("belt@1", "denier", ZoneType::Blockade, box(1, 15, 2, 17), between("2023-08-11", "2023-10-01"));
    d.zone("belt@2", "denier", ZoneType::Blockade, box(1, 15, 3, 17), between("2023-10-01", nullptr));
    d.zone("camp@1", "denier", ZoneType::Garrison, box(5, 15, 6, 16), between("2023-08-11", nullptr));
    for (ZoneState& state : d.dossier.zones)
        state.zone = state.id.substr(0, state.id.find('@'));
    return d.dossier;
}

Dossier after(const Dossier& dossier, const Result<Edit>& edit) {
    REQUIRE(edit.has_value());
    return applied(dossier, *edit).value();
}

StatedTime day(const char* text) { return *parseTime(text); }

} // namespace

TEST_CASE("a correction changes the state itself; a change from a date on keeps its history") {
    const Dossier d = held();
    const Area wider = box(1, 15, 4, 17);
    const Dossier corrected =
        after(d, reshapeZones(d, Verb::ReshapeZone, {{"belt@1", wider}}, {.from = {}, .recorded = today}));
    CHECK(corrected.zones.size() == 3);
    CHECK(corrected.zoneState("belt@1")->outline == wider);
    CHECK(corrected.zoneState("belt@1")->when == d.zoneState("belt@1")->when);
    CHECK(corrected.zoneState("belt@1")->recorded == today);
    const Dossier changed = after(
        d, reshapeZones(d, Verb::ReshapeZone, {{"belt@1", wider}}, {.from = day("2023-09-01"), .recorded = today}));
    CHECK(changed.zoneState("belt@1")->outline == d.zoneState("belt@1")->outline);
    CHECK(changed.zoneState("belt@1")->when.to == day("2023-09-01"));
    REQUIRE(changed.zoneState("belt@3"));
    CHECK(changed.zoneState("belt@3")->outline == wider);
    CHECK(changed.zoneState("belt@3")->when == between("2023-09-01", "2023-10-01"));
    CHECK(changed.zoneState("belt@2")->when == d.zoneState("belt@2")->when);
}

TEST_CASE("a border that zones share changes as one step that names them, in their present states or in new ones") {
    Dossier d = held();
    for (ZoneState& state : d.zones)
        state.name = {.en = "The " + state.zone, .fr = state.zone == "belt" ? "La ceinture" : "Le camp", .ar = {}};
    const std::map<std::string, Area> outlines{{"belt@2", box(1, 15, 4, 17)}, {"camp@1", box(4, 15, 6, 16)}};
    const auto correction = reshapeBorder(d, "camp@1", outlines, {.from = {}, .recorded = today});
    const Dossier corrected = after(d, correction);
    CHECK(correction->verb == Verb::ReshapeBorder);
    CHECK(correction->subject == "camp@1");
    CHECK(correction->name == LocalText{.en = "The camp · The belt", .fr = "Le camp · La ceinture", .ar = {}});
    CHECK(corrected.zones.size() == d.zones.size());
    CHECK(corrected.zoneState("belt@2")->outline == outlines.at("belt@2"));
    CHECK(corrected.zoneState("camp@1")->outline == outlines.at("camp@1"));
    CHECK(applied(corrected, inverse(*correction)).value() == d);

    const auto news = reshapeBorder(d, "camp@1", outlines, {.from = day("2023-11-01"), .recorded = today});
    const Dossier changed = after(d, news);
    CHECK(changed.zoneState("belt@2")->outline == d.zoneState("belt@2")->outline);
    CHECK(changed.zoneState("belt@2")->when.to == day("2023-11-01"));
    CHECK(changed.zoneState("belt@3")->outline == outlines.at("belt@2"));
    CHECK(changed.zoneState("camp@2")->outline == outlines.at("camp@1"));
    CHECK(applied(changed, inverse(*news)).value() == d);
    // One that begins that day already has no past to keep.
    const Dossier mixed =
        after(d, reshapeBorder(d, "camp@1", outlines, {.from = day("2023-10-01"), .recorded = today}));
    CHECK(mixed.zones.size() == d.zones.size() + 1);
    CHECK(mixed.zoneState("belt@2")->outline == outlines.at("belt@2"));
    CHECK(reshapeBorder(d, "camp@1", {{"camp@1", box(4, 15, 6, 16)}, {"belt@9", box(1, 15, 4, 17)}},
                        {.from = {}, .recorded = today})
              .error()
              .code == ErrorCode::UnknownId);
}

TEST_CASE("a change from the day on which the state began is a correction; after its end it is refused") {
    const Dossier d = held();
    const auto reshapeFrom = [&](const char* from) {
        return reshapeZones(d, Verb::ReshapeZone, {{"belt@1", box(1, 15, 4, 17)}},
                            {.from = day(from), .recorded = today});
    };
    CHECK(after(d, reshapeFrom("2023-08-11")).zones.size() == 3);
    CHECK(reshapeFrom("2023-10-01").error().code == ErrorCode::InvalidTime);
    CHECK(reshapeZones(d, Verb::ReshapeZone, {{"belt@9", {}}}, {.from = {}, .recorded = today}).error().code ==
          ErrorCode::UnknownId);
    CHECK(reshapeZones(d, Verb::ReshapeZone, {{"belt@1", {}}}, {.from = {}, .recorded = today}).error().code ==
          ErrorCode::InvalidGeometry);
}

TEST_CASE("a new zone gets a free id from its name") {
    const Dossier d = held();
    CHECK(freeZoneId(d, "Camp") == "camp-2");
    CHECK(freeZoneId(d, "  Gao — north (est.) ") == "gao-north-est");
    CHECK(freeZoneId(d, "تمبكتو") == "zone");
    NewZone zone;
    zone.name.en = "Camp";
    zone.actor = "denier";
    zone.outline = box(7, 15, 8, 16);
    CHECK(after(d, addZone(d, zone, today)).zoneState("camp-2@1"));
    zone.actor = "nobody";
    CHECK(addZone(d, zone, today).error().code == ErrorCode::UnknownId);
}

TEST_CASE("ending a zone closes the state and drops those that begin later") {
    const Dossier d = held();
    const Dossier ended = after(d, endZone(d, "belt@1", day("2023-09-01")));
    CHECK(ended.zoneState("belt@1")->when.to == day("2023-09-01"));
    CHECK_FALSE(ended.zoneState("belt@2"));
    CHECK(ended.zoneState("camp@1"));
    CHECK_FALSE(after(d, endZone(d, "belt@2", day("2023-10-01"))).zoneState("belt@2"));
    CHECK(endZone(d, "belt@1", day("2023-11-01")).error().code == ErrorCode::InvalidTime);
}

TEST_CASE("splitting leaves the zone its first part; merging ends the others") {
    const Dossier d = held();
    const std::vector parts{box(1, 15, 2, 16), box(1, 16, 2, 17)};
    const Dossier split = after(d, splitZone(d, "belt@1", parts, {.from = day("2023-09-01"), .recorded = today}));
    CHECK(split.zoneState("belt@3")->outline == parts[0]);
    REQUIRE(split.zoneState("belt-2@1"));
    CHECK(split.zoneState("belt-2@1")->outline == parts[1]);
    CHECK(split.zoneState("belt-2@1")->when == between("2023-09-01", "2023-10-01"));
    const Dossier merged = after(d, mergeZones(d, std::vector<std::string>{"belt@2", "camp@1"}, box(1, 15, 6, 17),
                                               {.from = day("2023-11-01"), .recorded = today}));
    CHECK(merged.zoneState("camp@1")->when.to == day("2023-11-01"));
    CHECK(merged.zoneState("belt@3")->outline == box(1, 15, 6, 17));
    const Dossier corrected = after(d, mergeZones(d, std::vector<std::string>{"belt@2", "camp@1"}, box(1, 15, 6, 17),
                                                  {.from = {}, .recorded = today}));
    CHECK_FALSE(corrected.zoneState("camp@1"));
}

TEST_CASE("the parts of a split are named by where they lie, in each language that the whole is named in") {
    Dossier d = held();
    for (ZoneState& state : d.zones)
        if (state.id == "belt@1") state.name = {.en = "The belt", .fr = "La ceinture", .ar = "الحزام"};
    const auto split = [&](const std::vector<Area>& parts, const std::optional<StatedTime>& from) {
        return after(d, splitZone(d, "belt@1", parts, {.from = from, .recorded = today}));
    };
    const Dossier later = split({box(1, 15, 2, 16), box(1, 16, 2, 17)}, day("2023-09-01"));
    CHECK(later.zoneState("belt@1")->name.en == "The belt"); // before the split
    CHECK(later.zoneState("belt@3")->name ==
          LocalText{.en = "The belt (south)", .fr = "La ceinture (sud)", .ar = "الحزام (جنوب)"});
    CHECK(later.zoneState("belt-2@1")->name ==
          LocalText{.en = "The belt (north)", .fr = "La ceinture (nord)", .ar = "الحزام (شمال)"});
    const Dossier corrected = split({box(1.5, 15, 2, 17), box(1, 15, 1.5, 17)}, std::nullopt);
    CHECK(corrected.zoneState("belt@1")->name.fr == "La ceinture (est)");
    CHECK(corrected.zoneState("belt-2@1")->name.fr == "La ceinture (ouest)");

    // By the middle of the ground, not of the box: the same box, but most of the first lies in the north.
    const Area corner{{.outer = {{15, 1}, {15, 1.1}, {16.8, 1.1}, {16.8, 2}, {17, 2}, {17, 1}}, .holes = {}}};
    CHECK(partNames({.en = "", .fr = "La ceinture", .ar = ""}, std::vector{corner, box(1, 15, 2, 17)}).front() ==
          LocalText{.en = "", .fr = "La ceinture (nord)", .ar = ""});
    const auto three = partNames({.en = "It", .fr = "", .ar = ""}, std::vector{corner, corner, corner});
    CHECK(three.size() == 3);
    CHECK(three.back().en == "It (3)");
}

TEST_CASE("what is said of narrow overlaps stays with the zone") {
    const Dossier d = held();
    const Dossier kept = after(d, keepNarrow(d, "belt@1", "camp@1"));
    CHECK(kept.zoneState("belt@1")->narrowWith == std::vector<std::string>{"camp"});
    CHECK(kept.zoneState("belt@1")->recorded == d.zoneState("belt@1")->recorded);
    CHECK(kept.zoneState("belt@2")->narrowWith.empty());
    CHECK(stateHash(kept) != stateHash(d));
    const Dossier next = after(kept, reshapeZones(kept, Verb::ReshapeZone, {{"belt@1", box(1, 15, 4, 17)}},
                                                  {.from = day("2023-09-01"), .recorded = today}));
    CHECK(next.zoneState("belt@3")->narrowWith == std::vector<std::string>{"camp"});
    CHECK(keepNarrow(d, "belt@1", "nobody@1").error().subject == "nobody@1");
}

TEST_CASE("moving shifts every vertex by the same on the grid") {
    const Dossier d = held();
    const Dossier moved = after(
        d, moveZones(d, std::vector<std::string>{"camp@1", "belt@1"}, 0.5, -0.25, {.from = {}, .recorded = today}));
    CHECK(moved.zoneState("camp@1")->outline == box(4.75, 15.5, 5.75, 16.5));
    CHECK(moved.zoneState("belt@1")->outline == box(0.75, 15.5, 1.75, 17.5));
}

TEST_CASE("a duplicate is a zone of its own in another time") {
    const Dossier d = held();
    const Dossier two = after(d, duplicateZone(d, "camp@1", between("2023-12-01", nullptr), today));
    REQUIRE(two.zoneState("camp-2@1"));
    CHECK(two.zoneState("camp-2@1")->outline == d.zoneState("camp@1")->outline);
    CHECK(two.zoneState("camp-2@1")->when == between("2023-12-01", nullptr));
}

TEST_CASE("one step does the same to several zones, and nothing when it cannot be done to one") {
    const Dossier d = held();
    const auto end = [&](const Dossier& dossier, const std::string& id) {
        return endZone(dossier, id, day("2023-11-01"));
    };
    const auto edit = onEach(d, std::vector<std::string>{"camp@1", "belt@2"}, end);
    const Dossier ended = after(d, edit);
    CHECK(edit->subject == "camp@1");
    CHECK(ended.zoneState("camp@1")->when.to == day("2023-11-01"));
    CHECK(ended.zoneState("belt@2")->when.to == day("2023-11-01"));
    CHECK(applied(ended, inverse(*edit)).value() == d);
    CHECK(onEach(d, std::vector<std::string>{"camp@1", "belt@1"}, end).error().code == ErrorCode::InvalidTime);
    const auto copy = [&](const Dossier& dossier, const std::string& id) {
        return duplicateZone(dossier, id, {.from = day("2023-12-01"), .to = {}}, today);
    };
    const Dossier doubled = after(d, onEach(d, std::vector<std::string>{"belt@1", "belt@2"}, copy));
    CHECK(doubled.zones.size() == d.zones.size() + 2);
}

TEST_CASE("zones that are pasted are zones of their own, in one step") {
    const Dossier d = held();
    const Dossier pasted = after(d, pasteZones(d, std::vector{d.zones[0], d.zones[1], d.zones[2]}, today));
    REQUIRE(pasted.zones.size() == 6);
    for (const char* id : {"belt-2@1", "belt-3@1", "camp-2@1"}) {
        REQUIRE(pasted.zoneState(id));
        CHECK(pasted.zoneState(id)->recorded == today);
    }
    CHECK(pasted.zoneState("belt-3@1")->outline == d.zoneState("belt@2")->outline);
    CHECK(pasted.zoneState("belt-3@1")->when == d.zoneState("belt@2")->when);
    const NewZone drawn{.name = {.en = "Belt", .fr = "", .ar = ""},
                        .actor = "denier",
                        .type = ZoneType::Support,
                        .grade = {'C', '4'},
                        .when = between("2023-09-01", nullptr),
                        .sources = {},
                        .note = "",
                        .outline = box(8, 15, 9, 16)};
    const Dossier both = after(d, pasteZones(d, std::vector{drawn, drawn}, today));
    CHECK(both.zones.size() == 5);
    CHECK(both.zoneState("belt-2@1")->type == ZoneType::Support);
    ZoneState stranger = d.zones[0];
    stranger.actor = "nobody";
    CHECK(pasteZones(d, std::vector{d.zones[1], stranger}, today).error().code == ErrorCode::UnknownId);
}
