#include <app/render/paper_box.h>
#include <tests/app/render/ground_in_gdal.h>
#include <tests/app/render/small_sheet.h>
#include <tests/app/render/written_sheet.h>

#include <QImage>
#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cmath>

// Sheets that are cut: with bleed, and in tiles on smaller papers.

using namespace azalai;

namespace {

constexpr int pixelsPerMm = 5;

QImage pageOf(const Written& written, int page) {
    const QString stem = written.folder.filePath(QStringLiteral("page%1").arg(page));
    output(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("127"), QStringLiteral("-f"),
                                        QString::number(page), QStringLiteral("-l"), QString::number(page),
                                        QStringLiteral("-singlefile"), QStringLiteral("-png"), written.path, stem});
    const QImage image(stem + QStringLiteral(".png"));
    REQUIRE_FALSE(image.isNull());
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int darkness(const QImage& image, double xMm, double yMm) {
    return 255 - qGray(image.pixel(static_cast<int>(xMm * pixelsPerMm), static_cast<int>(yMm * pixelsPerMm)));
}

/// The mean of the pixels around one.
int around(const QImage& image, int x, int y) {
    int sum = 0;
    for (int dy = -2; dy <= 2; ++dy)
        for (int dx = -2; dx <= 2; ++dx)
            sum += qGray(image.pixel(x + dx, y + dy));
    return sum / 25;
}

/// How many of the window's pixels are not the sheet's.
int differences(const QImage& tile, const TilePlan& plan, const PaperRect& window, const QImage& whole) {
    int different = 0;
    for (int y = 3; y + 3 < plan.area.height * pixelsPerMm; y += 3)
        for (int x = 3; x + 3 < plan.area.width * pixelsPerMm; x += 3) {
            const int wx = x + static_cast<int>(std::lround(window.x * pixelsPerMm));
            const int wy = y + static_cast<int>(std::lround(window.y * pixelsPerMm));
            if (wx < 3 || wy < 3 || wx + 3 >= whole.width() || wy + 3 >= whole.height()) continue;
            const int tx = x + static_cast<int>(std::lround(plan.area.x * pixelsPerMm));
            const int ty = y + static_cast<int>(std::lround(plan.area.y * pixelsPerMm));
            different += std::abs(around(tile, tx, ty) - around(whole, wx, wy)) > 40 ? 1 : 0;
        }
    return different;
}

Sheet tiled(Language language) {
    Sheet sheet = small::sheet(Paper::A3, language);
    sheet.tiling = Tiling{.paper = Paper::A4};
    sheet.tileHint = "Cut here";
    return sheet;
}

} // namespace

TEST_CASE("tiles show their windows of the sheet, as it is in one piece") {
    for (const Language language : {Language::English, Language::Arabic}) {
        const Written written(tiled(language));
        const Written whole(small::sheet(Paper::A3, language), QStringLiteral("whole.pdf"));
        const QImage sheet = pageOf(whole, 1);
        const TilePlan plan = planTiles({Paper::A3}, {}, language == Language::Arabic);
        REQUIRE(plan.tiles.size() > 2);
        CHECK(output(QStringLiteral("pdfinfo"), {written.path})
                  .contains(QRegularExpression(QStringLiteral("Pages: +%1").arg(plan.tiles.size()))));
        for (std::size_t i = 0; i < plan.tiles.size(); ++i) {
            CAPTURE(i, static_cast<int>(language));
            const QImage page = pageOf(written, static_cast<int>(i) + 1);
            CHECK(differences(page, plan, plan.tiles[i].window, sheet) < 12); // of some 140,000
            const QString text =
                output(QStringLiteral("pdftotext"), {QStringLiteral("-f"), QString::number(i + 1), QStringLiteral("-l"),
                                                     QString::number(i + 1), written.path, QStringLiteral("-")});
            CHECK(text.contains(QString::fromStdString(plan.tiles[i].label)));
        }
        output(QStringLiteral("qpdf"), {QStringLiteral("--check"), written.path});
        CHECK(output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), written.path}).count(u'\n') == 2);
        // The sheet is in the file once, not once for each tile.
        CHECK(bytesOf(written.path).size() < bytesOf(whole.path).size() * 3 / 2);
        CHECK(bytesOf(written.path) == bytesOf(Written(tiled(language)).path));
    }
}

TEST_CASE("GDAL reads the place of every tile, to a metre") {
    const Sheet sheet = tiled(Language::English);
    const Written written(sheet);
    const TilePlan plan = planTiles({Paper::A3}, {}, false);
    const QRectF frame = toQRectF(layoutOf(sheet).maps().front().rect);
    const SheetMap& map = sheet.maps.front();
    const PaperSize paper = sizeOf(plan.format);
    const QSizeF points(std::round(paper.width.value / 25.4 * 72), std::round(paper.height.value / 25.4 * 72));
    for (std::size_t i = 0; i < plan.tiles.size(); ++i) {
        const QRectF window = toQRectF(plan.tiles[i].window);
        const QRectF part = frame.intersected(window);
        if (part.width() < 20 || part.height() < 20) continue;
        const GroundInGdal gdal(QStringLiteral("PDF:%1:%2").arg(i + 1).arg(written.path));
        for (const QPointF p : {part.topLeft(), part.bottomRight(), part.center()}) {
            const QPointF onTile = p - window.topLeft() + QPointF(plan.area.x, plan.area.y);
            const QPointF away = p - frame.center();
            const PlanePoint read = gdal.at(onTile, points);
            CAPTURE(i, p.x(), p.y());
            CHECK(std::abs(read.x - (map.centre.x + away.x() * map.metresPerMm)) < 1.0);
            CHECK(std::abs(read.y - (map.centre.y - away.y() * map.metresPerMm)) < 1.0);
        }
    }
}

TEST_CASE("a sheet with bleed has colour beyond its edge, marks outside of that, and tells where it is cut") {
    Sheet sheet = small::sheet(Paper::A4);
    sheet.bleed = Millimetres{3};
    const Written written(sheet);
    QPDF file;
    file.processFile(written.path.toUtf8().constData());
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(file).getAllPages().front();
    const auto sideOf = [&](const char* box, int which) { // 0 width, 1 height, in millimetres
        QPDFObjectHandle array = page.getObjectHandle().getKey(box);
        return (array.getArrayItem(which + 2).getNumericValue() - array.getArrayItem(which).getNumericValue()) / 72 *
               25.4;
    };
    CHECK(std::abs(sideOf("/TrimBox", 0) - 297) < 0.01);
    CHECK(std::abs(sideOf("/TrimBox", 1) - 210) < 0.01);
    CHECK(std::abs(sideOf("/BleedBox", 0) - 303) < 0.01);
    CHECK(std::abs(sideOf("/MediaBox", 0) - 315) < 0.4); // whole points
    const QImage image = pageOf(written, 1);
    const double edge = marginAround(sheet);             // 9 mm
    CHECK(darkness(image, edge + 50, edge - 2.5) > 150); // the banner goes on
    CHECK(darkness(image, edge - 2.5, edge + 2) > 150);
    CHECK(darkness(image, edge + 50, edge - 4) < 20);
    CHECK(darkness(image, edge - 2.5, edge + 100) < 20); // the rest of the page is white to its edge
    int marks = 0;
    for (double y = edge - 1; y <= edge + 1; y += 0.1)
        marks += darkness(image, edge - 6, y) > 40 ? 1 : 0;
    CHECK(marks > 0);
    CHECK(marks < 6);
    output(QStringLiteral("qpdf"), {QStringLiteral("--check"), written.path});
}

TEST_CASE("tiles are written as PDF alone") {
    const QTemporaryDir folder;
    const Sheet sheet = tiled(Language::English);
    CHECK(writeSheet(sheet, folder.filePath(QStringLiteral("a.png"))).error().code == ErrorCode::UnsupportedFormat);
}
