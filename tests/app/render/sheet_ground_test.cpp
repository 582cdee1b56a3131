#include <app/render/write_map.h>
#include <tests/app/render/drawn_shapes.h>
#include <tests/app/render/ground_in_gdal.h>
#include <tests/app/render/small_sheet.h>
#include <tests/app/render/written_sheet.h>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

// What is drawn lies where the file says: signs of places as they stand in it, against the ground as GDAL reads it.

using namespace azalai;

namespace {

constexpr double placeMm = 3.7; ///< as no other thing on the sheet is

/// The small country on A3 with nine places: in the middle and towards each corner and side.
Sheet sheetWithPlaces(double turnDeg, Language language = Language::English) {
    Sheet sheet = small::sheet(Paper::A3, language);
    SheetMap& map = sheet.maps.front();
    map.inset.reset();
    map.scene.symbols.clear();
    map.turnDeg = turnDeg;
    const PlaneFrame ground = visibleGrounds(sheet).front();
    const PlaneBox& shown = ground.box;
    for (const double right : {0.06, 0.517, 0.91})
        for (const double up : {0.12, 0.493, 0.94})
            map.scene.symbols.push_back({.ref = {FeatureKind::Place, std::to_string(right) + std::to_string(up)},
                                         .at = ground.onGround({shown.west + right * (shown.east - shown.west),
                                                                shown.south + up * (shown.north - shown.south)}),
                                         .size = Millimetres{placeMm}});
    return sheet;
}

/// The ground at the middle of each drawn circle of that size.
std::vector<PlanePoint> drawnPlaces(const Written& written) {
    const GroundInGdal gdal(written.path);
    std::vector<PlanePoint> drawn;
    for (const QRectF& box : DrawnShapes::of(written.path)) {
        if (std::abs(box.width() / 72 * 25.4 - placeMm) > 0.01 || std::abs(box.width() - box.height()) > 0.01) continue;
        const QPointF middle(box.center().x(), a3Points.height() - box.center().y());
        drawn.push_back(gdal.at(middle / 72 * 25.4, a3Points));
    }
    return drawn;
}

double distance(PlanePoint a, PlanePoint b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// The middle of what is dark around a pixel.
QPointF darkMiddle(const QImage& image, QPointF around, double radius) {
    double sum = 0;
    QPointF moment;
    for (int y = qRound(around.y() - radius); y <= qRound(around.y() + radius); ++y)
        for (int x = qRound(around.x() - radius); x <= qRound(around.x() + radius); ++x) {
            const int dark = 255 - qGray(image.pixel(x, y));
            sum += dark;
            moment += QPointF(x + 0.5, y + 0.5) * dark;
        }
    return moment / sum;
}

} // namespace

TEST_CASE("places are drawn on a PDF of A3 where GDAL says that they lie, to a metre") {
    for (const auto& [turn, language] : {std::pair{0.0, Language::English},
                                         {0.0, Language::Arabic},
                                         {25.0, Language::English},
                                         {-137.0, Language::Arabic}}) {
        const Sheet sheet = sheetWithPlaces(turn, language);
        CAPTURE(turn);
        const std::vector<PlanePoint> drawn = drawnPlaces(Written(sheet));
        for (const SceneSymbol& place : sheet.maps.front().scene.symbols) {
            REQUIRE_FALSE(drawn.empty());
            const PlanePoint nearest =
                *std::ranges::min_element(drawn, {}, [&](PlanePoint p) { return distance(p, place.at); });
            CAPTURE(place.ref.id);
            CHECK(distance(nearest, place.at) < 1.0);
        }
    }
}

TEST_CASE("places are drawn on a GeoTIFF and on a picture with a world file where GDAL says that they lie") {
    const double turn = GENERATE(0.0, 25.0, -137.0);
    Sheet sheet = sheetWithPlaces(turn);
    Scene& scene = sheet.maps.front().scene;
    scene.areas.clear();
    scene.lines.clear();
    scene.labels.clear();
    scene.grid = MapGrid::None;
    scene.style.background = {255, 255, 255};
    scene.style.placeFill = {0, 0, 0};
    const Written page(sheet, QStringLiteral("page.tif"));
    const QString map = page.folder.filePath(QStringLiteral("map.png"));
    REQUIRE(writeMap({.scene = scene,
                      .centre = sheet.maps.front().centre,
                      .metresPerMm = sheet.maps.front().metresPerMm,
                      .widthMm = 301.3,
                      .heightMm = 237.7,
                      .turnDeg = turn},
                     map, 150)
                .has_value());
    const double pixelsPerMm = 150 / 25.4;
    for (const QString& path : {page.path, map}) {
        const GroundInGdal gdal(path);
        const QImage image = gdal.picture();
        for (const SceneSymbol& place : scene.symbols) {
            const QPointF expected = gdal.pixelAt(place.at);
            const QPointF drawn = darkMiddle(image, expected, (placeMm / 2 + 0.6) * pixelsPerMm);
            CAPTURE(path.toStdString(), place.ref.id, expected.x(), expected.y(), drawn.x(), drawn.y());
            // A hundredth of a pixel is what the shades of its rim can tell; a metre is less than that.
            CHECK(std::abs(drawn.x() - expected.x()) < 0.01);
            CHECK(std::abs(drawn.y() - expected.y()) < 0.01);
        }
    }
}
