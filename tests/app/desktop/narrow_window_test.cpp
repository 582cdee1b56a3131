// The real window under an X server: narrow overlaps are listed, shown, and decided about.
#include "window_driver.h"

#include <azalai/editing/zone_verbs.h>
#include <azalai/time/parse_time.h>

using namespace azalai;
using namespace azalai::test;

class NarrowWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        QVERIFY(desk().summary().isEmpty());
        const auto& actors = m_driver->controller().session()->dossier->actors;
        for (const Actor& actor : actors) // two that are not allies
            if (m_actor.empty() && !isAllied(*m_driver->controller().session()->dossier, actors.front().id, actor.id,
                                             m_driver->controller().workspace().at))
                m_actor = actor.id;
        QVERIFY(!m_actor.empty());
        draw("West bank", actors.front().id, 3.0, 3.2004); // 43 m over the other's border
        draw("East bank", m_actor, 3.2, 3.4);
    }

    void theyAreListedAndLeftOutUntilTheyAreDecided() {
        QCOMPARE(desk().rows()->count(), 1);
        QVERIFY2(m_driver->text("narrowSummary").startsWith("1 narrow overlap"),
                 qPrintable(m_driver->text("narrowSummary")));
        m_driver->click("narrow-" + pairId());
        m_driver->comeToRest();
        QCOMPARE(m_driver->controller().selectedKind(), QString("narrow"));
        QCOMPARE(m_driver->text("inspectorTitle"), QString("East bank × West bank"));
        QVERIFY(QRect(QPoint(), m_driver->window().size())
                    .contains(m_driver->pixelOf({.latitude = 21.5, .longitude = 3.2002}))); // it is gone to
    }

    void whatIsKeptIsContestedGroundAndCanBeTakenBack() {
        m_driver->click("narrow-" + pairId());
        m_driver->comeToRest();
        m_driver->click("keepNarrow");
        m_driver->comeToRest();
        QCOMPARE(desk().rows()->count(), 0);
        QVERIFY(m_driver->controller().selectedKind().isEmpty());
        QVERIFY(m_driver->controller().session()->dossier->zoneState("east-bank@1")->narrowWith ==
                std::vector<std::string>{"west-bank"});
        QVERIFY(area() > m_area);
        m_driver->undo();
        QCOMPARE(desk().rows()->count(), 1);
        QCOMPARE(area(), m_area);
    }

    void whatIsTrimmedIsTakenFromTheZoneThatIsSaid() {
        const Area west = m_driver->controller().session()->dossier->zoneState("west-bank@1")->outline;
        m_driver->click("narrow-" + pairId());
        m_driver->comeToRest();
        m_driver->click("trimFirst");
        m_driver->comeToRest();
        QCOMPARE(desk().rows()->count(), 0);
        QCOMPARE(area(), m_area);
        const Dossier& dossier = *m_driver->controller().session()->dossier;
        QVERIFY(dossier.zoneState("west-bank@1")->outline == west);
        const Position cut{.latitude = 21.5, .longitude = 3.2002};
        QVERIFY(!contains(dossier.zoneState("east-bank@1")->outline, cut) && contains(west, cut));
        m_driver->undo();
        QCOMPARE(desk().rows()->count(), 1);
    }

    void inAWhatIfNothingIsDecided() {
        m_driver->click("narrow-" + pairId());
        m_driver->comeToRest();
        QVERIFY(desk().canDecide());
        m_driver->controller().toggleWhatIf();
        m_driver->comeToRest();
        QVERIFY(!desk().canDecide());
    }

private:
    NarrowDesk& desk() { return *m_driver->controller().narrow(); }
    static QString pairId() { return QStringLiteral("east-bank@1+west-bank@1"); }
    /// Contested ground of the two actors, in m².
    double area() {
        double sum = 0.0;
        for (const ActorPair& pair : m_driver->controller().analysis()->now.overlaps.actorPairs)
            sum += pair.area.value;
        return sum;
    }
    void draw(const char* name, const std::string& actor, double west, double east) {
        m_area = area();
        NewZone zone;
        zone.name.en = name;
        zone.actor = actor;
        zone.grade = {'C', '3'};
        zone.outline = {{.outer = {{21.4, west}, {21.4, east}, {21.6, east}, {21.6, west}}, .holes = {}}};
        m_driver->controller().document()->make(
            [zone](const Dossier& dossier) { return addZone(dossier, zone, *parseTime("2024-01-05")); });
        m_driver->comeToRest();
        m_driver->controller().choose({}, {});
        m_driver->comeToRest();
    }

    std::unique_ptr<WindowDriver> m_driver;
    std::string m_actor;
    double m_area = 0.0;
};

int main(int argc, char** argv) { return runWindowTest<NarrowWindowTest>(argc, argv); }

#include "narrow_window_test.moc"
