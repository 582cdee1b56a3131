#include "store_fixture.h"

#include <azalai/store/record_form.h>
#include <azalai/store/settle_edit.h>

using namespace azalai;
using namespace azalai::test;

namespace {

const Record& recordOf(RecordKind kind, const std::string& id) {
    static Record record;
    record = recordAt(northernMali(), kind, indexOf(northernMali(), kind, id).value());
    return record;
}

} // namespace

TEST_CASE("a form that is given back as it was leaves every record as it was") {
    const Dossier& d = northernMali();
    for (const RecordKind kind : kindsWithForm()) {
        REQUIRE_FALSE(formOf(kind).empty());
        for (std::size_t at = 0; at < countOf(d, kind); ++at) {
            const Record record = recordAt(d, kind, at);
            CAPTURE(word(kind), idOf(record));
            const auto same = withTexts(record, textsOf(record));
            REQUIRE(same);
            CHECK((same->record == record));
        }
    }
}

TEST_CASE("what is filled in comes into the record, and what the form does not show stays") {
    const Record zone = recordAt(northernMali(), RecordKind::Zone, 0);
    FieldTexts texts = textsOf(zone);
    texts["name_en"] = " Salt road ";
    texts["sources"] = "INT23, UN23";
    texts["from"] = "2023-08-15";
    texts["type"] = "attack";
    texts["grade"] = "C3";
    const auto changed = withTexts(zone, texts).value();
    const auto& state = std::get<ZoneState>(changed.record);
    CHECK(state.name.en == "Salt road");
    CHECK(state.sources == std::vector<std::string>{"INT23", "UN23"});
    CHECK(state.when.from->precision == Precision::Day);
    CHECK(state.type == ZoneType::Attack);
    CHECK(state.grade == Grade{'C', '3'});
    CHECK(state.outline == std::get<ZoneState>(zone).outline);

    const Record place = recordOf(RecordKind::Place, "tombouctou");
    texts = textsOf(place);
    texts["position"] = "16.5, -3.25";
    texts["population"] = "";
    texts["approximate"] = "true";
    const auto moved = std::get<Place>(withTexts(place, texts).value().record);
    CHECK(moved.position == Position{.latitude = 16.5, .longitude = -3.25});
    CHECK_FALSE(moved.population);
    CHECK(moved.approximate);

    const Record route = recordAt(northernMali(), RecordKind::Route, 0);
    texts = textsOf(route);
    const std::string first = texts["ways"].substr(0, texts["ways"].find('\n'));
    texts["ways"] = first + "\n\n" + first + "\n";
    texts["goods"] = "fuel,salt";
    const auto two = std::get<Route>(withTexts(route, texts).value().record);
    CHECK(two.ways.size() == 2);
    CHECK(two.ways[0] == two.ways[1]);
    CHECK(two.goods == std::vector{Goods::Fuel, Goods::Salt});
}

TEST_CASE("a record's own rows are lines, each column as it is written") {
    const Dossier& d = northernMali();
    const Record vehicle = recordAt(d, RecordKind::Vehicle, 0);
    FieldTexts texts = textsOf(vehicle);
    CHECK(texts["paces"].contains(" | "));
    texts["paces"] = "road | paved | 50-80.5 | 40-70 | 35\n\n any | sand |  | 5 | 60.25 \n";
    const auto paces = std::get<Vehicle>(withTexts(vehicle, texts).value().record).paces;
    REQUIRE(paces.size() == 2);
    CHECK(paces[0].mode == LegMode::Road);
    CHECK(paces[0].dry == SpeedRange{.least = {50.0}, .most = {80.5}});
    CHECK(paces[0].litresPer100Km == 35.0);
    CHECK_FALSE(paces[1].mode);
    CHECK_FALSE(paces[1].dry);
    CHECK(paces[1].rains == SpeedRange{.least = {5.0}, .most = {5.0}});
    texts["paces"] = "road | paved | quick | 40-70 | 35\nship | water | 5-10 | 5-10 | 1";
    const auto bad = withTexts(vehicle, texts).value();
    REQUIRE(bad.issues.size() == 2);
    CHECK(bad.issues[0].detail.starts_with("dry"));
    CHECK(bad.issues[1].detail.contains("ship"));
    CHECK(std::get<Vehicle>(bad.record).paces.size() == 1);

    const Record convoy = blankRecord(RecordKind::Convoy);
    texts = textsOf(convoy);
    texts["id"] = "salt-1";
    texts["vehicle"] = "heavy-lorry";
    texts["legs"] = "a-b, b-c";
    texts["departs"] = "2023-08-30";
    texts["reports"] = "ber | 2023-09-01T10:00Z | C3 | UN23, INT23 | seen | twice\ngoundam | 2023-08-31 | B2";
    const auto reports = std::get<Convoy>(withTexts(convoy, texts).value().record).reports;
    REQUIRE(reports.size() == 2);
    CHECK(reports[0].place == "goundam"); // in order of time
    CHECK(reports[1].sources == std::vector<std::string>{"UN23", "INT23"});
    CHECK(reports[1].note == "seen | twice");
}

TEST_CASE("what the dossier says of itself, its rules and its settings are records too") {
    const Dossier& d = northernMali();
    FieldTexts texts = textsOf(recordAt(d, RecordKind::Head, 0));
    texts["handling_en"] = "RESTRICTED";
    texts["baseline"] = "2023-09-01";
    const auto head = std::get<DossierHead>(withTexts(recordAt(d, RecordKind::Head, 0), texts).value().record);
    CHECK(head.handling.en == "RESTRICTED");
    CHECK(head.baseline.precision == Precision::Day);
    CHECK(head.extent == d.extent);
    texts["from"] = "";
    CHECK_FALSE(withTexts(recordAt(d, RecordKind::Head, 0), texts));

    texts = textsOf(recordAt(d, RecordKind::Settings, 0));
    texts["exposure_metres"] = "12500.5";
    texts["exposure_days"] = "14";
    const auto settings =
        std::get<SupplySettings>(withTexts(recordAt(d, RecordKind::Settings, 0), texts).value().record);
    CHECK(settings.exposureDistance.value == 12500.5);
    CHECK(settings.exposureSpan == std::chrono::days{14});

    texts = textsOf(recordAt(d, RecordKind::Rule, 0));
    texts["zone"] = "any";
    texts["contested"] = "yes";
    const auto rule = std::get<AccessRule>(withTexts(recordAt(d, RecordKind::Rule, 0), texts).value().record);
    CHECK_FALSE(rule.zone);
    CHECK(rule.contested == Contested::Yes);

    const Record leg = recordAt(d, RecordKind::Leg, 0);
    texts = textsOf(leg);
    texts["published_km"] = "121";
    CHECK(std::get<Leg>(withTexts(leg, texts).value().record).published == Metres{121'000.0});
}

TEST_CASE("records without ids are asked for by their place, and found again when others have come or gone") {
    const Dossier& d = northernMali();
    REQUIRE(d.relations.size() >= 2);
    CHECK(keyAt(d, RecordKind::Relation, 1) == "#1");
    CHECK(indexOfKey(d, RecordKind::Relation, "#1") == 1);
    CHECK_FALSE(indexOfKey(d, RecordKind::Relation, "#999"));
    CHECK_FALSE(indexOfKey(d, RecordKind::Relation, "1"));
    CHECK(indexOfKey(d, RecordKind::Head, "#0") == 0);
    const Record seen = recordAt(d, RecordKind::Relation, 1);
    const Dossier fewer =
        applied(d, EditMaker(d, Verb::RemoveRecords).removeAt(RecordKind::Relation, 0).take()).value();
    CHECK(indexOfSeen(fewer, "#1", seen) == 0);
    const Dossier gone =
        applied(fewer, EditMaker(fewer, Verb::RemoveRecords).removeAt(RecordKind::Relation, 0).take()).value();
    CHECK_FALSE(indexOfSeen(gone, "#1", seen));
}

TEST_CASE("what cannot be is refused, or said and left out") {
    const Record place = recordOf(RecordKind::Place, "tombouctou");
    const auto with = [&](const char* key, const char* text) {
        FieldTexts texts = textsOf(place);
        texts[key] = text;
        return withTexts(place, texts);
    };
    CHECK(with("position", "here").error().subject == "position");
    CHECK(with("position", "16.5").error().code == ErrorCode::InvalidValue);
    CHECK_FALSE(with("position", ""));
    CHECK_FALSE(with("position", "16.5, 3.0, 2"));
    CHECK(with("population", "many").value().issues.size() == 1);
    CHECK(with("kind", "palace").value().issues.size() == 1);
    CHECK(with("rank", "9").value().issues.size() == 1);
    const Record event = recordAt(northernMali(), RecordKind::Event, 0);
    FieldTexts texts = textsOf(event);
    texts["kind"] = "";
    CHECK_FALSE(withTexts(event, texts));
}

TEST_CASE("new records begin blank, get an id from their name, and can be added") {
    const Dossier& d = northernMali();
    CHECK(keyFor(d, RecordKind::Place, {.en = "Aïn Rhanem (nord)", .fr = "", .ar = ""}) == "ain-rhanem-nord");
    CHECK(keyFor(d, RecordKind::Place, {.en = "Tombouctou", .fr = "", .ar = ""}) == "tombouctou-2");
    CHECK(keyFor(d, RecordKind::Event, {.en = "", .fr = "", .ar = "هجوم"}) == "events");
    CHECK(keyFor(d, RecordKind::Source, {.en = "Field call 3", .fr = "", .ar = ""}) == "FIELD-CALL-3");
    for (const RecordKind kind :
         {RecordKind::Actor, RecordKind::Source, RecordKind::Place, RecordKind::Event, RecordKind::Camp}) {
        CAPTURE(word(kind));
        const Record blank = blankRecord(kind);
        FieldTexts texts = textsOf(blank);
        for (const RecordField& field : formOf(kind))
            if (field.type == FieldType::Names) texts[std::string(field.key) + "_en"] = "New";
        texts[kind == RecordKind::Source ? "key" : "id"] = keyFor(d, kind, {.en = "New one", .fr = "", .ar = ""});
        texts["position"] = "17, -2";
        if (kind == RecordKind::Event) texts["from"] = "2023-09-01";
        const auto made = withTexts(blank, texts);
        REQUIRE(made);
        EditMaker maker(d, Verb::AddRecord);
        const auto added = settled(d, maker.put(made->record).take());
        REQUIRE(added);
        CHECK(countOf(added->after, kind) == countOf(d, kind) + 1);
    }
}
