// What a hand does with zones in the what-if mode of the real window: draws, moves and reshapes them.
#include "what_if_driver.h"

#include <app/map/polygon_tool.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/validate.h>

using namespace azalai;
using namespace azalai::test;

class WhatIfZonesTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_driver = std::make_unique<WhatIfDriver>();
        QVERIFY(m_driver->open());
        m_driver->lookAt("2023-07-15"); // before the blockade: the corridor is open
        m_before = m_driver->controller().session();
    }

    void aZoneDrawnOverARoadCutsItAndKeptItStays() {
        m_driver->begin();
        lookAround("goundam-tombouctou");
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        QVERIFY(m_driver->controller().whatIf()->isDrawing());
        chooseActorAndType("jnim", ZoneType::Blockade);
        for (const QPoint corner : {QPoint(-60, -60), QPoint(60, -60), QPoint(60, 60)})
            m_driver->clickAt(roadPixel() + corner);
        QTest::mouseMove(&m_driver->window(), roadPixel() + QPoint(-60, 60));
        m_driver->clickAt(roadPixel() + QPoint(-60, 60));
        QCOMPARE(m_driver->controller().whatIf()->count(), 0);
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        m_driver->settle();
        QVERIFY(!m_driver->controller().whatIf()->isDrawing());
        QCOMPARE(m_driver->controller().whatIf()->count(), 1);
        QCOMPARE(m_driver->controller().selectedId(), QStringLiteral("what-if-1@1"));
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Cut);
        QVERIFY(!m_driver->differences().isEmpty());

        m_driver->controller().whatIf()->keep("tried", 0, {});
        m_driver->settle();
        QCOMPARE(m_driver->statusOf("goundam-tombouctou"), Status::Cut);
        const ZoneState* zone = m_driver->controller().session()->dossier->zoneState("what-if-1@1");
        QVERIFY(zone && zone->actor == "jnim" && zone->type == ZoneType::Blockade && zone->note == "tried");
        QVERIFY(!validate(zone->outline));
    }

    void aCornerThatWouldCrossTheOutlineIsRefusedPlainly() {
        m_driver->begin();
        lookAround("goundam-tombouctou");
        m_driver->click("drawZone");
        const auto* tool = qobject_cast<PolygonTool*>(m_driver->item("polygonTool"));
        for (const QPoint corner : {QPoint(0, 0), QPoint(80, 0), QPoint(80, 80)})
            m_driver->clickAt(roadPixel() + corner);
        QCOMPARE(tool->count(), 3);
        m_driver->clickAt(roadPixel() + QPoint(40, -60)); // over the first line
        QCOMPARE(tool->count(), 3);
        QVERIFY2(m_driver->text("drawingHint").contains("cross itself"), qPrintable(m_driver->text("drawingHint")));
        QTest::keyClick(&m_driver->window(), Qt::Key_Backspace);
        QCOMPARE(tool->count(), 2);
        QVERIFY(!m_driver->text("drawingHint").contains("cross itself"));
        QTest::keyClick(&m_driver->window(), Qt::Key_Return); // two corners make no ground
        QVERIFY(m_driver->text("drawingHint").contains("three corners"));
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape);
        QVERIFY(!m_driver->controller().whatIf()->isDrawing());
        QCOMPARE(tool->count(), 0);
        QVERIFY(m_driver->controller().whatIf()->isActive());
        QCOMPARE(m_driver->controller().session(), m_before);
    }

    void aZoneIsDrawnByTheKeyboardAlone() {
        m_driver->begin();
        lookAround("goundam-tombouctou");
        m_driver->item("map")->forceActiveFocus();
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}) {
            QTest::keyClick(&m_driver->window(), key, Qt::ShiftModifier);
            QTest::keyClick(&m_driver->window(), Qt::Key_Space);
        }
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        m_driver->settle();
        QCOMPARE(m_driver->controller().whatIf()->count(), 1);
        QVERIFY(m_driver->controller().session()->dossier->zoneState("what-if-1@1") != nullptr);
    }

    void aZoneIsDraggedAsAWholeAndKeepsItsGround() {
        m_driver->lookAt("2023-09-03");
        const auto before = m_driver->controller().session();
        const QStringList figuresBefore = m_driver->figures();
        m_driver->begin();
        m_driver->controller().choose("zone", "jnim-belt@4");
        const Area outline = before->dossier->zoneState("jnim-belt@4")->outline;
        QVERIFY(m_driver->isCutOff("tombouctou"));
        QTest::keyClick(&m_driver->window(), Qt::Key_M);
        QVERIFY(m_driver->controller().whatIf()->isMoving());
        const QPoint from = m_driver->insidePixel(outline);
        const QPoint far = from + QPoint(0, -170);
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(0, -60));
        QTest::mouseMove(&m_driver->window(), far);
        m_driver->settle();
        QVERIFY(!m_driver->isCutOff("tombouctou")); // while it is still held
        QCOMPARE(m_driver->controller().whatIf()->count(), 0);
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // takes the drag back
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, far);
        m_driver->settle();
        QVERIFY(m_driver->isCutOff("tombouctou"));
        QVERIFY(m_driver->controller().whatIf()->isMoving());

        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(0, -60));
        QTest::mouseMove(&m_driver->window(), far);
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, far);
        m_driver->settle();
        QVERIFY(!m_driver->isCutOff("tombouctou"));
        QCOMPARE(m_driver->controller().whatIf()->count(), 1);
        const Area moved = m_driver->controller().session()->dossier->zoneState("jnim-belt@4")->outline;
        const double ground = ellipsoidalArea(outline).value;
        QVERIFY(std::abs(ellipsoidalArea(moved).value - ground) < 1e-3 * ground);
        QTest::keyClick(&m_driver->window(), Qt::Key_Right); // and by the keyboard
        m_driver->settle();
        QCOMPARE(m_driver->controller().whatIf()->count(), 1);
        QVERIFY(m_driver->controller().session()->dossier->zoneState("jnim-belt@4")->outline != moved);
        m_driver->controller().whatIf()->drop();
        m_driver->settle();
        QCOMPARE(m_driver->controller().session(), before);
        QCOMPARE(m_driver->figures(), figuresBefore);
    }

    void anOutlineIsEditedInTheBranchOnly() {
        m_driver->lookAt("2023-09-03");
        const auto before = m_driver->controller().session();
        m_driver->begin();
        m_driver->controller().choose("zone", "jnim-belt@4");
        m_driver->settle();
        m_driver->click("editOutline");
        OutlineEditor* editor = m_driver->controller().editor();
        QTRY_VERIFY(editor->picture() != nullptr);
        const Position from = editor->kept()[0].outer[1];
        editor->grab(0, 1);
        editor->move(from.latitude + 0.02, from.longitude);
        editor->release();
        QTRY_COMPARE(m_driver->controller().whatIf()->count(), 1);
        m_driver->settle();
        const Dossier& tried = *m_driver->controller().session()->dossier;
        QVERIFY(tried.zoneState("jnim-belt@4")->outline != before->dossier->zoneState("jnim-belt@4")->outline);
        QVERIFY(tried.zoneState("jnim-belt@4~1") != nullptr); // what it was before
        QVERIFY(editor->isActive());
        m_driver->controller().whatIf()->undo();
        m_driver->settle();
        QCOMPARE(m_driver->controller().session(), before);
        QVERIFY(editor->kept() == before->dossier->zoneState("jnim-belt@4")->outline);
        QVERIFY(!m_driver->controller().document()->canUndo()); // nothing was written
    }

    void cleanup() { m_driver.reset(); }

private:
    void lookAround(const std::string& leg) {
        m_road = middleOf(m_before->dossier->leg(leg)->line);
        QMetaObject::invokeMethod(m_driver->item("map"), "look", m_road.latitude, m_road.longitude, 9.0);
        m_driver->settle();
    }
    static Position middleOf(const Line& line) { return line[line.size() / 2]; }
    QPoint roadPixel() { return m_driver->pixelOf(m_road); }
    void chooseActorAndType(const std::string& actor, ZoneType type) {
        WhatIfDesk& desk = *m_driver->controller().whatIf();
        const auto& actors = m_before->dossier->actors;
        desk.setProperty("actorIndex", static_cast<int>(std::ranges::find(actors, actor, &Actor::id) - actors.begin()));
        desk.setProperty("typeIndex", desk.types().indexOf(m_driver->controller().words().word(type)));
        QVERIFY(desk.property("typeIndex").toInt() >= 0);
    }

    std::unique_ptr<WhatIfDriver> m_driver;
    std::shared_ptr<const Session> m_before;
    Position m_road;
};

int main(int argc, char** argv) { return runWindowTest<WhatIfZonesTest>(argc, argv); }

#include "what_if_zones_test.moc"
