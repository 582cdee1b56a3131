#include <app/render/paint_calendar.h>
#include <azalai/cartography/status_fill.h>
#include <tests/app/render/small_calendar.h>

#include <QImage>
#include <QPainter>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>

using namespace azalai;

namespace {

struct Grey {
    double mean = 0;
    double spread = 0; ///< standard deviation: what a pattern has and a plain fill has not
};

/// A band of one status on a copier: grey, 600 dots per inch.
Grey copied(Status status) {
    QImage image(480, 72, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::array spells{CalendarPicture::Spell{Instant{}, Instant{std::chrono::days(1)}, status, ""}};
    paintSpells(painter, spells, {spells[0].from, spells[0].to, {}}, {0, 0, 20, 3}, lightStyle(), 24, false);
    painter.end();
    Grey grey;
    double squares = 0;
    int count = 0;
    for (int y = 12; y < 60; ++y)
        for (int x = 12; x < 468; ++x, ++count) {
            const double value = qGray(image.pixel(x, y));
            grey.mean += value;
            squares += value * value;
        }
    grey.mean /= count;
    grey.spread = std::sqrt(std::max(0.0, squares / count - grey.mean * grey.mean));
    return grey;
}

QImage paintedAlone(const CalendarPicture& picture, bool isRightToLeft) {
    QImage image(1840, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSpells(painter, picture.rows[1].spells, {picture.from, picture.to, {}}, {0, 0, 1840, 30}, picture.style, 1,
                isRightToLeft);
    painter.end();
    return image;
}

} // namespace

TEST_CASE("statuses differ on a photocopy: in brightness or by their pattern") {
    const std::array statuses{Status::Open, Status::AtRisk, Status::Cut, Status::Unknown};
    for (const Status a : statuses)
        for (const Status b : statuses) {
            if (a >= b) continue;
            const Grey first = copied(a);
            const Grey second = copied(b);
            CAPTURE(word(a), word(b), first.mean, second.mean, first.spread, second.spread);
            CHECK((std::abs(first.mean - second.mean) > 60 || std::abs(first.spread - second.spread) > 15));
        }
    CHECK(copied(Status::Cut).mean < 80); // the worst news is the darkest
}

TEST_CASE("a band changes at the very moment of the change, from either side") {
    const CalendarPicture picture = small::calendar();
    const auto& spells = picture.rows[1].spells;
    const double share = static_cast<double>((spells[1].from - picture.from).count()) /
                         static_cast<double>((picture.to - picture.from).count());
    const QColor open = paintedAlone(picture, false).pixelColor(5, 15);
    for (const bool isRightToLeft : {false, true}) {
        const QImage image = paintedAlone(picture, isRightToLeft);
        const int change = static_cast<int>(std::lround(share * 1840));
        const auto at = [&](int x) { return image.pixelColor(isRightToLeft ? 1839 - x : x, 3); };
        CHECK(at(change - 2) == open);
        CHECK(at(change + 2) != open);
    }
}

TEST_CASE("a calendar in a box too low leaves rows out and says how many; nothing is painted outside") {
    CalendarPicture picture = small::calendar();
    for (int i = 0; i < 40; ++i)
        picture.rows.push_back(picture.rows[1]);
    const double whole = calendarHeightMm(picture, 120);
    CHECK(whole > 100);
    QImage image(1300, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCalendar(painter, picture, {5, 5, 120, 50}, 10);
    painter.end();
    int last = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 250) {
                last = y;
                REQUIRE(x >= 49);
                REQUIRE(x <= 1251);
            }
    CHECK(last <= 551);
    CHECK(last > 450);
}

TEST_CASE("the key of a calendar has each status of its rows once") {
    CalendarPicture picture = small::calendar();
    CHECK(statusesIn(picture) == std::vector{Status::Open, Status::AtRisk, Status::Cut, Status::Unknown});
    picture.rows.resize(2);
    CHECK(statusesIn(picture) == std::vector{Status::Open, Status::Cut});
}

TEST_CASE("a row that has no room takes none: bands begin where the names that are shown end") {
    const auto painted = [](const std::string& lastName) {
        CalendarPicture picture = small::calendar();
        picture.rows.push_back(picture.rows[1]);
        picture.rows.back().name = lastName;
        QImage image(600, 260, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const double needed = calendarHeightMm(picture, 75, 0.7); // when smaller letters alone would do
        paintCalendar(painter, picture, {0, 0, 75, 0.8 * needed}, 8);
        painter.end();
        return image;
    };
    CHECK(painted("Ber") == painted("A place whose name is longer than all the others"));
}
