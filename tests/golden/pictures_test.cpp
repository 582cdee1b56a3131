// The window and the sheet on the bundled dossier, as pictures: two sizes each.
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>

namespace {

const QString folder = QStringLiteral(AZALAI_SOURCE_DIR "/tests/golden/pictures/");

/// Share of pixels whose colour differs by more than 24 of 255 in a channel; 1 when the sizes differ.
double shareOfDifference(const QImage& a, const QImage& b) {
    if (a.size() != b.size()) return 1.0;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            different += most > 24 ? 1 : 0;
        }
    return static_cast<double>(different) / (static_cast<double>(a.width()) * a.height());
}

void check(const QString& name, QStringList words) {
    QTemporaryDir temporary;
    const QString path = temporary.filePath(name);
    words << "-o" << path;
    const int code = QProcess::execute(AZALAI_PROGRAM, words);
    REQUIRE(code == 0);
    const QImage now = QImage(path).convertToFormat(QImage::Format_RGB32);
    REQUIRE_FALSE(now.isNull());
    if (AZALAI_UPDATE_EXPECTED) REQUIRE(now.save(folder + name));
    const QImage expected = QImage(folder + name).convertToFormat(QImage::Format_RGB32);
    const double share = shareOfDifference(now, expected);
    INFO(name.toStdString() << ": " << share * 100 << " % of the pixels differ");
    if (share > 0.002) now.save(QDir::temp().filePath("now-" + name)); // to be looked at
    CHECK(share <= 0.002);
}

const QStringList at{"northern-mali", "--at", "2023-09-03T18:00Z"};

} // namespace

TEST_CASE("the window looks as it did at two sizes, in light, dark and Arabic") {
    check("window-1440x900.png", QStringList{"screenshot"} + at + QStringList{"--size", "1440x900"});
    check("window-dark-1920x1080.png",
          QStringList{"screenshot"} + at +
              QStringList{"--size", "1920x1080", "--dark", "--choose", "place:tombouctou"});
    check("window-ar-1440x900.png",
          QStringList{"screenshot"} + at + QStringList{"--size", "1440x900", "--language", "ar"});
}

TEST_CASE("the strip map of a route looks as it did in the window, in French and in Arabic and dark") {
    check("window-strip-fr-1440x900.png",
          QStringList{"screenshot"} + at +
              QStringList{"--size", "1440x900", "--language", "fr", "--choose", "route:bko-douentza", "--strip"});
    check("window-strip-ar-dark-1920x1080.png",
          QStringList{"screenshot"} + at +
              QStringList{"--size", "1920x1080", "--language", "ar", "--dark", "--choose", "route:mr-fuel", "--strip"});
}

TEST_CASE("a way, its others and its clock look as they did, and so does a way that is blocked") {
    check("way-1440x900.png", {"screenshot", "northern-mali", "--at", "2023-07-15", "--way", "nema,tombouctou"});
    check("way-blocked-ar-1440x900.png",
          QStringList{"screenshot"} + at + QStringList{"--language", "ar", "--way", "nema,tombouctou"});
}

TEST_CASE("the sheet looks as it did on two papers, in English and Arabic") {
    check("sheet-en-a3.png", QStringList{"brief"} + at + QStringList{"--size", "A3", "--dpi", "100"});
    check("sheet-ar-a4.png",
          QStringList{"brief"} + at + QStringList{"--size", "A4", "--dpi", "120", "--language", "ar"});
}
