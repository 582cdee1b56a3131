#include <app/render/clip.h>
#include <app/render/hatch.h>
#include <tests/app/render/small_frame.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace azalai;

namespace {

double area(const QPolygonF& polygon) {
    double sum = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(sum / 2);
}

} // namespace

TEST_CASE("hatch lines fill the area: their length times the gap is its size, holes left out") {
    const QPolygonF outer{{10, 10}, {210, 10}, {210, 160}, {110, 90}, {10, 160}};
    const QPolygonF hole{{40, 30}, {80, 30}, {80, 60}, {40, 60}};
    for (const double angle : {0.0, 45.0, -45.0, 90.0, 30.0}) {
        CAPTURE(angle);
        double length = 0;
        for (const QLineF& line : hatchLines({outer, hole}, angle, 0.5, {3.3, 7.7}))
            length += line.length();
        CHECK(length * 0.5 == Catch::Approx(area(outer) - area(hole)).epsilon(0.01));
    }
}

TEST_CASE("hatch lines stay with the ground: moving the polygon and the origin moves the lines") {
    const QPolygonF polygon{{10, 10}, {90, 20}, {60, 80}};
    const QPointF shift(37.25, -12.5);
    const auto here = hatchLines({polygon}, 45, 6, {1, 2});
    const auto there = hatchLines({polygon.translated(shift)}, 45, 6, QPointF(1, 2) + shift);
    REQUIRE(here.size() == there.size());
    REQUIRE(here.size() > 5);
    for (qsizetype i = 0; i < here.size(); ++i)
        CHECK(QLineF(here[i].p1() + shift, there[i].p1()).length() < 1e-6);
}

TEST_CASE("a clipped ring has the area of the part inside the frame") {
    const MapFrame frame = small::frame(600, 400);
    const QRectF all(QPointF(0, 0), frame.sizePx);
    PlaneLine ring; // a square twice as large as the frame, its middle in the frame's upper left corner
    for (const QPointF p : {QPointF(-600, -400), QPointF(600, -400), QPointF(600, 400), QPointF(-600, 400)})
        ring.push_back(frame.toPlane(p));
    CHECK(area(clippedRing(ring, frame, all)) == Catch::Approx(600 * 400).epsilon(1e-6));
    const MapFrame far = small::frame(600, 400, 20, 12, 32, 20);
    CHECK(clippedRing(ring, far, all).size() < 3);
}

TEST_CASE("a clipped line keeps the length that lies inside") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(-300, 900);
    std::uniform_real_distribution<double> y(-200, 600);
    const QRectF all(0, 0, 600, 400);
    for (int round = 0; round < 50; ++round) {
        QPolygonF line;
        for (int i = 0; i < 6; ++i)
            line.append(QPointF(x(random), y(random)));
        double expected = 0; // the slow way: walk it in small steps
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF part(line[i - 1], line[i]);
            for (int step = 0; step < 2000; ++step)
                expected += all.contains(part.pointAt((step + 0.5) / 2000)) ? part.length() / 2000 : 0;
        }
        double length = 0;
        for (const QPolygonF& part : clippedLine(line, all))
            for (qsizetype i = 1; i < part.size(); ++i)
                length += QLineF(part[i - 1], part[i]).length();
        CAPTURE(round);
        CHECK(std::abs(length - expected) < 3);
    }
}
