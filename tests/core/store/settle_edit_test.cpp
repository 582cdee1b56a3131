#include "store_fixture.h"

#include <azalai/geodata/save_dossier.h>

#include <algorithm>

using namespace azalai;
using namespace azalai::test;

namespace {

Edit removal(RecordKind kind, const std::string& id) {
    EditMaker maker(northernMali(), Verb::RemoveRecords);
    maker.remove(kind, id);
    return maker.take();
}

} // namespace

TEST_CASE("removing a record takes along what cannot stand without it, and undo brings all of it back") {
    const Dossier& d = northernMali();
    for (const auto& [kind, id] : {std::pair{RecordKind::Actor, d.actors.front().id},
                                   {RecordKind::Source, d.sources.front().key},
                                   {RecordKind::Place, d.legs.front().from},
                                   {RecordKind::Leg, d.legs.front().id}}) {
        CAPTURE(id);
        const auto fit = settled(d, removal(kind, id));
        REQUIRE(fit);
        CHECK(fit->edit.changes.size() > 1);
        CHECK(fit->edit.subject == id);
        CHECK_FALSE(indexOf(fit->after, kind, id));
        CHECK(applied(d, fit->edit).value() == fit->after);
        CHECK(applied(fit->after, inverse(fit->edit)).value() == d);
        const TemporaryFolder folder;
        CHECK(saveDossier(fit->after, folder.path / "after")); // reads back the same
    }
}

TEST_CASE("an outline is brought onto the grid and made valid, and says so") {
    const Dossier& d = northernMali();
    ZoneState state = d.zones.front();
    state.outline = {{.outer = {{.latitude = 15, .longitude = 0},
                                {.latitude = 16.00000004, .longitude = 1},
                                {.latitude = 15, .longitude = 1},
                                {.latitude = 16, .longitude = 0}},
                      .holes = {}}};
    const auto fit = settled(d, reshapeZones(d, Verb::ReshapeZone, {{state.id, state.outline}},
                                             {.from = {}, .recorded = *parseTime("2024-01-05")})
                                    .value());
    REQUIRE(fit);
    CHECK(fit->after.zoneState(state.id)->outline.size() == 2);
    CHECK_FALSE(fit->issues.empty());
    const TemporaryFolder folder;
    CHECK(saveDossier(fit->after, folder.path / "after"));
}

TEST_CASE("a record that names what is not there is refused and named") {
    const Dossier& d = northernMali();
    ZoneState state = d.zones.front();
    state.actor = "nobody";
    EditMaker maker(d, Verb::ChangeRecord);
    maker.put(state);
    const auto refused = settled(d, maker.take());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UnknownId);
    CHECK(refused.error().subject == "zones " + state.id);
}
