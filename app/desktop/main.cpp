#include <app/cli/run_command_line.h>
#include <app/desktop/capture_window.h>
#include <app/desktop/prepare_application.h>

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace azalai;

namespace {

int fail(const Error& error) {
    std::fprintf(stderr, "azalai: %s\n", Words(Language::English).message(error).toUtf8().constData());
    if (!error.detail.empty()) std::fprintf(stderr, "azalai: %s\n", error.detail.c_str());
    return 5;
}

/// A picture takes no part in the reader's session: it needs no display, and is the same with one.
Result<void> takePicture(const ScreenshotRequest& request, int& argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (auto prepared = prepareApplication(); !prepared) return prepared;
    WindowOptions options;
    options.dossier = request.dossier;
    options.at = request.at;
    options.language = request.language;
    options.dark = request.dark;
    options.chosenKind = request.chosenKind;
    options.chosenId = request.chosenId;
    options.leftTab = request.leftTab;
    options.stripShown = request.stripShown;
    options.closedLegs = request.closedLegs;
    options.wayFrom = request.wayFrom;
    options.wayTo = request.wayTo;
    return captureWindow(std::move(options), request.size, QString::fromStdString(request.path));
}

int testYourself(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (const auto prepared = prepareApplication(); !prepared) return fail(prepared.error());
    const auto tested = selfTest({});
    return tested ? EXIT_SUCCESS : fail(tested.error());
}

Result<WindowOptions> windowOptions(const QStringList& words) {
    WindowOptions options;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == u"--dark" || words[i] == u"--light") {
            options.dark = words[i] == u"--dark";
        } else if (words[i] == u"--language" && i + 1 < words.size()) {
            const QString& code = words[++i];
            if (code != u"en" && code != u"fr" && code != u"ar")
                return failure(ErrorCode::UnknownOption, code.toStdString());
            options.language = code == u"fr" ? Language::French : code == u"ar" ? Language::Arabic : Language::English;
        } else if (words[i].startsWith(u'-')) {
            return failure(ErrorCode::UnknownOption, words[i].toStdString());
        } else {
            options.dossier = words[i].toStdString();
        }
    }
    return options;
}

int runWindow(int argc, char** argv) {
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY") && !std::getenv("QT_QPA_PLATFORM")) {
        std::fputs("azalai: there is no display; azalai screenshot and azalai brief need none\n", stderr);
        return 5;
    }
    QApplication application(argc, argv);
    if (const auto prepared = prepareApplication(); !prepared) return fail(prepared.error());
    auto options = windowOptions(QCoreApplication::arguments());
    if (!options) return fail(options.error());
    ProgramWindow program(std::move(*options));
    if (const auto shown = program.show(); !shown) return fail(shown.error());
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && std::string_view(argv[1]) == "--self-test") return testYourself(argc, argv);
    if (const auto code = runCommandLine(argc, argv, {.screenshot = takePicture})) return *code;
    return runWindow(argc, argv);
}
