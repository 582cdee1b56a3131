#include <app/cli/page_options.h>

#include <app/cli/parse_size.h>

#include <azalai/geodata/safe_file.h>

#include <array>
#include <charconv>
#include <cmath>
#include <format>
#include <sstream>

namespace azalai {
namespace {

std::vector<std::string> splitAt(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

Result<double> numberOf(const std::string& text, const std::string& expected) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && end == text.data() + text.size() && std::isfinite(value)) return value;
    return failure(ErrorCode::UnknownOption, text, expected);
}

/// One that comes with the program by its id, or a file of the reader's own.
Result<std::shared_ptr<const SheetTemplate>> readTemplate(const std::string& nameOrPath) {
    if (const SheetTemplate* shipped = shippedSheetTemplate(nameOrPath))
        return std::make_shared<const SheetTemplate>(*shipped);
    std::string names;
    for (const SheetTemplate& one : shippedSheetTemplates())
        names += one.id + ", ";
    if (!nameOrPath.ends_with(".json"))
        return failure(ErrorCode::UnknownOption, nameOrPath, "--template is " + names + "or a .json file");
    constexpr std::size_t most = 1 << 20;
    const auto text = readFile(nameOrPath, most);
    if (!text) return std::unexpected(text.error());
    auto read = parseSheetTemplate(*text);
    if (!read) return failure(read.error().code, nameOrPath + ": " + read.error().subject, read.error().detail);
    return std::make_shared<const SheetTemplate>(std::move(*read));
}

/// "west,south,east,north".
Result<Bounds> parseFrame(const std::string& text) {
    const std::string expected = "--frame is west,south,east,north in degrees";
    const std::vector<std::string> parts = splitAt(text, ',');
    if (parts.size() != 4) return failure(ErrorCode::UnknownOption, text, expected);
    std::array<double, 4> values{};
    for (std::size_t i = 0; i < 4; ++i) {
        const auto value = numberOf(parts[i], expected);
        if (!value) return std::unexpected(value.error());
        values.at(i) = *value;
    }
    const Bounds frame{values[0], values[1], values[2], values[3]};
    const bool isOnEarth = frame.west >= -180 && frame.east <= 180 && frame.south >= -85 && frame.north <= 85;
    if (!isOnEarth || frame.west >= frame.east || frame.south >= frame.north)
        return failure(ErrorCode::OutOfRange, text, expected);
    return frame;
}

/// "2300000" or "1:2300000".
Result<double> parseScale(std::string text) {
    if (text.starts_with("1:")) text.erase(0, 2);
    const auto value = numberOf(text, "--scale is the denominator, such as 2300000");
    if (value && (*value < 1000 || *value > 100'000'000))
        return failure(ErrorCode::OutOfRange, text, "--scale is 1000 to 100000000");
    return value;
}

Result<SheetRevision> parseRevision(const std::string& text) {
    if (text.empty()) return SheetRevision::None;
    if (text == "new") return SheetRevision::New;
    if (text == "update") return SheetRevision::Update;
    if (text == "correction") return SheetRevision::Correction;
    return failure(ErrorCode::UnknownOption, text, "--issue is new, update or correction");
}

Result<std::optional<SheetSubject>> parseEach(const std::string& text) {
    if (text.empty()) return std::nullopt;
    for (const SheetSubject subject :
         {SheetSubject::Route, SheetSubject::Place, SheetSubject::Region, SheetSubject::Actor})
        if (wordOf(subject) == text) return subject;
    return failure(ErrorCode::UnknownOption, text, "--each is route, place, region or actor");
}

/// A number of millimetres between bounds; a preset when it is not given.
Result<Millimetres> readMillimetres(const Invocation& invocation, const std::string& name, double least, double most,
                                    double otherwise) {
    if (!invocation.has(name)) return Millimetres{otherwise};
    const std::string expected = std::format("--{} is {:g} to {:g} mm", name, least, most);
    const auto value = numberOf(invocation.value(name), expected);
    if (!value) return std::unexpected(value.error());
    if (*value < least || *value > most) return failure(ErrorCode::OutOfRange, invocation.value(name), expected);
    return Millimetres{*value};
}

/// --bleed, --tile and --overlap.
Result<void> readCutting(const Invocation& invocation, SheetOptions& options) {
    const auto bleed = readMillimetres(invocation, "bleed", 1, 20, 0);
    if (!bleed) return std::unexpected(bleed.error());
    options.bleed = *bleed;
    const auto overlap = readMillimetres(invocation, "overlap", 0, 50, 10);
    if (!overlap) return std::unexpected(overlap.error());
    if (!invocation.has("tile")) return {};
    const auto paper = parsePaper(invocation.value("tile"));
    if (!paper) return std::unexpected(paper.error());
    if (options.bleed.value > 0) return failure(ErrorCode::UnknownOption, "--bleed", "tiles have no bleed");
    if (*paper == Paper::Slide || *paper <= options.format.paper)
        return failure(ErrorCode::OutOfRange, invocation.value("tile"), "--tile is a paper smaller than --size");
    options.tiling = Tiling{*paper, *overlap};
    return {};
}

/// What must be parsed.
Result<void> readChoices(const Invocation& invocation, SheetOptions& options) {
    const auto paper = parsePaper(invocation.value("size", "A3"));
    if (!paper) return std::unexpected(paper.error());
    options.format = {.paper = *paper, .isPortrait = invocation.has("portrait")};
    if (const auto cutting = readCutting(invocation, options); !cutting) return std::unexpected(cutting.error());
    auto layout = readTemplate(invocation.value("template", "overview"));
    if (!layout) return std::unexpected(layout.error());
    options.layout = std::move(*layout);
    const auto each = parseEach(invocation.value("each"));
    if (!each) return std::unexpected(each.error());
    options.each = *each;
    const auto revision = parseRevision(invocation.value("issue"));
    if (!revision) return std::unexpected(revision.error());
    options.revision = *revision;
    if (invocation.has("frame")) {
        const auto frame = parseFrame(invocation.value("frame"));
        if (!frame) return std::unexpected(frame.error());
        options.frame = *frame;
    }
    if (invocation.has("scale")) {
        const auto scale = parseScale(invocation.value("scale"));
        if (!scale) return std::unexpected(scale.error());
        options.denominator = *scale;
    }
    if (invocation.has("grid")) {
        options.grid = parseGridWord(invocation.value("grid"));
        if (!options.grid)
            return failure(ErrorCode::UnknownOption, invocation.value("grid"), "--grid is none, degrees or utm");
    }
    if (invocation.has("second-language")) {
        const std::string word = invocation.value("second-language");
        for (const auto& [known, language] :
             {std::pair{"en", Language::English}, {"fr", Language::French}, {"ar", Language::Arabic}})
            if (word == known) options.secondLanguage = language;
        if (!options.secondLanguage)
            return failure(ErrorCode::UnknownOption, word, "--second-language is en, fr or ar");
    }
    if (invocation.has("rotate")) {
        const auto turn = numberOf(invocation.value("rotate"), "--rotate is degrees, clockwise");
        if (!turn) return std::unexpected(turn.error());
        if (*turn < -180 || *turn > 360)
            return failure(ErrorCode::OutOfRange, invocation.value("rotate"), "--rotate is -180 to 360 degrees");
        options.turnDeg = *turn;
    }
    if (invocation.has("version-number")) {
        const auto version = numberOf(invocation.value("version-number"), "--version-number is a whole number");
        if (!version) return std::unexpected(version.error());
        if (*version < 1 || *version > 9999 || *version != std::floor(*version))
            return failure(ErrorCode::OutOfRange, invocation.value("version-number"),
                           "--version-number is a whole number from 1");
        options.version = static_cast<int>(*version);
    }
    return {};
}

} // namespace

std::vector<OptionSpec> pageOptions() {
    std::string names;
    for (const SheetTemplate& one : shippedSheetTemplates())
        names += one.id + ", ";
    return {
        {"template", "name", "how the page is arranged: " + names + "or a .json file (default: overview)"},
        {"size", "paper", "A0, A1, A2, A3, A4, A5 or slide (default: A3)"},
        {"portrait", "", "upright paper"},
        {"bleed", "mm", "colour at the edge goes so far beyond it, with marks where to cut, 1 to 20"},
        {"tile", "paper", "in pieces on this smaller paper, with marks where to cut and join; PDF alone"},
        {"overlap", "mm", "of such pieces, 0 to 50 (default: 10)"},
        {"subject", "ids", "what the pages are about, with commas: routes, places, regions or actors"},
        {"each", "kind", "a page for each route, place, region or actor"},
        {"frame", "box", "west,south,east,north in degrees that the map must show"},
        {"scale", "number", "denominator of the map's scale (default: the nearest round one that shows all)"},
        {"grid", "kind", "lines on the map: none, degrees or utm (default: as the template says, degrees)"},
        {"second-language", "en|fr|ar", "names of places in a second language too, under the first"},
        {"rotate", "degrees", "turns the map clockwise, -180 to 360; a north arrow tells of it"},
        {"title", "text", "title of the sheet (default: made from the situation)"},
        {"number", "text", "number of the sheet (default: made from the dossier and the date)"},
        {"version-number", "number", "its version, from 1"},
        {"issue", "kind", "new, update or correction"},
        {"authors", "names", "who made it"},
        {"note", "text", "the desk's own text, for the template note; an empty line parts paragraphs"},
        {"no-code", "", "no QR code"},
    };
}

Result<SheetOptions> readPage(const Invocation& invocation) {
    SheetOptions options;
    if (const auto choices = readChoices(invocation, options); !choices) return std::unexpected(choices.error());
    options.subjects = splitAt(invocation.value("subject"), ',');
    options.title = invocation.value("title");
    options.sheetNumber = invocation.value("number");
    options.authors = invocation.value("authors");
    options.note = invocation.value("note");
    options.hasRules = invocation.has("rules");
    options.isGrey = invocation.has("grey");
    options.hasCode = !invocation.has("no-code");
    return options;
}

} // namespace azalai
