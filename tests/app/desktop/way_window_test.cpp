// The way tab of the real window: typing, picking, avoiding, and what is answered.
#include "way_driver.h"

using namespace azalai;
using namespace azalai::test;

class WayWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_driver.open()); }
    void init() { m_driver.begin(); }

    void bothEndsAreTypedAndTheRefusalNamesLegAndZone() {
        m_driver.type("wayFrom", "nema");
        m_driver.press(Qt::Key_Return);
        m_driver.type("wayTo", "timbu");
        m_driver.press(Qt::Key_Return);
        m_driver.window().settle();
        QCOMPARE(m_driver.text("wayFrom"), QString::fromUtf8("Néma"));
        QCOMPARE(m_driver.text("wayTo"), QStringLiteral("Timbuktu"));
        QCOMPARE(m_driver.desk().form()->request().from, "nema");
        QCOMPARE(m_driver.text("wayHeading"), QString::fromUtf8("Néma to Timbuktu, 3 Sept 2023"));
        QCOMPARE(m_driver.text("wayRefusal"), QString::fromUtf8("No way from Néma to Timbuktu that is not cut"));
        QVERIFY(m_driver.item("wayRefusal")->isVisible());
        m_driver.click("wayRefusalZone");
        QCOMPARE(m_driver.controller().selectedKind(), QStringLiteral("zone"));
        QCOMPARE(m_driver.controller().selectedId(), QStringLiteral("jnim-lere-road@2"));
        m_driver.click("wayRefusalLeg");
        QCOMPARE(m_driver.controller().selectedKind(), QStringLiteral("leg"));
        QCOMPARE(m_driver.controller().selectedId(), QStringLiteral("lere-niafunke"));
        QCOMPARE(m_driver.onMap().ways.size(), std::size_t{1});
        QVERIFY(m_driver.onMap().ways[0].isDashed);
    }

    void typingIsTakenBackByEscapeAndByLeaving() {
        m_driver.ask("nema", "gao");
        m_driver.type("wayTo", "xyz");
        m_driver.press(Qt::Key_Escape);
        QCOMPARE(m_driver.text("wayTo"), QStringLiteral("Gao"));
        m_driver.type("wayTo", "mopti");
        m_driver.press(Qt::Key_Tab);
        QCOMPARE(m_driver.text("wayTo"), QStringLiteral("Gao"));
        QCOMPARE(m_driver.desk().form()->request().to, "gao");
        m_driver.type("wayTo", "");
        m_driver.press(Qt::Key_Return);
        m_driver.window().settle();
        QVERIFY(m_driver.desk().form()->request().to.empty());
        QVERIFY(m_driver.onMap().ways.empty());
    }

    void aSuggestionIsChosenByArrowOrClick() {
        m_driver.type("wayTo", "");
        m_driver.press(Qt::Key_Down); // opens the entries
        m_driver.press(Qt::Key_Down); // past the first
        m_driver.press(Qt::Key_Return);
        QCOMPARE(m_driver.desk().form()->request().to,
                 m_driver.desk().form()->suggestions()->rows().at(1).placeId.toStdString());
        m_driver.type("wayTo", "gao");
        m_driver.window().layOut();
        m_driver.click("wayTo-gao");
        m_driver.window().settle();
        QCOMPARE(m_driver.desk().form()->request().to, "gao");
        QCOMPARE(m_driver.text("wayTo"), QStringLiteral("Gao"));
        QCOMPARE(m_driver.desk().findings()->answer.best->from, "niamey"); // from the nearest entry
    }

    void anEndIsPickedOnTheMapAndEscapeLeaves() {
        m_driver.click("wayFromPick");
        QVERIFY(m_driver.item("mapHint")->isVisible());
        QVERIFY(!m_driver.text("mapHint").isEmpty());
        m_driver.clickMap({.latitude = 20.5, .longitude = -3.5}); // nothing but sand
        QVERIFY(m_driver.text("mapHint").contains("no place on a road"));
        QVERIFY(m_driver.desk().isArmed());
        m_driver.clickMap(m_driver.controller().session()->dossier->place("mopti")->position);
        QCOMPARE(m_driver.desk().form()->request().from, "mopti");
        QVERIFY(!m_driver.item("mapHint")->isVisible());
        QVERIFY(m_driver.controller().selectedId() != "mopti"); // the click chose no thing
        m_driver.click("wayToPick");
        QVERIFY(m_driver.desk().isArmed());
        m_driver.press(Qt::Key_Escape);
        QVERIFY(!m_driver.desk().isArmed());
        QVERIFY(m_driver.desk().form()->request().to.empty());
        m_driver.clickMap(m_driver.controller().session()->dossier->place("gao")->position);
        QCOMPARE(m_driver.controller().selectedId(), QStringLiteral("gao")); // a click chooses again
    }

    void thePageOfAPlaceAsksForAWay() {
        m_driver.controller().choose("place", "gao");
        m_driver.click("tab-situation");
        m_driver.window().layOut();
        m_driver.click("wayToHere");
        QCOMPARE(m_driver.desk().form()->request().to, "gao");
        m_driver.window().layOut();
        QVERIFY(m_driver.item("wayTo")->isVisible()); // the tab is shown
        m_driver.controller().choose("place", "mopti");
        m_driver.click("wayFromHere");
        m_driver.window().settle();
        QCOMPARE(m_driver.desk().findings()->answer.best->from, "mopti");
        m_driver.controller().choose("event", "");
        QVERIFY(!m_driver.item("wayToHere")->isVisible());
    }

    void avoidingAnActorAndAcceptingLessChangesTheAnswer() {
        m_driver.ask("mopti", "gao");
        QVERIFY(!m_driver.item("wayRefusal")->isVisible());
        QCOMPARE(m_driver.desk().result()->ways()->rows().front().status, 2);
        m_driver.click("wayAvoid-jnim");
        m_driver.window().settle();
        m_driver.window().layOut();
        QVERIFY(m_driver.item("wayRefusal")->isVisible());
        QVERIFY(m_driver.text("wayRefusal").contains("without zones of JNIM"));
        m_driver.item("wayAvoid-jnim")->forceActiveFocus(Qt::TabFocusReason);
        m_driver.press(Qt::Key_Space); // and by the keyboard, which must not play the timeline
        m_driver.window().settle();
        QVERIFY(m_driver.desk().form()->request().avoidedActors.empty());
        QVERIFY(!m_driver.item("wayRefusal")->isVisible());
        const Instant at = m_driver.controller().workspace().at;
        m_driver.item("wayAccept")->forceActiveFocus();
        m_driver.press(Qt::Key_Up); // open legs only
        m_driver.window().settle();
        QCOMPARE(m_driver.desk().form()->accepted(), 0);
        QVERIFY(m_driver.text("wayRefusal").contains("that is open"));
        QCOMPARE(m_driver.controller().workspace().at, at);
    }

    void anAlternativeThatIsChosenBecomesTheMainOne() {
        m_driver.show("2023-07-15");
        m_driver.ask("nema", "tombouctou");
        QCOMPARE(m_driver.desk().result()->ways()->rowCount(), 3);
        const auto best = m_driver.desk().result()->steps()->rows();
        m_driver.click("way-2");
        m_driver.window().settle();
        QVERIFY(m_driver.desk().result()->ways()->rows()[2].isChosen);
        QVERIFY(m_driver.desk().result()->steps()->rows() != best);
        QCOMPARE(m_driver.onMap().ways.size(), std::size_t{3});
        QVERIFY(m_driver.onMap().ways.back().isMain);
        QVERIFY(m_driver.onMap().ways.back().line.size() >
                m_driver.onMap().ways.front().line.size()); // the long way round by Ségou
        m_driver.show("2023-07-16");                        // the same way is still there
        QVERIFY(m_driver.desk().result()->ways()->rows()[2].isChosen);
        QVERIFY(m_driver.text("wayHeading").endsWith("16 Jul 2023"));
    }

    void whatIsNotOfWhatIsAskedNowIsMarkedAsStale() {
        m_driver.ask("mopti", "gao");
        QVERIFY(!m_driver.desk().result()->isStale());
        m_driver.desk().form()->choose(WayForm::Finish, "menaka");
        QVERIFY(m_driver.desk().result()->isStale()); // nothing was found yet: no event was handled
        QVERIFY(m_driver.desk().findings() == nullptr);
        QVERIFY(m_driver.text("wayHeading").contains("looking for"));
        m_driver.window().settle();
        QVERIFY(!m_driver.desk().result()->isStale());
        QCOMPARE(m_driver.desk().findings()->request.to, "menaka");
    }

    void aLegIsReachedByClickAndByKeyboard() {
        m_driver.ask("mopti", "gao");
        QQuickItem* legs = m_driver.item("wayLegs");
        QMetaObject::invokeMethod(legs, "positionViewAtIndex", Q_ARG(int, 1), Q_ARG(int, 1));
        const QString second = m_driver.desk().result()->steps()->rows()[1].legId;
        m_driver.click("wayLeg-" + second);
        QCOMPARE(m_driver.controller().selectedKind(), QStringLiteral("leg"));
        QCOMPARE(m_driver.controller().selectedId(), second);
        QVERIFY(m_driver.desk().result()->steps()->rows()[1].isMarked);
        m_driver.item("wayLegKeys")->forceActiveFocus();
        m_driver.press(Qt::Key_Down);
        m_driver.press(Qt::Key_Return);
        QCOMPARE(m_driver.controller().selectedId(), m_driver.desk().result()->steps()->rows()[2].legId);
    }

    void theCargoOfThePanelCountsForTheWay() {
        m_driver.show("2023-07-15");
        m_driver.ask("nema", "tombouctou");
        QVERIFY(!m_driver.text("wayFigures-0").contains(" l"));
        m_driver.controller().supply()->setGoodsIndex(1);   // fuel
        m_driver.controller().supply()->setVehicleIndex(2); // tanker
        m_driver.window().settle();
        QCOMPARE(m_driver.desk().findings()->request.cargo, (Cargo{Goods::Fuel, "tanker"}));
        QVERIFY(m_driver.text("wayFigures-0").contains(" l"));
    }

    void swappingAndClearingWorkFromTheForm() {
        m_driver.ask("mopti", "gao");
        m_driver.click("waySwap");
        m_driver.window().settle();
        QCOMPARE(m_driver.text("wayFrom"), QStringLiteral("Gao"));
        QVERIFY(m_driver.text("wayHeading").startsWith("Gao to Mopti"));
        m_driver.item("waySwap")->forceActiveFocus(Qt::TabFocusReason);
        m_driver.press(Qt::Key_Space); // by the keyboard, which must not play the timeline
        m_driver.window().settle();
        QCOMPARE(m_driver.text("wayFrom"), QStringLiteral("Mopti"));
        QCOMPARE(m_driver.text("play"), QStringLiteral("Play"));
        m_driver.click("wayClear");
        m_driver.window().settle();
        QCOMPARE(m_driver.text("wayFrom"), QString());
        QCOMPARE(m_driver.text("wayTo"), QString());
        QVERIFY(m_driver.desk().result()->ways()->rows().empty());
        QVERIFY(m_driver.onMap().ways.empty());
    }

    void everyControlIsReachedByTabAndHasAName() {
        m_driver.ask("nema", "gao");
        m_driver.item("wayFrom")->forceActiveFocus();
        QStringList reached;
        for (int i = 0; i < 40; ++i) {
            const QQuickItem* item = m_driver.window().window().activeFocusItem();
            QVERIFY(item != nullptr);
            if (reached.contains(item->objectName()) && !item->objectName().isEmpty()) break;
            reached.push_back(item->objectName());
            m_driver.press(Qt::Key_Tab);
        }
        for (const char* wanted : {"wayFrom", "wayFromPick", "wayTo", "wayToPick", "waySwap", "wayAccept", "wayGoal",
                                   "wayAvoid-jnim", "wayClear", "way-0", "wayDeparts", "waySlowest", "wayLegKeys"})
            QVERIFY2(reached.contains(QLatin1String(wanted)),
                     qPrintable(wanted + QStringLiteral(" not in ") + reached.join(' ')));
    }

private:
    WayDriver m_driver;
};

int main(int argc, char** argv) { return runWindowTest<WayWindowTest>(argc, argv); }

#include "way_window_test.moc"
