#include <app/render/fonts.h>

#include <catch2/catch_session.hpp>

#include <QGuiApplication>

/// Catch2 with the program's fonts: Qt lays no text without a QGuiApplication.
int main(int argc, char** argv) {
    // The list of tests is asked for while building, where no display is.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (!azalai::loadBundledFonts()) return 1;
    return Catch::Session().run(argc, argv);
}
