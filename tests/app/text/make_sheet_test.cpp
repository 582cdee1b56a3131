#include <app/render/fonts.h>
#include <app/render/write_sheet.h>
#include <app/text/make_sheet.h>
#include <app/text/words.h>
#include <tests/app/text/bundled_pages.h>

#include <azalai/cartography/compose_scene.h>
#include <azalai/geo/web_mercator.h>
#include <azalai/time/parse_time.h>

#include <QGuiApplication>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <regex>

using namespace azalai;
using namespace azalai::bundled_pages;

namespace {

Sheet sheetIn(Language language, Paper paper = Paper::A3) {
    return makeSheet(bundled(), *september(), {.format = {paper}, .language = language});
}

} // namespace

TEST_CASE("the title counts the days of the blockade of Timbuktu") {
    const Access& access = september()->now.access;
    const auto timbuktu = std::ranges::find(access.places, "tombouctou", &PlaceAccess::place);
    REQUIRE(timbuktu != access.places.end());
    REQUIRE(timbuktu->cutOff);
    REQUIRE(timbuktu->since);
    const auto days = (at("2023-09-03T18:00Z") - *timbuktu->since) / std::chrono::hours{24};
    CHECK(sheetIn(Language::English).title == "Timbuktu: the blockade, day " + std::to_string(days + 1));
    CHECK(sheetIn(Language::French).title.find(std::to_string(days + 1)) != std::string::npos);

    const auto later = analysisAt("2023-09-04T18:00Z", "2023-08-28T18:00Z");
    CHECK(makeSheet(bundled(), *later, {}).title == "Timbuktu: the blockade, day " + std::to_string(days + 2));
}

TEST_CASE("with nothing cut off the dossier's title stands") {
    const auto july = analysisAt("2023-07-02", "2023-07-01");
    const bool isAnyCutOff = std::ranges::any_of(july->now.access.places,
                                                 [](const PlaceAccess& place) { return place.cutOff && place.since; });
    REQUIRE_FALSE(isAnyCutOff);
    CHECK(makeSheet(bundled(), *july, {}).title == "Northern Mali, 2023");
    CHECK(makeSheet(bundled(), *july, {.title = "Quiet"}).title == "Quiet");
}

TEST_CASE("the legend has a worded line for each entry of the scene's legend and no other") {
    for (const Language language : allLanguages) {
        const Sheet sheet = sheetIn(language);
        const std::vector<LegendEntry> wanted = legend(sheet.maps.front().scene, visibleGrounds(sheet).front());
        REQUIRE_FALSE(wanted.empty());
        const std::vector<SheetLine>& lines = sheet.list(SheetList::Legend).lines;
        REQUIRE(lines.size() == wanted.size());
        std::set<std::string> texts;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            CHECK(lines[i].sample->key == wanted[i].key);
            CHECK_FALSE(lines[i].text.empty());
            CHECK(texts.insert(lines[i].text).second); // no two lines read alike
        }
    }
}

TEST_CASE("a small frame has a shorter legend and fewer sources than the whole") {
    const Sheet whole = sheetIn(Language::English);
    const Sheet corner = makeSheet(bundled(), *september(), {.frame = Bounds{-7.4, 13.3, -6.9, 13.7}});
    CHECK(corner.list(SheetList::Legend).lines.size() < whole.list(SheetList::Legend).lines.size());
    CHECK(corner.list(SheetList::Sources).lines.size() <= whole.list(SheetList::Sources).lines.size());
    CHECK(corner.maps.front().metresPerMm < whole.maps.front().metresPerMm);
}

TEST_CASE("a hidden layer is not drawn and not in the legend") {
    const Sheet sheet = makeSheet(bundled(), *september(), {.hiddenLayers = {MapLayer::Routes}});
    for (const SheetLine& line : sheet.list(SheetList::Legend).lines)
        CHECK(line.sample->key.kind != LegendKind::Route);
}

TEST_CASE("sources are numbered without gaps, and notes name only those") {
    const Sheet sheet = sheetIn(Language::English);
    REQUIRE(sheet.list(SheetList::Sources).lines.size() >= 3);
    for (std::size_t i = 0; i < sheet.list(SheetList::Sources).lines.size(); ++i) {
        CHECK(sheet.list(SheetList::Sources).lines[i].lead == std::to_string(i + 1));
        CHECK(std::regex_search(sheet.list(SheetList::Sources).lines[i].text, std::regex("\\([A-F][1-6]: .+, .+\\)$")));
    }
    std::set<int> named;
    const std::regex number("[0-9]+");
    for (const SheetLine& line : sheet.list(SheetList::Changes).lines)
        for (std::sregex_iterator it(line.notes.begin(), line.notes.end(), number), end; it != end; ++it)
            named.insert(std::stoi(it->str()));
    REQUIRE_FALSE(named.empty());
    CHECK(*named.begin() == 1); // what is told first is numbered first
    CHECK(*named.rbegin() <= static_cast<int>(sheet.list(SheetList::Sources).lines.size()));
}

TEST_CASE("no text of a sheet is empty or has an unfilled place, in any language") {
    for (const Language language : allLanguages) {
        for (const auto& [what, text] : textsOf(sheetIn(language))) {
            INFO(what << ": " << text);
            CHECK_FALSE(text.empty());
            const bool isMore = text.find("%1") != std::string::npos && text.size() < 24;
            CHECK((isMore || !std::regex_search(text, std::regex("%[0-9n]"))));
        }
    }
}

TEST_CASE("each group of cut-off places says since when and who says so") {
    const Sheet sheet = sheetIn(Language::English);
    REQUIRE_FALSE(sheet.list(SheetList::CutOff).lines.empty());
    const auto timbuktu = std::ranges::find_if(sheet.list(SheetList::CutOff).lines, [](const SheetLine& line) {
        return line.text.find("Timbuktu") != std::string::npos;
    });
    REQUIRE(timbuktu != sheet.list(SheetList::CutOff).lines.end());
    CHECK(timbuktu->lead == "Since 11 Aug 2023, day 24:");
    for (const SheetLine& line : sheet.list(SheetList::CutOff).lines)
        CHECK_FALSE(line.notes.empty());
}

TEST_CASE("places without an open way stand apart from those cut off, in the column and on the map") {
    const Sheet sheet = sheetIn(Language::English);
    REQUIRE_FALSE(sheet.list(SheetList::NoOpen).lines.empty());
    CHECK(sheet.list(SheetList::NoOpen).heading == "NO OPEN WAY");
    for (const SheetLine& line : sheet.list(SheetList::NoOpen).lines) {
        CHECK_FALSE(line.notes.empty());
        CHECK(line.text.find("Timbuktu") == std::string::npos);
    }
    const auto count = [&](SymbolKind kind) {
        return std::ranges::count(sheet.maps.front().scene.symbols, kind, &SceneSymbol::kind);
    };
    std::ptrdiff_t noOpen = 0;
    for (const PlaceAccess& place : september()->now.access.places)
        noOpen += place.noOpenWay && !place.cutOff && isSettlement(*bundled().dossier->place(place.place)) ? 1 : 0;
    CHECK(count(SymbolKind::NoOpenRing) == noOpen);
    CHECK(count(SymbolKind::CutOffRing) > 0);
}

TEST_CASE("strip, calendar and rules stand on a sheet when they are asked for, and the map still shows all ground") {
    const Sheet plain = sheetIn(Language::English);
    CHECK_FALSE((plain.strip || plain.calendar || plain.rules));
    const Sheet sheet =
        makeSheet(bundled(), *september(),
                  {.strip = "mr-fuel", .hasCalendar = true, .calendarRows = {"gao", "rn16"}, .hasRules = true});
    REQUIRE((sheet.strip && sheet.calendar && sheet.rules));
    CHECK(sheet.calendar->rows.size() == 4); // two headings
    CHECK(sheet.maps.front().metresPerMm > plain.maps.front().metresPerMm);
    const PlaneBox whole = visibleGrounds(plain).front().box;
    const PlaneBox shown = visibleGrounds(sheet).front().box;
    CHECK(shown.contains(whole.centre()));
    const Bounds& extent = bundled().dossier->extent;
    CHECK(shown.contains(toMercator({.latitude = extent.south + 0.01, .longitude = extent.west + 0.01})));
    CHECK(shown.contains(toMercator({.latitude = extent.north - 0.01, .longitude = extent.east - 0.01})));
    CHECK_FALSE(makeSheet(bundled(), *september(), {.strip = "nowhere"}).strip);
}

TEST_CASE("a sheet that looks back at a later briefing says until, and tells the same changes") {
    const auto forward = makeSheet(bundled(), *analysisAt("2023-11-20", "2023-09-03"), {});
    const auto backward = makeSheet(bundled(), *analysisAt("2023-09-03", "2023-11-20"), {});
    CHECK(forward.subtitle == "Situation at 20 November 2023, 00:00 UTC · change since 3 September 2023");
    CHECK(backward.subtitle == "Situation at 3 September 2023, 00:00 UTC · change until 20 November 2023");
    INFO("issues " << bundled().issues.size() << ", dossier " << bundled().hash << ", changes "
                   << forward.list(SheetList::Changes).lines.size() << ", cut off "
                   << forward.list(SheetList::CutOff).lines.size());
    CHECK(forward.title != backward.title);
    const auto read = [](const SheetLine& line) { return line.lead + line.text; };
    CHECK(std::ranges::equal(forward.list(SheetList::Changes).lines, backward.list(SheetList::Changes).lines, {}, read,
                             read));
}

TEST_CASE("a sheet without change says so") {
    const Sheet still = makeSheet(bundled(), *analysisAt("2023-09-03", "2023-09-03"), {});
    CHECK(still.subtitle == "Situation at 3 September 2023, 00:00 UTC");
    REQUIRE(still.list(SheetList::Changes).lines.size() == 1);
    CHECK(still.list(SheetList::Changes).lines.front().text == "Nothing since 3 September 2023");
}

TEST_CASE("a sheet names the actors that its reader has hidden, and what was known when") {
    Workspace workspace = openingWorkspace(bundled().dossier);
    workspace.hiddenActors = {"jnim"};
    workspace.knownAt = at("2023-09-03T18:00Z");
    const auto analysis = analyse(bundled(), workspace, at("2023-08-28T18:00Z")).value();
    const Sheet sheet = makeSheet(bundled(), *analysis, {});
    CHECK(sheet.disclaimer.ends_with("Hidden on this sheet: JNIM."));
    CHECK(sheet.subtitle.find("as known on 3 September 2023, 18:00 UTC") != std::string::npos);
    CHECK(sheetIn(Language::English).disclaimer.find("Hidden") == std::string::npos);
    for (const SheetLine& line : sheet.list(SheetList::Legend).lines)
        CHECK(line.text != "JNIM");
}

TEST_CASE("the scale is true at the middle of the frame") {
    const Sheet sheet = sheetIn(Language::English);
    const double cosine = 1 / mercatorScale(fromMercator(sheet.maps.front().centre).latitude);
    std::smatch match;
    REQUIRE(std::regex_search(sheet.projection, match, std::regex("1 : ([0-9,]+)")));
    std::string digits = match[1].str();
    std::erase(digits, ',');
    CHECK(std::abs(std::stod(digits) / (sheet.maps.front().metresPerMm * 1000 * cosine) - 1) < 0.005);
}

TEST_CASE("the same input gives the same sheet") {
    for (const Language language : allLanguages) {
        const Sheet first = sheetIn(language);
        const Sheet second = sheetIn(language);
        CHECK(textsOf(first) == textsOf(second));
        CHECK(first.maps.front().centre == second.maps.front().centre);
        CHECK(first.maps.front().metresPerMm == second.maps.front().metresPerMm);
        CHECK(first.maps.front().scene.areas.size() == second.maps.front().scene.areas.size());
    }
}

TEST_CASE("sheets are written in three languages on both papers") {
    int argc = 1;
    char name[] = "make_sheet_test";
    char* argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    REQUIRE(loadBundledFonts());
    const std::vector<std::pair<Language, const char*>> languages{
        {Language::English, "en"}, {Language::French, "fr"}, {Language::Arabic, "ar"}};
    for (const auto& [language, code] : languages)
        for (const Paper paper : {Paper::A3, Paper::A4}) {
            const Sheet sheet = sheetIn(language, paper);
            const QString path = QStringLiteral(AZALAI_OUTPUT "/sheet_%1_%2.")
                                     .arg(QLatin1String(code), paper == Paper::A3 ? u"a3" : u"a4");
            CHECK(writeSheet(sheet, path + QStringLiteral("png"), 110));
            CHECK(writeSheet(sheet, path + QStringLiteral("pdf")));
        }
}
