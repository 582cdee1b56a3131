#include <app/text/make_sheet.h>
#include <app/text/sheet_frame.h>
#include <app/text/words.h>
#include <tests/app/text/bundled_pages.h>

#include <azalai/cartography/plane_geometry.h>
#include <azalai/geo/web_mercator.h>
#include <azalai/geometry/contains.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace azalai;
using namespace azalai::bundled_pages;

TEST_CASE("every template gives pages on every paper, in words that are whole") {
    for (const SheetTemplate& one : shippedSheetTemplates()) {
        const auto layout = std::make_shared<const SheetTemplate>(one);
        for (const PageFormat format : {PageFormat{Paper::A4, true}, PageFormat{Paper::A0}, PageFormat{Paper::Slide}}) {
            CAPTURE(one.id, wordOf(format.paper));
            const auto pages =
                makeSheets(bundled(), *september(), {.layout = layout, .format = format, .language = Language::Arabic});
            REQUIRE(pages);
            CHECK(pages->size() == (one.isSeries ? bundled().dossier->regions.size() : 1));
            for (const Sheet& page : *pages) {
                CHECK(page.maps.size() == layoutOf(page).maps().size());
                for (const auto& [what, text] : textsOf(page)) {
                    INFO(what << ": " << text);
                    CHECK_FALSE(text.empty());
                }
            }
        }
    }
}

TEST_CASE("a page about a place, a route or an actor tells of it and shows it") {
    const auto pageOf = [&](const char* layout, const std::string& subject, std::optional<SheetSubject> each = {}) {
        const auto shipped = std::make_shared<const SheetTemplate>(*shippedSheetTemplate(layout));
        auto pages = makeSheets(bundled(), *september(), {.layout = shipped, .each = each, .subjects = {subject}});
        REQUIRE(pages);
        REQUIRE(pages->size() == 1);
        return std::move(pages->front());
    };
    const Sheet town = pageOf("town", "gao");
    CHECK(town.title == "Gao");
    CHECK(visibleGrounds(town).front().contains(toMercator(bundled().dossier->place("gao")->position)));
    CHECK(town.calendar->rows.size() == 1);
    const std::size_t entries = september()->now.access.place("gao")->entries.size();
    CHECK(town.list(SheetList::Access).lines.size() >= entries);

    const Sheet corridor = pageOf("corridor", "mr-fuel");
    REQUIRE(corridor.strip);
    const auto& access = corridor.list(SheetList::Access).lines;
    REQUIRE_FALSE(access.empty());
    CHECK(access.front().lead.starts_with("cut, day 24"));

    const Sheet actor = pageOf("atlas", "jnim", SheetSubject::Actor);
    for (const SheetLine& line : actor.list(SheetList::Zones).lines)
        CHECK(line.lead == "JNIM:");
    CHECK_FALSE(actor.list(SheetList::Zones).lines.empty());

    CHECK(makeSheets(bundled(), *september(), {.subjects = {"gao"}}).error().code == ErrorCode::UnknownId);
}

TEST_CASE("the zones of a page tell since when, and not until when") {
    const auto town = std::make_shared<const SheetTemplate>(*shippedSheetTemplate("town"));
    const Sheet page = makeSheet(bundled(), *september(), {.layout = town});
    REQUIRE_FALSE(page.list(SheetList::Zones).lines.empty());
    for (const SheetLine& line : page.list(SheetList::Zones).lines)
        CHECK(line.text.find(" to ") == std::string::npos);
}

TEST_CASE("the figures of a page are those of the overlaps, with their change") {
    const auto change = std::make_shared<const SheetTemplate>(*shippedSheetTemplate("change"));
    const Sheet page = makeSheet(bundled(), *september(), {.layout = change});
    const Words words(Language::English);
    const SquareMetres now = september()->now.overlaps.actorAreas.at("jnim");
    const SquareMetres before = september()->baseline->overlaps.actorAreas.at("jnim");
    const auto& lines = page.list(SheetList::Figures).lines;
    const auto jnim = std::ranges::find(lines, std::string("JNIM"), &SheetLine::lead);
    REQUIRE(jnim != lines.end());
    CHECK(jnim->text == words.areaAndChange(now, now - before).toStdString());
    REQUIRE(page.chart);
    CHECK(page.chart->curves.size() >= 4);
}

TEST_CASE("the change map shows each spot of an actor as gained, lost or held, as its zones have it") {
    const auto change = std::make_shared<const SheetTemplate>(*shippedSheetTemplate("change"));
    const Sheet page = makeSheet(bundled(), *september(), {.layout = change});
    const auto holds = [](const Workspace& workspace, const std::string& actor, Position at) {
        return std::ranges::any_of(activeZones(workspace), [&](const ZoneState* state) {
            return state->actor == actor && contains(state->outline, at);
        });
    };
    std::map<LegendKind, int> seen;
    for (double latitude = 13; latitude < 22; latitude += 0.111)
        for (double longitude = -8; longitude < 5; longitude += 0.113) {
            const Position at{.latitude = latitude, .longitude = longitude};
            const bool isNow = holds(september()->now.workspace, "jnim", at);
            const bool wasBefore = holds(september()->baseline->workspace, "jnim", at);
            for (const SceneArea& area : page.maps.front().scene.areas) {
                if (area.layer != SceneLayer::Zones || area.ref.id != "jnim") continue;
                const LegendKind kind = area.legend.front().kind;
                const bool isExpected = kind == LegendKind::Gained ? isNow && !wasBefore
                                        : kind == LegendKind::Lost ? wasBefore && !isNow
                                                                   : isNow && wasBefore;
                CAPTURE(latitude, longitude, static_cast<int>(kind));
                CHECK(contains(*area.rings, toMercator(at)) == isExpected);
                seen[kind] += isExpected ? 1 : 0;
            }
        }
    CHECK(seen[LegendKind::Gained] > 3);
    CHECK(seen[LegendKind::Actor] > 100);
    CHECK(std::ranges::none_of(page.maps.front().scene.areas,
                               [](const SceneArea& area) { return area.layer == SceneLayer::Contested; }));
}

TEST_CASE("a page says how many narrow overlaps its figures leave out, and says nothing where there are none") {
    const auto november = analysisAt("2023-11-20", "2023-09-03");
    REQUIRE_FALSE(november->now.overlaps.narrow.empty());
    const Words words(Language::English);
    const std::string told = words.narrowLeftOut(static_cast<int>(november->now.overlaps.narrow.size())).toStdString();
    CHECK(makeSheet(bundled(), *november, {}).disclaimer.ends_with(told));
    Analysis decided = *november;
    decided.now.overlaps.narrow.clear();
    CHECK(makeSheet(bundled(), decided, {}).disclaimer.find("narrow") == std::string::npos);
}

TEST_CASE("how to read the map is told once each, and without colours on paper that has none") {
    const auto town = std::make_shared<const SheetTemplate>(*shippedSheetTemplate("town"));
    const auto told = [&](bool isGrey) {
        const Sheet page = makeSheet(bundled(), *september(), {.layout = town, .isGrey = isGrey});
        std::vector<std::string> texts;
        for (const SheetLine& line : page.list(SheetList::Reading).lines)
            texts.push_back(line.text);
        return texts;
    };
    std::vector<std::string> colour = told(false);
    CHECK(std::set<std::string>(colour.begin(), colour.end()).size() == colour.size());
    const auto namesColour = [](const std::string& text) { return text.find("green") != std::string::npos; };
    CHECK(std::ranges::any_of(colour, namesColour));
    const std::vector<std::string> grey = told(true);
    CHECK_FALSE(grey.empty());
    CHECK(std::ranges::none_of(grey, namesColour));
}

TEST_CASE("a map that the desk has moved looks there, in round scales, and the page tells them") {
    const auto analysis = analysisAt("2023-09-03", "2023-08-28");
    const SheetMap before = makeSheet(bundled(), *analysis, {}).maps.front();
    SheetOptions options;
    options.frames[""] = scaled(before, 0.5, 100, -40);
    const Sheet sheet = makeSheet(bundled(), *analysis, options);
    const SheetMap& map = sheet.maps.front();
    CHECK(scaleOf(map) == Catch::Approx(scaleOf(before) / 2).epsilon(0.02));
    // What stood 100 mm right of and 40 mm above the middle still does.
    CHECK(map.centre.x + 100 * map.metresPerMm == Catch::Approx(before.centre.x + 100 * before.metresPerMm).margin(2));
    CHECK(sheet.projection.contains(Words(Language::English).number(std::round(scaleOf(map))).toStdString()));
    for (double factor = 0.5; factor < 2; factor += 0.01) {
        const double denominator = scaled(before, factor).denominator;
        CHECK(denominator == Catch::Approx(roundScale(denominator)));
        if (std::abs(factor - 1) > 0.005) CHECK((denominator > scaleOf(before)) == (factor > 1));
    }
    CHECK(scaled(before, 1e-9).denominator == leastDenominator);
    CHECK(scaled(before, 1e9).denominator == mostDenominator);
}
