// The what-if mode of the real window: roads are closed on the corridor, and dropped or kept again.
#include "window_driver.h"

#include <app/map/polygon_tool.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/validate.h>
#include <azalai/supply/what_if.h>
#include <azalai/time/parse_time.h>

using namespace azalai;
using namespace azalai::test;

class WhatIfWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        lookAt("2023-07-15"); // before the blockade: the corridor is open
        m_driver->click("tab-supply");
        m_driver->settle();
        m_before = m_driver->controller().session();
        m_figures = figures();
        QVERIFY(!isCutOff("tombouctou"));
    }

    void aLegThatIsClosedCutsPlacesOffAndDroppingGivesTheFiguresBack() {
        begin();
        QVERIFY(m_driver->item("whatIfBanner")->isVisible());
        closeAllRoadsInto("goundam");
        QVERIFY(isCutOff("goundam"));
        QVERIFY2(differences().contains("Goundam cut off: no open way from any supply entry"),
                 qPrintable(differences().join('\n')));
        QVERIFY(figures() != m_figures);
        QVERIFY2(m_driver->text("whatIfTitle").contains("cut off"), qPrintable(m_driver->text("whatIfTitle")));
        QVERIFY(m_driver->controller().session() != m_before);

        m_driver->click("whatIfDrop");
        m_driver->settle();
        QVERIFY(!m_driver->controller().whatIf()->isActive());
        QVERIFY(!m_driver->item("whatIfBanner")->isVisible());
        QCOMPARE(m_driver->controller().session(), m_before); // not a copy: the very same
        QCOMPARE(figures(), m_figures);
        QVERIFY(differences().isEmpty());
    }

    void aRowOfARouteClosesItsLegAndTakesItBack() {
        begin();
        m_driver->controller().choose("route", "mr-fuel");
        m_driver->settle();
        const std::string leg = m_driver->controller().session()->dossier->route("mr-fuel")->ways.front().back();
        const QString button = "act-leg-" + QString::fromStdString(leg);
        QCOMPARE(m_driver->text(button), QStringLiteral("Close"));
        clickInInspector(button);
        QCOMPARE(statusOf(leg), Status::Cut);
        QCOMPARE(m_driver->text(button), QStringLiteral("As it was"));
        clickInInspector(button);
        QCOMPARE(m_driver->controller().session(), m_before); // nothing is left of it
        QCOMPARE(m_driver->controller().whatIf()->count(), 0);
    }

    void eachChangeIsTakenBackOnItsOwnAndUndoneAndRedone() {
        begin();
        WhatIfDesk& desk = *m_driver->controller().whatIf();
        desk.sayOfLeg("goundam-tombouctou", 3);
        desk.sayOfLeg("lere-niafunke", 2);
        m_driver->settle();
        QCOMPARE(desk.count(), 2);
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Cut);
        QCOMPARE(statusOf("lere-niafunke"), Status::AtRisk);
        m_driver->click("tried-leg-goundam-tombouctou-remove");
        m_driver->settle();
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Open);
        QCOMPARE(statusOf("lere-niafunke"), Status::AtRisk);
        m_driver->click("whatIfUndo");
        m_driver->settle();
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Cut);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        m_driver->settle();
        QCOMPARE(m_driver->controller().session(), m_before);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        m_driver->settle();
        QCOMPARE(desk.count(), 1);
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Cut);
    }

    void theKeysCloseAChosenLegAndShowTheDossierAsItIs() {
        QTest::keyClick(&m_driver->window(), Qt::Key_X); // means nothing yet
        m_driver->settle();
        QCOMPARE(m_driver->controller().session(), m_before);
        QTest::keyClick(&m_driver->window(), Qt::Key_W);
        m_driver->controller().choose("leg", "goundam-tombouctou");
        QTest::keyClick(&m_driver->window(), Qt::Key_X);
        m_driver->settle();
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Cut);
        const QStringList different = differences();
        QTest::keyClick(&m_driver->window(), Qt::Key_B);
        m_driver->settle();
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Open);
        QCOMPARE(figures(), m_figures);
        QCOMPARE(differences(), different); // still from the dossier to the what-if
        QTest::keyClick(&m_driver->window(), Qt::Key_B);
        m_driver->settle();
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Cut);
        QTest::keyClick(&m_driver->window(), Qt::Key_O);
        m_driver->settle();
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Open);
    }

    void escapeAsksBeforeChangesAreLost() {
        begin();
        m_driver->controller().whatIf()->sayOfLeg("goundam-tombouctou", 3);
        m_driver->settle();
        QObject* dialog = m_driver->window().findChild<QObject*>("keepDialog");
        QVERIFY(dialog && !dialog->property("visible").toBool());
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape);
        QTRY_VERIFY(dialog->property("opened").toBool());
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // the dialog only
        QTRY_VERIFY(!dialog->property("visible").toBool());
        QVERIFY(m_driver->controller().whatIf()->isActive());
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Cut);
        m_driver->controller().whatIf()->undo();
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // nothing to lose
        m_driver->settle();
        QVERIFY(!m_driver->controller().whatIf()->isActive());
        QCOMPARE(m_driver->controller().session(), m_before);
    }

    void whatIsKeptGoesOnWithItsReasonAsOneStepThatCanBeUndone() {
        begin();
        closeAllRoadsInto("goundam");
        const QStringList tried = figures();
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
        QCOMPARE(figures(), tried);
        QVERIFY(isCutOff("goundam"));
        const Dossier& dossier = *m_driver->controller().session()->dossier;
        const auto word = std::ranges::find(dossier.overrides, std::string(whatIfAuthor), &Override::by);
        QVERIFY(word != dossier.overrides.end());
        QCOMPARE(word->reason.en, std::string("Bridge out"));
        QCOMPARE(word->sources, std::vector{dossier.sources.front().key});
        QVERIFY(word->when.to == std::optional(*parseTime("2023-08-01")));
        QVERIFY(word->recorded.has_value());
        QTRY_COMPARE(m_driver->controller().document()->undoText(), QStringLiteral("Keep what-if: dossier"));
        QTRY_VERIFY(!m_driver->controller().isBusy());
        lookAt("2023-08-02");
        QVERIFY(!isCutOff("goundam")); // until then
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_driver->controller().isBusy());
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
    }

    void aZoneDrawnOverARoadCutsItAndKeptItStays() {
        begin();
        lookAround("goundam-tombouctou");
        QTest::keyClick(&m_driver->window(), Qt::Key_N);
        QVERIFY(m_driver->controller().whatIf()->isDrawing());
        chooseActorAndType("jnim", ZoneType::Blockade);
        for (const QPoint corner : {QPoint(-60, -60), QPoint(60, -60), QPoint(60, 60)})
            clickAt(roadPixel() + corner);
        QTest::mouseMove(&m_driver->window(), roadPixel() + QPoint(-60, 60));
        clickAt(roadPixel() + QPoint(-60, 60));
        QCOMPARE(m_driver->controller().whatIf()->count(), 0);
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        m_driver->settle();
        QVERIFY(!m_driver->controller().whatIf()->isDrawing());
        QCOMPARE(m_driver->controller().whatIf()->count(), 1);
        QCOMPARE(m_driver->controller().selectedId(), QStringLiteral("what-if-1@1"));
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Cut);
        QVERIFY(!differences().isEmpty());

        m_driver->controller().whatIf()->keep("tried", 0, {});
        m_driver->settle();
        QCOMPARE(statusOf("goundam-tombouctou"), Status::Cut);
        const ZoneState* zone = m_driver->controller().session()->dossier->zoneState("what-if-1@1");
        QVERIFY(zone && zone->actor == "jnim" && zone->type == ZoneType::Blockade && zone->note == "tried");
        QVERIFY(!validate(zone->outline));
    }

    void aCornerThatWouldCrossTheOutlineIsRefusedPlainly() {
        begin();
        lookAround("goundam-tombouctou");
        m_driver->click("drawZone");
        const auto* tool = qobject_cast<PolygonTool*>(m_driver->item("polygonTool"));
        for (const QPoint corner : {QPoint(0, 0), QPoint(80, 0), QPoint(80, 80)})
            clickAt(roadPixel() + corner);
        QCOMPARE(tool->count(), 3);
        clickAt(roadPixel() + QPoint(40, -60)); // over the first line
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
        begin();
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
        lookAt("2023-09-03");
        const auto before = m_driver->controller().session();
        const QStringList figuresBefore = figures();
        begin();
        m_driver->controller().choose("zone", "jnim-belt@4");
        const Area outline = before->dossier->zoneState("jnim-belt@4")->outline;
        QVERIFY(isCutOff("tombouctou"));
        QTest::keyClick(&m_driver->window(), Qt::Key_M);
        QVERIFY(m_driver->controller().whatIf()->isMoving());
        const QPoint from = insidePixel(outline);
        const QPoint far = from + QPoint(0, -170);
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(0, -60));
        QTest::mouseMove(&m_driver->window(), far);
        m_driver->settle();
        QVERIFY(!isCutOff("tombouctou")); // while it is still held
        QCOMPARE(m_driver->controller().whatIf()->count(), 0);
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // takes the drag back
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, far);
        m_driver->settle();
        QVERIFY(isCutOff("tombouctou"));
        QVERIFY(m_driver->controller().whatIf()->isMoving());

        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(0, -60));
        QTest::mouseMove(&m_driver->window(), far);
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, far);
        m_driver->settle();
        QVERIFY(!isCutOff("tombouctou"));
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
        QCOMPARE(figures(), figuresBefore);
    }

    void anOutlineIsEditedInTheBranchOnly() {
        lookAt("2023-09-03");
        const auto before = m_driver->controller().session();
        begin();
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

    void noBriefingIsMadeOfAWhatIf() {
        begin();
        m_driver->click("briefingButton");
        QVERIFY(!m_driver->window().findChild<QObject*>("briefingDialog")->property("visible").toBool());
        QVERIFY(m_driver->text("windowTitle").contains("what-if"));
    }

    void cleanup() { m_driver.reset(); }

private:
    void begin() {
        m_driver->click("whatIfButton");
        m_driver->settle();
        QVERIFY(m_driver->controller().whatIf()->isActive());
    }
    void lookAt(const char* day) {
        m_driver->controller().setInstant(static_cast<double>(parseTime(day)->begin.time_since_epoch().count()));
        m_driver->settle();
    }
    /// By the buttons of each leg's page.
    void closeAllRoadsInto(const std::string& place) {
        for (const Leg& leg : m_before->dossier->legs) {
            if (leg.from != place && leg.to != place) continue;
            m_driver->controller().choose("leg", QString::fromStdString(leg.id));
            m_driver->click("legWord-3");
            m_driver->settle();
        }
    }
    void lookAround(const std::string& leg) {
        m_road = middleOf(m_before->dossier->leg(leg)->line);
        QMetaObject::invokeMethod(m_driver->item("map"), "look", m_road.latitude, m_road.longitude, 9.0);
        m_driver->settle();
    }
    static Position middleOf(const Line& line) { return line[line.size() / 2]; }
    QPoint roadPixel() { return m_driver->pixelOf(m_road); }
    void clickAt(QPoint at) {
        m_driver->layOut();
        QTest::mouseMove(&m_driver->window(), at);
        QTest::mouseClick(&m_driver->window(), Qt::LeftButton, {}, at, 1000); // no double click
    }
    void chooseActorAndType(const std::string& actor, ZoneType type) {
        WhatIfDesk& desk = *m_driver->controller().whatIf();
        const auto& actors = m_before->dossier->actors;
        desk.setProperty("actorIndex", static_cast<int>(std::ranges::find(actors, actor, &Actor::id) - actors.begin()));
        desk.setProperty("typeIndex", desk.types().indexOf(m_driver->controller().words().word(type)));
        QVERIFY(desk.property("typeIndex").toInt() >= 0);
    }
    /// A pixel of the map that lies in an area.
    QPoint insidePixel(const Area& area) {
        QQuickItem* map = m_driver->item("map");
        for (double y = 150; y < map->height() - 150; y += 7)
            for (double x = 50; x < map->width() - 50; x += 7) {
                const QPoint pixel = map->mapToScene({x, y}).toPoint();
                const Position at = m_driver->positionAt(pixel);
                if (contains(area, at)) return pixel;
            }
        qFatal("the area is not in sight");
    }
    void clickInInspector(const QString& name) {
        m_driver->layOut();
        QQuickItem* scroll = m_driver->item("inspectorScroll");
        const double y = m_driver->item(name)->mapToItem(scroll, QPointF(0, 0)).y();
        scroll->setProperty("contentY", scroll->property("contentY").toDouble() + y - scroll->height() / 2);
        m_driver->click(name);
        m_driver->settle();
    }
    Status statusOf(const std::string& leg) {
        const auto& legs = m_driver->controller().analysis()->now.access.legs;
        const auto found = std::ranges::find(legs, leg, &LegStatus::leg);
        if (found == legs.end()) qFatal("no leg %s", leg.c_str());
        return found->status;
    }
    bool isCutOff(const std::string& place) {
        const auto& places = m_driver->controller().analysis()->now.access.places;
        return std::ranges::find(places, place, &PlaceAccess::place)->cutOff;
    }
    /// Everything that the panels say.
    QStringList figures() {
        QStringList list{m_driver->controller().supply()->summary()};
        for (const SupplyRow& row : m_driver->controller().supply()->rows()->rows())
            list.push_back(row.refKind + row.refId + row.name + row.statusText + row.sinceText);
        for (const ActorRow& row : m_driver->controller().actors()->rows())
            list.push_back(row.actorId + row.areaText);
        for (const ContestedRow& row : m_driver->controller().contested()->rows())
            list.push_back(row.pairId + row.areaText);
        for (const ChangeRow& row : m_driver->controller().changes()->rows())
            list.push_back(row.text);
        return list;
    }
    QStringList differences() {
        QStringList list;
        for (const DifferenceRow& row : m_driver->controller().whatIf()->differences()->rows())
            list.push_back(row.text);
        return list;
    }

    std::unique_ptr<WindowDriver> m_driver;
    std::shared_ptr<const Session> m_before;
    QStringList m_figures;
    Position m_road;
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (!prepareApplication()) return 1;
    WhatIfWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "what_if_window_test.moc"
