// The what-if mode of the real window: roads are closed on the corridor, and dropped or kept again.
#include "what_if_driver.h"

#include <azalai/supply/what_if.h>

using namespace azalai;
using namespace azalai::test;

class WhatIfWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_driver = std::make_unique<WhatIfDriver>();
        QVERIFY(m_driver->open());
        m_driver->lookAt("2023-07-15"); // before the blockade: the corridor is open
        m_driver->click("tab-supply");
        m_driver->settle();
        m_before = m_driver->controller().session();
        m_figures = m_driver->figures();
        QVERIFY(!m_driver->isCutOff("tombouctou"));
    }

    void aLegThatIsClosedCutsPlacesOffAndDroppingGivesTheFiguresBack() {
        m_driver->begin();
        QVERIFY(m_driver->item("whatIfBanner")->isVisible());
        closeAllRoadsInto("goundam");
        QVERIFY(m_driver->isCutOff("goundam"));
        QVERIFY2(m_driver->differences().contains("Goundam cut off: no open way from any supply entry"),
                 qPrintable(m_driver->differences().join('\n')));
        QVERIFY(m_driver->figures() != m_figures);
        QVERIFY2(m_driver->text("whatIfTitle").contains("cut off"), qPrintable(m_driver->text("whatIfTitle")));
        QVERIFY(m_driver->controller().session() != m_before);

        m_driver->click("whatIfDrop");
        m_driver->settle();
        QVERIFY(!m_driver->controller().whatIf()->isActive());
        QVERIFY(!m_driver->item("whatIfBanner")->isVisible());
        QCOMPARE(m_driver->controller().session(), m_before); // not a copy: the very same
        QCOMPARE(m_driver->figures(), m_figures);
        QVERIFY(m_driver->differences().isEmpty());
    }

    void aRowOfARouteClosesItsLegAndTakesItBack() {
        m_driver->begin();
        m_driver->controller().choose("route", "mr-fuel");
        m_driver->settle();
        const std::string leg = m_driver->controller().session()->dossier->route("mr-fuel")->ways.front().back();
        const QString button = "act-leg-" + QString::fromStdString(leg);
        QCOMPARE(m_driver->text(button), QStringLiteral("Close"));
        clickInInspector(button);
        QCOMPARE(m_driver->statusOf(leg), Status::Cut);
        QCOMPARE(m_driver->text(button), QStringLiteral("As it was"));
        clickInInspector(button);
        QCOMPARE(m_driver->controller().session(), m_before); // nothing is left of it
        QCOMPARE(m_driver->controller().whatIf()->count(), 0);
    }

    void eachChangeIsTakenBackOnItsOwnAndUndoneAndRedone() {
        m_driver->begin();
        WhatIfDesk& desk = *m_driver->controller().whatIf();
        desk.sayOfLeg("goundam-tombouctou", 3);
        desk.sayOfLeg("lere-niafunke", 2);
        m_driver->settle();
        QCOMPARE(desk.count(), 2);
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Cut);
        QCOMPARE(m_driver->statusOf("lere-niafunke"), Status::AtRisk);
        m_driver->click("tried-leg-goundam-tombouctou-remove");
        m_driver->settle();
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Open);
        QCOMPARE(m_driver->statusOf("lere-niafunke"), Status::AtRisk);
        m_driver->click("whatIfUndo");
        m_driver->settle();
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Cut);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        m_driver->settle();
        QCOMPARE(m_driver->controller().session(), m_before);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        m_driver->settle();
        QCOMPARE(desk.count(), 1);
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Cut);
    }

    void theKeysCloseAChosenLegAndShowTheDossierAsItIs() {
        QTest::keyClick(&m_driver->window(), Qt::Key_X); // means nothing yet
        m_driver->settle();
        QCOMPARE(m_driver->controller().session(), m_before);
        QTest::keyClick(&m_driver->window(), Qt::Key_W);
        m_driver->controller().choose("leg", "goundam-tombouctou");
        QTest::keyClick(&m_driver->window(), Qt::Key_X);
        m_driver->settle();
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Cut);
        const QStringList different = m_driver->differences();
        QTest::keyClick(&m_driver->window(), Qt::Key_B);
        m_driver->settle();
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Open);
        QCOMPARE(m_driver->figures(), m_figures);
        QCOMPARE(m_driver->differences(), different); // still from the dossier to the what-if
        QTest::keyClick(&m_driver->window(), Qt::Key_B);
        m_driver->settle();
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Cut);
        QTest::keyClick(&m_driver->window(), Qt::Key_O);
        m_driver->settle();
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Open);
    }

    void escapeAsksBeforeChangesAreLost() {
        m_driver->begin();
        m_driver->controller().whatIf()->sayOfLeg("goundam-tombouctou", 3);
        m_driver->settle();
        QObject* dialog = m_driver->window().findChild<QObject*>("keepDialog");
        QVERIFY(dialog && !dialog->property("visible").toBool());
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape);
        QTRY_VERIFY(dialog->property("opened").toBool());
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // the dialog only
        QTRY_VERIFY(!dialog->property("visible").toBool());
        QVERIFY(m_driver->controller().whatIf()->isActive());
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Cut);
        m_driver->controller().whatIf()->undo();
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // nothing to lose
        m_driver->settle();
        QVERIFY(!m_driver->controller().whatIf()->isActive());
        QCOMPARE(m_driver->controller().session(), m_before);
    }

    void whatIsKeptGoesOnWithItsReasonAsOneStepThatCanBeUndone() {
        m_driver->begin();
        closeAllRoadsInto("goundam");
        const QStringList tried = m_driver->figures();
        m_driver->click("whatIfKeep");
        QObject* dialog = m_driver->window().findChild<QObject*>("keepDialog");
        QTRY_VERIFY(dialog->property("opened").toBool());
        QVERIFY(m_driver->text("keepReason").contains("what-if"));
        m_driver->item("keepReason")->setProperty("text", "Bridge out");
        m_driver->item("keepUntil")->setProperty("text", "2023-07-01"); // before they begin
        QVERIFY(!m_driver->text("keepFault").isEmpty());
        QVERIFY(!m_driver->item("keepYes")->isEnabled());
        m_driver->item("keepUntil")->setProperty("text", "2023-08-01");
        m_driver->item("keepSource")->setProperty("currentIndex", 1);
        QVERIFY(m_driver->text("keepFault").isEmpty());
        m_driver->click("keepYes");
        m_driver->settle();
        QVERIFY(!m_driver->controller().whatIf()->isActive());
        QCOMPARE(m_driver->figures(), tried);
        QVERIFY(m_driver->isCutOff("goundam"));
        const Dossier& dossier = *m_driver->controller().session()->dossier;
        const auto word = std::ranges::find(dossier.overrides, std::string(whatIfAuthor), &Override::by);
        QVERIFY(word != dossier.overrides.end());
        QCOMPARE(word->reason.en, std::string("Bridge out"));
        QCOMPARE(word->sources, std::vector{dossier.sources.front().key});
        QVERIFY(word->when.to == std::optional(*parseTime("2023-08-01")));
        QVERIFY(word->recorded.has_value());
        QTRY_COMPARE(m_driver->controller().document()->undoText(), QStringLiteral("Keep what-if: dossier"));
        QTRY_VERIFY(!m_driver->controller().isBusy());
        m_driver->lookAt("2023-08-02");
        QVERIFY(!m_driver->isCutOff("goundam")); // until then
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_driver->controller().isBusy());
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
    }

    void noBriefingIsMadeOfAWhatIf() {
        m_driver->begin();
        m_driver->click("briefingButton");
        QVERIFY(!m_driver->window().findChild<QObject*>("briefingDialog")->property("visible").toBool());
        QVERIFY(m_driver->text("windowTitle").contains("what-if"));
    }

    void cleanup() { m_driver.reset(); }

private:
    /// By the buttons of each leg's page.
    void closeAllRoadsInto(const std::string& place) {
        for (const Leg& leg : m_before->dossier->legs) {
            if (leg.from != place && leg.to != place) continue;
            m_driver->controller().choose("leg", QString::fromStdString(leg.id));
            m_driver->click("legWord-3");
            m_driver->settle();
        }
    }
    void clickInInspector(const QString& name) {
        m_driver->layOut();
        QQuickItem* scroll = m_driver->item("inspectorScroll");
        const double y = m_driver->item(name)->mapToItem(scroll, QPointF(0, 0)).y();
        scroll->setProperty("contentY", scroll->property("contentY").toDouble() + y - scroll->height() / 2);
        m_driver->click(name);
        m_driver->settle();
    }

    std::unique_ptr<WhatIfDriver> m_driver;
    std::shared_ptr<const Session> m_before;
    QStringList m_figures;
};

int main(int argc, char** argv) { return runWindowTest<WhatIfWindowTest>(argc, argv); }

#include "what_if_window_test.moc"
