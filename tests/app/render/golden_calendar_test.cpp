#include <app/render/paint_calendar.h>
#include <tests/app/render/compare_picture.h>
#include <tests/app/render/small_calendar.h>

#include <QPainter>

#include <cmath>

using namespace azalai;

namespace {

/// A calendar on a picture of its own with a rim of 2 mm.
QImage painted(const CalendarPicture& picture, double widthMm, double pixelsPerMm, double heightMm = 0) {
    const double height = heightMm > 0 ? heightMm : calendarHeightMm(picture, widthMm - 4);
    QImage image(static_cast<int>(std::lround(widthMm * pixelsPerMm)),
                 static_cast<int>(std::lround((height + 4) * pixelsPerMm)), QImage::Format_RGB32);
    image.fill(picture.style.isDark ? QColor(0x20, 0x25, 0x2a) : QColor(Qt::white));
    QPainter painter(&image);
    paintCalendar(painter, picture, {2, 2, widthMm - 4, height}, pixelsPerMm);
    return image;
}

constexpr double screen = 96 / 25.4;
constexpr double paper = 150 / 25.4;

} // namespace

TEST_CASE("the small calendar looks as it did on screen and on paper") {
    comparePicture(QStringLiteral("calendar-300px.png"), painted(small::calendar(), 300 / screen, screen));
    comparePicture(QStringLiteral("calendar-dark-600px.png"),
                   painted(small::calendar(Language::English, true), 600 / screen, screen));
    comparePicture(QStringLiteral("calendar-ar-600px.png"),
                   painted(small::calendar(Language::Arabic), 600 / screen, screen));
    comparePicture(QStringLiteral("calendar-paper.png"), painted(small::calendar(), 204, paper));
    comparePicture(QStringLiteral("calendar-ar-paper.png"), painted(small::calendar(Language::Arabic), 146, paper, 30));
}
