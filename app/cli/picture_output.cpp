#include <app/cli/picture_output.h>
#include <app/render/fonts.h>
#include <app/text/make_calendar.h>
#include <app/text/page_words.h>
#include <app/text/words.h>

#include <QGuiApplication>
#include <QSaveFile>

#include <cstdio>

namespace azalai {

namespace {

/// What --format says, else the ending of -o, else "table".
std::string formatOf(const Invocation& invocation) {
    if (invocation.has("format")) return invocation.value("format");
    const std::string path = invocation.value("o");
    const std::size_t dot = path.rfind('.');
    const std::string ending = dot == std::string::npos ? std::string() : path.substr(dot + 1);
    for (const char* known : {"csv", "json", "svg", "pdf"})
        if (ending == known) return ending;
    return "table";
}

Exit deliver(const QByteArray& bytes, const Invocation& invocation) {
    if (!invocation.has("o")) {
        const auto size = static_cast<std::size_t>(bytes.size());
        const bool isWritten = std::fwrite(bytes.data(), 1, size, stdout) == size && std::fflush(stdout) == 0;
        return isWritten ? Exit::Ok : report({ErrorCode::FileUnwritable, "standard output", ""});
    }
    const std::string path = invocation.value("o");
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return report({ErrorCode::FileUnwritable, path, file.errorString().toStdString()});
    std::printf("%s\n", path.c_str());
    return Exit::Ok;
}

Exit deliverPicture(const std::function<PicturePage()>& paint, bool isPdf, const Invocation& invocation) {
    // Text is measured by a platform that needs no display, so that a picture is the same everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(*invocation.argc, invocation.argv);
    if (const auto fonts = loadBundledFonts(); !fonts) return report(fonts.error());
    const PicturePage page = paint();
    const auto bytes = isPdf ? pdfOf(page) : svgOf(page);
    return bytes ? deliver(*bytes, invocation) : report(bytes.error());
}

} // namespace

std::vector<OptionSpec> pictureOptions() {
    return {
        {"format", "table|csv|json|svg|pdf", "how to print; svg and pdf draw it (default: the ending of -o, or table)"},
        outputOption("file to write instead of standard output")};
}

bool wantsPicture(const Invocation& invocation) {
    const std::string format = formatOf(invocation);
    return format == "svg" || format == "pdf";
}

Exit printTableOrPicture(const Table& table, const std::function<PicturePage()>& paint, const Invocation& invocation) {
    const std::string text = formatOf(invocation);
    if (wantsPicture(invocation)) return deliverPicture(paint, text == "pdf", invocation);
    const auto format = parseTableFormat(text);
    if (!format) return report({ErrorCode::UnknownOption, text, "--format is table, csv, json, svg or pdf"});
    return deliver(QByteArray::fromStdString(formatTable(table, *format)), invocation);
}

PicturePage emptyPage(const Answer& asked) {
    const Words words(asked.language);
    const Workspace& workspace = asked.analysis->now.workspace;
    PicturePage page;
    page.language = asked.language;
    page.handling = words.of(workspace.dossier->handling).toStdString();
    page.subtitle = words.subtitle(workspace.at, workspace.at, workspace.knownAt).toStdString();
    page.disclaimer = disclaimerWords(workspace, words).toStdString();
    page.footer = words.footer(workspace.at, QString::fromStdString(asked.session.hash.substr(0, 7))).toStdString();
    return page;
}

Result<CalendarRows> readCalendarRows(const std::string& text, const AccessView& view, const Cargo& cargo) {
    if (const auto known = calendarRows(text, view, cargo)) return *known;
    CalendarRows rows;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string id = text.substr(begin, end - begin);
        begin = end + 1;
        if (view.workspace.dossier->place(id))
            rows.places.push_back(id);
        else if (view.workspace.dossier->route(id))
            rows.routes.push_back(id);
        else
            return failure(ErrorCode::UnknownId, id, "neither a place nor a route");
    }
    return rows;
}

PicturePage calendarPage(const Answer& asked, const CalendarRows& rows, const Cargo& cargo) {
    PicturePage page = emptyPage(asked);
    const Analysis& analysis = *asked.analysis;
    CalendarPicture calendar = makeCalendar(analysis.now.workspace, *analysis.history, analysis.baseline->workspace.at,
                                            {.language = asked.language,
                                             .hasHeading = false,
                                             .places = rows.places,
                                             .routes = rows.routes,
                                             .cargo = cargo});
    page.title = Words(asked.language).calendarTitle().toStdString();
    page.picture = std::move(calendar);
    return page;
}

} // namespace azalai
