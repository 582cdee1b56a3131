#include <app/cli/invocation.h>
#include <app/cli/pack_file.h>
#include <app/cli/page_options.h>
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

/// The first map of a page, for programs that put it on the ground.
PlainMap mapOf(const Sheet& sheet) {
    const SheetMap& map = sheet.maps.front();
    const PaperRect frame = layoutOf(sheet).maps().front().rect;
    return {.scene = map.scene,
            .centre = map.centre,
            .metresPerMm = map.metresPerMm,
            .widthMm = frame.width,
            .heightMm = frame.height,
            .turnDeg = map.turnDeg,
            .title = sheet.title,
            .isGrey = sheet.isGrey};
}

Result<QStringList> write(const Invocation& invocation, const std::vector<Sheet>& pages, int dpi) {
    const QString path = QString::fromStdString(invocation.value("o", "briefing.pdf"));
    if (!invocation.has("map")) return writeSheets(pages, path, dpi);
    if (pages.front().maps.empty()) return failure(ErrorCode::UnsupportedFormat, "--map", "the template has no map");
    return writeMap(mapOf(pages.front()), path, dpi);
}

Exit run(const Invocation& invocation) {
    const auto dpi = dpiOption(invocation);
    if (!dpi) return report(dpi.error());
    auto options = readPage(invocation);
    if (!options) return report(options.error());
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    options->language = asked->language;
    if (const auto parts = readParts(invocation, *asked, *options); !parts) return report(parts.error());

    if (invocation.has("pack")) {
        const std::string manifest = invocation.value("pack");
        const auto added = addToPackFile(manifest, invocation, *asked, std::move(*options));
        if (!added) return report(added.error());
        std::printf("%s\n", manifest.c_str());
        return Exit::Ok;
    }

    // Text is measured by a platform that needs no display, so that a sheet is the same everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(*invocation.argc, invocation.argv);
    if (const auto fonts = loadBundledFonts(); !fonts) return report(fonts.error());
    const auto pages = makeSheets(asked->session, *asked->analysis, *options);
    if (!pages) return report(pages.error());
    const auto written = write(invocation, *pages, *dpi);
    if (!written) return report(written.error());
    for (const QString& path : *written)
        std::printf("%s\n", path.toUtf8().constData());
    return Exit::Ok;
}

} // namespace

Command briefCommand() {
    auto options = viewOptions();
    options.push_back({"since", "time", "what changed since then (default: the dossier's last briefing)"});
    for (const OptionSpec& option : pageOptions())
        options.push_back(option);
    options.push_back({"dpi", "number", "resolution of a PNG or TIFF, 50 to 600 (default: 150)"});
    options.push_back({"strip", "route", "the route's strip map beside the map"});
    options.push_back({"calendar", "rows",
                       "a calendar under the map: watch (places cut off or without an open way), places, routes, all, "
                       "or ids with commas"});
    options.push_back({"rules", "", "the rule table under the map"});
    options.push_back({"grey", "", "for paper without colour: patterns and dashes tell what colours told"});
    options.push_back(
        {"map", "", "the map alone, for a GIS: .tif (GeoTIFF), .png with a world file beside it, or .svg"});
    options.push_back({"pack", "file", "no page now: adds it to this manifest, from which `azalai pack` makes it"});
    options.push_back(outputOption("file to write, .pdf, .png, .tif or .svg (default: briefing.pdf)"));
    return {
        "brief",
        "briefing sheets as PDF or pictures",
        {"dossier"},
        options,
        "azalai brief northern-mali --at 2023-09-03 --size A3 -o sheet.pdf",
        "A page with map, what changed, legend and numbered sources, or one of the other templates, or a page for each "
        "of several subjects. A PDF knows the place of its maps and has layers to switch; a TIFF lies on the ground of "
        "its "
        "map. The same input gives the same bytes. Prints the paths.",
        run};
}

} // namespace azalai
