// The real window under an X server: zones that are drawn for good, asked about, kept and taken back.
#include "window_driver.h"

#include <app/map/polygon_tool.h>

#include <azalai/geometry/contains.h>
#include <azalai/geometry/validate.h>
#include <azalai/time/parse_time.h>

using namespace azalai;
using namespace azalai::test;

class ZoneWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        lookAt("2023-07-15"); // before the blockade: the corridor is open
        m_before = m_driver->controller().session();
        lookAround("goundam-tombouctou");
    }

    void aZoneThatIsDrawnIsAskedAboutKeptAndTakenBack() {
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Open);
        m_driver->controller().choose("zone", "jnim-gourma@1");
        m_driver->click("tool-draw");
        drawSquare();
        QVERIFY(m_driver->text("drawnArea").contains("4 corners"));
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        QTRY_VERIFY(isAsking());
        QVERIFY(m_driver->controller().session() == m_before); // nothing is made yet
        QCOMPARE(m_driver->text("zoneBegin"), QStringLiteral("2023-07-15"));
        QCOMPARE(m_driver->text("zoneName"), proposedName("jnim"));
        choose("zoneType", ZoneType::Blockade);
        type("zoneName", "Road block");
        type("zoneEnd", "2023-07-01");
        QVERIFY(m_driver->text("zoneFault").contains("before it begins"));
        QVERIFY(!m_driver->item("zoneKeep")->isEnabled());
        type("zoneEnd", "2023-08-01");
        QCOMPARE(m_driver->text("zoneFault"), QString());
        type("zoneNote", "seen by drivers");
        m_driver->click("zoneKeep");
        m_driver->comeToRest();

        QVERIFY(!isAsking());
        const ZoneState* zone = m_driver->controller().session()->dossier->zoneState("road-block@1");
        QVERIFY(zone);
        QCOMPARE(m_driver->controller().selectedId(), QStringLiteral("road-block@1"));
        QVERIFY(zone->actor == "jnim" && zone->type == ZoneType::Blockade && zone->note == "seen by drivers");
        QVERIFY(zone->when.from == *parseTime("2023-07-15") && zone->when.to == *parseTime("2023-08-01"));
        QCOMPARE(zone->grade, m_before->dossier->zoneState("jnim-gourma@1")->grade);
        QVERIFY(zone->recorded && !validate(zone->outline) && contains(zone->outline, m_road));
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Cut); // supply follows
        QCOMPARE(desk().undoText(), QStringLiteral("Draw zone: Road block"));
        QVERIFY(DossierStore::read(*desk().state().file).value().dossier.zoneState("road-block@1"));

        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        m_driver->comeToRest();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Open);
    }

    void whatTheOutlineWouldDoWrongIsSaidBeforeTheClick() {
        QTest::keyClick(&m_driver->window(), Qt::Key_K); // no borders that are near
        m_driver->click("tool-draw");
        for (const QPoint corner : {QPoint(0, 0), QPoint(80, 0), QPoint(80, 80)})
            m_driver->clickAt(roadPixel() + corner);
        const auto* tool = qobject_cast<PolygonTool*>(m_driver->item("polygonTool"));
        QTest::mouseMove(&m_driver->window(), roadPixel() + QPoint(40, -60)); // over the first line
        QTRY_VERIFY2(m_driver->text("drawingHint").contains("cross itself"), qPrintable(m_driver->text("drawingHint")));
        QCOMPARE(tool->warning(), QStringLiteral("self-crossing"));
        QTest::mouseMove(&m_driver->window(), roadPixel() + QPoint(80, 30)); // back on the last line
        QTRY_COMPARE(tool->warning(), QStringLiteral("spike"));
        QVERIFY(m_driver->text("drawingHint").contains("turn straight back"));
        QTest::mouseMove(&m_driver->window(), roadPixel() + QPoint(0, 80));
        QTRY_COMPARE(tool->warning(), QString());
        QVERIFY(m_driver->text("drawingHint").startsWith("Click corner after corner"));
        m_driver->clickAt(roadPixel() + QPoint(40, -60));
        QCOMPARE(tool->count(), 3);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier); // the last corner, not a step
        QCOMPARE(tool->count(), 2);
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape);
        QVERIFY(!m_driver->controller().zones()->isDrawing());
        QCOMPARE(tool->count(), 0);
    }

    void aDrawingThatWouldCrossItselfIsClosedAndRepairedByAKey() {
        QTest::keyClick(&m_driver->window(), Qt::Key_K); // no borders that are near
        m_driver->click("tool-draw");
        for (const QPoint corner :
             {QPoint(0, 0), QPoint(80, 0), QPoint(80, 80), QPoint(40, -60)}) // over the first line
            m_driver->clickAt(roadPixel() + corner);
        const auto* tool = qobject_cast<PolygonTool*>(m_driver->item("polygonTool"));
        QCOMPARE(tool->count(), 3);
        QVERIFY2(m_driver->text("drawingHint").contains("F closes it there, repaired: 2 parts"),
                 qPrintable(m_driver->text("drawingHint")));
        QTest::keyClick(&m_driver->window(), Qt::Key_F);
        QTRY_VERIFY(isAsking());
        const Area drawn = m_driver->controller().zones()->form()->outline();
        QCOMPARE(drawn.size(), 2U);
        QVERIFY(!validate(drawn));
        m_driver->click("zoneDrop");
        QTRY_VERIFY(!isAsking());
        QVERIFY(!desk().canUndo());
    }

    void leavingTheFormGoesBackToTheDrawingWithWhatWasAnswered() {
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        drawSquare();
        QTest::mouseDClick(&m_driver->window(), Qt::LeftButton, {}, roadPixel() + QPoint(-60, 60));
        QTRY_VERIFY(isAsking());
        type("zoneNote", "kept");
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape);
        QTRY_VERIFY(!isAsking());
        QVERIFY(m_driver->controller().zones()->isDrawing());
        const auto* tool = qobject_cast<PolygonTool*>(m_driver->item("polygonTool"));
        QCOMPARE(tool->count(), 4);
        QTest::keyClick(&m_driver->window(), Qt::Key_Backspace);
        QCOMPARE(tool->count(), 3);
        m_driver->clickAt(firstPixel()); // on the first corner
        QTRY_VERIFY(isAsking());
        QCOMPARE(m_driver->text("zoneNote"), QStringLiteral("kept"));
        QCOMPARE(m_driver->controller().zones()->form()->outline().front().outer.size(), 3U);
        m_driver->click("zoneDrop");
        QTRY_VERIFY(!isAsking());
        QVERIFY(!m_driver->controller().zones()->isDrawing());
        QVERIFY(!desk().canUndo());
        QVERIFY(m_driver->controller().session() == m_before);
    }

    void aZoneIsDrawnAndKeptByTheKeyboardAlone() {
        m_driver->item("map")->forceActiveFocus();
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}) {
            QTest::keyClick(&m_driver->window(), key, Qt::ShiftModifier);
            QTest::keyClick(&m_driver->window(), Qt::Key_Space);
        }
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        QTRY_VERIFY(isAsking());
        QTRY_VERIFY(m_driver->item("zoneName")->hasActiveFocus());
        for (const char key : std::string("Keys"))
            QTest::keyClick(&m_driver->window(), key);
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        m_driver->comeToRest();
        QVERIFY(m_driver->controller().session()->dossier->zoneState("keys@1") != nullptr);
    }

    void cornersAreDrawnToBordersThatAreNear() {
        const Position vertex = vertexInSight();
        const QPoint near = m_driver->pixelOf(vertex) + QPoint(3, -2);
        QVERIFY(drawnWith(near, Qt::NoModifier, vertex));
        QVERIFY(!drawnWith(near, Qt::AltModifier, vertex)); // freely
        QTest::keyClick(&m_driver->window(), Qt::Key_K);
        QVERIFY(!m_driver->item("tool-snap")->property("checked").toBool());
        QVERIFY(!drawnWith(near, Qt::NoModifier, vertex));
        m_driver->click("tool-snap");
        QVERIFY(drawnWith(near, Qt::NoModifier, vertex));
    }

    void aWhatIfTakesTheToolForItself() {
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        QVERIFY(m_driver->controller().zones()->isDrawing());
        m_driver->click("whatIfButton");
        m_driver->comeToRest();
        QVERIFY(!m_driver->controller().zones()->isDrawing());
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        QVERIFY(m_driver->controller().whatIf()->isDrawing() && !m_driver->controller().zones()->isDrawing());
    }

    void cleanup() { m_driver.reset(); }

private:
    DocumentDesk& desk() { return *m_driver->controller().document(); }
    void lookAt(const char* day) {
        m_driver->controller().setInstant(static_cast<double>(parseTime(day)->begin.time_since_epoch().count()));
        m_driver->settle();
    }
    void lookAround(const std::string& leg) {
        const Line& line = m_before->dossier->leg(leg)->line;
        m_road = line[line.size() / 2];
        QMetaObject::invokeMethod(m_driver->item("map"), "look", m_road.latitude, m_road.longitude, 9.0);
        m_driver->settle();
    }
    QPoint roadPixel() { return m_driver->pixelOf(m_road); }
    QPoint firstPixel() { return roadPixel() + QPoint(-60, -60); }
    void drawSquare() {
        for (const QPoint corner : {QPoint(-60, -60), QPoint(60, -60), QPoint(60, 60), QPoint(-60, 60)})
            m_driver->clickAt(roadPixel() + corner);
    }
    /// Of a zone that is seen, in the middle of the map.
    Position vertexInSight() {
        QQuickItem* map = m_driver->item("map");
        const QRectF inside = QRectF(0, 0, map->width(), map->height()).adjusted(120, 160, -120, -160);
        for (const ZoneState* zone : activeZones(m_driver->controller().workspace()))
            for (const Position vertex : zone->outline.front().outer)
                if (inside.contains(map->mapFromScene(m_driver->pixelOf(vertex)))) return vertex;
        qFatal("no zone is in sight");
    }
    /// Does a ring whose first corner is clicked at a pixel have a vertex there, exactly.
    bool drawnWith(QPoint pixel, Qt::KeyboardModifier key, Position vertex) {
        m_driver->item("map")->forceActiveFocus();
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        m_driver->layOut();
        QTest::mouseMove(&m_driver->window(), pixel);
        QTest::mouseClick(&m_driver->window(), Qt::LeftButton, key, pixel, 1000);
        for (const QPoint corner : {QPoint(70, 20), QPoint(20, 70)})
            QTest::mouseClick(&m_driver->window(), Qt::LeftButton, Qt::AltModifier, pixel + corner, 1000);
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        [&] { QTRY_VERIFY(isAsking()); }();
        const Area drawn = m_driver->controller().zones()->form()->outline();
        m_driver->click("zoneDrop");
        return std::ranges::contains(drawn.front().outer, vertex);
    }
    bool isAsking() {
        return m_driver->window().findChild<QObject*>("zoneDialog")->property("opened").toBool() &&
               m_driver->controller().zones()->isAsking();
    }
    void type(const QString& field, const QString& words) {
        m_driver->item(field)->forceActiveFocus();
        QMetaObject::invokeMethod(m_driver->item(field), "selectAll");
        for (const QChar letter : words)
            QTest::keyClick(&m_driver->window(), letter.toLatin1());
        QCOMPARE(m_driver->text(field), words);
    }
    void choose(const QString& box, ZoneType wanted) {
        const auto index =
            m_driver->controller().zones()->form()->types().indexOf(m_driver->controller().words().word(wanted));
        m_driver->click(box);
        m_driver->click(box + "-" + QString::number(index));
    }
    QString proposedName(const std::string& actor) {
        return QString::fromStdString(
            proposedZoneName(*m_before->dossier, m_driver->controller().zones()->form()->outline(), actor).en);
    }
    Status statusOf(const std::string& leg) {
        const auto& legs = m_driver->controller().analysis()->now.access.legs;
        return std::ranges::find(legs, leg, &LegStatus::leg)->status;
    }

    std::unique_ptr<WindowDriver> m_driver;
    std::shared_ptr<const Session> m_before;
    Position m_road;
};

int main(int argc, char** argv) { return runWindowTest<ZoneWindowTest>(argc, argv); }

#include "zone_window_test.moc"
