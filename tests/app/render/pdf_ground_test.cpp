#include <app/render/fonts.h>
#include <app/render/make_pdf.h>
#include <app/render/paper_box.h>
#include <tests/app/render/ground_in_gdal.h>
#include <tests/app/render/small_sheet.h>
#include <tests/app/render/written_sheet.h>

#include <QImage>
#include <QPainter>

#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <ogr_spatialref.h>

#include <fstream>

// A PDF's place on the Earth, as GDAL reads it back: what QGIS does with the file is what GDAL says.

using namespace azalai;
using Catch::Matchers::WithinAbs;

namespace {

struct Pair {
    QPointF page;
    PlanePoint ground;
};

/// Corners and middle of a map, on the page and on the ground.
std::vector<Pair> pairsOf(const PdfGround& map) {
    const PlaneBox& g = map.ground.box;
    return {{map.frame.topLeft(), {g.west, g.north}},
            {map.frame.topRight(), {g.east, g.north}},
            {map.frame.bottomLeft(), {g.west, g.south}},
            {map.frame.bottomRight(), {g.east, g.south}},
            {map.frame.center(), g.centre()}};
}

QString pdfWith(const QTemporaryDir& folder, const std::vector<PdfGround>& grounds) {
    const auto pdf = makePdf({.title = QStringLiteral("Maps"),
                              .author = QStringLiteral("Azalai"),
                              .identity = QStringLiteral("maps"),
                              .width = Millimetres{420},
                              .height = Millimetres{297},
                              .grounds = grounds},
                             [&](QPainter& painter, int, double mm) {
                                 for (const PdfGround& map : grounds)
                                     painter.drawRect(QRectF(map.frame.topLeft() * mm, map.frame.size() * mm));
                             });
    REQUIRE(pdf.has_value());
    const QString path = folder.filePath(QStringLiteral("maps.pdf"));
    std::ofstream(path.toStdString(), std::ios::binary).write(pdf->constData(), pdf->size());
    return path;
}

void checkPlace(const GroundInGdal& gdal, const PdfGround& map) {
    for (const Pair& pair : pairsOf(map)) {
        const PlanePoint read = gdal.at(pair.page, a3Points);
        CAPTURE(pair.page.x(), pair.page.y());
        CHECK_THAT(read.x, WithinAbs(pair.ground.x, 1.0));
        CHECK_THAT(read.y, WithinAbs(pair.ground.y, 1.0));
    }
}

} // namespace

TEST_CASE("GDAL reads the place of a map on A3 back to a metre, in Web Mercator") {
    const QTemporaryDir folder;
    const PdfGround map{
        .page = 0, .frame = {17.3, 41.9, 300, 236}, .ground = PlaneBox{-900000, 1500000, 600000, 2680000}};
    const GroundInGdal gdal(pdfWith(folder, {map}));
    checkPlace(gdal, map);
    OGRSpatialReference mercator;
    REQUIRE(mercator.importFromEPSG(3857) == OGRERR_NONE);
    REQUIRE(gdal.file().GetSpatialRef() != nullptr);
    const char* const options[] = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", nullptr};
    CHECK(gdal.file().GetSpatialRef()->IsSame(&mercator, options));
}

TEST_CASE("a map in the far south and east, on a small piece of paper, is read back to a metre") {
    const QTemporaryDir folder;
    const PdfGround map{.page = 0, .frame = {300, 200, 60, 50}, .ground = PlaneBox{1.9e7, -8.1e6, 1.906e7, -8.05e6}};
    checkPlace(GroundInGdal(pdfWith(folder, {map})), map);
}

TEST_CASE("of several maps on a page, GDAL takes the largest") {
    const QTemporaryDir folder;
    const PdfGround small{.page = 0, .frame = {10, 10, 60, 40}, .ground = PlaneBox{0, 0, 60000, 40000}};
    const PdfGround large{
        .page = 0, .frame = {100, 20, 200, 220}, .ground = PlaneBox{-500000, 1000000, 500000, 2100000}};
    checkPlace(GroundInGdal(pdfWith(folder, {small, large})), large);
    checkPlace(GroundInGdal(pdfWith(folder, {large, small})), large);
}

TEST_CASE("the map of a sheet is where its PDF says: the frame that is drawn, and the ground in it") {
    for (const Language language : {Language::English, Language::Arabic}) {
        const Sheet sheet = small::sheet(Paper::A3, language);
        const Written written(sheet);
        const QRectF frame = toQRectF(layoutOf(sheet).maps().front().rect);
        const GroundInGdal gdal(written.path);
        for (const Pair& pair : pairsOf({.page = 0, .frame = frame, .ground = visibleGrounds(sheet).front()})) {
            const PlanePoint read = gdal.at(pair.page, a3Points);
            CHECK_THAT(read.x, WithinAbs(pair.ground.x, 1.0));
            CHECK_THAT(read.y, WithinAbs(pair.ground.y, 1.0));
        }
        // And what is painted there is the frame's line: dark on it, light a millimetre outside.
        output(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("254"), QStringLiteral("-png"),
                                            written.path, written.folder.filePath(QStringLiteral("page"))});
        const QImage page(written.folder.filePath(QStringLiteral("page-1.png")));
        REQUIRE_FALSE(page.isNull());
        const auto darkness = [&](double xMm, double yMm) {
            return 255 - qGray(page.pixel(qRound(xMm * 10 - 0.5), qRound(yMm * 10 - 0.5)));
        };
        for (const double share : {0.31, 0.47, 0.83}) { // beside degrees and other things at the frame
            CHECK(darkness(frame.left() + share * frame.width(), frame.top()) > 120);
            CHECK(darkness(frame.left() + share * frame.width(), frame.top() - 0.7) < 30);
            CHECK(darkness(frame.right(), frame.top() + share * frame.height()) > 120);
        }
    }
}

TEST_CASE("a PDF without maps has no place, and says nothing of one") {
    const QTemporaryDir folder;
    GDALAllRegister();
    const GDALDatasetUniquePtr file(GDALDataset::Open(pdfWith(folder, {}).toUtf8().constData(), GDAL_OF_RASTER));
    REQUIRE(file);
    std::array<double, 6> transform{};
    CHECK(file->GetGeoTransform(transform.data()) != CE_None);
}
