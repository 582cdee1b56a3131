#include <app/pack/json_fields.h>
#include <app/pack/pack.h>

#include <azalai/geodata/json_text.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace azalai {
namespace {

namespace json = boost::json;

constexpr std::size_t mostSheets = 400;

bool isDigits(std::string_view text, std::size_t count) {
    return text.size() == count && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isFileWord(std::string_view text) {
    return !text.empty() && text.size() <= 100 &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

std::string digits(JsonFields& fields, std::string_view name, std::size_t count) {
    std::string text = fields.neededText(name);
    if (!text.empty() && !isDigits(text, count))
        fields.complain(ErrorCode::InvalidValue, name, std::to_string(count) + " digits 0 to f are expected");
    return text;
}

/// A word of a closed list; `otherwise` when it is absent.
template <class T>
T word(JsonFields& fields, std::string_view name, std::optional<T> (*parse)(std::string_view), T otherwise,
       const char* expected) {
    const std::string text = fields.text(name);
    if (text.empty()) return otherwise;
    const std::optional<T> value = parse(text);
    if (!value) fields.complain(ErrorCode::InvalidValue, name, "\"" + text + "\": expected " + expected);
    return value.value_or(otherwise);
}

SheetRevision revision(JsonFields& fields) {
    return word(fields, "issue", parseRevisionWord, SheetRevision::None, "new, update or correction");
}

std::optional<Bounds> frame(JsonFields& fields) {
    const json::value* found = fields.member("frame");
    if (found == nullptr) return std::nullopt;
    const json::array* list = found->if_array();
    std::array<double, 4> values{};
    bool isFit = list && list->size() == values.size();
    for (std::size_t i = 0; isFit && i < values.size(); ++i) {
        isFit = (*list)[i].is_number();
        if (isFit) values.at(i) = (*list)[i].to_number<double>();
    }
    const Bounds box{values[0], values[1], values[2], values[3]};
    if (isFit && box.west >= -180 && box.east <= 180 && box.south >= -85 && box.north <= 85 && box.west < box.east &&
        box.south < box.north)
        return box;
    fields.complain(ErrorCode::InvalidValue, "frame", "[west, south, east, north] in degrees is expected");
    return std::nullopt;
}

/// The id of a template that comes with the program, or a template as docs/formats/sheets.md has it.
void readTemplate(JsonFields& fields, PackSheet& sheet) {
    const json::value* found = fields.member("template");
    sheet.options.layout = std::make_shared<const SheetTemplate>(shippedSheetTemplates().front());
    if (found == nullptr) return;
    if (found->is_string()) {
        const std::string id(found->get_string());
        if (const SheetTemplate* shipped = shippedSheetTemplate(id))
            sheet.options.layout = std::make_shared<const SheetTemplate>(*shipped);
        else
            fields.complain(ErrorCode::InvalidValue, "template", "\"" + id + "\" does not come with the program");
        return;
    }
    sheet.ownTemplate = compactJson(*found);
    auto own = parseSheetTemplate(sheet.ownTemplate);
    if (own)
        sheet.options.layout = std::make_shared<const SheetTemplate>(std::move(*own));
    else
        fields.complain(own.error().code, "template." + own.error().subject, own.error().detail);
}

/// Where the desk has put the maps of a page.
void readFrames(JsonFields& fields, SheetOptions& options) {
    for (JsonFields& one : fields.objects("frames", mostSheets)) {
        one.allow({"subject", "centre", "scale"});
        const json::value* centre = one.member("centre");
        const json::array* place = centre ? centre->if_array() : nullptr;
        const bool isFit = place && place->size() == 2 && (*place)[0].is_number() && (*place)[1].is_number();
        MapLook look;
        if (isFit)
            look.centre = {.latitude = (*place)[1].to_number<double>(), .longitude = (*place)[0].to_number<double>()};
        if (!isFit || std::abs(look.centre.latitude) > 85 || std::abs(look.centre.longitude) > 180)
            one.complain(ErrorCode::InvalidValue, "centre", "[longitude, latitude] in degrees is expected");
        const auto scale = one.number("scale", 1000, 1e8);
        if (!scale) one.complain(ErrorCode::MissingField, "scale", "must be there");
        look.denominator = scale.value_or(0);
        options.frames.emplace(one.text("subject"), look);
    }
}

/// What the desk wrote in the place of the program's words.
void readWording(JsonFields& fields, SheetOptions& options) {
    for (JsonFields& one : fields.objects("wording", 1000)) {
        one.allow({"given", "words"});
        const std::string given = one.neededText("given");
        options.wording.emplace(given, one.neededText("words"));
    }
}

/// How the desk shared a page among its parts.
void readArrangement(JsonFields& fields, SheetOptions& options) {
    for (JsonFields& one : fields.objects("arrangement", 100)) {
        one.allow({"part", "lengths"});
        SheetPath path;
        for (const double step : one.numbers("part", 0, 99))
            path.push_back(static_cast<std::size_t>(step));
        options.lengths.emplace(std::move(path), one.numbers("lengths", 0, 2000));
    }
}

void readMap(JsonFields& fields, SheetOptions& options) {
    options.frame = frame(fields);
    options.denominator = fields.number("scale", 1000, 1e8).value_or(0);
    readFrames(fields, options);
    if (fields.has("grid"))
        options.grid = word(fields, "grid", parseGridWord, MapGrid::Graticule, "none, degrees or utm");
    for (const std::string& name : fields.texts("hiddenLayers")) {
        if (const auto layer = parseLayerWord(name))
            options.hiddenLayers.insert(*layer);
        else
            fields.complain(ErrorCode::InvalidValue, "hiddenLayers", "\"" + name + "\" is no layer of the map");
    }
}

/// Bleed, pieces, turn, and the second language of names.
void readPaper(JsonFields& fields, SheetOptions& options) {
    options.bleed = Millimetres{fields.number("bleed", 0, 20).value_or(0)};
    if (fields.has("tile"))
        options.tiling = Tiling{.paper = word(fields, "tile", parsePaperWord, Paper::A4, "A1 to A5"),
                                .overlap = Millimetres{fields.number("overlap", 0, 50).value_or(10)}};
    if (options.tiling && (options.tiling->paper == Paper::Slide || options.tiling->paper <= options.format.paper)) {
        fields.complain(ErrorCode::InvalidValue, "tile", "a paper smaller than the sheet's is expected");
        options.tiling.reset();
    }
    options.turnDeg = fields.number("turn", -180, 360);
    if (fields.has("secondLanguage"))
        options.secondLanguage = word(fields, "secondLanguage", parseLanguageWord, Language::English, "en, fr or ar");
}

void readParts(JsonFields& fields, SheetOptions& options) {
    options.subjects = fields.texts("subjects");
    const auto each = word<SheetSubject>(
        fields, "each",
        [](std::string_view text) {
            std::optional<SheetSubject> subject;
            for (const SheetSubject one :
                 {SheetSubject::Route, SheetSubject::Place, SheetSubject::Region, SheetSubject::Actor})
                if (wordOf(one) == text) subject = one;
            return subject;
        },
        SheetSubject::None, "route, place, region or actor");
    if (each != SheetSubject::None) options.each = each;
    options.strip = fields.text("strip");
    options.hasCalendar = fields.has("calendar");
    options.calendarRows = fields.texts("calendar");
    options.hasRules = fields.flag("rules", false);
    options.isGrey = fields.flag("grey", false);
    options.hasCode = fields.flag("code", true);
    options.mostFacts = static_cast<std::size_t>(fields.whole("facts", 1, 100, 8));
}

PackSheet readSheet(JsonFields& fields) {
    fields.allow({"frames",  "file",     "template",     "subjects", "each",          "at",          "since",
                  "paper",   "portrait", "language",     "frame",    "scale",         "title",       "number",
                  "version", "issue",    "authors",      "note",     "strip",         "calendar",    "rules",
                  "grey",    "code",     "hiddenLayers", "facts",    "wording",       "arrangement", "grid",
                  "bleed",   "tile",     "overlap",      "turn",     "secondLanguage"});
    PackSheet sheet;
    SheetOptions& options = sheet.options;
    sheet.file = fields.neededText("file");
    if (!sheet.file.empty() && !isFileWord(sheet.file))
        fields.complain(ErrorCode::InvalidValue, "file", "a name of letters a to z, digits and - is expected");
    readTemplate(fields, sheet);
    sheet.at = fields.instant("at");
    sheet.since = fields.instant("since");
    options.format = {.paper = word(fields, "paper", parsePaperWord, Paper::A3, "A0 to A5, or slide"),
                      .isPortrait = fields.flag("portrait", false)};
    options.language = word(fields, "language", parseLanguageWord, Language::English, "en, fr or ar");
    readMap(fields, options);
    readWording(fields, options);
    readArrangement(fields, options);
    readPaper(fields, options);
    options.title = fields.text("title");
    options.sheetNumber = fields.text("number");
    options.version = fields.whole("version", 0, 9999, 0);
    options.revision = revision(fields);
    options.authors = fields.text("authors");
    options.note = fields.text("note");
    readParts(fields, options);
    return sheet;
}

void readSheets(JsonFields& fields, Pack& pack) {
    for (JsonFields& one : fields.objects("sheets", mostSheets)) {
        PackSheet sheet = readSheet(one);
        if (std::ranges::find(pack.sheets, sheet.file, &PackSheet::file) != pack.sheets.end())
            one.complain(ErrorCode::DuplicateId, "file", "another sheet has this name");
        pack.sheets.push_back(std::move(sheet));
    }
    if (pack.sheets.empty()) fields.complain(ErrorCode::MissingField, "sheets", "a pack has at least one sheet");
}

void readFonts(JsonFields& fields, Pack& pack) {
    for (JsonFields& one : fields.objects("fonts", 100)) {
        one.allow({"file", "sha256"});
        pack.fonts.push_back({.file = one.neededText("file"), .sha256 = digits(one, "sha256", 64)});
    }
}

void readFiles(JsonFields& fields, Pack& pack) {
    for (JsonFields& one : fields.objects("files", 100 * mostSheets)) {
        one.allow({"name", "sha256"});
        PackFile file{.name = one.neededText("name"), .sha256 = digits(one, "sha256", 64)};
        const std::size_t slash = file.name.find('/');
        const bool isInside = slash == std::string::npos
                                  ? isBareName(file.name)
                                  : isBareName(file.name.substr(0, slash)) && isBareName(file.name.substr(slash + 1));
        if (!file.name.empty() && !isInside)
            one.complain(ErrorCode::InvalidValue, "name", "a file of the pack is expected");
        pack.files.push_back(std::move(file));
    }
}

Pack readPack(JsonFields& fields) {
    fields.allow({"format", "version", "dossier", "state", "at", "knownAt", "since", "hiddenActors", "title", "number",
                  "edition", "issue", "authors", "issued", "program", "baseMap", "fonts", "sheets", "files"});
    Pack pack;
    if (fields.text("format") != "azalai-pack")
        fields.complain(ErrorCode::UnsupportedFormat, "format", "\"azalai-pack\" is expected");
    const int version = fields.whole("version", 0, 1'000'000, 0);
    if (version != 1)
        fields.complain(version > 1 ? ErrorCode::NewerVersion : ErrorCode::UnsupportedFormat, "version",
                        "1 is expected");
    pack.dossier = fields.neededText("dossier");
    if (!pack.dossier.empty() && !isBareName(pack.dossier))
        fields.complain(ErrorCode::InvalidValue, "dossier",
                        "a file beside the manifest is expected, without any folder");
    pack.state = digits(fields, "state", 16);
    pack.at = fields.neededInstant("at");
    pack.knownAt = fields.instant("knownAt");
    pack.since = fields.neededInstant("since");
    for (std::string& actor : fields.texts("hiddenActors"))
        pack.hiddenActors.insert(std::move(actor));
    pack.title = fields.text("title");
    pack.number = fields.text("number");
    pack.version = fields.whole("edition", 0, 9999, 0);
    pack.revision = revision(fields);
    pack.authors = fields.text("authors");
    pack.issued = fields.instant("issued");
    pack.program = fields.text("program");
    if (fields.has("baseMap")) pack.baseMap = digits(fields, "baseMap", 64);
    readFonts(fields, pack);
    readSheets(fields, pack);
    readFiles(fields, pack);
    return pack;
}

} // namespace

Result<Pack> parsePack(std::string_view text) {
    const auto value = parseJson(text, "manifest");
    if (!value) return std::unexpected(value.error());
    if (!value->is_object()) return failure(ErrorCode::MalformedText, "manifest", "not an object");
    std::optional<Error> trouble;
    JsonFields fields(value->get_object(), {}, trouble);
    Pack pack = readPack(fields);
    if (trouble) return std::unexpected(*trouble);
    return pack;
}

} // namespace azalai
