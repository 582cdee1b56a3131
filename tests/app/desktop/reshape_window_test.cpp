// The real window under an X server: zones are split, cut, moved and merged for good, and the question is answered.
#include "window_driver.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/validate.h>
#include <azalai/time/parse_time.h>

using namespace azalai;
using namespace azalai::test;

class ReshapeWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        m_before = m_driver->controller().session();
        m_driver->chooseAndFit(zoneId);
        m_whole = m_before->dossier->zoneState(zoneId)->outline;
        Bounds box;
        box.add(m_whole);
        m_centre = box.centre();
    }

    void aZoneIsSplitAlongALineFromTheMomentOn() {
        QTest::keyClick(&m_driver->window(), Qt::Key_S);
        QVERIFY(m_driver->item("tool-split")->property("checked").toBool());
        m_driver->clickAt(m_driver->pixelOf(m_centre)); // begins inside: does not run through
        m_driver->clickAt(beyond(0, 1));
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        m_driver->comeToRest();
        QVERIFY2(m_driver->text("drawingHint").contains("run through"), qPrintable(m_driver->text("drawingHint")));
        QTest::keyClick(&m_driver->window(), Qt::Key_Backspace);
        QTest::keyClick(&m_driver->window(), Qt::Key_Backspace);
        m_driver->clickAt(beyond(0, -1));
        m_driver->clickAt(m_driver->pixelOf(m_centre));
        m_driver->clickAt(beyond(0, 1));
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        m_driver->comeToRest();
        QVERIFY(m_driver->item("reshapeNow")->isVisible());
        QVERIFY(m_driver->text("reshapeSummary").startsWith("Two zones"));
        QVERIFY(m_driver->controller().session() == m_before); // nothing is made yet
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape);  // back to the line
        m_driver->comeToRest();
        QVERIFY(m_driver->controller().reshape()->tool() == ReshapeDesk::Split);
        QTest::keyClick(&m_driver->window(), Qt::Key_Return); // the line is still there
        m_driver->comeToRest();
        m_driver->click("reshapeNow");
        m_driver->comeToRest();

        const Dossier& dossier = *m_driver->controller().session()->dossier;
        const ZoneState* before = dossier.zoneState(zoneId);
        QVERIFY(before && before->outline == m_whole && before->when.to);
        const ZoneState* first = dossier.zoneState(m_driver->controller().selectedId().toStdString());
        QVERIFY(first && first->zone == before->zone && first->id != before->id);
        const auto second = std::ranges::find(dossier.zones, before->zone + "-2", &ZoneState::zone);
        QVERIFY(second != dossier.zones.end() && second->actor == before->actor);
        QVERIFY(second->when.from == before->when.to &&
                second->when.to == m_before->dossier->zoneState(zoneId)->when.to);
        QVERIFY(!validate(first->outline) && !validate(second->outline));
        QVERIFY(std::abs(ground(first->outline) + ground(second->outline) - ground(m_whole)) < 1e-6 * ground(m_whole));
        QCOMPARE(static_cast<int>(desk().state().history.done().size()), 1);
        QVERIFY(desk().undoText().startsWith("Split"));
        m_driver->undo();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
    }

    void aHoleIsCutAsACorrection() {
        m_driver->click("tool-hole");
        const QPoint middle = m_driver->insidePixel(m_whole);
        for (const QPoint corner : {QPoint(-6, -6), QPoint(6, -6), QPoint(6, 6), QPoint(-6, 6)})
            m_driver->clickAt(middle + corner * 2);
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        m_driver->comeToRest();
        m_driver->click("reshapeCorrect");
        m_driver->comeToRest();
        const ZoneState* state = m_driver->controller().session()->dossier->zoneState(zoneId);
        QVERIFY(!contains(state->outline, m_driver->positionAt(middle)));
        QVERIFY(ground(state->outline) < ground(m_whole) && !validate(state->outline));
        QVERIFY(state->when == m_before->dossier->zoneState(zoneId)->when);
        QCOMPARE(desk().undoText().left(10), QStringLiteral("Cut a hole"));
        m_driver->undo();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
    }

    void aZoneIsMovedByHandAndByKeysAndKeepsItsGround() {
        QTest::keyClick(&m_driver->window(), Qt::Key_M);
        const QPoint from = m_driver->insidePixel(m_whole);
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(20, -30));
        QTest::mouseMove(&m_driver->window(), from + QPoint(40, -60));
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, from + QPoint(40, -60));
        m_driver->comeToRest();
        QVERIFY(m_driver->item("reshapeNow")->isVisible());
        QVERIFY2(m_driver->text("reshapeSummary").contains("to the east"),
                 qPrintable(m_driver->text("reshapeSummary")));
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // back where it stood
        QVERIFY(!m_driver->controller().reshape()->isAsking());
        QVERIFY(m_driver->controller().reshape()->movingArea().area == m_whole);

        m_driver->controller().reshape()->setStep(2); // 10 km
        m_driver->item("map")->forceActiveFocus();
        QTest::keyClick(&m_driver->window(), Qt::Key_Up);
        QTest::keyClick(&m_driver->window(), Qt::Key_Up);
        QTest::keyClick(&m_driver->window(), Qt::Key_Left);
        QCOMPARE(m_driver->text("reshapeSummary"),
                 QStringLiteral("Moved by 10.0 km to the west, 20.0 km to the north."));
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        m_driver->comeToRest();
        const Dossier& dossier = *m_driver->controller().session()->dossier;
        const ZoneState* now = dossier.zoneState(m_driver->controller().selectedId().toStdString());
        QVERIFY(now && now->id != zoneId && now->zone == dossier.zoneState(zoneId)->zone);
        QVERIFY(dossier.zoneState(zoneId)->outline == m_whole);
        QVERIFY(std::abs(ground(now->outline) - ground(m_whole)) < 1e-3 * ground(m_whole));
        Bounds box;
        box.add(now->outline);
        QVERIFY(std::abs(box.centre().latitude - m_centre.latitude - 20.0 / 110.7) < 0.01);
        QVERIFY(desk().undoText().startsWith("Move"));
        m_driver->undo();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
    }

    void severalZonesAreChosenAndMerged() {
        QTest::keyClick(&m_driver->window(), Qt::Key_A, Qt::ControlModifier);
        const int all = static_cast<int>(m_driver->controller().alsoChosen().size()) + 1;
        QVERIFY(all > 2);
        QTest::keyClick(&m_driver->window(), Qt::Key_Delete);
        m_driver->comeToRest();
        QCOMPARE(static_cast<int>(m_before->dossier->zones.size()) - all,
                 static_cast<int>(m_driver->controller().session()->dossier->zones.size()));
        m_driver->undo(); // one step
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
        choose(zoneId);
        QVERIFY(!m_driver->item("tool-merge")->isEnabled());
        const ZoneState* found = zoneOfSameActor();
        QVERIFY(found);
        const std::string other = found->id;
        QMetaObject::invokeMethod(m_driver->item("map"), "goHome");
        m_driver->settle();
        const QPoint there = m_driver->insidePixel(found->outline);
        m_driver->layOut();
        QTest::mouseClick(&m_driver->window(), Qt::LeftButton, Qt::ShiftModifier, there, 1000);
        m_driver->settle();
        QCOMPARE(m_driver->controller().selectedId(), QString::fromLatin1(zoneId));
        QCOMPARE(m_driver->controller().alsoChosen(), QStringList{QString::fromStdString(other)});
        QVERIFY(m_driver->text("chosenCount").startsWith("2 zones"));
        QTest::keyClick(&m_driver->window(), Qt::Key_G);
        m_driver->comeToRest();
        QVERIFY(m_driver->text("reshapeSummary").startsWith("One zone of"));
        m_driver->click("reshapeNow");
        m_driver->comeToRest();
        const Dossier& dossier = *m_driver->controller().session()->dossier;
        const ZoneState* now = dossier.zoneState(m_driver->controller().selectedId().toStdString());
        QVERIFY(now && contains(now->outline, m_driver->positionAt(there)) && !validate(now->outline));
        QVERIFY(contains(now->outline, m_driver->positionAt(m_driver->insidePixel(m_whole))));
        QVERIFY(dossier.zoneState(other)->when.to->begin == m_driver->controller().workspace().at);
        m_driver->undo();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
    }

    void aToolIsLeftWhenTheMomentOrTheChoiceChanges() {
        QTest::keyClick(&m_driver->window(), Qt::Key_S);
        m_driver->controller().choose("place", "gao");
        QVERIFY(m_driver->controller().reshape()->tool() == ReshapeDesk::NoTool);
        QVERIFY(!m_driver->item("tool-split")->isEnabled());
        choose(zoneId);
        QTest::keyClick(&m_driver->window(), Qt::Key_H);
        m_driver->controller().advanceDay();
        m_driver->settle();
        QVERIFY(m_driver->controller().reshape()->tool() == ReshapeDesk::NoTool);
        QTest::keyClick(&m_driver->window(), Qt::Key_M);
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape);
        QVERIFY(m_driver->controller().reshape()->tool() == ReshapeDesk::NoTool);
        QVERIFY(!m_driver->controller().selectedId().isEmpty()); // only the tool
    }

    void cleanup() { m_driver.reset(); }

private:
    static constexpr const char* zoneId = "issp-talataye@2";

    DocumentDesk& desk() { return *m_driver->controller().document(); }
    static double ground(const Area& area) { return ellipsoidalArea(area).value; }
    void choose(const char* id) {
        m_driver->controller().choose("zone", id);
        m_driver->settle();
    }
    /// A pixel outside the zone: right and down are -1, 0 or 1.
    QPoint beyond(int right, int down) {
        Bounds box;
        box.add(m_whole);
        const QPoint corner = m_driver->pixelOf({.latitude = box.south, .longitude = box.east});
        const QPoint far = m_driver->pixelOf({.latitude = box.north, .longitude = box.west});
        const QPoint half = (corner - far) / 2 + QPoint(12, 12);
        return (corner + far) / 2 + QPoint(half.x() * right, half.y() * down);
    }
    const ZoneState* zoneOfSameActor() {
        const ZoneState* chosen = m_before->dossier->zoneState(zoneId);
        for (const ZoneState* state : activeZones(m_driver->controller().workspace()))
            if (state->actor == chosen->actor && state->id != chosen->id && ground(state->outline) > 3e9) return state;
        return nullptr;
    }

    std::unique_ptr<WindowDriver> m_driver;
    std::shared_ptr<const Session> m_before;
    Area m_whole;
    Position m_centre;
};

int main(int argc, char** argv) { return runWindowTest<ReshapeWindowTest>(argc, argv); }

#include "reshape_window_test.moc"
