// The convoy clock of the real window, and the convoys of its supply tab.
#include "way_driver.h"

using namespace azalai;
using namespace azalai::test;

class ConvoyWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_driver.open()); }
    void init() { m_driver.begin(); }

    void theClockTakesDepartureSpeedsAndAConvoysReports() {
        m_driver.show("2023-07-06");
        m_driver.ask("nema", "niafunke");
        m_driver.type("wayDeparts", "2023-07-03 06:00");
        m_driver.press(Qt::Key_Return);
        m_driver.window().settle();
        QVERIFY2(m_driver.text("wayArrival").contains("3 Jul"), qPrintable(m_driver.text("wayArrival")));
        const QString known = m_driver.text("wayArrival");
        m_driver.type("wayQuickest", "200");
        m_driver.press(Qt::Key_Return);
        m_driver.window().settle();
        QVERIFY(m_driver.text("wayArrival") != known);
        m_driver.type("wayQuickest", "1");
        m_driver.press(Qt::Key_Escape);
        QCOMPARE(m_driver.text("wayQuickest"), QStringLiteral("200"));
        m_driver.type("wayQuickest", "fast");
        m_driver.press(Qt::Key_Return);
        QVERIFY(m_driver.item("wayQuickest")->property("wrong").toBool());
        m_driver.click("wayClockReset");
        m_driver.window().settle();
        m_driver.item("wayConvoy")->forceActiveFocus();
        m_driver.press(Qt::Key_Down);
        m_driver.window().settle();
        QCOMPARE(m_driver.desk().clock()->question().convoy, "first");
        QCOMPARE(m_driver.text("wayDeparts"), QStringLiteral("2023-07-03 06:00")); // the convoy's own
        QVERIFY2(m_driver.text("wayStanding").startsWith("First convoy: overdue by"),
                 qPrintable(m_driver.text("wayStanding")));
        QCOMPARE(m_driver.onMap().sightings.size(), std::size_t{2});
    }

    void aConvoyOfTheSupplyTabShowsItsWayAndWhereItWasSeen() {
        m_driver.show("2023-07-06");
        m_driver.click("tab-supply");
        m_driver.controller().supply()->rows()->setFolded(QStringLiteral("0 1 2"));
        m_driver.window().settle();
        m_driver.window().layOut();
        QQuickItem* pill = m_driver.item("supplyStatus-convoy-first");
        QCOMPARE(pill->property("text").toString(), QStringLiteral("arrived, late by 20 h"));
        m_driver.click("supply-convoy-first");
        m_driver.window().settle();
        QCOMPARE(m_driver.controller().selectedKind(), QStringLiteral("convoy"));
        QCOMPARE(m_driver.controller().selectedLegs().size(), 5);
        QCOMPARE(m_driver.text("inspectorTitle"), QStringLiteral("First convoy"));
        QCOMPARE(m_driver.onMap().sightings.size(), std::size_t{2});
        QVERIFY(m_driver.onMap().sightings[1].isLate);
        m_driver.controller().choose({}, {});
        QVERIFY(m_driver.onMap().isEmpty());
        m_driver.controller().supply()->rows()->setFolded({});
    }

private:
    WayDriver m_driver;
};

int main(int argc, char** argv) { return runWindowTest<ConvoyWindowTest>(argc, argv); }

#include "convoy_window_test.moc"
