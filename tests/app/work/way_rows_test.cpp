// What the way panel says, against the bundled dossier.
#include "../text/show_text.h"

#include <app/work/clock_words.h>
#include <app/work/describe.h>
#include <app/work/place_finder.h>
#include <app/work/supply_rows.h>
#include <app/work/way_picture.h>
#include <app/work/way_rows.h>

#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;

namespace {

const Words english(Language::English);

Session bundled() {
    static const Session session = openSession(AZALAI_SOURCE_DIR "/maps/northern-mali").value();
    return session;
}

/// A fuel convoy from Néma to Timbuktu that left on 3 July and was seen at Fassala and, too late, at Léré.
Session withConvoy() {
    static const Session session = [] {
        Session made = bundled();
        auto dossier = std::make_shared<Dossier>(*made.dossier);
        Convoy convoy;
        convoy.id = "first";
        convoy.name = {.en = "First convoy", .fr = "Premier convoi", .ar = "القافلة الأولى"};
        convoy.vehicle = "tanker";
        convoy.goods = {Goods::Fuel};
        convoy.legs = {"nema-bassikounou", "bassikounou-fassala", "fassala-border", "border-foita", "foita-lere"};
        convoy.departs = *parseTime("2023-07-03T06:00Z");
        convoy.reports = {{"fassala", *parseTime("2023-07-03T12:00Z"), {}, {}, {}},
                          {"lere", *parseTime("2023-07-05T00:00Z"), {}, {}, {}}};
        dossier->convoys = {convoy};
        made.dossier = std::move(dossier);
        made.history = std::make_shared<const AccessHistory>(computeAccessHistory(openingWorkspace(made.dossier)));
        return made;
    }();
    return session;
}

struct Asked {
    Session session;
    std::shared_ptr<const Analysis> analysis;
    WayFindings findings;

    Asked(const char* at, const WayRequest& request, ClockRequest clock = {}, Session of = bundled())
        : session(std::move(of)),
          analysis(analyse(session, atInstant(openingWorkspace(session.dossier), parseTime(at)->begin),
                           session.dossier->baseline.begin)
                       .value()),
          findings(findWay(*analysis, request).value()) {
        if (clock.departs == StatedTime{}) clock.departs = {analysis->now.workspace.at, Precision::Minute};
        findings.clockRequest = clock;
        findings.clocks = findClocks(*analysis, findings.answer, clock);
    }
    [[nodiscard]] WayAnswerText text(std::size_t chosen = 0, const QString& convoy = {}) const {
        return wayAnswerText(*analysis, findings, chosen, convoy, english);
    }
};

const WayRequest toTimbuktu{.from = "nema", .to = "tombouctou"};

QString plain(QString text) { return text.replace(QChar(0xA0), u' '); } // spaces that do not break

std::vector<WayLegRow::Sign> signs(const WayAnswerText& text) {
    std::vector<WayLegRow::Sign> list;
    for (const WayLegRow& row : text.steps)
        list.push_back(row.sign);
    return list;
}

} // namespace

TEST_CASE("a way that is open is told with its figures, its alternatives and the legs in the sense of going") {
    const Asked july("2023-07-15", toTimbuktu);
    const WayAnswerText text = july.text();
    CHECK(text.heading == "Néma to Timbuktu, 15 Jul 2023");
    CHECK(text.refusal == WayRefusal{});
    REQUIRE(text.ways.size() == 3); // the best one is that of peacetime
    CHECK(text.ways[0].title == "Way now, as in peacetime");
    CHECK(plain(text.ways[0].figures) == QString::fromUtf8("544 km · 11–24 h"));
    CHECK(text.ways[0].detail.isEmpty());
    CHECK(text.ways[0].status == 1);
    CHECK(text.ways[0].isChosen);
    CHECK(text.ways[2].title == "Other way 2");
    CHECK(text.ways[2].detail.contains("km at risk"));
    CHECK(text.ways[2].detail.contains("against peacetime"));
    REQUIRE(text.steps.size() == 9);
    CHECK(text.steps.front().title == "Néma – Bassikounou");
    CHECK(text.steps.back().title == "Goundam – Timbuktu");
    CHECK(plain(text.steps.back().kmText) == "544 km");
    const auto leg = std::ranges::find(text.steps, "lere-niafunke", &WayLegRow::legId);
    REQUIRE(leg != text.steps.end());
    CHECK(plain(leg->detail).contains("104 km, published 121 km"));
    CHECK(text.legsHeading.startsWith("9"));
    const WayAnswerText back = Asked("2023-07-15", {.from = "tombouctou", .to = "nema"}).text();
    CHECK(back.steps.front().title == "Timbuktu – Goundam");
}

TEST_CASE("another way that is chosen has its own legs, and the price against peacetime keeps its sign") {
    const Asked july("2023-07-15", toTimbuktu);
    const WayAnswerText other = july.text(1);
    CHECK(other.ways[1].isChosen);
    CHECK_FALSE(other.ways[0].isChosen);
    CHECK(other.steps.size() == july.findings.answer.alternatives[0].steps.size());
    CHECK(priceWords({Metres{68'000}, HoursRange{Hours{2.1}, Hours{4}}, 38.0}, english) ==
          "+68 km, +2.1 to +4.0 h, +38 l against peacetime");
    CHECK(priceWords({Metres{-12'000}, HoursRange{Hours{-3}, Hours{-3}}, std::nullopt}, english) ==
          QString::fromUtf8("−12 km, −3.0 h against peacetime"));
}

TEST_CASE("where there is no way it is said so, and which leg and zone block it first") {
    const Asked september("2023-09-03", toTimbuktu);
    const WayAnswerText text = september.text();
    CHECK(text.refusal.title == "No way from Néma to Timbuktu that is not cut");
    CHECK(text.refusal.text.contains(QString::fromUtf8("near Léré")));
    CHECK(text.refusal.text.contains("JNIM"));
    CHECK(text.refusal.legId == "lere-niafunke");
    CHECK(text.refusal.zoneId == "jnim-lere-road@2");
    REQUIRE(text.ways.size() == 1);
    CHECK(text.ways[0].title == "In peacetime");
    CHECK(text.ways[0].isDashed);
    CHECK(text.ways[0].status == 3);
    CHECK(text.steps.size() == 9); // what would have to be opened
}

TEST_CASE("what is avoided is named, and what it blocks") {
    const Asked avoiding("2023-09-03", {.from = "mopti", .to = "gao", .avoidedActors = {"jnim"}});
    const WayAnswerText text = avoiding.text();
    CHECK(text.refusal.title == "No way from Mopti to Gao that is not cut, without zones of JNIM");
    CHECK(text.refusal.text.contains("a zone to be avoided: JNIM"));
    CHECK(avoiding.session.dossier->zoneState(text.refusal.zoneId.toStdString())->actor == "jnim");
    CHECK(Asked("2023-09-03", {.from = "mopti", .to = "gao"}).text().refusal == WayRefusal{});
}

TEST_CASE("what no road joins is told apart from what is blocked") {
    const Asked boat("2023-09-03", {.from = "nema", .to = "taoudenni", .cargo = {Goods::People, "pinasse"}});
    const WayAnswerText text = boat.text();
    CHECK(text.refusal.title.endsWith("people, by River boat (pinasse)"));
    CHECK(text.refusal.text == "No road that carries this joins them, whatever stands there.");
    CHECK(text.ways.empty());
}

TEST_CASE("from the nearest entry each way says where it starts") {
    const WayAnswerText text = Asked("2023-09-03", {.to = "gao"}).text();
    CHECK(text.heading == "Nearest entry to Gao, 3 Sept 2023");
    REQUIRE(text.ways.size() > 1);
    CHECK(text.ways[0].title.endsWith("from Niamey"));
    CHECK(text.ways[1].title.endsWith("from Mopti"));
}

TEST_CASE("the clock counts from the departure at a vehicle's pace, at typed speeds, or at the way's own") {
    const WayRequest fuel{.from = "nema", .to = "lere", .cargo = {Goods::Fuel, "tanker"}};
    const StatedTime six = *parseTime("2023-07-03T06:00Z");
    const WayAnswerText named = Asked("2023-07-03", fuel, {.departs = six, .vehicle = "tanker"}).text();
    CHECK(named.clockText == QString::fromUtf8("At Léré: 3 Jul, 15:08 UTC – 4 Jul, 04:05 UTC"));
    CHECK(named.steps[1].clockText.startsWith("Fassala: 3 Jul, 10:37 UTC"));
    CHECK(named.standingText.isEmpty());
    // 289 km at 20 to 40 km/h: 7 h 14 min to 14 h 29 min.
    const WayAnswerText typed =
        Asked("2023-07-03", fuel, {.departs = six, .vehicle = "tanker", .speed = SpeedRange{{20}, {40}}}).text();
    CHECK(typed.clockText.startsWith(QString::fromUtf8("At Léré: 3 Jul, 13:1")));
    CHECK(typed.clockText.endsWith(QString::fromUtf8(" – 20:27 UTC")));
    const Asked own("2023-07-03", {.from = "nema", .to = "lere"}, {.departs = six});
    const ClockMark& end = own.findings.clocks[0].marks.back();
    CHECK(std::abs(Hours(end.latest - six.begin).count() - own.findings.answer.best->hours->most.count()) < 0.01);
}

TEST_CASE("reports are compared where they lie on the way, and late is said in words and by its sign") {
    ClockRequest clock{.departs = *parseTime("2023-07-03T06:00Z"), .vehicle = "tanker"};
    clock.reports = withConvoy().dossier->convoys[0].reports;
    clock.reports.push_back({"gao", *parseTime("2023-07-03T12:00Z"), {}, {}, {}});
    const Asked asked("2023-07-06", {.from = "nema", .to = "niafunke"}, clock);
    const WayAnswerText text = asked.text(0, "First");
    using enum WayLegRow::Sign;
    CHECK(signs(text) == std::vector{Passed, InTime, Passed, Passed, Late, Late});
    CHECK(text.steps[4].reportText == "reported 5 Jul: late by 20 h");
    CHECK(text.steps[5].reportText == "overdue by 23 h, not reported");
    CHECK(text.standing == Late);
    CHECK(text.standingText == "First: overdue by 23 h");
    CHECK(text.clockText.contains("From its last report on: 5 Jul"));
    CHECK(text.clockNote == "Not on this way: reports from Gao.");
}

TEST_CASE("a convoy of the dossier has a row and a page that say how it stands") {
    const auto rowAt = [](const char* at) {
        const Asked asked(at, toTimbuktu, {}, withConvoy());
        const auto rows = supplyRows(asked.session, *asked.analysis, findSupply(*asked.analysis, {}), english);
        const auto row = std::ranges::find(rows, QStringLiteral("convoy"), &SupplyRow::refKind);
        REQUIRE(row != rows.end());
        return *row;
    };
    CHECK(rowAt("2023-07-02").statusText == "not departed yet");
    CHECK(rowAt("2023-07-03T12:30Z").statusText == "on time");
    CHECK(rowAt("2023-07-03T12:30Z").sinceText == "Fassala, 3 Jul, 12:00 UTC");
    CHECK(rowAt("2023-07-04T06:00Z").statusText == "overdue by 15 h");
    const SupplyRow arrived = rowAt("2023-07-06");
    CHECK(arrived.statusText == "arrived, late by 20 h");
    CHECK(arrived.sign == static_cast<int>(WayLegRow::Sign::Late));

    const Asked asked("2023-07-06", toTimbuktu, {}, withConvoy());
    const SupplyContext supply{.findings = std::make_shared<const SupplyFindings>(findSupply(*asked.analysis, {}))};
    const Description page = describe(asked.session, *asked.analysis, "convoy", "first", supply, english);
    CHECK(page.title == "First convoy");
    CHECK(page.alertTitle == "Arrived, late by 20 h");
    const auto fassala = std::ranges::find(page.rows, QStringLiteral("fassala"), &InspectorRow::refId);
    REQUIRE(fassala != page.rows.end());
    CHECK(fassala->detail.contains("reported 3 Jul, 12:00 UTC: in time"));
    WayPicture picture;
    addSightings(picture, *asked.session.dossier, supply.findings->convoys[0].marks, english);
    REQUIRE(picture.sightings.size() == 2);
    CHECK_FALSE(picture.sightings[0].isLate);
    CHECK(picture.sightings[1].isLate);
}

TEST_CASE("a cargo that a convoy does not bring hides its row") {
    const Asked asked("2023-07-06", toTimbuktu, {}, withConvoy());
    const auto has = [&](const Cargo& cargo) {
        const auto rows = supplyRows(asked.session, *asked.analysis, findSupply(*asked.analysis, cargo), english);
        return std::ranges::contains(rows, QStringLiteral("convoy"), &SupplyRow::refKind);
    };
    CHECK(has({Goods::Fuel, {}}));
    CHECK_FALSE(has({Goods::Salt, {}}));
}

TEST_CASE("on the map the chosen way lies on top, wide, and that of peacetime is dashed") {
    const Asked july("2023-09-03", {.from = "bamako", .to = "gao", .worst = Status::Open});
    WayPicture picture;
    addWays(picture, july.findings.answer, 0);
    REQUIRE(picture.ways.size() == waysOf(july.findings.answer).size());
    CHECK(picture.ways.back().isMain);
    CHECK(std::ranges::count_if(picture.ways, &WayPicture::Way::isMain) == 1);
    CHECK(std::ranges::count_if(picture.ways, &WayPicture::Way::isDashed) == 1);
    CHECK(picture.ways.front().line.size() > 2);
}

TEST_CASE("places are found by any of their names, entries first when nothing is typed") {
    PlaceFinder finder;
    finder.turnTo(Asked("2023-09-03", toTimbuktu).analysis, english);
    const auto ids = [&](const char* typed, bool isStart) {
        QStringList list;
        for (const SuggestedPlace& place : finder.find(QString::fromUtf8(typed), isStart))
            list.push_back(place.placeId);
        return list;
    };
    CHECK(ids("tomb", false).value(0) == "tombouctou");
    CHECK(ids("TIMBUK", false).value(0) == "tombouctou");
    CHECK(ids("تمبكتو", false).value(0) == "tombouctou");
    CHECK(ids("nema", false).value(0) == "nema"); // Néma
    CHECK(ids("xyzzy", true).isEmpty());
    CHECK(ids("", true).value(0) == ""); // the nearest entry
    CHECK(ids("", false).size() == static_cast<qsizetype>(bundled().dossier->entries.size()));
    CHECK(finder.find("nema", false)[0].detail.startsWith("supply entry: "));
}

TEST_CASE("a click finds the place on a road beside it, and none where there is none") {
    const Asked asked("2023-09-03", toTimbuktu);
    const Analysis& analysis = *asked.analysis;
    const Dossier& dossier = *analysis.now.workspace.dossier;
    Position near = dossier.place("gao")->position;
    near.latitude += 0.02; // 2 km
    CHECK(placeOnRoadsNear(analysis, near, Metres{5000}) == "gao");
    CHECK(placeOnRoadsNear(analysis, near, Metres{1000}).empty());
    CHECK(placeOnRoadsNear(analysis, {.latitude = 23.5, .longitude = -7}, Metres{20'000}).empty());
}
