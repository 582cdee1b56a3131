// What the inspector says of legs, routes, places and entries, against the analysis and against what a desk knows.
#include <app/work/describe.h>
#include <app/work/supply_rows.h>

#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;

namespace {

const Words english(Language::English);

Instant at(const char* text) { return parseTime(text).value().begin; }

Session bundled() {
    static const Session session = openSession(AZALAI_SOURCE_DIR "/maps/northern-mali").value();
    return session;
}

/// The bundled session with a dossier that was changed.
template <class Change> Session changed(Change change) {
    Session session = bundled();
    auto dossier = std::make_shared<Dossier>(*session.dossier);
    change(*dossier);
    session.dossier = std::move(dossier);
    session.history = std::make_shared<const AccessHistory>(computeAccessHistory(openingWorkspace(session.dossier)));
    return session;
}

/// A session as it stood at an instant, with what was asked of its supply.
struct View {
    Session session;
    std::shared_ptr<const Analysis> analysis;
    SupplyContext supply{};

    explicit View(const char* when, Session of = bundled(), const Cargo& cargo = {})
        : session(std::move(of)),
          analysis(analyse(session, atInstant(openingWorkspace(session.dossier), at(when)), at("2023-07-01")).value()) {
        supply = {.cargo = cargo,
                  .findings = std::make_shared<const SupplyFindings>(findSupply(*analysis, cargo)),
                  .place = nullptr};
    }
    Description page(const char* kind, const char* id) {
        if (QString(kind) == u"place")
            supply.place = std::make_shared<const PlaceFindings>(findPlaceWays(*analysis, supply.cargo, id).value());
        return describe(session, *analysis, kind, id, supply, english);
    }
    const PlaceAccess& access(const char* place) const {
        return *std::ranges::find(analysis->now.access.places, place, &PlaceAccess::place);
    }
    std::vector<SupplyRow> rows() const { return supplyRows(session, *analysis, *supply.findings, english); }
};

const InspectorRow* rowNamed(const Description& d, const QString& text) {
    const auto found = std::ranges::find(d.rows, text, &InspectorRow::text);
    return found == d.rows.end() ? nullptr : &*found;
}

/// The rows from a heading to the next one.
std::vector<InspectorRow> section(const Description& d, const QString& name) {
    std::vector<InspectorRow> rows;
    bool isInside = false;
    for (const InspectorRow& row : d.rows) {
        if (row.kind == InspectorRow::Kind::Heading)
            isInside = row.text == name;
        else if (isInside)
            rows.push_back(row);
    }
    return rows;
}

std::vector<InspectorRow>::const_iterator rowIn(const std::vector<InspectorRow>& rows, const char* text) {
    return std::ranges::find(rows, QString::fromUtf8(text), &InspectorRow::text);
}

std::vector<const SupplyRow*> things(const std::vector<SupplyRow>& rows, SupplyRow::Section section) {
    std::vector<const SupplyRow*> found;
    for (const SupplyRow& row : rows)
        if (row.section == section && row.kind == SupplyRow::Kind::Thing) found.push_back(&row);
    return found;
}

} // namespace

TEST_CASE("a town that is cut off says since when, by both figures, and what closed last") {
    View view("2023-09-03T18:00Z");
    const Description d = view.page("place", "tombouctou");
    CHECK(d.alertStatus == 3);
    CHECK(d.alertTitle == u"Cut off since 11 Aug 2023 · day 24");
    CHECK(d.alertText.contains("Last way closed"));
    REQUIRE(rowNamed(d, "Without any way"));
    CHECK(rowNamed(d, "Without any way")->trailing == english.since(*view.access("tombouctou").since));
    REQUIRE(rowNamed(d, "Without an open way"));
    CHECK(rowNamed(d, "Without an open way")->trailing == english.since(*view.access("tombouctou").sinceNoOpen));
    CHECK(d.calendar.length() > 0);
}

TEST_CASE("a town with ways at risk alone is warned of in another colour") {
    View view("2023-09-03T18:00Z");
    const auto& places = view.analysis->now.access.places;
    const auto risky = std::ranges::find_if(places, [&](const PlaceAccess& p) {
        return !p.cutOff && p.noOpenWay && isSettlement(*view.session.dossier->place(p.place));
    });
    REQUIRE(risky != places.end());
    const Description d = view.page("place", risky->place.c_str());
    CHECK(d.alertStatus == 2);
    CHECK(d.alertTitle.startsWith("No open way"));
    CHECK(!rowNamed(d, "Without any way"));
}

TEST_CASE("every goods that comes in anywhere has its row, with the vehicles that carry it") {
    View view("2023-07-15");
    const auto rows = section(view.page("place", "tombouctou"), "By goods and vehicle");
    const auto& cargoes = view.access("tombouctou").cargoes;
    REQUIRE(!cargoes.empty());
    CHECK(rows.size() == static_cast<std::size_t>(
                             std::ranges::count_if(cargoes, [](const auto& c) { return c.cargo.vehicle.empty(); })));
    const auto fuel = rowIn(rows, "fuel");
    REQUIRE(fuel != rows.end());
    CHECK(fuel->detail.contains("Tanker lorry: "));
    CHECK(!fuel->detail.contains("River boat"));
}

TEST_CASE("an entry tells what a way from it costs, and in peacetime when there is none") {
    View view("2023-09-03T18:00Z", bundled(), {.goods = Goods::Fuel, .vehicle = "tanker"});
    const auto rows = section(view.page("place", "tombouctou"), "Supply entries");
    const auto nema = rowIn(rows, "Néma");
    REQUIRE(nema != rows.end());
    CHECK(nema->status == 3);
    CHECK(nema->trailing == QString::fromUtf8("–"));
    const auto& way = *std::ranges::find(view.supply.place->ways, "nema", &EntryWay::entry);
    REQUIRE(way.answer.peacetime);
    CHECK(nema->detail.contains(english.length(way.answer.peacetime->length)));
    CHECK(nema->detail.contains(english.litres(*way.answer.peacetime->litres)));
    CHECK(rowIn(rows, "Mopti") == rows.end()); // it gives no fuel
}

TEST_CASE("a place that hangs on one road names it, and the road names the place") {
    View view("2023-07-15");
    const std::vector<PlaceLifeline> lines =
        lastRoads({view.analysis->now.workspace, view.analysis->now.access}).places;
    const auto line = std::ranges::find_if(lines, [](const PlaceLifeline& p) { return p.onlyLegs.size() == 1; });
    REQUIRE(line != lines.end());
    const auto rows = section(view.page("place", line->place.c_str()), "Hangs on one road");
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().refId.toStdString() == line->onlyLegs.front());
    const auto dependents = section(view.page("leg", line->onlyLegs.front().c_str()), "Last road standing for");
    REQUIRE(dependents.size() == 1);
}

TEST_CASE("an entry's page says what it gives and whom it reaches, and never that it is cut off") {
    View view("2023-09-03T18:00Z");
    const Description d = view.page("place", "nema");
    CHECK(d.alertTitle.isEmpty());
    REQUIRE(rowNamed(d, "Gives"));
    CHECK(rowNamed(d, "Gives")->trailing == u"fuel, food");
    const auto& reach = *std::ranges::find(view.supply.findings->entries, "nema", &EntryReach::entry);
    for (const std::string& place : reach.places)
        CHECK(!view.access(place.c_str()).cutOff);
    CHECK(std::ranges::none_of(reach.places, [](const std::string& place) { return place == "tombouctou"; }));
}

TEST_CASE("a leg tells its published length, and where it is far from the drawn one that figures are of the line") {
    View view("2023-09-03T18:00Z");
    const InspectorRow* stated = nullptr;
    const Description lere = view.page("leg", "lere-niafunke");
    REQUIRE((stated = rowNamed(lere, "Published length")));
    CHECK(QString(stated->trailing).replace(QChar(0xA0), u' ') == u"121 km");
    CHECK(QString(stated->detail).replace(QChar(0xA0), u' ') ==
          u"Figures are of the drawn line, 104 km: a lower bound.");
    CHECK(!rowNamed(view.page("leg", "foita-lere"), "Published length"));

    View near("2023-09-03T18:00Z", changed([](Dossier& d) {
                  std::ranges::find(d.legs, "lere-niafunke", &Leg::id)->published = Metres{105'000};
              }));
    const Description same = near.page("leg", "lere-niafunke");
    REQUIRE((stated = rowNamed(same, "Published length")));
    CHECK(stated->detail.isEmpty());
}

TEST_CASE("a cut leg names the zone that decided, its grade, its sources and the rule") {
    View view("2023-09-03T18:00Z");
    const auto& leg = *std::ranges::find(view.analysis->now.access.legs, "lere-niafunke", &LegStatus::leg);
    REQUIRE(leg.status == Status::Cut);
    const ZoneState& zone = *view.session.dossier->zoneState(leg.decidingState);
    const Description d = view.page("leg", "lere-niafunke");
    CHECK(d.alertTitle == u"Cut since 11 Aug 2023");
    const auto rows = section(d, "Decided by");
    REQUIRE(rows.size() == 2 + zone.sources.size());
    CHECK(rows[0].refId.toStdString() == zone.id);
    CHECK(rows[0].grade.toStdString() == zone.grade.text());
    CHECK(rows[1].text.contains("denies supply traffic"));
    CHECK(section(d, "Along the leg").size() < leg.pieces.size() + 1);
    CHECK(!section(d, "Speeds by vehicle").empty());
}

TEST_CASE("an analyst's word stands with reason and author while it holds, and says so when it has lapsed") {
    const auto withWord = [](Dossier& dossier) {
        Override word;
        word.leg = "lere-niafunke";
        word.status = Status::Open;
        word.by = "K. Traoré";
        word.reason.en = "Convoy passed under escort";
        word.when.from = parseTime("2023-08-20").value();
        word.when.to = parseTime("2023-08-30").value();
        dossier.overrides.push_back(word);
    };
    View during("2023-08-25", changed(withWord));
    const auto held = section(during.page("leg", "lere-niafunke"), QString::fromUtf8("Analyst’s word"));
    REQUIRE(held.size() == 2);
    CHECK(held[0].text == u"open");
    CHECK(held[0].detail == u"Convoy passed under escort");
    CHECK(held[1].trailing == QString::fromUtf8("K. Traoré"));
    CHECK(section(during.page("leg", "lere-niafunke"), "Along the leg").empty()); // the word speaks for all of it

    View after("2023-09-03", changed(withWord));
    const auto lapsed = section(after.page("leg", "lere-niafunke"), QString::fromUtf8("Analyst’s word"));
    REQUIRE(lapsed.size() == 3);
    CHECK(lapsed[2].text == u"Lapsed on 30 Aug 2023; the rule table decides again.");
    CHECK(after.page("leg", "lere-niafunke").alertStatus == 3);
}

TEST_CASE("a route tells its kilometres, where it is cut from either end, and how it stood before") {
    View view("2023-09-03T18:00Z");
    const auto& route = *std::ranges::find(view.analysis->now.access.routes, "mr-fuel", &RouteStatus::route);
    const Description d = view.page("route", "mr-fuel");
    CHECK(d.alertTitle == u"Cut since 11 Aug 2023");
    CHECK(rowNamed(d, "Open")->trailing == english.length(route.open));
    CHECK(rowNamed(d, "At risk")->trailing == english.length(route.atRisk));
    CHECK(rowNamed(d, "Cut")->trailing == english.length(route.cut));
    const auto cuts = section(d, "Where it is cut");
    REQUIRE(cuts.size() == 2);
    CHECK(cuts[0].text.startsWith("Coming from Nouakchott: cut near "));
    CHECK(cuts[1].text.startsWith("Coming from Timbuktu: cut"));
    const auto before = section(d, "Before that");
    REQUIRE(before.size() == 1);
    CHECK(before[0].text == u"open");
    CHECK(before[0].trailing == english.days(41)); // from 1 July
}

TEST_CASE("rows speak for the chosen cargo alone") {
    const View any("2023-09-03T18:00Z");
    const View salt("2023-09-03T18:00Z", bundled(), {.goods = Goods::Salt});
    const View fuel("2023-09-03T18:00Z", bundled(), {.goods = Goods::Fuel, .vehicle = "tanker"});
    using enum SupplyRow::Section;
    const auto anyRows = any.rows();
    const auto saltRows = salt.rows();
    const auto fuelRows = fuel.rows();
    CHECK(things(anyRows, Routes).size() == any.session.dossier->routes.size());
    for (const SupplyRow* row : things(fuelRows, Routes)) {
        const Route& route = *fuel.session.dossier->route(row->refId.toStdString());
        CHECK(std::ranges::contains(route.goods, Goods::Fuel));
    }
    CHECK(things(fuelRows, Routes).size() < things(anyRows, Routes).size());
    CHECK(things(saltRows, Entries).empty()); // none gives salt
    for (const SupplyRow* row : things(fuelRows, Places)) {
        const PlaceAccess& access = fuel.access(row->refId.toStdString().c_str());
        const auto told = std::ranges::find(access.cargoes, fuel.supply.cargo, &CargoAccess::cargo);
        REQUIRE(told != access.cargoes.end());
        CHECK(row->statusText == english.placeStatus(told->status));
    }
}

TEST_CASE("last roads are listed as they are ranked, with the people who hang on them") {
    const View view("2023-07-15");
    const auto& ranked = view.supply.findings->lastRoads;
    REQUIRE(!ranked.empty());
    const auto rows = view.rows();
    const auto roads = things(rows, SupplyRow::Section::Roads);
    REQUIRE(roads.size() == ranked.size());
    for (std::size_t i = 0; i < roads.size(); ++i) {
        CHECK(roads[i]->refId.toStdString() == ranked[i].leg);
        if (ranked[i].people > 0) CHECK(roads[i]->people == ranked[i].people);
    }
}

TEST_CASE("calendars in the panel and on a page are the spells of the history, and mark the moment") {
    View view("2023-09-03T18:00Z");
    const auto& spells = view.analysis->history->routes.at("mr-fuel");
    const CalendarBand page = view.page("route", "mr-fuel").calendar;
    const auto rows = view.rows();
    const auto row = std::ranges::find_if(rows, [](const SupplyRow& r) { return r.refId == u"mr-fuel"; });
    REQUIRE(row != rows.end());
    CHECK(row->calendar == page);
    CHECK(page.shown == at("2023-09-03T18:00Z"));
    REQUIRE(page.spells.size() == spells.size());
    for (std::size_t i = 0; i < spells.size(); ++i) {
        CHECK(page.spells[i].from == spells[i].from);
        CHECK(page.spells[i].to == spells[i].to);
        CHECK(page.spells[i].status == spells[i].status);
    }
    CHECK(page.spells[0].text.empty());
    CHECK(page.spells[1].text == "11 Aug");
}
