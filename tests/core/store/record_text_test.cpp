#include "store_fixture.h"

#include <azalai/geodata/package_geometry.h>
#include <azalai/store/changes_text.h>
#include <azalai/store/record_text.h>

using namespace azalai;
using namespace azalai::test;

TEST_CASE("every record of the bundled dossier reads back from its text as it was") {
    const Dossier& d = northernMali();
    for (std::size_t i = 0; i < recordKinds; ++i) {
        const auto kind = static_cast<RecordKind>(i);
        CHECK((isSingle(kind) || countOf(d, kind) > 0 || kind == RecordKind::Override || kind == RecordKind::Convoy));
        for (std::size_t at = 0; at < countOf(d, kind); ++at) {
            const Record record = recordAt(d, kind, at);
            const std::string text = recordText(record);
            CAPTURE(word(kind), text.substr(0, 100));
            const auto back = readRecordText(kind, text);
            REQUIRE(back);
            CHECK((back->record == record));
            CHECK(recordText(back->record) == text);
        }
    }
}

TEST_CASE("a record that cannot stand is refused with the rule that it breaks") {
    const Dossier& d = northernMali();
    std::string text = recordText(d.zones.front());
    text.replace(text.find("\"actor\": \""), 10, "\"akteur\": \"");
    const auto refused = readRecordText(RecordKind::Zone, text);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::MissingField);
    CHECK(refused.error().subject == "zones " + d.zones.front().id);
    CHECK(readRecordText(RecordKind::Actor, "{").error().code == ErrorCode::MalformedText);
    CHECK(readRecordText(RecordKind::Actor, "[]").error().code == ErrorCode::MalformedText);
}

TEST_CASE("changes read back from the journal's text as they were") {
    std::mt19937_64 random(5);
    Dossier d = northernMali();
    for (int i = 0; i < 20; ++i) {
        const auto fit = settled(d, randomEdit(d, random));
        REQUIRE(fit);
        const Edit& edit = fit->edit;
        const auto back = readChangesText(changesText(edit.changes));
        REQUIRE(back);
        CHECK((*back == edit.changes));
        d = applied(d, edit).value();
    }
    for (const char* broken : {"", "{}", "[1]", "[{}]", R"([{"list": "zones", "at": -1}])",
                               R"([{"list": "zones", "at": 1}])", R"([{"list": "zones", "at": 1, "after": 3}])"})
        CHECK_FALSE(readChangesText(broken));
}

TEST_CASE("a package geometry states the box around it") {
    const auto line = packageEnvelope(
        *packageGeometry(std::vector<Line>{Line{{.latitude = 1, .longitude = 2}, {.latitude = -3, .longitude = 5}}}));
    REQUIRE(line);
    CHECK(line->minX == 2);
    CHECK(line->maxX == 5);
    CHECK(line->minY == -3);
    CHECK(line->maxY == 1);
    const auto point = packageEnvelope(*packageGeometry(Position{.latitude = 1, .longitude = 2}));
    REQUIRE(point);
    CHECK(point->minX == 2);
    CHECK(point->maxY == 1);
    CHECK_FALSE(packageGeometry({}));
    for (const char* bytes : {"", "GP", "XX345678901234567890", "GP345678"})
        CHECK_FALSE(packageEnvelope(bytes));
}
