#include <app/render/pdf_grey.h>
#include <app/render/write_map.h>
#include <tests/app/render/small_sheet.h>
#include <tests/app/render/written_sheet.h>

#include <QImage>
#include <QRegularExpression>

#include <cstdlib>

using namespace azalai;

namespace {

PlainMap mapOf(const Sheet& sheet) {
    return {.scene = sheet.maps.front().scene,
            .centre = sheet.maps.front().centre,
            .metresPerMm = 4000,
            .widthMm = 200,
            .heightMm = 100};
}

bool hasColor(const QImage& image) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QRgb p = image.pixel(x, y); qRed(p) != qGreen(p) || qGreen(p) != qBlue(p)) return true;
    return false;
}

} // namespace

TEST_CASE("a map as PNG has a world file and a projection beside it that GDAL reads") {
    const QTemporaryDir folder;
    const Sheet sheet = small::sheet();
    const auto written = writeMap(mapOf(sheet), folder.filePath(QStringLiteral("map.png")), 127);
    REQUIRE(written.has_value());
    CHECK(written->size() == 4);
    for (const QString& path : *written)
        CHECK(QFile::exists(path));
    CHECK(QImage(written->front()).size() == QSize(1000, 500));
    const QString info = output(QStringLiteral("gdalinfo"), {written->front()});
    CHECK(info.contains(QStringLiteral("Pixel Size = (800.0")));
    const QString west = QString::number(sheet.maps.front().centre.x - 400000, 'f', 3);
    const QString north = QString::number(sheet.maps.front().centre.y + 200000, 'f', 3);
    CHECK(info.contains(QStringLiteral("Upper Left  (") + west.rightJustified(12)));
    CHECK(info.contains(north));
    CHECK(info.contains(QStringLiteral("Mercator")));
}

TEST_CASE("a map as GeoTIFF, and a sheet as GeoTIFF, lie on their ground") {
    const QTemporaryDir folder;
    const Sheet sheet = small::sheet();
    const QString map = folder.filePath(QStringLiteral("map.tif"));
    REQUIRE(writeMap(mapOf(sheet), map, 127).has_value());
    CHECK(output(QStringLiteral("gdalinfo"), {map}).contains(QStringLiteral("ID[\"EPSG\",3857]")));
    const Written page(sheet, QStringLiteral("page.tiff"));
    const QString info = output(QStringLiteral("gdalinfo"), {page.path});
    CHECK(info.contains(QStringLiteral("ID[\"EPSG\",3857]")));
    // Where the page's corner would be on the ground, from the map's corner and the scale.
    const QString pixel = QString::number(sheet.maps.front().metresPerMm * 25.4 / 150, 'f', 4);
    CHECK(info.contains(QStringLiteral("Pixel Size = (") + pixel.chopped(1)));
}

TEST_CASE("a sheet as SVG has its size, no pictures and no fonts, and the same bytes each time") {
    const Sheet sheet = small::sheet(Paper::A4, Language::Arabic);
    const Written written(sheet, QStringLiteral("sheet.svg"));
    const QByteArray svg = bytesOf(written.path);
    CHECK(svg.contains("width=\"297mm\" height=\"210mm\""));
    for (const char* never : {"<image", "<text", "data:", "<script"})
        CHECK_FALSE(svg.contains(never));
    CHECK(svg.contains("<clipPath")); // what leaves the map's frame is cut
    const bool isSame = svg == bytesOf(Written(sheet, QStringLiteral("again.svg")).path);
    CHECK(isSame);
}

TEST_CASE("a sheet as SVG looks like its PDF, to a browser's eyes") {
    const Sheet sheet = small::sheet(Paper::A4);
    const Written svg(sheet, QStringLiteral("sheet.svg"));
    const Written pdf(sheet);
    const QString painted = svg.folder.filePath(QStringLiteral("svg.png"));
    output(QStringLiteral("rsvg-convert"),
           {QStringLiteral("--unlimited"), QStringLiteral("-w"), QStringLiteral("1000"), QStringLiteral("-h"),
            QStringLiteral("707"), svg.path, QStringLiteral("-o"), painted});
    const QString stem = pdf.folder.filePath(QStringLiteral("pdf"));
    output(QStringLiteral("pdftoppm"),
           {QStringLiteral("-scale-to-x"), QStringLiteral("1000"), QStringLiteral("-scale-to-y"), QStringLiteral("707"),
            QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf.path, stem});
    const QImage first(painted);
    const QImage second(stem + QStringLiteral(".png"));
    REQUIRE(first.size() == second.size());
    // Rims of letters and lines fall differently on pixels; a thing that is missing is dark over many.
    int different = 0;
    for (int y = 2; y + 2 < first.height(); ++y)
        for (int x = 2; x + 2 < first.width(); ++x) {
            const auto around = [&](const QImage& image) { // the mean of 25 pixels
                int sum = 0;
                for (int dy = -2; dy <= 2; ++dy)
                    for (int dx = -2; dx <= 2; ++dx)
                        sum += qGray(image.pixel(x + dx, y + dy));
                return sum / 25;
            };
            different += std::abs(around(first) - around(second)) > 40 ? 1 : 0;
        }
    CHECK(different < 500); // of 700,000
}

TEST_CASE("several pages give one PDF, or pictures with numbers") {
    const QTemporaryDir folder;
    std::vector<Sheet> pages(3, small::sheet(Paper::A4));
    pages[1].title = "The second page";
    const QString pdf = folder.filePath(QStringLiteral("pack.pdf"));
    REQUIRE(writeSheets(pages, pdf) == QStringList{pdf});
    CHECK(output(QStringLiteral("pdfinfo"), {pdf}).contains(QRegularExpression(QStringLiteral("Pages: +3"))));
    CHECK(output(QStringLiteral("pdftotext"), {QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                                               QStringLiteral("2"), pdf, QStringLiteral("-")})
              .contains(QStringLiteral("The second page")));
    const auto pictures = writeSheets(pages, folder.filePath(QStringLiteral("pack.png")), 50);
    REQUIRE(pictures.has_value());
    CHECK(*pictures == QStringList{folder.filePath(QStringLiteral("pack-01.png")),
                                   folder.filePath(QStringLiteral("pack-02.png")),
                                   folder.filePath(QStringLiteral("pack-03.png"))});
    for (const QString& path : *pictures)
        CHECK(QFile::exists(path));
}

TEST_CASE("a grey sheet has no colour in any format") {
    Sheet sheet = small::sheet(Paper::A4);
    sheet.isGrey = true;
    CHECK_FALSE(hasColor(QImage(Written(sheet, QStringLiteral("a.png")).path)));
    const Written pdf(sheet);
    const QString stem = pdf.folder.filePath(QStringLiteral("page"));
    output(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"),
                                        QStringLiteral("-singlefile"), pdf.path, stem});
    const QImage page(stem + QStringLiteral(".png"));
    REQUIRE_FALSE(page.isNull());
    CHECK_FALSE(hasColor(page));
    const QString svg = QString::fromUtf8(bytesOf(Written(sheet, QStringLiteral("a.svg")).path));
    static const QRegularExpression color(QStringLiteral("=\"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\""));
    int colors = 0;
    for (auto it = color.globalMatch(svg); it.hasNext(); ++colors) {
        const auto match = it.next();
        CHECK((match.captured(1) == match.captured(2) && match.captured(2) == match.captured(3)));
    }
    CHECK(colors > 50);
}

TEST_CASE("only the colours of a PDF's content become grey") {
    CHECK(withGreys("1 0 0 scn\n0 0 m\n0 1 0 SCN\n/Pat scn\n1 0 0 rg") ==
          "0.4980 0.4980 0.4980 scn\n0 0 m\n0.8627 0.8627 0.8627 SCN\n/Pat scn\n1 0 0 rg");
    CHECK(withGreys("").empty());
}

TEST_CASE("a map is not written to a format that has no place for it") {
    const Sheet sheet = small::sheet();
    CHECK(writeMap(mapOf(sheet), QStringLiteral("map.pdf")).error().code == ErrorCode::UnsupportedFormat);
    CHECK(writeMap(mapOf(sheet), QStringLiteral("/nowhere/at/all/map.tif")).error().code == ErrorCode::FileUnwritable);
}
