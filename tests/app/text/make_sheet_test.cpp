#include <app/render/fonts.h>
#include <app/render/write_sheet.h>
#include <app/text/make_sheet.h>
#include <app/text/words.h>

#include <azalai/cartography/compose_scene.h>
#include <azalai/geo/web_mercator.h>
#include <azalai/time/parse_time.h>

#include <QGuiApplication>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <regex>

using namespace azalai;

namespace {

const Session& bundled() {
    static const Session session = openSession(AZALAI_SOURCE_DIR "/maps/northern-mali").value();
    return session;
}

Instant at(const char* text) { return parseTime(text).value().begin; }

std::shared_ptr<const Analysis> analysisAt(const char* instant, const char* baseline) {
    return analyse(bundled(), atInstant(openingWorkspace(bundled().dossier), at(instant)), at(baseline)).value();
}

std::shared_ptr<const Analysis> september() {
    static const auto analysis = analysisAt("2023-09-03T18:00Z", "2023-08-28T18:00Z");
    return analysis;
}

Sheet sheetIn(Language language, Paper paper = Paper::A3) {
    return makeSheet(bundled(), *september(), {.paper = paper, .language = language});
}

/// Every text of a sheet, with what it is.
std::vector<std::pair<std::string, std::string>> textsOf(const Sheet& sheet) {
    std::vector<std::pair<std::string, std::string>> texts{
        {"handling", sheet.handling},      {"title", sheet.title},           {"subtitle", sheet.subtitle},
        {"number", sheet.sheetNumber},     {"projection", sheet.projection}, {"legend heading", sheet.legendHeading},
        {"legend more", sheet.legendMore}, {"disclaimer", sheet.disclaimer}, {"credit", sheet.credit},
        {"footer", sheet.footer},          {"km", sheet.kilometres}};
    for (const SheetSection* section : {&sheet.changes, &sheet.cutOff, &sheet.noOpen, &sheet.sources}) {
        texts.emplace_back("heading", section->heading);
        texts.emplace_back("more", section->more);
        for (const SheetLine& line : section->lines)
            texts.emplace_back(section->heading, line.lead + "|" + line.text + "|" + line.notes);
    }
    for (const SheetLegendLine& line : sheet.legendLines)
        texts.emplace_back("legend", line.text);
    return texts;
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
        const std::vector<LegendEntry> wanted = legend(sheet.scene, visibleBox(sheet));
        REQUIRE_FALSE(wanted.empty());
        REQUIRE(sheet.legendLines.size() == wanted.size());
        std::set<std::string> texts;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            CHECK(sheet.legendLines[i].entry.key == wanted[i].key);
            CHECK_FALSE(sheet.legendLines[i].text.empty());
            CHECK(texts.insert(sheet.legendLines[i].text).second); // no two lines read alike
        }
    }
}

TEST_CASE("a small frame has a shorter legend and fewer sources than the whole") {
    const Sheet whole = sheetIn(Language::English);
    const Sheet corner = makeSheet(bundled(), *september(), {.frame = Bounds{-7.4, 13.3, -6.9, 13.7}});
    CHECK(corner.legendLines.size() < whole.legendLines.size());
    CHECK(corner.sources.lines.size() <= whole.sources.lines.size());
    CHECK(corner.metresPerMm < whole.metresPerMm);
}

TEST_CASE("a hidden layer is not drawn and not in the legend") {
    const Sheet sheet = makeSheet(bundled(), *september(), {.hiddenLayers = {MapLayer::Routes}});
    for (const SheetLegendLine& line : sheet.legendLines)
        CHECK(line.entry.key.kind != LegendKind::Route);
}

TEST_CASE("sources are numbered without gaps, and notes name only those") {
    const Sheet sheet = sheetIn(Language::English);
    REQUIRE(sheet.sources.lines.size() >= 3);
    for (std::size_t i = 0; i < sheet.sources.lines.size(); ++i) {
        CHECK(sheet.sources.lines[i].lead == std::to_string(i + 1));
        CHECK(std::regex_search(sheet.sources.lines[i].text, std::regex("\\([A-F][1-6]: .+, .+\\)$")));
    }
    std::set<int> named;
    const std::regex number("[0-9]+");
    for (const SheetLine& line : sheet.changes.lines)
        for (std::sregex_iterator it(line.notes.begin(), line.notes.end(), number), end; it != end; ++it)
            named.insert(std::stoi(it->str()));
    REQUIRE_FALSE(named.empty());
    CHECK(*named.begin() == 1); // what is told first is numbered first
    CHECK(*named.rbegin() <= static_cast<int>(sheet.sources.lines.size()));
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
    REQUIRE_FALSE(sheet.cutOff.lines.empty());
    const auto timbuktu = std::ranges::find_if(
        sheet.cutOff.lines, [](const SheetLine& line) { return line.text.find("Timbuktu") != std::string::npos; });
    REQUIRE(timbuktu != sheet.cutOff.lines.end());
    CHECK(timbuktu->lead == "Since 11 Aug 2023, day 24:");
    for (const SheetLine& line : sheet.cutOff.lines)
        CHECK_FALSE(line.notes.empty());
}

TEST_CASE("places without an open way stand apart from those cut off, in the column and on the map") {
    const Sheet sheet = sheetIn(Language::English);
    REQUIRE_FALSE(sheet.noOpen.lines.empty());
    CHECK(sheet.noOpen.heading == "NO OPEN WAY");
    for (const SheetLine& line : sheet.noOpen.lines) {
        CHECK_FALSE(line.notes.empty());
        CHECK(line.text.find("Timbuktu") == std::string::npos);
    }
    const auto count = [&](SymbolKind kind) {
        return std::ranges::count(sheet.scene.symbols, kind, &SceneSymbol::kind);
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
    CHECK(sheet.metresPerMm > plain.metresPerMm);
    const PlaneBox whole = visibleBox(plain);
    const PlaneBox shown = visibleBox(sheet);
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
                   << forward.changes.lines.size() << ", cut off " << forward.cutOff.lines.size());
    CHECK(forward.title != backward.title);
    const auto read = [](const SheetLine& line) { return line.lead + line.text; };
    CHECK(std::ranges::equal(forward.changes.lines, backward.changes.lines, {}, read, read));
}

TEST_CASE("a sheet without change says so") {
    const Sheet still = makeSheet(bundled(), *analysisAt("2023-09-03", "2023-09-03"), {});
    CHECK(still.subtitle == "Situation at 3 September 2023, 00:00 UTC");
    REQUIRE(still.changes.lines.size() == 1);
    CHECK(still.changes.lines.front().text == "Nothing since 3 September 2023");
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
    for (const SheetLegendLine& line : sheet.legendLines)
        CHECK(line.text != "JNIM");
}

TEST_CASE("the scale is true at the middle of the frame") {
    const Sheet sheet = sheetIn(Language::English);
    const double cosine = 1 / mercatorScale(fromMercator(sheet.centre).latitude);
    std::smatch match;
    REQUIRE(std::regex_search(sheet.projection, match, std::regex("1 : ([0-9,]+)")));
    std::string digits = match[1].str();
    std::erase(digits, ',');
    CHECK(std::abs(std::stod(digits) / (sheet.metresPerMm * 1000 * cosine) - 1) < 0.005);
}

TEST_CASE("the same input gives the same sheet") {
    for (const Language language : allLanguages) {
        const Sheet first = sheetIn(language);
        const Sheet second = sheetIn(language);
        CHECK(textsOf(first) == textsOf(second));
        CHECK(first.centre == second.centre);
        CHECK(first.metresPerMm == second.metresPerMm);
        CHECK(first.scene.areas.size() == second.scene.areas.size());
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
