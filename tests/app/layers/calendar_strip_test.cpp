// The calendar of the window: it looks as the sheet's does.
#include <app/controls/calendar_strip.h>
#include <app/render/paint_fill.h>

#include <azalai/cartography/status_fill.h>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace azalai;

class CalendarStripTest : public QObject {
    Q_OBJECT

private slots:
    void bandsHaveTheColoursOfTheSheet() {
        const Style& style = lightStyle();
        const QImage image = painted(strip());
        QCOMPARE(image.pixelColor(30, 13), toQColor(statusFill(style, Status::Open).color));
        QCOMPARE(image.pixelColor(230, 13), toQColor(statusFill(style, Status::Cut).color));
        QVERIFY(isHatched(image, 120, 150)); // what is at risk tells itself by its pattern too
    }

    void aDarkWindowHasItsOwnColours() {
        CalendarStrip dark;
        set(dark);
        dark.setDark(true);
        QCOMPARE(painted(dark).pixelColor(30, 13), toQColor(statusFill(darkStyle(), Status::Open).color));
    }

    void theMomentIsMarkedUnlessItLiesOutside() {
        const QColor mark = toQColor(lightStyle().placeText);
        CalendarStrip shown;
        set(shown);
        QCOMPARE(painted(shown).pixelColor(75, 1), mark); // it stands out of the band
        CalendarBand later = shown.calendar();
        later.shown = day(100);
        shown.setCalendar(later);
        QVERIFY(painted(shown).pixelColor(75, 1) != mark);
    }

    void timeRunsToTheLeftInArabic() {
        CalendarStrip strip;
        set(strip);
        QCOMPARE(std::round(strip.secsAt(75)), seconds(day(25)));
        strip.setMirrored(true);
        QCOMPARE(std::round(strip.secsAt(225)), seconds(day(25)));
        QCOMPARE(painted(strip).pixelColor(270, 13), toQColor(statusFill(lightStyle(), Status::Open).color));
        QCOMPARE(CalendarStrip().secsAt(10), 0.0);
    }

private:
    static Instant day(int days) { return Instant{std::chrono::days(19'539 + days)}; }
    static double seconds(Instant at) { return static_cast<double>(at.time_since_epoch().count()); }
    static void set(CalendarStrip& strip) {
        strip.setSize({300, 26});
        strip.setCalendar({{{day(0), day(33), Status::Open, ""},
                            {day(33), day(66), Status::AtRisk, ""},
                            {day(66), day(100), Status::Cut, ""}},
                           day(25)});
    }
    static CalendarStrip& strip() {
        static CalendarStrip one;
        set(one);
        return one;
    }
    static QImage painted(CalendarStrip& strip) {
        QImage image(300, 26, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        strip.paint(&painter);
        return image;
    }
    static bool isHatched(const QImage& image, int from, int to) {
        int darkest = 255;
        int brightest = 0;
        for (int x = from; x < to; ++x) {
            darkest = std::min(darkest, qGray(image.pixel(x, 13)));
            brightest = std::max(brightest, qGray(image.pixel(x, 13)));
        }
        return brightest - darkest > 40;
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    CalendarStripTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "calendar_strip_test.moc"
