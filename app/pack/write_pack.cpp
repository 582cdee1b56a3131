#include <app/pack/pack.h>

#include <azalai/geodata/json_text.h>
#include <azalai/time/parse_time.h>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cmath>

namespace azalai {
namespace {

namespace json = boost::json;

json::array texts(const auto& values) {
    json::array list;
    for (const auto& value : values)
        list.emplace_back(json::string(std::string_view(value)));
    return list;
}

/// Fields in the order of docs/formats/packs.md; what says nothing is left out.
class Fields {
public:
    Fields& text(const char* name, std::string_view value) {
        if (!value.empty()) m_object[name] = json::string(value);
        return *this;
    }
    Fields& instant(const char* name, const std::optional<Instant>& at) {
        return at ? text(name, formatInstant(*at)) : *this;
    }
    Fields& number(const char* name, double value) {
        if (value == 0) return *this;
        if (value == std::floor(value))
            m_object[name] = static_cast<std::int64_t>(value);
        else
            m_object[name] = value;
        return *this;
    }
    Fields& flag(const char* name, bool value, bool usual = false) {
        if (value != usual) m_object[name] = value;
        return *this;
    }
    Fields& list(const char* name, json::array values, bool isAlways = false) {
        if (isAlways || !values.empty()) m_object[name] = std::move(values);
        return *this;
    }
    Fields& value(const char* name, json::value any) {
        if (!any.is_null()) m_object[name] = std::move(any);
        return *this;
    }
    json::object take() { return std::move(m_object); }

private:
    json::object m_object;
};

json::value templateOf(const PackSheet& sheet) {
    if (!sheet.ownTemplate.empty())
        if (auto own = parseJson(sheet.ownTemplate, "template")) return std::move(*own);
    return json::string(sheet.options.layout->id);
}

/// Does not compile when an option is added that nobody writes into the manifest: add it here, to the fields below, to
/// parse_pack.cpp and to docs/formats/packs.md. `issued` is the pack's.
void expectNoneForgotten(const SheetOptions& options) {
    const auto& [layout, format, language, secondLanguage, title, sheetNumber, version, revision, authors, note,
                 lengths, wording, mostFacts, hiddenLayers, frame, bleed, tiling, grid, turnDeg, denominator, frames,
                 each, subjects, strip, hasCalendar, calendarRows, hasRules, isGrey, hasCode, issued] = options;
    (void)layout; // one stands for all
}

json::object sheetJson(const PackSheet& sheet) {
    const SheetOptions& options = sheet.options;
    expectNoneForgotten(options);
    json::array layers;
    for (const MapLayer layer : options.hiddenLayers)
        layers.emplace_back(json::string(wordOf(layer)));
    Fields fields;
    fields.text("file", sheet.file)
        .value("template", templateOf(sheet))
        .list("subjects", texts(options.subjects))
        .text("each", options.each ? wordOf(*options.each) : std::string_view())
        .instant("at", sheet.at)
        .instant("since", sheet.since)
        .text("paper", wordOf(options.format.paper))
        .flag("portrait", options.format.isPortrait)
        .text("language", wordOf(options.language));
    if (options.frame)
        fields.list("frame", {options.frame->west, options.frame->south, options.frame->east, options.frame->north});
    json::array frames;
    for (const auto& [subject, look] : options.frames)
        frames.push_back(Fields()
                             .text("subject", subject)
                             .list("centre", {look.centre.longitude, look.centre.latitude})
                             .value("scale", look.denominator)
                             .take());
    json::array wording;
    for (const auto& [given, words] : options.wording)
        wording.push_back(Fields().text("given", given).text("words", words).take());
    json::array arrangement;
    for (const auto& [path, lengths] : options.lengths)
        arrangement.push_back(Fields()
                                  .list("part", json::array(path.begin(), path.end()), true)
                                  .list("lengths", json::array(lengths.begin(), lengths.end()))
                                  .take());
    return fields.number("scale", options.denominator)
        .list("frames", std::move(frames))
        .text("title", options.title)
        .text("number", options.sheetNumber)
        .number("version", options.version)
        .text("issue", wordOf(options.revision))
        .text("authors", options.authors)
        .text("note", options.note)
        .list("wording", std::move(wording))
        .list("arrangement", std::move(arrangement))
        .text("strip", options.strip)
        .list("calendar", texts(options.calendarRows), options.hasCalendar)
        .flag("rules", options.hasRules)
        .flag("grey", options.isGrey)
        .flag("code", options.hasCode, true)
        .list("hiddenLayers", std::move(layers))
        .text("secondLanguage", options.secondLanguage ? wordOf(*options.secondLanguage) : std::string_view())
        .number("bleed", options.bleed.value)
        .text("tile", options.tiling ? wordOf(options.tiling->paper) : std::string_view())
        .value("overlap", options.tiling ? json::value(options.tiling->overlap.value) : json::value())
        .value("turn", options.turnDeg ? json::value(*options.turnDeg) : json::value())
        .text("grid", options.grid ? wordOf(*options.grid) : std::string_view())
        .number("facts", options.mostFacts == 8 ? 0.0 : static_cast<double>(options.mostFacts))
        .take();
}

json::object packJson(const Pack& pack) {
    json::array fonts;
    for (const PackFont& font : pack.fonts)
        fonts.push_back(Fields().text("file", font.file).text("sha256", font.sha256).take());
    json::array sheets;
    for (const PackSheet& sheet : pack.sheets)
        sheets.push_back(sheetJson(sheet));
    json::array files;
    for (const PackFile& file : pack.files)
        files.push_back(Fields().text("name", file.name).text("sha256", file.sha256).take());
    return Fields()
        .text("format", "azalai-pack")
        .number("version", 1)
        .text("dossier", pack.dossier)
        .text("state", pack.state)
        .instant("at", pack.at)
        .instant("knownAt", pack.knownAt)
        .instant("since", pack.since)
        .list("hiddenActors", texts(pack.hiddenActors))
        .text("title", pack.title)
        .text("number", pack.number)
        .number("edition", pack.version)
        .text("issue", wordOf(pack.revision))
        .text("authors", pack.authors)
        .instant("issued", pack.issued)
        .text("program", pack.program)
        .text("baseMap", pack.baseMap)
        .list("fonts", std::move(fonts))
        .list("sheets", std::move(sheets))
        .list("files", std::move(files))
        .take();
}

} // namespace

std::string packText(const Pack& pack) { return indentedJson(packJson(pack)) + "\n"; }

std::string packLine(const Pack& pack) { return compactJson(packJson(pack)); }

} // namespace azalai
