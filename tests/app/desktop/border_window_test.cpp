// The real window under an X server: a border that two zones share is dragged, and both follow.
#include "window_driver.h"

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/shared_border.h>
#include <azalai/geometry/validate.h>
#include <azalai/time/parse_time.h>

using namespace azalai;
using namespace azalai::test;

class BorderWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        m_driver->controller().choose("zone", first);
        Bounds box;
        box.add(outline(first));
        m_middle = box.centre();
        // Two zones that share a border of three vertices; the one in the middle stands alone between them.
        m_driver->controller().toggleTool(ReshapeDesk::Split);
        m_driver->controller().reshape()->takeLine(
            {{{.latitude = box.south - 0.1, .longitude = m_middle.longitude},
              {.latitude = m_middle.latitude, .longitude = m_middle.longitude + 0.05},
              {.latitude = box.north + 0.1, .longitude = m_middle.longitude}}});
        settle();
        m_driver->controller().reshape()->correct();
        settle();
        m_bend = {.latitude = m_middle.latitude, .longitude = m_middle.longitude + 0.05};
        m_before = m_driver->controller().session();
        QVERIFY(hasVertex(first, m_bend) && hasVertex(second, m_bend));
        QMetaObject::invokeMethod(m_driver->item("map"), "look", m_bend.latitude, m_bend.longitude, 9.5);
        QTest::keyClick(&m_driver->window(), Qt::Key_K); // no borders that are near
        m_driver->settle();
    }

    void bothFollowAsOneStepThatNamesThem() {
        edit("correctOutline");
        QVERIFY(m_driver->text("followText").startsWith("Where another zone"));
        const QPoint from = m_driver->pixelOf(m_bend);
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(30, 10));
        QVERIFY2(m_driver->text("followText").startsWith("Follows, in the same step: Talataye"),
                 qPrintable(m_driver->text("followText")));
        QVERIFY(m_driver->controller().editor()->outline().following != nullptr);
        QVERIFY(m_driver->controller().session() == m_before); // nothing is made while the hand is on it
        QTest::mouseMove(&m_driver->window(), from + QPoint(60, 20));
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, from + QPoint(60, 20));
        settle();
        QVERIFY(!hasVertex(first, m_bend) && !hasVertex(second, m_bend));
        QCOMPARE(shared().size(), 3U); // as many as before
        QVERIFY(!validate(outline(first)) && !validate(outline(second)));
        const double together = ground(first) + ground(second);
        QVERIFY(std::abs(together - groundBefore(first) - groundBefore(second)) < 1e-6 * together);
        QVERIFY2(desk().undoText().startsWith("Move shared border: ") && desk().undoText().contains(" · "),
                 qPrintable(desk().undoText() + QString::number(ground(first)) + " " + QString::number(ground(second)) +
                            " " + QString::number(groundBefore(first))));
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);

        // The editor has seen that it was taken back: the next drag begins from there.
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(-20, 30));
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, from + QPoint(-20, 30));
        settle();
        QCOMPARE(shared().size(), 3U);
    }

    void withCtrlOrTheSwitchOffTheOtherStays() {
        edit("correctOutline");
        const QPoint from = m_driver->pixelOf(m_bend);
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, Qt::ControlModifier, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(40, 10));
        QVERIFY(m_driver->text("followText").startsWith("Shares it and stays as it is: Talataye"));
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, Qt::ControlModifier, from + QPoint(40, 10));
        settle();
        QVERIFY(!hasVertex(first, m_bend) && hasVertex(second, m_bend));
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QTest::keyClick(&m_driver->window(), Qt::Key_J);
        QVERIFY(!m_driver->item("tool-together")->property("checked").toBool());
        QVERIFY(!m_driver->item("togetherSwitch")->property("checked").toBool());
        drag(from, from + QPoint(40, 10));
        QVERIFY(!hasVertex(first, m_bend) && hasVertex(second, m_bend));
    }

    void theKeyboardMovesTheBorderToo() {
        edit("correctOutline");
        chooseBend();
        QVERIFY(m_driver->text("followText").startsWith("Follows"));
        QTest::keyClick(&m_driver->window(), Qt::Key_Up);
        settle();
        QVERIFY(!hasVertex(first, m_bend) && !hasVertex(second, m_bend));
        QCOMPARE(shared().size(), 3U);
        QTest::keyClick(&m_driver->window(), Qt::Key_Down, Qt::ControlModifier);
        settle();
        QCOMPARE(shared().size(), 2U);
    }

    void aVertexComesAndGoesInBoth() {
        edit("correctOutline");
        const auto count = ringSize(second);
        const auto handles = m_driver->handles();
        const auto isOnBorder = [&](const OutlineHandle& handle) {
            return handle.isMidpoint &&
                   !sharingEdge(m_driver->controller().workspace(), first, static_cast<std::size_t>(handle.ring),
                                static_cast<std::size_t>(handle.vertex))
                        .empty();
        };
        const auto midpoint = std::ranges::find_if(handles, isOnBorder);
        QVERIFY(midpoint != handles.end());
        const QPoint from = m_driver->item("outlineHandles")->mapToScene(midpoint->at).toPoint();
        drag(from, from + QPoint(12, 4));
        QCOMPARE(ringSize(second), count + 1);
        QCOMPARE(shared().size(), 4U);
        QVERIFY(desk().undoText().startsWith("Move shared border"));
        QTest::keyClick(&m_driver->window(), Qt::Key_Delete);
        settle();
        QCOMPARE(ringSize(second), count);
        QCOMPARE(shared().size(), 3U);
        chooseBend();
        QTest::keyClick(&m_driver->window(), Qt::Key_Delete, Qt::ControlModifier);
        settle();
        QVERIFY(!hasVertex(first, m_bend) && hasVertex(second, m_bend));
    }

    void fromAMomentOnBothGetNewStatesAndTheOfficerIsAskedOnce() {
        const auto states = m_before->dossier->zones.size();
        edit("newOutline");
        drag(m_driver->pixelOf(m_bend), m_driver->pixelOf(m_bend) + QPoint(50, 0));
        QVERIFY(!m_driver->controller().asksHow());
        const Dossier& dossier = *m_driver->controller().session()->dossier;
        QCOMPARE(dossier.zones.size(), states + 2);
        const ZoneState* old = dossier.zoneState(second);
        QVERIFY(old->outline == m_before->dossier->zoneState(second)->outline && old->when.to);
        QCOMPARE(old->when.to->begin, m_driver->controller().workspace().at);
        QVERIFY(hasVertex(first, m_bend)); // its past
        const ZoneState* now = dossier.zoneState(m_driver->controller().selectedId().toStdString());
        const ZoneState* next = std::to_address(std::ranges::find_if(
            dossier.zones, [&](const ZoneState& s) { return s.zone == old->zone && s.id != old->id; }));
        QVERIFY(next->when.from == old->when.to && next->when.to == m_before->dossier->zoneState(second)->when.to);
        QVERIFY(now->when.from == next->when.from && now->outline != outline(first));
        // The next drag, without a question, changes these.
        QTest::keyClick(&m_driver->window(), Qt::Key_Up);
        settle();
        QCOMPARE(m_driver->controller().session()->dossier->zones.size(), states + 2);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
    }

    void anOutlineIsMadeToFollowAnotherBetweenTwoVertices() {
        QTest::keyClick(&m_driver->window(), Qt::Key_J); // alone
        edit("correctOutline");
        m_driver->click("tool-trace");
        QVERIFY(m_driver->text("followText").startsWith("Click a vertex"));
        m_driver->item("map")->forceActiveFocus();
        const std::vector<Position> border = shared();
        const Position from = border.front() == m_bend ? border[1] : border.front();
        const Position to = border.back() == m_bend ? border[1] : border.back();
        QMetaObject::invokeMethod(m_driver->item("map"), "zoom", -0.5);
        m_driver->settle();
        // By the keys: the short way is the border as it is, the other one goes around the second zone.
        chooseVertex(from);
        QTest::keyClick(&m_driver->window(), Qt::Key_Space);
        QVERIFY2(m_driver->text("followText").startsWith("Now another vertex"),
                 qPrintable(m_driver->text("followText")));
        chooseVertex(to);
        QTRY_VERIFY2(m_driver->text("followText").startsWith("Along the outline of Talataye"),
                     qPrintable(m_driver->text("followText")));
        QTest::keyClick(&m_driver->window(), Qt::Key_V);
        QTest::keyClick(&m_driver->window(), Qt::Key_Space);
        settle();
        const double both = groundBefore(first) + groundBefore(second);
        QVERIFY(std::abs(ground(first) - both) < 1e-6 * both);
        QVERIFY(!validate(outline(first)));
        QCOMPARE(outline(second), m_before->dossier->zoneState(second)->outline);
        QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier); // one step
        settle();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);

        // By clicks; the second zone shares that part and would be left without ground: nothing changes.
        QTest::keyClick(&m_driver->window(), Qt::Key_J);
        QVERIFY(m_driver->controller().editor()->isTogether());
        chooseVertex(from); // so that it has a handle: others lie close
        click(from);
        chooseVertex(to);
        QTest::mouseMove(&m_driver->window(), m_driver->pixelOf(to));
        QTRY_VERIFY(m_driver->text("followText").startsWith("Along the outline"));
        QTest::keyClick(&m_driver->window(), Qt::Key_V);
        click(to);
        settle();
        QVERIFY2(m_driver->text("inspectorAlert").contains("cannot follow there"),
                 qPrintable(m_driver->text("inspectorAlert")));
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
        click(to);
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // begins anew, and does not leave
        QVERIFY(m_driver->controller().editor()->isActive());
        QVERIFY(!m_driver->item("outlineHandles")->property("hasTraceStart").toBool());
    }

    void inAWhatIfTheyFollowToo() {
        QTest::keyClick(&m_driver->window(), Qt::Key_W);
        settle();
        QTest::keyClick(&m_driver->window(), Qt::Key_E);
        settle();
        drag(m_driver->pixelOf(m_bend), m_driver->pixelOf(m_bend) + QPoint(50, 0));
        QCOMPARE(m_driver->controller().whatIf()->count(), 2);
        const auto active = activeZones(m_driver->controller().workspace());
        QVERIFY(std::ranges::none_of(
            active, [&](const ZoneState* zone) { return std::ranges::contains(zone->outline.front().outer, m_bend); }));
        m_driver->controller().whatIf()->drop();
        settle();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
    }

    void cleanup() { m_driver.reset(); }

private:
    static constexpr const char* first = "issp-talataye@2";
    static constexpr const char* second = "issp-talataye-2@1";

    DocumentDesk& desk() { return *m_driver->controller().document(); }
    void settle() {
        QTRY_VERIFY(!m_driver->controller().editor()->isDragging());
        QTRY_VERIFY(!m_driver->controller().isBusy());
        m_driver->settle();
    }
    /// Begins to change the first zone's outline.
    void edit(const char* answer) {
        m_driver->click("editOutline");
        m_driver->click(answer);
        settle();
        QTRY_VERIFY(m_driver->controller().editor()->picture());
        m_driver->item("map")->forceActiveFocus();
    }
    void click(Position vertex) {
        m_driver->layOut();
        QTest::mouseMove(&m_driver->window(), m_driver->pixelOf(vertex));
        QTest::mouseClick(&m_driver->window(), Qt::LeftButton, {}, m_driver->pixelOf(vertex), 1000);
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), (from + to) / 2);
        QTest::mouseMove(&m_driver->window(), to);
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, to);
        settle();
    }
    void chooseBend() { chooseVertex(m_bend); }
    void chooseVertex(Position at) {
        const Ring ring = outline(first).front().outer;
        const auto place = static_cast<int>(std::ranges::find(ring, at) - ring.begin());
        for (std::size_t i = 0; i <= 2 * ring.size() && m_driver->controller().editor()->outline().vertex != place; ++i)
            QTest::keyClick(&m_driver->window(), Qt::Key_Tab);
    }
    Area outline(const char* id) { return m_driver->controller().session()->dossier->zoneState(id)->outline; }
    double ground(const char* id) { return ellipsoidalArea(outline(id)).value; }
    double groundBefore(const char* id) { return ellipsoidalArea(m_before->dossier->zoneState(id)->outline).value; }
    bool hasVertex(const char* id, Position at) { return std::ranges::contains(outline(id).front().outer, at); }
    std::size_t ringSize(const char* id) { return outline(id).front().outer.size(); }
    /// Vertices that both have.
    std::vector<Position> shared() {
        std::vector<Position> both;
        const Ring own = outline(first).front().outer;
        for (const Position at : own)
            if (hasVertex(second, at)) both.push_back(at);
        return both;
    }

    std::unique_ptr<WindowDriver> m_driver;
    std::shared_ptr<const Session> m_before;
    Position m_middle;
    Position m_bend;
};

int main(int argc, char** argv) { return runWindowTest<BorderWindowTest>(argc, argv); }

#include "border_window_test.moc"
