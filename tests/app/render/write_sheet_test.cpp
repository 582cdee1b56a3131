#include <tests/app/render/small_sheet.h>
#include <tests/app/render/written_sheet.h>

#include <QCoreApplication>
#include <QImage>
#include <QProcess>
#include <catch2/catch_test_macros.hpp>

using namespace azalai;

TEST_CASE("the same sheet gives the same bytes, PDF and PNG") {
    const Sheet sheet = small::sheet();
    const auto isSame = [&](const QString& first, const QString& second) {
        return bytesOf(Written(sheet, first).path) == bytesOf(Written(sheet, second).path);
    };
    CHECK(isSame(QStringLiteral("a.pdf"), QStringLiteral("b.pdf")));
    CHECK(isSame(QStringLiteral("a.png"), QStringLiteral("b.png")));
}

TEST_CASE("the same sheet gives the same bytes in another process, at another time") {
    const Written here(small::sheet());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AZALAI_TEST_SHEET"), here.folder.filePath(QStringLiteral("other.pdf")));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.writes-for-another-process]")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    const bool isSame = bytesOf(here.path) == bytesOf(here.folder.filePath(QStringLiteral("other.pdf")));
    CHECK(isSame); // and no pages of bytes in the log
}

TEST_CASE("writes a sheet where the environment says", "[.writes-for-another-process]") {
    REQUIRE(writeSheet(small::sheet(), qEnvironmentVariable("AZALAI_TEST_SHEET")).has_value());
}

TEST_CASE("the PDF is vector with embedded fonts, and well formed") {
    for (const Language language : {Language::English, Language::Arabic}) {
        const Written written(small::sheet(Paper::A3, language));
        CHECK(output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), written.path}).count(QLatin1Char('\n')) ==
              2); // the head only
        const QStringList fonts =
            output(QStringLiteral("pdffonts"), {written.path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        REQUIRE(fonts.size() >= 2);
        for (const QString& font : fonts) {
            CAPTURE(font.toStdString());
            CHECK((font.startsWith(QStringLiteral("Inter")) || font.startsWith(QStringLiteral("NotoSansArabic")) ||
                   font.contains(QStringLiteral("+Inter")) || font.contains(QStringLiteral("+NotoSansArabic"))));
            CHECK(font.contains(QStringLiteral(" yes ")));
        }
        output(QStringLiteral("qpdf"), {QStringLiteral("--check"), written.path});
        CHECK(bytesOf(written.path).size() < 400 * 1024);
    }
}

TEST_CASE("the PDF's text can be searched, with colons, hyphens and signs") {
    const Written written(small::sheet());
    const QString text = output(QStringLiteral("pdftotext"), {written.path, QStringLiteral("-")});
    for (const char* words :
         {"Mainville: the blockade, day 24", "Sheet SM-08", "18:00 UTC (day 24)", "red +3,110 km²", "WHAT CHANGED",
          "LEGEND", "SOURCES", "state 0123abcd", "1 : 4,600,000", "mainville", "OFFICIAL · TRAINING DATA"}) {
        CAPTURE(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("a PNG has the size of its paper at the resolution") {
    const Written written(small::sheet(Paper::A4), QStringLiteral("sheet.png"));
    const QImage image(written.path);
    CHECK(image.size() == QSize(1754, 1240));
    CHECK(image.dotsPerMeterX() == 5906);
}

TEST_CASE("a list too long for the column is cut and says how much is missing; nothing leaves the page") {
    Sheet sheet = small::sheet(Paper::A4);
    for (int i = 0; i < 90; ++i)
        sheet.lists[SheetList::Sources].lines.push_back(
            {.lead = std::to_string(i + 3),
             .text = "Another source with a title that takes its room on the line",
             .notes = ""});
    for (int i = 0; i < 12; ++i)
        sheet.lists[SheetList::Changes].lines.push_back(
            {.lead = "", .text = "Something else has changed near the river", .notes = "1"});
    sheet.title = std::string(30, 'W') + " " + std::string(60, 'M');
    const Written written(sheet);
    const QString text = output(QStringLiteral("pdftotext"), {written.path, QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral(" more")));
    CHECK_FALSE(text.contains(QStringLiteral("+%1")));
    const QString boxes =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), written.path, QStringLiteral("-")});
    int words = 0;
    for (const QString& line : boxes.split(QLatin1Char('\n'))) {
        if (!line.contains(QStringLiteral("<word"))) continue;
        ++words;
        const auto number = [&](const QString& name) {
            const qsizetype at = line.indexOf(name + QStringLiteral("=\"")) + name.size() + 2;
            return line.mid(at, line.indexOf(QLatin1Char('"'), at) - at).toDouble();
        };
        CAPTURE(line.toStdString());
        CHECK(number(QStringLiteral("xMin")) >= 0);
        CHECK(number(QStringLiteral("xMax")) <= 842);
        CHECK(number(QStringLiteral("yMax")) <= 596);
    }
    CHECK(words > 200);
}

TEST_CASE("a sheet cannot be written to an unknown format or a folder that is not there") {
    const Sheet sheet = small::sheet();
    CHECK(writeSheet(sheet, QStringLiteral("sheet.docx")).error().code == ErrorCode::UnsupportedFormat);
    CHECK(writeSheet(sheet, QStringLiteral("/nowhere/at/all/sheet.png")).error().code == ErrorCode::FileUnwritable);
}
