#include "show_text.h"

#include <app/text/install_translator.h>

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

TEST_CASE("the program speaks the language that was installed last") {
    int argc = 1;
    char name[] = "words_test";
    char* argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    const auto dark = [] { return QCoreApplication::translate("TopBar", "Dark"); };
    const auto direction = [] { return QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION"); };

    REQUIRE(installTranslator(Language::French));
    CHECK(dark() == "Sombre");
    CHECK(direction() == "LTR");
    REQUIRE(installTranslator(Language::Arabic));
    CHECK(dark() == "داكن");
    CHECK(direction() == "RTL");
    // A free function's text is found whatever context it is asked for in.
    CHECK(QCoreApplication::translate("Inspector", "Ground held") == "الأرض المسيطر عليها");
    CHECK(QCoreApplication::translate("Inspector", "nothing like it") == "nothing like it");
    REQUIRE(installTranslator(Language::English));
    CHECK(dark() == "Dark");
    CHECK(direction() == "QT_LAYOUT_DIRECTION");
}
