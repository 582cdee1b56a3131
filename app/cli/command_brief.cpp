#include <app/cli/invocation.h>
#include <app/cli/parse_size.h>
#include <app/cli/picture_output.h>
#include <app/render/fonts.h>
#include <app/render/write_map.h>
#include <app/render/write_sheet.h>
#include <app/text/make_sheet.h>

#include <azalai/supply/strip_map.h>

#include <QGuiApplication>

#include <charconv>
#include <cstdio>

namespace azalai {

namespace {

Result<int> dpiOption(const Invocation& invocation) {
    const std::string text = invocation.value("dpi", "150");
    int dpi = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), dpi);
    if (error != std::errc{} || end != text.data() + text.size())
        return failure(ErrorCode::UnknownOption, text, "--dpi is a whole number");
    if (dpi < 50 || dpi > 600) return failure(ErrorCode::OutOfRange, text, "--dpi is 50 to 600");
    return dpi;
}

/// --strip and --calendar.
Result<void> readParts(const Invocation& invocation, const Answer& asked, SheetOptions& options) {
    const AccessView view{asked.analysis->now.workspace, asked.analysis->now.access};
    options.strip = invocation.value("strip");
    if (!options.strip.empty())
        if (const auto strip = stripMap(view, options.strip); !strip) return std::unexpected(strip.error());
    if (!invocation.has("calendar")) return {};
    const auto rows = readCalendarRows(invocation.value("calendar"), view, {});
    if (!rows) return std::unexpected(rows.error());
    options.hasCalendar = true;
    options.calendarRows = rows->ids();
    return {};
}

/// The map of a sheet, for programs that put it on the ground.
PlainMap mapOf(const Sheet& sheet) {
    const PaperSize room = roomsOf(sheet.paper, partsOf(sheet)).map;
    return {.scene = sheet.scene,
            .centre = sheet.centre,
            .metresPerMm = sheet.metresPerMm,
            .widthMm = room.width.value,
            .heightMm = room.height.value,
            .title = sheet.title,
            .isGrey = sheet.isGrey};
}

Exit run(const Invocation& invocation) {
    SheetOptions options;
    const auto paper = parsePaper(invocation.value("size", "A3"));
    if (!paper) return report(paper.error());
    const auto dpi = dpiOption(invocation);
    if (!dpi) return report(dpi.error());
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    options.paper = *paper;
    options.language = asked->language;
    options.title = invocation.value("title");
    options.hasRules = invocation.has("rules");
    options.isGrey = invocation.has("grey");
    if (const auto parts = readParts(invocation, *asked, options); !parts) return report(parts.error());

    // Text is measured by a platform that needs no display, so that a sheet is the same everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(*invocation.argc, invocation.argv);
    if (const auto fonts = loadBundledFonts(); !fonts) return report(fonts.error());
    const std::string path = invocation.value("o", "briefing.pdf");
    const Sheet sheet = makeSheet(asked->session, *asked->analysis, options);
    const auto written = invocation.has("map") ? writeMap(mapOf(sheet), QString::fromStdString(path), *dpi)
                                               : writeSheets({&sheet, 1}, QString::fromStdString(path), *dpi);
    if (!written) return report(written.error());
    for (const QString& file : *written)
        std::printf("%s\n", file.toUtf8().constData());
    return Exit::Ok;
}

} // namespace

Command briefCommand() {
    auto options = viewOptions();
    options.push_back({"since", "time", "what changed since then (default: the dossier's last briefing)"});
    options.push_back({"size", "A3|A4", "paper, landscape (default: A3)"});
    options.push_back({"title", "text", "title of the sheet (default: made from the situation)"});
    options.push_back({"dpi", "number", "resolution of a PNG or TIFF, 50 to 600 (default: 150)"});
    options.push_back({"strip", "route", "the route's strip map beside the map"});
    options.push_back({"calendar", "rows",
                       "a calendar under the map: watch (places cut off or without an open way), places, routes, all, "
                       "or ids with commas"});
    options.push_back({"rules", "", "the rule table under the map"});
    options.push_back({"grey", "", "for paper without colour: patterns and dashes tell what colours told"});
    options.push_back(
        {"map", "", "the map alone, for a GIS: .tif (GeoTIFF), .png with a world file beside it, or .svg"});
    options.push_back(outputOption("file to write, .pdf, .png, .tif or .svg (default: briefing.pdf)"));
    return {
        "brief",
        "the briefing sheet as PDF or picture",
        {"dossier"},
        options,
        "azalai brief northern-mali --at 2023-09-03 --size A3 -o sheet.pdf",
        "One page with map, what changed, legend and numbered sources. A PDF knows the place of its map and has layers "
        "to switch; a TIFF lies on the ground of its map. The same input gives the same bytes. Prints the paths.",
        run};
}

} // namespace azalai
