// The real window under an X server: outlines that follow a river, a road or another outline between two clicks, and
// corners that are drawn to a grid.
#include "window_driver.h"

#include <app/map/polygon_tool.h>

#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

using namespace azalai;
using namespace azalai::test;

class TracingWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
    }

    void anOutlineFollowsTheRiverBetweenTwoClicks() {
        const Line river = piece(longRiver());
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        m_driver->click("tool-trace");
        QVERIFY(m_driver->text("drawingHint").startsWith("Click on a river"));
        m_driver->clickAt(m_driver->pixelOf(river.front()));
        QTest::mouseMove(&m_driver->window(), m_driver->pixelOf(river.back()));
        QTRY_VERIFY2(m_driver->text("drawingHint").startsWith("Along the river"),
                     qPrintable(m_driver->text("drawingHint")));
        QCOMPARE(tool().count(), 1); // shown, not set
        m_driver->clickAt(m_driver->pixelOf(river.back()));
        QCOMPARE(tool().count(), static_cast<int>(river.size()));
        QTest::keyClick(&m_driver->window(), Qt::Key_Backspace); // all of the piece
        QCOMPARE(tool().count(), 1);
        m_driver->clickAt(m_driver->pixelOf(river.back()));
        closeBeside(m_driver->pixelOf(river[river.size() / 2]));
        QTRY_VERIFY(m_driver->controller().zones()->isAsking());
        const Area drawn = m_driver->controller().zones()->form()->outline();
        QVERIFY(!validate(drawn));
        for (const Position corner : river)
            QVERIFY(std::ranges::contains(drawn.front().outer, corner));
    }

    void aKeyTakesTheOtherWayAroundAnOutline() {
        const ZoneState* zone = m_driver->controller().session()->dossier->zoneState("issp-talataye@2");
        Bounds box;
        box.add(zone->outline);
        QMetaObject::invokeMethod(m_driver->item("map"), "fit", box.west, box.south, box.east, box.north);
        QMetaObject::invokeMethod(m_driver->item("map"), "zoom", -0.7);
        m_driver->settle();
        const Ring& ring = zone->outline.front().outer;
        QTest::keyClick(&m_driver->window(), Qt::Key_L);
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        m_driver->clickAt(m_driver->pixelOf(ring[0]));
        QTest::mouseMove(&m_driver->window(), m_driver->pixelOf(ring[5]));
        QTRY_VERIFY(tool().piece().isThere());
        QVERIFY(m_driver->text("drawingHint").contains("Talataye"));
        QVERIFY(m_driver->text("drawingHint").contains("V takes the other way"));
        const double shorter = tool().piece().metres();
        QTest::keyClick(&m_driver->window(), Qt::Key_V);
        QVERIFY(tool().piece().metres() > 2 * shorter);
        m_driver->clickAt(m_driver->pixelOf(ring[5]));
        QCOMPARE(tool().count(), static_cast<int>(ring.size()) - 4);
        QTest::mouseMove(&m_driver->window(), m_driver->pixelOf(ring[0])); // closes by the piece that is left
        QTRY_COMPARE(tool().piece().metres(), shorter);
        m_driver->clickAt(m_driver->pixelOf(ring[0]));
        QTRY_VERIFY(m_driver->controller().zones()->isAsking());
        const Area drawn = m_driver->controller().zones()->form()->outline();
        QCOMPARE(drawn.front().outer.size(), ring.size());
        for (const Position corner : ring)
            QVERIFY(std::ranges::contains(drawn.front().outer, corner));
    }

    void theKeyboardTracesToo() {
        const Line river = piece(longRiver());
        QMetaObject::invokeMethod(m_driver->item("map"), "look", river.front().latitude, river.front().longitude, 10.0);
        m_driver->settle();
        m_driver->item("map")->forceActiveFocus();
        QTest::mouseMove(&m_driver->window(), QPoint(60, 500)); // beside the map: the cross is in its middle
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        QTest::keyClick(&m_driver->window(), Qt::Key_L);
        QTest::keyClick(&m_driver->window(), Qt::Key_Space);
        QCOMPARE(tool().count(), 1);
        const QPoint way = m_driver->pixelOf(river[4]) - m_driver->pixelOf(river.front());
        for (int i = 0; i < std::abs(way.x() / 5); ++i)
            QTest::keyClick(&m_driver->window(), way.x() > 0 ? Qt::Key_Right : Qt::Key_Left);
        for (int i = 0; i < std::abs(way.y() / 5); ++i)
            QTest::keyClick(&m_driver->window(), way.y() > 0 ? Qt::Key_Down : Qt::Key_Up);
        QTRY_VERIFY(tool().piece().isThere());
        QTest::keyClick(&m_driver->window(), Qt::Key_Space);
        QVERIFY(tool().count() > 3);
    }

    void aRoadIsFollowedWhenAZoneIsSplit() {
        const Leg& leg = m_driver->controller().session()->dossier->legs.front();
        QMetaObject::invokeMethod(m_driver->item("map"), "look", leg.line.front().latitude, leg.line.front().longitude,
                                  9.0);
        m_driver->controller().choose("zone", "issp-talataye@2");
        m_driver->settle();
        QTest::keyClick(&m_driver->window(), Qt::Key_L);
        const MapTraces traces = m_driver->controller().traces();
        const auto road = traces.ground->between(leg.line.front(), leg.line.back(), {1e-6}, false);
        QVERIFY(road && road->kind == TraceKind::Road);
        QTest::keyClick(&m_driver->window(), Qt::Key_S);
        QVERIFY(m_driver->item("polygonTool")->property("traces").value<MapTraces>().ground != nullptr);
    }

    void cornersAreDrawnToAGridWhoseStepIsTold() {
        QMetaObject::invokeMethod(m_driver->item("map"), "look", 20.03, -3.07, 8.0); // nobody's ground
        m_driver->settle();
        m_driver->item("map")->forceActiveFocus();
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        m_driver->click("tool-grid");
        const double step = tool().gridStep();
        QCOMPARE(step, 0.2);
        QVERIFY2(m_driver->text("gridText").startsWith("Grid: 0.2°, about 22.1 km"),
                 qPrintable(m_driver->text("gridText")));
        const QPoint middle = m_driver->pixelOf({.latitude = 20.03, .longitude = -3.07});
        for (const QPoint corner : {QPoint(-71, -63), QPoint(66, -58), QPoint(72, 61)})
            m_driver->clickAt(middle + corner);
        QTest::keyClick(&m_driver->window(), Qt::Key_Left); // from node to node
        QTest::keyClick(&m_driver->window(), Qt::Key_Left);
        QTest::keyClick(&m_driver->window(), Qt::Key_Down);
        QTest::keyClick(&m_driver->window(), Qt::Key_Space);
        QCOMPARE(tool().count(), 4);
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        QTRY_VERIFY(m_driver->controller().zones()->isAsking());
        const Ring drawn = m_driver->controller().zones()->form()->outline().front().outer;
        for (const Position corner : drawn) {
            QVERIFY(std::abs(corner.latitude / step - std::round(corner.latitude / step)) < 1e-6);
            QVERIFY(std::abs(corner.longitude / step - std::round(corner.longitude / step)) < 1e-6);
        }
        m_driver->click("zoneDrop");
        QTest::keyClick(&m_driver->window(), Qt::Key_Q);
        QVERIFY(!m_driver->item("tool-grid")->property("checked").toBool());
        QCOMPARE(m_driver->text("gridText"), QString());
    }

    void aVertexIsDraggedToTheGridAndMovedAlongIt() {
        m_driver->controller().choose("zone", "issp-talataye@2");
        const Position first =
            m_driver->controller().session()->dossier->zoneState("issp-talataye@2")->outline[0].outer[0];
        QMetaObject::invokeMethod(m_driver->item("map"), "look", first.latitude, first.longitude, 12.0);
        m_driver->settle();
        QTest::keyClick(&m_driver->window(), Qt::Key_K); // no borders that are near
        QTest::keyClick(&m_driver->window(), Qt::Key_Q);
        m_driver->controller().toggleEditing();
        m_driver->controller().correctOutline();
        settle();
        m_driver->item("map")->forceActiveFocus();
        QTest::keyClick(&m_driver->window(), Qt::Key_Tab);
        QTest::keyClick(&m_driver->window(), Qt::Key_Up);
        settle();
        const double step = m_driver->item("outlineHandles")->property("gridStep").toDouble();
        const Area outline = m_driver->controller().session()->dossier->zoneState("issp-talataye@2")->outline;
        const Position moved = outline.front().outer.front();
        QVERIFY(step > 0);
        QVERIFY(std::abs(moved.latitude / step - std::round(moved.latitude / step)) < 1e-6);
        QVERIFY(std::abs(moved.longitude / step - std::round(moved.longitude / step)) < 1e-6);
    }

    void cleanup() { m_driver.reset(); }

private:
    PolygonTool& tool() { return *qobject_cast<PolygonTool*>(m_driver->item("polygonTool")); }
    void settle() {
        QTRY_VERIFY(!m_driver->controller().editor()->isDragging());
        QTRY_VERIFY(!m_driver->controller().isBusy());
        m_driver->settle();
    }
    Line longRiver() {
        const Line* best = nullptr;
        for (const BaseMap::River& river : m_driver->controller().session()->baseMap->rivers) {
            const Position start = river.line.front();
            const bool isInside =
                start.latitude > 13 && start.latitude < 17.5 && start.longitude > -5 && start.longitude < 1;
            if (isInside && (!best || river.line.size() > best->size())) best = &river.line;
        }
        if (!best) qFatal("no river");
        return *best;
    }
    /// A piece of it in the middle of the map, on the grid of outlines.
    Line piece(const Line& river) {
        Line part;
        const auto from = river.begin() + static_cast<std::ptrdiff_t>(river.size() / 2);
        for (auto at = from; at != river.end() && part.size() < 12; ++at)
            part.push_back(snapped(*at));
        Bounds box;
        box.add(part);
        QMetaObject::invokeMethod(m_driver->item("map"), "fit", box.west, box.south, box.east, box.north);
        QMetaObject::invokeMethod(m_driver->item("map"), "zoom", -0.5);
        m_driver->settle();
        return part;
    }
    /// Sets a corner freely where the outline can be closed from, and closes it.
    void closeBeside(QPoint at) {
        const int count = tool().count();
        for (const QPoint aside : {QPoint(0, 200), QPoint(0, -200), QPoint(200, 0), QPoint(-200, 0), QPoint(140, 140),
                                   QPoint(-140, -140), QPoint(140, -140), QPoint(-140, 140)}) {
            QTest::mouseClick(&m_driver->window(), Qt::LeftButton, Qt::AltModifier, at + aside, 1000);
            QTest::keyClick(&m_driver->window(), Qt::Key_Return);
            if (m_driver->controller().zones()->isAsking()) return;
            if (tool().count() > count) QTest::keyClick(&m_driver->window(), Qt::Key_Backspace);
        }
    }

    std::unique_ptr<WindowDriver> m_driver;
};

int main(int argc, char** argv) { return runWindowTest<TracingWindowTest>(argc, argv); }

#include "tracing_window_test.moc"
