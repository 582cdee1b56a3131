// The real window under an X server: zones go to the clipboard and come back from there.
#include "window_driver.h"

#include <azalai/geodata/zones_as_text.h>
#include <azalai/store/dossier_store.h>
#include <azalai/time/parse_time.h>
#include <azalai/time/stated_moment.h>

#include <QClipboard>
#include <QMimeData>
#include <QTemporaryDir>

using namespace azalai;
using namespace azalai::test;

class ClipboardWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<WindowDriver>("northern-mali", m_folder->filePath("home").toStdString());
        QVERIFY(m_window->open());
        QGuiApplication::clipboard()->clear();
        m_before = m_window->controller().session();
        m_window->controller().choose("zone", "fama-dire@1");
        m_window->settle();
        m_window->item("map")->forceActiveFocus();
    }

    void aZoneThatIsCopiedIsGeoJsonAndPastedIsAZoneOfItsOwn() {
        key(Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.toStdString(), zonesGeoJson(dossier(), std::vector<std::string>{"fama-dire@1"}));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat("application/geo+json"));
        key(Qt::Key_V, Qt::ControlModifier);
        m_window->comeToRest();
        QCOMPARE(dossier().zones.size(), m_before->dossier->zones.size() + 1);
        QCOMPARE(m_window->controller().selectedId(), QStringLiteral("fama-dire-2@1"));
        const ZoneState& copy = *dossier().zoneState("fama-dire-2@1");
        const ZoneState& original = *m_before->dossier->zoneState("fama-dire@1");
        QVERIFY(copy.outline == original.outline && copy.actor == original.actor && copy.when == original.when &&
                copy.name == original.name && copy.sources == original.sources && copy.note == original.note);
        QVERIFY(m_window->controller().document()->undoText().startsWith(QStringLiteral("Paste")));
        const auto file = *m_window->controller().document()->state().file;
        QVERIFY(DossierStore::read(file).value().dossier == dossier());
        m_window->controller().undo();
        m_window->comeToRest();
        QVERIFY(dossier() == *m_before->dossier);
    }

    void severalAreChosenAfterwardsAndOneUndoTakesAllBack() {
        key(Qt::Key_A, Qt::ControlModifier);
        const qsizetype count = m_window->controller().alsoChosen().size() + 1;
        QVERIFY(count > 1);
        key(Qt::Key_C, Qt::ControlModifier);
        key(Qt::Key_V, Qt::ControlModifier);
        m_window->comeToRest();
        QCOMPARE(dossier().zones.size(), m_before->dossier->zones.size() + static_cast<std::size_t>(count));
        QCOMPARE(m_window->controller().alsoChosen().size() + 1, count);
        for (const QString& id : m_window->controller().alsoChosen())
            QVERIFY(!m_before->dossier->zoneState(id.toStdString()));
        m_window->controller().undo();
        m_window->comeToRest();
        QVERIFY(dossier() == *m_before->dossier);
    }

    void cuttingIsCopyingAndRemoving() {
        key(Qt::Key_X, Qt::ControlModifier);
        m_window->comeToRest();
        QVERIFY(!dossier().zoneState("fama-dire@1"));
        key(Qt::Key_V, Qt::ControlModifier);
        m_window->comeToRest();
        QVERIFY(dossier().zoneState("fama-dire@1"));
        QVERIFY(dossier().zoneState("fama-dire@1")->outline == m_before->dossier->zoneState("fama-dire@1")->outline);
    }

    void outlinesOfAGisAreAskedAboutOnce() {
        QGuiApplication::clipboard()->setText("wkt_geom\tname\nPolygon ((-3 16, -2 16, -2 17, -3 16))\tone\n"
                                              "Polygon ((-1 16, 0 16, 0 17, -1 16))\ttwo\nPoint (0 0)\tthree\n");
        key(Qt::Key_V, Qt::ControlModifier);
        m_window->comeToRest();
        QTRY_VERIFY(m_window->controller().zones()->isAsking());
        QTRY_VERIFY(m_window->item("zoneKeep")->isVisible());
        QVERIFY(m_window->text("zoneTitle").startsWith(QStringLiteral("2 ")));
        QVERIFY(!m_window->item("zoneBack")->isVisible());
        QVERIFY(m_window->text("refusal").contains(QStringLiteral("expected a polygon")));
        m_window->click("zoneKeep");
        m_window->comeToRest();
        QCOMPARE(dossier().zones.size(), m_before->dossier->zones.size() + 2);
        QCOMPARE(m_window->controller().alsoChosen().size(), 1);
        const ZoneState& made = *dossier().zoneState(m_window->controller().selectedId().toStdString());
        QCOMPARE(made.actor, m_before->dossier->zoneState("fama-dire@1")->actor); // the one that was chosen
        QCOMPARE(made.outline.front().outer.size(), std::size_t{3});
    }

    void outlinesAloneGoOutAsWkt() {
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("MULTIPOLYGON (((")));
        const auto back = readPastedZones(dossier(), text.toStdString()).value();
        QVERIFY(back.outlines.front() == m_before->dossier->zoneState("fama-dire@1")->outline);
    }

    void whatIsNoZoneIsRefusedWithItsReason() {
        QGuiApplication::clipboard()->setText("see you at noon");
        key(Qt::Key_V, Qt::ControlModifier);
        m_window->comeToRest();
        QVERIFY(m_window->text("refusal").contains(QStringLiteral("Clipboard")));
        QVERIFY(dossier() == *m_before->dossier);
        QVERIFY(!m_window->controller().zones()->isAsking());
    }

    void copiesMadeByDuplicatingAreChosen() {
        m_window->click("duplicateZone");
        const StatedTime shown = statedMoment(m_window->controller().workspace().at);
        QCOMPARE(m_window->text("duplicateFrom"), QString::fromStdString(formatTime(shown))); // without another word
        m_window->click("duplicateNow");
        m_window->comeToRest();
        QCOMPARE(m_window->controller().selectedId(), QStringLiteral("fama-dire-2@1"));
        QVERIFY(dossier().zoneState("fama-dire-2@1")->when == Interval({.from = shown, .to = {}}));
        QVERIFY(!m_window->item("duplicateFrom")->isVisible());
    }

    void aCopyHoldsFromTheDayThatIsTypedAndThatDayIsShown() {
        m_window->click("duplicateZone");
        m_window->item("duplicateFrom")->setProperty("text", "next week");
        m_window->click("duplicateNow");
        QVERIFY(m_window->item("duplicateFrom")->property("wrong").toBool());
        QVERIFY(dossier() == *m_before->dossier);
        m_window->item("duplicateFrom")->setProperty("text", "1999-01-01"); // not the dossier's
        m_window->click("duplicateNow");
        QVERIFY(dossier() == *m_before->dossier);
        m_window->item("duplicateFrom")->setProperty("text", "2023-11-01");
        m_window->click("duplicateNow");
        m_window->comeToRest();
        QVERIFY(dossier().zoneState("fama-dire-2@1"));
        QVERIFY(dossier().zoneState("fama-dire-2@1")->when.from == parseTime("2023-11-01"));
        QVERIFY(m_window->controller().workspace().at == parseTime("2023-11-01")->begin);
        QCOMPARE(m_window->controller().selectedId(), QStringLiteral("fama-dire-2@1"));
    }

    void removingWhatOthersHangOnAsksFirst() {
        m_window->controller().choose("place", "goundam");
        m_window->settle();
        key(Qt::Key_Delete, Qt::NoModifier);
        QTRY_VERIFY(m_window->controller().records()->asksRemoval());
        QVERIFY(dossier().place("goundam"));
        QVERIFY(m_window->text("recordConsequences").contains(QStringLiteral("road")));
        m_window->click("recordReallyRemove");
        m_window->comeToRest();
        QVERIFY(!dossier().place("goundam"));
    }

private:
    const Dossier& dossier() { return *m_window->controller().session()->dossier; }
    void key(Qt::Key key, Qt::KeyboardModifiers with) {
        QTest::keyClick(&m_window->window(), key, with);
        m_window->layOut();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_window;
    std::shared_ptr<const Session> m_before;
};

int main(int argc, char** argv) { return runWindowTest<ClipboardWindowTest>(argc, argv); }

#include "clipboard_window_test.moc"
