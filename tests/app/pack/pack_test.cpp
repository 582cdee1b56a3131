#include <app/pack/pack.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <chrono>

namespace azalai {
namespace {

using namespace std::chrono_literals;

Pack fullPack() {
    Pack pack;
    pack.dossier = "mali.gpkg";
    pack.state = "0123456789abcdef";
    pack.at = std::chrono::sys_days(2023y / 9 / 3) + 18h;
    pack.knownAt = pack.at + 48h;
    pack.since = pack.at - 144h;
    pack.hiddenActors = {"jnim", "wagner"};
    pack.title = "Week 36 · الأسبوع";
    pack.number = "NM-08";
    pack.version = 2;
    pack.revision = SheetRevision::Correction;
    pack.authors = "A. Diallo";
    pack.issued = pack.at + 2h;
    pack.program = "azalai 1, Qt 6, qpdf 12";
    pack.baseMap = std::string(64, 'b');
    pack.fonts = {{"Inter-Bold.otf", std::string(64, 'a')}};
    SheetOptions options;
    options.layout = std::make_shared<const SheetTemplate>(*shippedSheetTemplate("town"));
    options.format = {.paper = Paper::A4, .isPortrait = true};
    options.language = Language::Arabic;
    options.title = "“Gao”";
    options.sheetNumber = "NM-08a";
    options.version = 3;
    options.revision = SheetRevision::New;
    options.authors = "B";
    options.note = "One.\n\nTwo.";
    options.hiddenLayers = {MapLayer::Events, MapLayer::Graticule};
    options.frame = Bounds{-3.5, 15.25, 1, 19.0000001};
    options.denominator = 2'300'000;
    options.wording = {{"JNIM +3,380 km²", "JNIM took the river road"}};
    options.lengths = {{{}, {250.25, 80}}, {{1, 0}, {0, 12}}};
    options.frames = {{"", {{.latitude = 16.5, .longitude = -3.0000001}, 1'234'567.5}},
                      {"gao", {{.latitude = 16, .longitude = 0}, 500'000}}};
    options.each = SheetSubject::Place;
    options.subjects = {"gao", "kidal"};
    options.strip = "mr-fuel";
    options.hasCalendar = true;
    options.calendarRows = {"gao"};
    options.hasRules = true;
    options.isGrey = true;
    options.hasCode = false;
    options.mostFacts = 12;
    pack.sheets.push_back(
        {.file = "town", .ownTemplate = {}, .options = options, .at = pack.at - 24h, .since = pack.at - 48h});
    pack.files = {{"town.pdf", std::string(64, 'c')}, {"minister/town.pdf", std::string(64, 'd')}};
    return pack;
}

/// A manifest in which one field is written otherwise.
std::string changed(const std::string& from, const std::string& to) {
    std::string text = packText(fullPack());
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("a manifest reads back as it was written") {
    const std::string text = packText(fullPack());
    const auto read = parsePack(text);
    REQUIRE(read);
    CHECK(packText(*read) == text);
    CHECK(packLine(*read) == packLine(fullPack()));
    CHECK(read->at == fullPack().at);
    CHECK(read->knownAt == fullPack().knownAt);
    CHECK(read->hiddenActors == fullPack().hiddenActors);
    CHECK(read->files == fullPack().files);
    CHECK(read->fonts == fullPack().fonts);
    const PackSheet& sheet = read->sheets.front();
    const PackSheet made = fullPack().sheets.front();
    CHECK(sheet.at == made.at);
    CHECK(sheet.since == made.since);
    CHECK(sheet.options.layout->id == "town");
    CHECK(sheet.options.format == made.options.format);
    CHECK(sheet.options.frame == made.options.frame);
    CHECK(sheet.options.frames == made.options.frames);
    CHECK(sheet.options.wording == made.options.wording);
    CHECK(sheet.options.lengths == made.options.lengths);
    CHECK(sheet.options.hiddenLayers == made.options.hiddenLayers);
    CHECK(sheet.options.note == made.options.note);
    CHECK(sheet.options.mostFacts == 12);
    CHECK_FALSE(sheet.options.hasCode);
}

TEST_CASE("a calendar of no rows stays one that chooses its rows") {
    Pack pack = fullPack();
    pack.sheets.front().options.calendarRows.clear();
    CHECK(parsePack(packText(pack)).value().sheets.front().options.hasCalendar);
    pack.sheets.front().options.hasCalendar = false;
    CHECK_FALSE(parsePack(packText(pack)).value().sheets.front().options.hasCalendar);
}

TEST_CASE("a template of one's own is in the manifest") {
    Pack pack = fullPack();
    pack.sheets.front().ownTemplate =
        R"({"format": 1, "id": "mine", "name": {"en": "Mine"}, "about": {"en": "A map"}, "landscape": {"map": "now"}})";
    const auto read = parsePack(packText(pack));
    REQUIRE(read);
    CHECK(read->sheets.front().options.layout->id == "mine");
    CHECK(packText(*read) == packText(pack));
    pack.sheets.front().ownTemplate = R"({"format": 1, "id": "mine", "landscape": {"map": "tomorrow"}})";
    const auto refused = parsePack(packText(pack));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject.starts_with("sheets[0].template."));
}

TEST_CASE("what is wrong in a manifest is named") {
    struct Case {
        const char* from;
        const char* to;
        const char* subject;
    };
    const auto one = GENERATE(
        Case{R"("azalai-pack")", R"("azalai-sack")", "format"}, Case{R"("version": 1,)", R"("version": 2,)", "version"},
        Case{R"("mali.gpkg")", R"("../mali.gpkg")", "dossier"}, Case{R"("mali.gpkg")", R"("/etc/passwd")", "dossier"},
        Case{R"("mali.gpkg")", R"(".hidden")", "dossier"}, Case{R"("mali.gpkg")", R"("")", "dossier"},
        Case{R"("mali.gpkg")", R"(7)", "dossier"}, Case{R"("0123456789abcdef")", R"("0123456789ABCDEF")", "state"},
        Case{R"("at": "2023-09-03T18:00Z")", R"("at": "2023-09-03")", "at"},
        Case{R"("since": "2023-08-28T18:00Z")", R"("before": "2023-08-28T18:00Z")", "before"},
        Case{R"("hiddenActors": [)", R"("hiddenActors": [3,)", "hiddenActors"},
        Case{R"("edition": 2)", R"("edition": 2.5)", "edition"}, Case{R"("correction")", R"("errata")", "issue"},
        Case{R"("sha256": "aaa)", R"("sha256": "xaa)", "fonts[0].sha256"},
        Case{R"("file": "town")", R"("file": "../town")", "sheets[0].file"},
        Case{R"("file": "town")", R"("file": "Town")", "sheets[0].file"},
        Case{R"("template": "town")", R"("template": "collage")", "sheets[0].template"},
        Case{R"("each": "place")", R"("each": "planet")", "sheets[0].each"},
        Case{R"("paper": "A4")", R"("paper": "A9")", "sheets[0].paper"},
        Case{R"("portrait": true)", R"("portrait": "yes")", "sheets[0].portrait"},
        Case{R"("language": "ar")", R"("language": "de")", "sheets[0].language"},
        Case{R"("scale": 2300000)", R"("scale": 12)", "sheets[0].scale"},
        Case{R"("centre": [)", R"("centre": [200.0,)", "sheets[0].frames[0].centre"},
        Case{R"("frame": [)", R"("frame": [200.0,)", "sheets[0].frame"},
        Case{R"("grey": true)", R"("gray": true)", "sheets[0].gray"},
        Case{R"("events")", R"("rumours")", "sheets[0].hiddenLayers"},
        Case{R"("name": "town.pdf")", R"("name": "/town.pdf")", "files[0].name"},
        Case{R"("name": "minister/town.pdf")", R"("name": "minister/../town.pdf")", "files[1].name"});
    CAPTURE(one.to);
    const auto refused = parsePack(changed(one.from, one.to));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == one.subject);
    CHECK_FALSE(refused.error().detail.empty());
}

TEST_CASE("a manifest that is no JSON, or has no sheet, is refused") {
    CHECK(parsePack("{").error().code == ErrorCode::MalformedText);
    CHECK(parsePack("[]").error().code == ErrorCode::MalformedText);
    Pack pack = fullPack();
    pack.sheets.clear();
    CHECK(parsePack(packText(pack)).error().subject == "sheets");
    pack = fullPack();
    pack.sheets.push_back(pack.sheets.front());
    CHECK(parsePack(packText(pack)).error().code == ErrorCode::DuplicateId);
}

TEST_CASE("each sheet of a pack gets a file of its own") {
    Pack pack = fullPack();
    const SheetOptions options = pack.sheets.front().options;
    CHECK(fileNameFor(options, pack) == "town-a4-ar");
    pack.sheets.push_back({.file = "town-a4-ar", .options = options});
    CHECK(fileNameFor(options, pack) == "town-a4-ar-2");
}

} // namespace azalai
