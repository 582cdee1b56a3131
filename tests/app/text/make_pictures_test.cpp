#include <app/text/make_calendar.h>
#include <app/text/make_rules.h>
#include <app/text/make_strip.h>
#include <app/work/analysis.h>

#include <azalai/briefing/places_to_watch.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <regex>
#include <set>

using namespace azalai;

namespace {

Instant at(const char* text) { return parseTime(text).value().begin; }

const Session& bundled() {
    static const Session session = openSession(AZALAI_SOURCE_DIR "/maps/northern-mali").value();
    return session;
}

const Analysis& september() {
    static const auto analysis =
        analyse(bundled(), atInstant(openingWorkspace(bundled().dossier), at("2023-09-03T18:00Z")),
                at("2023-08-28T18:00Z"))
            .value();
    return *analysis;
}

AccessView view() { return {september().now.workspace, september().now.access}; }

StripPicture stripOf(const std::string& route, Language language = Language::English) {
    return makeStrip(view(), stripMap(view(), route).value(), {.language = language});
}

CalendarPicture calendarOf(const CalendarChoice& choice) {
    return makeCalendar(september().now.workspace, *september().history, at("2023-08-28T18:00Z"), choice);
}

/// Has a text a place that nothing was put into.
bool isUnfilled(const std::string& text) { return std::regex_search(text, std::regex("%[0-9n]")); }

} // namespace

TEST_CASE("a calendar's bands are the spells of the history, to the second") {
    const CalendarPicture calendar = calendarOf({.places = {"tombouctou", "gao"}, .routes = {"mr-fuel"}});
    REQUIRE(calendar.rows.size() == 5); // two headings
    for (const CalendarPicture::Row& row : calendar.rows) {
        if (row.isHeading) continue;
        const auto& spells = row.ref.kind == FeatureKind::Place ? september().history->places.at(row.ref.id)
                                                                : september().history->routes.at(row.ref.id);
        REQUIRE(row.spells.size() == spells.size());
        for (std::size_t i = 0; i < spells.size(); ++i) {
            CHECK(row.spells[i].from == spells[i].from);
            CHECK(row.spells[i].to == spells[i].to);
            CHECK(row.spells[i].status == spells[i].status);
        }
    }
    const CalendarPicture::Row& timbuktu = calendar.rows[1];
    CHECK(timbuktu.name == "Timbuktu");
    CHECK(timbuktu.note == "cut off, day 24");
    CHECK(std::ranges::any_of(timbuktu.spells, [](const auto& spell) {
        return spell.status == Status::Cut && spell.from == at("2023-08-11") && spell.text == "11 Aug";
    }));
}

TEST_CASE("a calendar marks the instant and the briefing before it, and ticks every month") {
    const CalendarPicture calendar = calendarOf({.places = {"tombouctou"}});
    REQUIRE(calendar.shown);
    CHECK(calendar.shown->text == "3 Sept, 18:00 UTC");
    REQUIRE(calendar.briefing);
    CHECK(calendar.briefing->text == "last briefing 28 Aug");
    REQUIRE(calendar.months.size() == 6);
    CHECK(calendar.months.front().text == "July 2023");
    CHECK(calendar.months.back().text == "December");
    CHECK(calendar.months[2].at == at("2023-09-01"));
}

TEST_CASE("the keys of calendars and strips explain what is drawn, in every language, and nothing else") {
    for (const Language language : allLanguages) {
        const CalendarPicture calendar = calendarOf({.language = language, .places = placesToWatch(view())});
        std::vector<Status> explained;
        for (const CalendarPicture::Key& key : calendar.key) {
            explained.push_back(key.status);
            CHECK_FALSE(key.text.empty());
        }
        CHECK(explained == statusesIn(calendar));
        for (const Route& route : bundled().dossier->routes) {
            CAPTURE(route.id);
            const StripPicture strip = stripOf(route.id, language);
            const std::vector<StripPicture::Key> wanted = keyOf(strip);
            REQUIRE(strip.key.size() == wanted.size());
            std::set<std::string> texts;
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                StripPicture::Key unworded = strip.key[i];
                unworded.text.clear();
                CHECK(unworded == wanted[i]);
                INFO(strip.key[i].text);
                CHECK_FALSE(strip.key[i].text.empty());
                CHECK_FALSE(isUnfilled(strip.key[i].text));
                CHECK(texts.insert(strip.key[i].text).second);
            }
            for (const StripPicture::Mark& mark : strip.marks) {
                CHECK_FALSE(mark.text.empty());
                CHECK_FALSE(isUnfilled(mark.text));
            }
        }
    }
}

TEST_CASE("the strip of the Mauritania corridor is cut from Léré on, and says who is there") {
    const StripPicture strip = stripOf("mr-fuel");
    CHECK(strip.marks.front().text == "Nouakchott");
    CHECK(strip.stretches.front().begin == Metres{0});
    CHECK(strip.stretches.back().end == strip.length);
    const auto cut = std::ranges::find(strip.marks, StripPicture::MarkKind::FirstCut, &StripPicture::Mark::kind);
    REQUIRE(cut != strip.marks.end());
    CHECK(cut->text == "first cut, coming from Nouakchott");
    const RouteStatus& route = *std::ranges::find(september().now.access.routes, "mr-fuel", &RouteStatus::route);
    CHECK(std::abs((cut->at - route.firstCut->fromStart).value) < 1.0);
    const auto last = std::ranges::find(strip.marks, StripPicture::MarkKind::LastCut, &StripPicture::Mark::kind);
    REQUIRE(last != strip.marks.end());
    CHECK(std::abs((last->at - route.lastCut->fromStart).value) < 1.0);
    CHECK(std::ranges::contains(strip.actors, "jnim", &StripPicture::Actor::id));
    for (const StripPicture::Stretch& stretch : strip.stretches)
        if (stretch.status == Status::Cut) CHECK_FALSE(stretch.actors.empty());
}

TEST_CASE("actors that a reader has hidden are not on the strip, but their cuts are") {
    Workspace workspace = september().now.workspace;
    workspace.hiddenActors = {"jnim"};
    const AccessView hidden{workspace, september().now.access};
    const StripPicture strip = makeStrip(hidden, stripMap(hidden, "mr-fuel").value(), {});
    CHECK_FALSE(std::ranges::contains(strip.actors, "jnim", &StripPicture::Actor::id));
    CHECK(std::ranges::contains(strip.stretches, Status::Cut, &StripPicture::Stretch::status));
}

TEST_CASE("the rule table in words has every rule in the order in which it is read") {
    for (const Language language : allLanguages) {
        const RulesPicture rules = makeRules(*bundled().dossier, language);
        REQUIRE(rules.rows.size() == bundled().dossier->rules.size());
        for (std::size_t i = 0; i < rules.rows.size(); ++i) {
            const AccessRule& rule = bundled().dossier->rules[i];
            CHECK(rules.rows[i].status == rule.status);
            CHECK(rules.rows[i].why == rule.why.in(language));
        }
    }
    CHECK(makeRules(*bundled().dossier, Language::English).rows.front().zone == "blockade");
    CHECK(makeRules(*bundled().dossier, Language::English).rows.front().traffic == "denies");
}

TEST_CASE("places to watch are those cut off, then those without an open way, the most important first") {
    const std::vector<std::string> ids = placesToWatch(view());
    REQUIRE_FALSE(ids.empty());
    CHECK(ids.front() == "tombouctou");
    bool isAmongReached = false;
    for (const std::string& id : ids) {
        const PlaceAccess& place = *std::ranges::find(september().now.access.places, id, &PlaceAccess::place);
        CHECK((place.cutOff || place.noOpenWay));
        CHECK_FALSE((isAmongReached && place.cutOff));
        isAmongReached = isAmongReached || !place.cutOff;
    }
}
