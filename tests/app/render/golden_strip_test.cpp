#include <app/render/paint_strip.h>
#include <tests/app/render/compare_picture.h>
#include <tests/app/render/small_strip.h>

#include <QPainter>

#include <cmath>

using namespace azalai;

namespace {

/// A strip on a picture of its own with a rim of 2 mm.
QImage painted(const StripPicture& picture, double widthMm, double pixelsPerMm, std::optional<double> heightMm = {}) {
    const StripLayout layout = layoutStrip(picture, widthMm - 4, 1, heightMm);
    QImage image(static_cast<int>(std::lround(widthMm * pixelsPerMm)),
                 static_cast<int>(std::lround((layout.heightMm + 4) * pixelsPerMm)), QImage::Format_RGB32);
    image.fill(picture.style.isDark ? QColor(0x20, 0x25, 0x2a) : QColor(Qt::white));
    QPainter painter(&image);
    paintStrip(painter, picture, layout, {2, 2}, pixelsPerMm);
    return image;
}

constexpr double screen = 96 / 25.4;
constexpr double paper = 150 / 25.4;

} // namespace

TEST_CASE("the small corridor looks as it did on screen and on paper") {
    comparePicture(QStringLiteral("strip-300px.png"), painted(small::strip(), 300 / screen, screen));
    comparePicture(QStringLiteral("strip-ar-300px.png"), painted(small::strip(Language::Arabic), 300 / screen, screen));
    comparePicture(QStringLiteral("strip-dark-300px.png"),
                   painted(small::strip(Language::English, true), 300 / screen, screen));
    comparePicture(QStringLiteral("strip-paper.png"), painted(small::strip(), 72, paper, 236));
    comparePicture(QStringLiteral("strip-ar-paper.png"), painted(small::strip(Language::Arabic), 56, paper, 110));
    comparePicture(QStringLiteral("strip-low.png"), painted(small::strip(), 60, paper, 76));
}
