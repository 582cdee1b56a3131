#include <app/text/words.h>

#include "show_text.h"

#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace azalai;

namespace {

Instant at(const char* text) { return parseTime(text).value().begin; }

std::string plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString(); }

std::string spaced(QString text) {
    return text.replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' ').toStdString();
}

} // namespace

TEST_CASE("a time is told with the precision that its source states") {
    const Words english(Language::English);
    CHECK(english.stated(parseTime("2023").value()) == "2023");
    CHECK(english.stated(parseTime("2023-08").value()) == "August 2023");
    CHECK(english.stated(parseTime("2023-08-11").value()) == "11 Aug 2023");
    CHECK(english.stated(parseTime("2023-08-11T18:05Z").value()) == "11 Aug 2023, 18:05 UTC");
}

TEST_CASE("dates carry the names of months of the language, whatever the system speaks") {
    const Instant day = at("2023-09-03T18:00Z");
    CHECK(Words(Language::English).instant(day) == "3 September 2023, 18:00 UTC");
    CHECK(Words(Language::French).fullDate(day) == "3 septembre 2023");
    CHECK(Words(Language::French).date(at("2023-08-11")) == "11 août 2023");
    CHECK(Words(Language::Arabic).fullDate(day) == "3 سبتمبر 2023");
    CHECK(plain(Words(Language::Arabic).instant(day)) == "3 سبتمبر 2023، 18:00 UTC");
    CHECK(Words(Language::English).longDate(day) == "Sunday 3 September 2023");
    CHECK(Words(Language::French).longDate(day) == "Dimanche 3 septembre 2023");
}

TEST_CASE("in French alone the first of a month is an ordinal") {
    const Instant first = at("2023-10-01");
    CHECK(Words(Language::French).fullDate(first) == "1er octobre 2023");
    CHECK(Words(Language::English).fullDate(first) == "1 October 2023");
    CHECK(Words(Language::Arabic).fullDate(first) == "1 أكتوبر 2023");
}

TEST_CASE("an interval with one open end says which, a month is not an interval") {
    const Words words(Language::English);
    CHECK(words.interval({.from = parseTime("2023-08-11").value(), .to = {}}) == "since 11 Aug 2023");
    CHECK(words.interval({.from = {}, .to = parseTime("2023-08").value()}) == "until August 2023");
    CHECK(words.interval({.from = parseTime("2023-08").value(), .to = parseTime("2023-09").value()}) == "August 2023");
    CHECK(words.interval({}) == "at all times");
}

TEST_CASE("numbers are grouped, areas below ten get a decimal") {
    CHECK(spaced(Words(Language::English).area({68'420e6})) == "68,420 km²");
    CHECK(spaced(Words(Language::French).area({68'420e6})) == "68 420 km²");
    CHECK(spaced(Words(Language::Arabic).area({68'420e6})) == "68,420 كم²");
    CHECK(spaced(Words(Language::English).area({3.14e6})) == "3.1 km²");
    CHECK(spaced(Words(Language::French).area({3.14e6})) == "3,1 km²");
    CHECK(spaced(Words(Language::English).signedArea({3110e6})) == "+3,110 km²");
    CHECK(spaced(Words(Language::English).signedArea({-12e6})) == "−12 km²");
    CHECK(Words(Language::English).areaChange({0.4e6}).isEmpty());
    CHECK(Words(Language::English).scale(2'296'000) == "1 : 2,300,000");
}

TEST_CASE("coordinates have the letters of the language") {
    const Position timbuktu{.latitude = 16.7736, .longitude = -3.0074};
    CHECK(Words(Language::English).position(timbuktu) == "16.774° N 3.007° W");
    CHECK(Words(Language::French).position(timbuktu) == "16,774° N 3,007° O");
    CHECK(Words(Language::Arabic).position(timbuktu) == "16.774° ش 3.007° غ");
    CHECK(Words(Language::English).position({.latitude = -1.5, .longitude = 2.25}, 2) == "1.50° S 2.25° E");
}

TEST_CASE("plurals follow the rules of each language") {
    const std::vector<std::pair<int, const char*>> english{{0, "0 days"}, {1, "1 day"}, {2, "2 days"}, {23, "23 days"}};
    const std::vector<std::pair<int, const char*>> french{
        {0, "0 jour"}, {1, "1 jour"}, {2, "2 jours"}, {23, "23 jours"}};
    const std::vector<std::pair<int, const char*>> arabic{
        {0, "0 يوم"},    {1, "يوم واحد"}, {2, "يومان"},    {3, "3 أيام"},    {10, "10 أيام"},
        {11, "11 يوماً"}, {23, "23 يوماً"}, {99, "99 يوماً"}, {100, "100 يوم"}, {103, "103 أيام"}};
    for (const auto& [count, text] : english)
        CHECK(Words(Language::English).days(count) == text);
    for (const auto& [count, text] : french)
        CHECK(Words(Language::French).days(count) == text);
    for (const auto& [count, text] : arabic)
        CHECK(Words(Language::Arabic).days(count) == text);
}

TEST_CASE("days of a blockade are counted in words of the language") {
    CHECK(Words(Language::English).dayCount(24) == "day 24");
    CHECK(Words(Language::French).dayCount(1) == "1er jour");
    CHECK(Words(Language::French).dayCount(24) == "24e jour");
    CHECK(Words(Language::Arabic).dayCount(24) == "اليوم 24");
    CHECK(Words(Language::English).title("Timbuktu", true, 24) == "Timbuktu: the blockade, day 24");
    CHECK(Words(Language::English).title("Kidal", false, 2) == "Kidal: cut off, day 2");
}

TEST_CASE("lists end with and, and long ones with a number") {
    const Words words(Language::English);
    CHECK(words.list({}).isEmpty());
    CHECK(words.list({"Ber"}) == "Ber");
    CHECK(words.list({"Ber", "Diré", "Gao"}) == "Ber, Diré and Gao");
    CHECK(words.list({"A", "B", "C", "D"}) == "A, B, C and D");
    CHECK(words.list({"A", "B", "C", "D", "E"}) == "A, B, C and 2 others");
    CHECK(Words(Language::French).list({"Ber", "Diré"}) == "Ber et Diré");
    CHECK(plain(Words(Language::Arabic).list({"بير", "ديري"})) == "بير وديري");
}

TEST_CASE("names in Arabic sentences keep their own direction") {
    CHECK(Words(Language::Arabic).isolated("JNIM") == QString(QChar(0x2068)) + "JNIM" + QChar(0x2069));
    CHECK(Words(Language::English).isolated("JNIM") == "JNIM");
    CHECK(Words(Language::Arabic).cutAt("Léré").contains(QString(QChar(0x2068)) + "Léré" + QChar(0x2069)));
}

TEST_CASE("an error is a sentence about its subject, with the detail behind it") {
    const Words words(Language::English);
    CHECK(words.message({ErrorCode::FileNotFound, "x.gpkg", ""}) == "There is no x.gpkg.");
    CHECK(words.message({ErrorCode::InvalidTime, "yesterday", "no such form"}) ==
          "yesterday is not a date or time (no such form).");
    CHECK(Words(Language::French).message({ErrorCode::FileNotFound, "x.gpkg", ""}) == "x.gpkg est introuvable.");
}

TEST_CASE("a percent sign or a place marker in a name is not taken for one of ours") {
    CHECK(Words(Language::English).message({ErrorCode::InvalidValue, "%2", "%1 %n"}) ==
          "%2 is not a value that fits here (%1 %n).");
}

TEST_CASE("an issue says where, what, and whether the feature was left out") {
    const Issue issue{.file = "zones.geojson",
                      .feature = "ber@1",
                      .rule = ErrorCode::UnknownId,
                      .detail = "actor \"x\"",
                      .rejected = true};
    CHECK(Words(Language::English).issue(issue) ==
          "zones.geojson, ber@1: it names something that is not there (actor \"x\"); left out");
}

TEST_CASE("grades are told in words") {
    CHECK(Words(Language::English).grade({'B', '2'}) == "B2: usually reliable, probably true");
    CHECK(spaced(Words(Language::French).grade({'C', '3'})) == "C3 : assez fiable, peut-être vrai");
}
