// The real window under an X server: what happens when a reader drags a vertex of a zone.
#include "window_driver.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/validate.h>

using namespace azalai;
using namespace azalai::test;

class OutlineTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_window = std::make_unique<WindowDriver>();
        QVERIFY(m_window->open());
        m_window->controller().choose("zone", zoneId);
        m_window->settle();
        m_ground = ground();
        m_file = outline();
        Bounds box;
        box.add(m_file);
        m_middle = box.centre();
        QMetaObject::invokeMethod(m_window->item("map"), "look", m_middle.latitude, m_middle.longitude, 9.5);
        m_window->settle();
        QVERIFY(m_ground.contains("km²"));
        m_window->click("editOutline");
        m_window->click("correctOutline");
        waitForFigures();
        QCOMPARE(ground(), m_ground);
    }

    void draggingAVertexChangesTheFiguresAndThenTheDossier() {
        const QPoint from = vertexPixel();
        const QStringList contested = contestedRows();
        QTest::mousePress(&m_window->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_window->window(), outwards(from, 0.05));
        waitForFigures();
        const QString during = ground();
        QVERIFY(during != m_ground);
        QVERIFY(contestedRows() != contested);
        QCOMPARE(outline(), m_file); // nothing is settled while the hand is on it
        QTest::mouseMove(&m_window->window(), outwards(from, 0.08));
        waitForFigures();
        QVERIFY(ground() != during);
        QTest::mouseRelease(&m_window->window(), Qt::LeftButton, {}, outwards(from, 0.08));
        waitForDossier();
        QVERIFY(outline() != m_file);
        QCOMPARE(ground(), m_window->controller().words().area(ellipsoidalArea(outline())));
        QVERIFY(m_window->controller().document()->canUndo());

        QTest::keyClick(&m_window->window(), Qt::Key_Z, Qt::ControlModifier);
        waitForDossier();
        QCOMPARE(outline(), m_file);
        QVERIFY(!m_window->controller().document()->canUndo());
        QTRY_COMPARE(ground(), m_ground);
        QCOMPARE(contestedRows(), contested);
    }

    void escapeTakesADragBack() {
        const QPoint from = vertexPixel();
        QTest::mousePress(&m_window->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_window->window(), outwards(from, 0.05));
        waitForFigures();
        QVERIFY(ground() != m_ground);
        QTest::keyClick(&m_window->window(), Qt::Key_Escape);
        waitForFigures();
        QCOMPARE(ground(), m_ground);
        QTest::mouseMove(&m_window->window(), outwards(from, 0.12)); // the button is still down
        QTest::mouseRelease(&m_window->window(), Qt::LeftButton, {}, outwards(from, 0.12));
        m_window->settle();
        QCOMPARE(ground(), m_ground);
        QCOMPARE(outline(), m_file);
        QVERIFY(m_window->controller().editor()->isActive());
        QTest::keyClick(&m_window->window(), Qt::Key_Escape);
        QVERIFY(!m_window->controller().editor()->isActive());
    }

    void anOutlineThatCrossesItselfIsToldAndDoesNotStay() {
        const QPoint from = vertexPixel();
        QTest::mousePress(&m_window->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_window->window(), outwards(from, 0.02));
        waitForFigures();
        const QString last = ground();
        QTest::mouseMove(&m_window->window(), outwards(from, -2.3)); // across the zone and out on its other side
        QTRY_VERIFY(!m_window->controller().editor()->fault().empty());
        QVERIFY(m_window->controller().editor()->outline().isPending);
        QVERIFY2(m_window->text("inspectorAlert").contains("crosses itself"),
                 qPrintable(m_window->text("inspectorAlert")));
        QCOMPARE(ground(), last);
        QTest::mouseRelease(&m_window->window(), Qt::LeftButton, {}, outwards(from, -2.3));
        waitForDossier();
        QCOMPARE(ground(), last);
        QVERIFY(!m_window->controller().editor()->outline().isPending);
        QVERIFY(m_window->text("inspectorAlert").contains("crosses itself")); // why, until a vertex is taken again
        QTest::keyClick(&m_window->window(), Qt::Key_Tab);
        QVERIFY(m_window->controller().editor()->fault().empty());
        QCOMPARE(ellipsoidalArea(outline()).value > 0, true);
    }

    void aKeyKeepsAnOutlineThatCrossedItselfRepaired() {
        const QPoint from = vertexPixel();
        QTest::mousePress(&m_window->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_window->window(), outwards(from, -1.0));
        QTest::mouseMove(&m_window->window(), outwards(from, -2.3)); // across the zone and out on its other side
        QTRY_VERIFY(!m_window->controller().editor()->fault().empty());
        QVERIFY(m_window->controller().editor()->outline().faultAt.has_value()); // marked
        QTest::mouseRelease(&m_window->window(), Qt::LeftButton, {}, outwards(from, -2.3));
        waitForDossier();
        QVERIFY2(m_window->text("followText").contains("F keeps it repaired"),
                 qPrintable(m_window->text("followText")));
        const Area stood = outline(); // the last that could
        const Area crossed = *m_window->controller().editor()->refused();
        QCOMPARE(validate(crossed)->kind, AreaFaultKind::SelfCrossing);
        QTest::keyClick(&m_window->window(), Qt::Key_F);
        waitForDossier();
        const Area repaired = outline();
        QVERIFY(!validate(repaired) && repaired != stood);
        QVERIFY2(m_window->text("followText").startsWith(QStringLiteral("Repaired: %1 part").arg(repaired.size())),
                 qPrintable(m_window->text("followText")));
        QVERIFY(m_window->text("followText").contains(m_window->controller().words().area(ellipsoidalArea(repaired))));
        QVERIFY(!m_window->controller().editor()->outline().faultAt);
        QVERIFY(m_window->controller().document()->undoText().startsWith("Repair outline"));
        QTest::keyClick(&m_window->window(), Qt::Key_F); // there is nothing to repair any more
        waitForDossier();
        QTest::keyClick(&m_window->window(), Qt::Key_Z, Qt::ControlModifier);
        waitForDossier();
        QCOMPARE(outline(), stood);
    }

    void aVertexIsMadeAtAMidpointAndRemovedByAKey() {
        const auto count = outline()[0].outer.size();
        QMetaObject::invokeMethod(m_window->item("map"), "zoom", 2.0); // its edges are long enough then
        m_window->settle();
        const auto handles = m_window->handles();
        const auto midpoint = std::ranges::find(handles, true, &OutlineHandle::isMidpoint);
        QVERIFY(midpoint != handles.end());
        const QPoint from = m_window->item("outlineHandles")->mapToScene(midpoint->at).toPoint();
        QTest::mousePress(&m_window->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_window->window(), from + QPoint(6, 5));
        QTest::mouseRelease(&m_window->window(), Qt::LeftButton, {}, from + QPoint(6, 5));
        waitForDossier();
        QCOMPARE(outline()[0].outer.size(), count + 1);
        QTest::keyClick(&m_window->window(), Qt::Key_Delete);
        waitForDossier();
        QCOMPARE(outline()[0].outer.size(), count);
    }

    void theKeyboardAloneMovesAVertex() {
        QTest::keyClick(&m_window->window(), Qt::Key_Tab);
        QTest::keyClick(&m_window->window(), Qt::Key_Tab);
        QCOMPARE(m_window->controller().editor()->outline().vertex, 1);
        QTest::keyClick(&m_window->window(), Qt::Key_Up);
        waitForDossier();
        const Area changed = outline();
        const Ring& ring = changed[0].outer;
        QVERIFY(ring[1].latitude > m_file[0].outer[1].latitude);
        QVERIFY(ring[0] == m_file[0].outer[0] && ring[2] == m_file[0].outer[2]);
        QTest::keyClick(&m_window->window(), Qt::Key_Backtab);
        QCOMPARE(m_window->controller().editor()->outline().vertex, 0);
    }

    void whatWasLetGoStaysWhenAnotherThingIsChosenAtOnce() {
        letGo();
        m_window->controller().choose("actor", "issp");
        QTRY_VERIFY(!m_window->controller().editor()->isActive());
        m_window->settle();
        QCOMPARE(m_window->controller().selectedKind(), QStringLiteral("actor"));
        QCOMPARE(m_window->controller().selectedId(), QStringLiteral("issp"));
        QVERIFY(outline() != m_file);
    }

    void whatWasLetGoStaysWhenEditingEndsAtOnce() {
        letGo();
        m_window->controller().escape();
        QTRY_VERIFY(!m_window->controller().editor()->isActive());
        m_window->settle();
        QCOMPARE(m_window->controller().selectedId(), QString::fromLatin1(zoneId));
        QVERIFY(outline() != m_file);
    }

    void cleanup() { m_window.reset(); }

private:
    static constexpr const char* zoneId = "issp-talataye@2";

    QString ground() {
        const auto& rows = m_window->controller().inspector()->rows();
        const auto row = std::ranges::find(rows, QStringLiteral("Ground"), &InspectorRow::text);
        return row == rows.end() ? QString() : row->trailing;
    }
    QStringList contestedRows() {
        QStringList list;
        for (const ContestedRow& row : m_window->controller().contested()->rows())
            list.push_back(row.pairId + u' ' + row.areaText);
        return list;
    }
    /// Moves a vertex and lets go; the answer has not come when this returns.
    void letGo() {
        OutlineEditor* editor = m_window->controller().editor();
        const Position from = m_file[0].outer[1];
        editor->grab(0, 1);
        editor->move(from.latitude + 0.01, from.longitude);
        editor->release();
        QVERIFY(editor->isSettling());
    }
    Area outline() { return m_window->controller().session()->dossier->zoneState(zoneId)->outline; }
    void waitForFigures() {
        OutlineEditor* editor = m_window->controller().editor();
        QTRY_VERIFY(editor->picture() && editor->live().situation == editor->serial());
    }
    void waitForDossier() {
        QTRY_VERIFY(!m_window->controller().editor()->isDragging());
        m_window->settle();
    }
    /// A vertex that is shown as a handle and lies on the ground of a rival.
    QPoint vertexPixel() {
        const Workspace& workspace = m_window->controller().workspace();
        const auto isContested = [&](const OutlineHandle& handle) {
            const Position at = m_file[0].outer[static_cast<std::size_t>(handle.vertex)];
            return !handle.isMidpoint && std::ranges::any_of(activeZones(workspace), [&](const ZoneState* zone) {
                return !isAllied(*workspace.dossier, zone->actor, "issp", workspace.at) && contains(zone->outline, at);
            });
        };
        const auto handles = m_window->handles();
        const auto found = std::ranges::find_if(handles, isContested);
        if (found == handles.end()) qFatal("no vertex on contested ground");
        return m_window->item("outlineHandles")->mapToScene(found->at).toPoint();
    }

    /// A pixel on the line from the zone's middle: beyond `from` for a share above 0, on the other side below -2.
    QPoint outwards(QPoint from, double share) {
        QQuickItem* map = m_window->item("map");
        const QPoint middle = map->mapToScene({map->width() / 2, map->height() / 2}).toPoint();
        return from + ((from - middle).toPointF() * share).toPoint();
    }

    std::unique_ptr<WindowDriver> m_window;
    QString m_ground;
    Area m_file;
    Position m_middle;
};

int main(int argc, char** argv) { return runWindowTest<OutlineTest>(argc, argv); }

#include "outline_test.moc"
