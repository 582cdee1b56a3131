// The strip map of a route in the real window: it tells what is at a kilometre, and goes there.
#include "window_driver.h"

#include <app/inspector/strip_view.h>

#include <azalai/geo/geodesic.h>

using namespace azalai;
using namespace azalai::test;

class StripWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        controller().choose("route", "mr-fuel");
        m_driver->settle();
        m_driver->click("tab-strip");
        m_driver->settle();
        m_driver->layOut();
    }

    void aRouteHasAStripAndAPlaceHasNone() {
        QVERIFY(controller().strip()->isAvailable());
        QVERIFY(view()->implicitHeight() > 400);
        controller().choose("place", "gao");
        m_driver->layOut();
        QVERIFY(!controller().strip()->isAvailable());
        QVERIFY(!findItem(m_driver->window().contentItem(), "stripView"));
        QVERIFY(!m_driver->item("tab-strip")->isVisible());
        controller().choose("route", "mr-fuel"); // and the strip is still what is wanted of a route
        m_driver->layOut();
        QVERIFY(view()->isVisible());
    }

    void thePointerTellsWhatIsThereAndWhereOnTheMap() {
        const CutPoint cut = *status().firstCut;
        const Metres inside = cut.fromStart + Metres{4000};
        QTest::mouseMove(&m_driver->window(), pixelAt(Metres{200'000}));
        QCOMPARE(m_driver->text("stripStatus"), QStringLiteral("open"));
        QVERIFY(m_driver->item("groundMark")->isVisible());
        scrollTo(inside);
        QTest::mouseMove(&m_driver->window(), pixelAt(inside));
        QCOMPARE(m_driver->text("stripStatus"), QStringLiteral("cut"));
        const auto& rows = controller().strip()->rows();
        const std::string decider = cut.decidingState;
        QVERIFY(std::ranges::contains(rows, QString::fromStdString(decider), &InspectorRow::refId));
        QVERIFY(std::ranges::contains(rows, QString::fromStdString(cut.leg), &InspectorRow::refId));
        const QPointF ground = controller().strip()->ground();
        QVERIFY(geodesicDistance({.latitude = ground.y(), .longitude = ground.x()}, cut.position) < Metres{12'000});
    }

    void aLabelTellsOfItsOwnKilometre() {
        const auto& picture = *controller().strip()->picture();
        const auto lere = std::ranges::find(picture.marks, std::string("Léré"), &StripPicture::Mark::text);
        QVERIFY(lere != picture.marks.end());
        const auto& labels = view()->layout().labels;
        const auto label = std::ranges::find(labels, static_cast<std::size_t>(lere - picture.marks.begin()),
                                             &StripLayout::Label::mark);
        scrollToY(label->box.center().y() * screenPixelsPerMm);
        QTest::mouseMove(&m_driver->window(), view()->mapToScene(label->box.center() * screenPixelsPerMm).toPoint());
        QCOMPARE(controller().strip()->at(), std::optional(lere->at));
        QCOMPARE(controller().strip()->rows().front().refId, QStringLiteral("lere"));
    }

    void aClickGoesThereOnTheMapAndKeepsTheKilometre() {
        const Metres wanted = status().firstCut->fromStart + Metres{4000};
        scrollTo(wanted);
        QTest::mouseClick(&m_driver->window(), Qt::LeftButton, {}, pixelAt(wanted));
        m_driver->settle();
        QTest::mouseMove(&m_driver->window(), QPoint(500, 300));
        const QPointF ground = controller().strip()->ground();
        QVERIFY(ground.y() < 90); // kept, though the pointer left
        QQuickItem* map = m_driver->item("map");
        QVERIFY(std::abs(map->property("latitude").toDouble() - ground.y()) < 0.01);
        QVERIFY(std::abs(map->property("longitude").toDouble() - ground.x()) < 0.01);
        QVERIFY(map->property("zoomLevel").toDouble() >= 8);
        const QQuickItem* pin = m_driver->item("groundMark");
        const QPointF middle = pin->mapToScene({pin->width() / 2, pin->height() / 2});
        const QPointF drawn = m_driver->pixelOf({.latitude = ground.y(), .longitude = ground.x()});
        QVERIFY((middle - drawn).manhattanLength() <= 3);
        QCOMPARE(controller().selectedId(), QStringLiteral("mr-fuel"));
    }

    void theStripWorksFromTheKeyboard() {
        view()->forceActiveFocus();
        key(Qt::Key_Home);
        QCOMPARE(m_driver->text("stripTitle"), QStringLiteral("km 0"));
        key(Qt::Key_Down);
        const Metres first = *controller().strip()->at();
        QVERIFY(first > Metres{0});
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(*controller().strip()->at(), first + Metres{1000});
        key(Qt::Key_Up);
        QCOMPARE(*controller().strip()->at(), first);
        key(Qt::Key_End);
        QCOMPARE(*controller().strip()->at(), controller().strip()->picture()->length);
        QQuickItem* pointer = m_driver->item("stripPointer");
        m_driver->layOut();
        const double y = pointer->mapToScene({0, 0}).y(); // it was scrolled to
        QVERIFY(y > 0 && y < m_driver->item("stripTitle")->mapToScene({0, 0}).y());
        key(Qt::Key_Return);
        m_driver->settle();
        const Position end = controller().session()->dossier->place("tombouctou")->position;
        QVERIFY(std::abs(m_driver->item("map")->property("latitude").toDouble() - end.latitude) < 0.02);
    }

    void theStripFollowsTheMomentAndTheKilometreStays() {
        const Instant at = controller().workspace().at;
        controller().strip()->keep(status().firstCut->fromStart + Metres{4000}, {});
        QCOMPARE(controller().strip()->statusText(), QStringLiteral("cut"));
        show(std::chrono::sys_days(std::chrono::year(2023) / 7 / 15));
        QCOMPARE(controller().strip()->statusText(), QStringLiteral("open"));
        show(at);
        QCOMPARE(controller().strip()->statusText(), QStringLiteral("cut"));
    }

    void itCanBeMadeLongerAndIsDrawnInTheWindowsColours() {
        const double before = view()->height();
        m_driver->click("stripLonger");
        m_driver->layOut();
        QVERIFY(view()->height() > 1.8 * before);
        m_driver->click("stripShorter");
        m_driver->layOut();
        QCOMPARE(view()->height(), before);
    }

    void itIsDrawnInTheWindowsColoursThoughNothingIsDerivedAnew() {
        controller().strip()->release();
        scrollToY(0);
        QTest::mouseMove(&m_driver->window(), QPoint(500, 300));
        const auto darkestNumber = [&] { // of the scale of kilometres
            const QImage image = m_driver->window().grabWindow();
            const QPoint corner = view()->mapToScene({0, 0}).toPoint();
            int darkest = 255;
            for (int y = 20; y < 110; ++y)
                for (int x = 0; x < 24; ++x)
                    darkest = std::min(darkest, qGray(image.pixel(corner + QPoint(x, y))));
            return darkest;
        };
        QVERIFY(darkestNumber() < 130);
        view()->setProperty("dark", true);
        QVERIFY(!controller().isBusy());
        QVERIFY(darkestNumber() > 150);
        view()->setProperty("dark", false);
    }

    void aSecondClickOpensWhatWasHit() {
        const Metres inside = status().firstCut->fromStart + Metres{4000};
        const std::string decider = status().firstCut->decidingState;
        scrollTo(inside);
        QTest::mouseDClick(&m_driver->window(), Qt::LeftButton, {}, pixelAt(inside));
        QCOMPARE(controller().selectedKind(), QStringLiteral("zone"));
        QCOMPARE(controller().selectedId().toStdString(), decider);
    }

private:
    WorkspaceController& controller() { return m_driver->controller(); }
    StripView* view() { return qobject_cast<StripView*>(m_driver->item("stripView")); }
    const RouteStatus& status() {
        return *std::ranges::find(controller().analysis()->now.access.routes, "mr-fuel", &RouteStatus::route);
    }
    /// On the band of statuses.
    QPoint pixelAt(Metres along) {
        const StripLayout& layout = view()->layout();
        const double y = layout.yOf(*controller().strip()->picture(), along);
        return view()->mapToScene(QPointF(layout.status.center().x(), y) * screenPixelsPerMm).toPoint();
    }
    void scrollToY(double y) {
        QQuickItem* scroll = m_driver->item("inspectorScroll");
        const double inContent = view()->mapToItem(m_driver->item("inspectorColumn"), QPointF(0, y)).y();
        scroll->setProperty("contentY", std::max(0.0, inContent - scroll->height() / 2));
        m_driver->layOut();
    }
    void scrollTo(Metres along) {
        scrollToY(view()->layout().yOf(*controller().strip()->picture(), along) * screenPixelsPerMm);
    }
    void show(Instant at) {
        controller().setInstant(static_cast<double>(at.time_since_epoch().count()));
        m_driver->settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&m_driver->window(), key, modifiers);
    }

    std::unique_ptr<WindowDriver> m_driver;
};

int main(int argc, char** argv) { return runWindowTest<StripWindowTest>(argc, argv); }

#include "strip_window_test.moc"
