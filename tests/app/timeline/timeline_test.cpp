#include <app/timeline/timeline_chart.h>

#include <QSignalSpy>
#include <QTest>

using namespace azalai;
using namespace std::chrono;

namespace {

constexpr Instant firstDay = sys_days(2023y / 7 / 1);

Event eventOn(const char* actor, Instant begin, Precision precision) {
    Event event;
    event.actors = {actor};
    event.when.from = StatedTime{begin, precision};
    return event;
}

Dossier threeDays() {
    Dossier dossier;
    dossier.from = {firstDay, Precision::Day};
    dossier.to = {firstDay + days(3), Precision::Day}; // half-open: this day is not in the span
    dossier.actors.resize(2);
    dossier.actors[0].id = "a";
    dossier.actors[1].id = "b";
    dossier.events = {eventOn("b", firstDay, Precision::Day), eventOn("a", firstDay + hours(5), Precision::Minute),
                      eventOn("a", firstDay + days(2), Precision::Day), eventOn("a", firstDay, Precision::Month),
                      eventOn("a", firstDay - days(9), Precision::Day)};
    return dossier;
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private slots:
    void eventsStackByDayInTheOrderOfActors() {
        const TimelineData data = countEvents(threeDays(), {});
        QCOMPARE(data.days.size(), std::size_t{3});
        QCOMPARE(data.days[0].total, 2);
        QCOMPARE(data.days[0].parts.size(), std::size_t{2});
        QCOMPARE(data.days[1].total, 0);
        QCOMPARE(data.days[2].total, 1);
        QCOMPARE(data.highest, 2);
    }
    void eventsKnownByMonthStandInNoBar() { QCOMPARE(countEvents(threeDays(), {}).undated, 1); }
    void hiddenActorsAreLeftOut() { QCOMPARE(countEvents(threeDays(), {"a"}).days[2].total, 0); }
    void stepsGoToTheNearestChange() {
        TimelineModel model;
        model.showData(countEvents(threeDays(), {}), firstDay, {}, {firstDay, firstDay + days(1), firstDay + days(2)});
        model.showInstant(firstDay + days(1), {}, {});
        QVERIFY(model.neighbour(true) == firstDay + days(2));
        QVERIFY(model.neighbour(false) == firstDay);
        model.showInstant(firstDay + days(2), {}, {});
        QVERIFY(!model.hasNext());
    }
    void theWordsOfTheBriefingStandClearOfTheHand() {
        const auto at = [](double head, bool mirrored, double x = 300) {
            return besideBaseline({.x = x, .wide = 100, .head = head, .room = 800, .mirrored = mirrored});
        };
        QCOMPARE(at(600, false), 195.0); // towards the past
        QCOMPARE(at(600, true), 305.0);
        QCOMPARE(at(250, true), 305.0); // in Arabic the hand goes on to the left
        QCOMPARE(at(250, false), 305.0);
        QCOMPARE(at(350, true), 195.0);
        QCOMPARE(at(600, false, 60), 65.0); // no room to the left
        QCOMPARE(at(600, true, 760), 655.0);
    }
    void aPointOfTheChartIsAMoment() {
        TimelineModel model;
        model.showData(countEvents(threeDays(), {}), firstDay, {}, {});
        TimelineChart chart;
        chart.setModel(&model);
        chart.setSize({332, 80}); // 16 px free on both sides: 100 px a day
        const auto begin = static_cast<double>(firstDay.time_since_epoch().count());
        QCOMPARE(chart.secsAt(16), begin);
        QCOMPARE(chart.secsAt(116), begin + 86400);
        QCOMPARE(chart.secsAt(-50), begin);
        QVERIFY(chart.secsAt(900) < begin + 3 * 86400);
        model.showInstant(firstDay + days(2), {}, {});
        QCOMPARE(chart.headPx(), 216.0);
        chart.setProperty("mirrored", true);
        QCOMPARE(chart.headPx(), 116.0);
        QCOMPARE(chart.secsAt(116), begin + 2 * 86400);
    }
};

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"
