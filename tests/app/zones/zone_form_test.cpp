#include <app/zones/zone_form.h>

#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

namespace {

const Area square{{.outer = {{.latitude = 16, .longitude = -3},
                             {.latitude = 16, .longitude = -2},
                             {.latitude = 17, .longitude = -2},
                             {.latitude = 17, .longitude = -3}},
                   .holes = {}}};

std::shared_ptr<const Dossier> dossier() {
    auto made = std::make_shared<Dossier>();
    made->actors.resize(2);
    made->actors[0].id = "fama";
    made->actors[0].shortName = {"FAMa", "FAMa", "القوات"};
    made->actors[0].traffic = TrafficStance::Protects;
    made->actors[1].id = "jnim";
    made->actors[1].shortName = {"JNIM", "GSIM", "نصرة"};
    made->sources.resize(1);
    made->sources[0].key = "acled";
    made->sources[0].title.en = "ACLED";
    made->sources[0].grade = {.reliability = 'B', .credibility = '2'};
    std::vector<Place> places(3);
    places[0].id = "ber";
    places[0].name = {"Ber", "Ber", "بير"};
    places[0].rank = 4;
    places[0].position = {.latitude = 16.5, .longitude = -2.5};
    places[1].id = "tombouctou";
    places[1].name = {"Timbuktu", "Tombouctou", "تمبكتو"};
    places[1].rank = 1;
    places[1].position = {.latitude = 16.7, .longitude = -2.9};
    places[2].id = "gao";
    places[2].name = {"Gao", "Gao", "غاو"};
    places[2].rank = 1;
    places[2].position = {.latitude = 16.3, .longitude = 0};
    for (const Place& place : places)
        made->places.push_back(place);
    made->zones.resize(1);
    made->zones[0].id = "north@1";
    made->zones[0].zone = "north";
    made->zones[0].actor = "jnim";
    made->zones[0].type = ZoneType::Blockade;
    made->zones[0].grade = {.reliability = 'C', .credibility = '3'};
    made->zones[0].sources = {"acled"};
    return made;
}

Workspace workspace() {
    return {.dossier = dossier(),
            .revision = 1,
            .at = parseTime("2023-09-03T18:00Z")->begin,
            .knownAt = {},
            .hiddenActors = {}};
}

} // namespace

TEST_CASE("a form begins with what is chosen, and with the moment that is shown") {
    const Workspace shown = workspace();
    const ZoneDefaults fromZone = zoneDefaults(*shown.dossier, "zone", "north@1", std::nullopt);
    CHECK(fromZone.actor == "jnim");
    CHECK(fromZone.type == ZoneType::Blockade);
    CHECK(fromZone.source == "acled");
    CHECK(fromZone.grade == Grade{.reliability = 'C', .credibility = '3'});
    CHECK(zoneDefaults(*shown.dossier, "actor", "fama", std::nullopt).actor == "fama");
    CHECK(zoneDefaults(*shown.dossier, "", "", std::nullopt).actor == "jnim"); // the one that denies traffic
    CHECK(zoneDefaults(*shown.dossier, "", "",
                       ZoneDefaults{.actor = "fama", .type = ZoneType::Garrison, .source = {}, .grade = {}})
              .type == ZoneType::Garrison);
    CHECK(zoneDefaults(*shown.dossier, "", "", ZoneDefaults{.actor = "gone", .type = {}, .source = {}, .grade = {}})
              .actor == "jnim");

    ZoneForm form;
    CHECK_FALSE(form.zone());
    form.start(shown, square, fromZone, Words(Language::English));
    CHECK(form.begin() == "2023-09-03T18:00Z");
    CHECK(form.name() == "Timbuktu, JNIM"); // the more important of two inside
    CHECK(form.fault().isEmpty());
    const auto zone = form.zone();
    REQUIRE(zone);
    CHECK(zone->name == LocalText{"Timbuktu, JNIM", "Tombouctou, GSIM", "تمبكتو، نصرة"});
    CHECK(zone->sources == std::vector<std::string>{"acled"});
    CHECK(zone->grade == Grade{.reliability = 'C', .credibility = '3'});
    CHECK(zone->when == Interval{.from = parseTime("2023-09-03T18:00Z").value(), .to = {}});
    CHECK(zone->outline == square);
}

TEST_CASE("a name follows the actor and the outline until a person gives one") {
    ZoneForm form;
    form.start(workspace(), square, {.actor = "jnim", .type = {}, .source = {}, .grade = {}}, Words(Language::English));
    form.setActor(0);
    CHECK(form.name() == "Timbuktu, FAMa");
    Area east = square;
    for (Position& corner : east.front().outer)
        corner.longitude += 1.5;
    form.takeOutline(east);
    CHECK(form.name() == "Gao, FAMa"); // nobody lives inside: the nearest
    form.setName("Road block");
    form.setActor(1);
    CHECK(form.name() == "Road block");
    CHECK(form.zone()->name == LocalText{"Road block", "", ""});
    form.setWords(Words(Language::French));
    CHECK(form.name() == "Road block");
    form.setName("  ");
    CHECK_FALSE(form.fault().isEmpty());
    CHECK_FALSE(form.zone());
}

TEST_CASE("the grade is the source's until a person gives one") {
    ZoneForm form;
    form.start(workspace(), square, {.actor = "jnim", .type = {}, .source = {}, .grade = {}}, Words(Language::English));
    CHECK(form.zone()->grade == Grade{});
    form.setSource(1);
    CHECK(form.zone()->grade == Grade{.reliability = 'B', .credibility = '2'});
    form.setReliability(0);
    form.setSource(0);
    form.setSource(1);
    CHECK(form.zone()->grade == Grade{.reliability = 'A', .credibility = '2'});
    CHECK(form.answers().grade == Grade{.reliability = 'A', .credibility = '2'});
    CHECK(form.reliabilities().front() == "A · completely reliable");
}

TEST_CASE("times that mean nothing are faults, and a zone that would not be seen is said") {
    ZoneForm form;
    Workspace shown = workspace();
    form.start(shown, square, {.actor = "jnim", .type = {}, .source = {}, .grade = {}}, Words(Language::English));
    CHECK(form.hint().isEmpty());
    form.setBegin("yesterday");
    CHECK(form.fault().startsWith("The beginning"));
    form.setBegin("2023-09-01");
    form.setEnd("2023-13");
    CHECK(form.fault().startsWith("The end"));
    form.setEnd("2023-09-01");
    CHECK(form.fault().contains("before it begins"));
    form.setEnd(" 2023-09-02 ");
    CHECK(form.fault().isEmpty());
    CHECK(form.hint().contains("not in force"));
    CHECK(form.zone()->when ==
          Interval{.from = parseTime("2023-09-01").value(), .to = parseTime("2023-09-02").value()});
    form.setBegin("");
    form.setEnd("");
    CHECK(form.hint().isEmpty());
    CHECK(form.zone()->when == Interval{});
    shown.hiddenActors = {"jnim"};
    form.start(shown, square, {.actor = "jnim", .type = {}, .source = {}, .grade = {}}, Words(Language::English));
    CHECK(form.hint().contains("hidden"));
}
