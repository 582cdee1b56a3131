// The real window under an X server: records are found, filled in, saved as steps, added and removed.
#include "window_driver.h"

#include <azalai/store/dossier_store.h>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace azalai;
using namespace azalai::test;

class RecordsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<WindowDriver>("northern-mali", m_folder->filePath("home").toStdString());
        QVERIFY(m_window->open());
    }

    void aChosenThingIsChangedAndTheChangeIsOnTheDiskAndCanBeTakenBack() {
        m_window->controller().choose("place", "goundam");
        m_window->settle();
        key(Qt::Key_F2);
        QTRY_VERIFY(isOpened());
        QCOMPARE(m_window->text("recordTitle"), QStringLiteral("Goundam"));
        type("field-population", "17000");
        type("field-name_fr", "Goundam-ville");
        QVERIFY(desk().isDirty());
        m_window->click("recordSave");
        m_window->settle();
        QVERIFY(!desk().isDirty());
        QCOMPARE(place("goundam")->population, std::optional(17000));
        QCOMPARE(place("goundam")->name.fr, std::string("Goundam-ville"));
        const auto file = *m_window->controller().document()->state().file;
        QVERIFY(DossierStore::read(file).value().dossier == dossier());
        m_window->controller().undo();
        m_window->settle();
        QCOMPARE(place("goundam")->name.fr, std::string("Goundam"));
        QCOMPARE(m_window->item("field-name_fr")->property("text").toString(), QStringLiteral("Goundam"));
    }

    void whatIsWrongIsSaidAtItsFieldAndIsNotSaved() {
        openRecords("places", "goundam");
        type("field-position", "somewhere");
        press("field-country");
        QVERIFY(!m_window->text("recordFault").isEmpty());
        QVERIFY(m_window->item("field-position")->property("wrong").toBool());
        QVERIFY(!m_window->item("recordSave")->isEnabled());
        type("field-position", "16.5 N, 3.5 W");
        press("field-country");
        QCOMPARE(m_window->text("field-position"), QStringLiteral("16.50000, -3.50000"));
        QVERIFY(m_window->item("recordSave")->isEnabled());
        m_window->click("recordSave");
        m_window->settle();
        QCOMPARE(place("goundam")->position, (Position{.latitude = 16.5, .longitude = -3.5}));
    }

    void anEventIsAddedWhereTheMapIs() {
        openRecords("events", {});
        const std::size_t before = dossier().events.size();
        m_window->click("recordAdd");
        type("field-title_en", "Convoy turned back at Ber");
        type("field-from", "2023-09-02");
        desk().toggle("places", "ber");
        desk().toggle("sources", "UN23");
        m_window->layOut();
        QVERIFY(findItem(m_window->window().contentItem(), "field-places-ber"));
        m_window->click("recordSave");
        m_window->settle();
        QCOMPARE(dossier().events.size(), before + 1);
        const Event* event = dossier().event("convoy-turned-back-at-ber");
        QVERIFY(event);
        QCOMPARE(event->places, std::vector<std::string>{"ber"});
        QCOMPARE(event->sources, std::vector<std::string>{"UN23"});
        const QQuickItem* map = m_window->item("map");
        QVERIFY(std::abs(event->position->latitude - map->property("latitude").toDouble()) < 1e-4);
        QCOMPARE(desk().openId(), QStringLiteral("convoy-turned-back-at-ber"));
        QVERIFY(!desk().isNew());
        QCOMPARE(m_window->controller().document()->undoText(), QStringLiteral("Add event: Convoy turned back at Ber"));
    }

    void removingAnActorTellsFirstWhatGoesAlong() {
        const auto& zones = dossier().zones;
        const auto zoneCount = std::ranges::count(zones, std::string("csp"), &ZoneState::actor);
        openRecords("actors", "csp");
        m_window->click("recordRemove");
        QTRY_VERIFY(desk().asksRemoval());
        QVERIFY(m_window->text("recordConsequences").contains(QString::number(zoneCount) + " zone"));
        m_window->click("recordRemove"); // keeps it
        QVERIFY(!desk().asksRemoval());
        QVERIFY(dossier().actor("csp"));
        m_window->click("recordRemove");
        QTRY_VERIFY(desk().asksRemoval());
        m_window->click("recordReallyRemove");
        m_window->settle();
        QVERIFY(!dossier().actor("csp"));
        m_window->controller().undo();
        m_window->settle();
        QCOMPARE(std::ranges::count(dossier().zones, std::string("csp"), &ZoneState::actor), zoneCount);
    }

    void nothingFilledInIsDroppedUnasked() {
        openRecords("places", "goundam");
        type("field-note", "seen by the desk");
        key(Qt::Key_Escape);
        QVERIFY(isOpened());
        m_window->click("recordStay");
        QCOMPARE(m_window->text("field-note"), QStringLiteral("seen by the desk"));
        m_window->click("kind-actors");
        QCOMPARE(desk().kind(), QStringLiteral("places"));
        m_window->click("recordSave"); // and goes on to what was asked for
        m_window->settle();
        QCOMPARE(desk().kind(), QStringLiteral("actors"));
        QCOMPARE(place("goundam")->note, std::string("seen by the desk"));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!isOpened());
    }

    void theOrderOfRulesIsChangedAndTakenBack() {
        const auto before = dossier().rules;
        openRecords("rules", "#1");
        m_window->click("recordEarlier");
        m_window->settle();
        QVERIFY(dossier().rules[0] == before[1] && dossier().rules[1] == before[0]);
        QCOMPARE(desk().openId(), QStringLiteral("#0"));
        m_window->click("recordEarlier"); // it is the first: nothing is made
        m_window->settle();
        m_window->controller().undo();
        m_window->settle();
        QVERIFY(dossier().rules == before);
    }

    void aWordOnARoadIsAddedAndCutsIt() {
        openRecords("overrides", {});
        const std::size_t before = dossier().overrides.size();
        m_window->click("recordAdd");
        const Leg& leg = dossier().legs.front();
        desk().setText("leg", QString::fromStdString(leg.id));
        desk().setText("reason_en", QStringLiteral("Bridge down"));
        m_window->layOut();
        type("field-by", "desk");
        m_window->click("recordSave");
        m_window->settle();
        QCOMPARE(dossier().overrides.size(), before + 1);
        const Override& word = dossier().overrides.back();
        QCOMPARE(word.leg, leg.id);
        QVERIFY(word.status == Status::Cut && word.when.from && word.recorded);
        QCOMPARE(word.by, std::string("desk"));
        QVERIFY(!desk().isNew());
        QCOMPARE(desk().groundKind(), QStringLiteral("leg"));
        type("field-by", "the desk"); // the same record, once more
        m_window->click("recordSave");
        m_window->settle();
        QCOMPARE(dossier().overrides.size(), before + 1);
        QCOMPARE(dossier().overrides.back().by, std::string("the desk"));
        m_window->click("recordRemove");
        QTRY_VERIFY(desk().asksRemoval());
        m_window->click("recordReallyRemove");
        m_window->settle();
        QCOMPARE(dossier().overrides.size(), before);
    }

    void theHandlingOfTheDossierIsChangedInEveryWindow() {
        openRecords("dossier", "#0");
        type("field-handling_en", "RESTRICTED");
        QVERIFY(!m_window->item("recordRemove")->isVisible());
        m_window->click("recordSave");
        m_window->settle();
        QCOMPARE(m_window->controller().handling(), QStringLiteral("RESTRICTED"));
    }

    void theListIsSearchedInAllLanguages() {
        openRecords("places", {});
        desk().setFilter(QStringLiteral("تمبكتو"));
        QCOMPARE(desk().rows()->indexOfId("tombouctou"), 0);
        desk().setFilter(QStringLiteral("no such place"));
        QCOMPARE(desk().rows()->rowCount(), 0);
    }

private:
    RecordDesk& desk() { return *m_window->controller().records(); }
    const Dossier& dossier() { return *m_window->controller().session()->dossier; }
    const Place* place(const std::string& id) { return dossier().place(id); }
    bool isOpened() { return dialog()->property("opened").toBool(); }
    QObject* dialog() { return m_window->window().findChild<QObject*>("recordsDialog"); }
    void key(Qt::Key key) { QTest::keyClick(&m_window->window(), key); }
    void press(const QString& name) { m_window->click(name); }
    void openRecords(const QString& kind, const QString& id) {
        QTest::keyClick(&m_window->window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(isOpened());
        desk().setKind(kind);
        if (!id.isEmpty()) desk().open(kind, id);
        m_window->layOut();
    }
    void type(const QString& name, const QString& text) {
        QQuickItem* field = m_window->item(name);
        reveal(field);
        m_window->click(name);
        QTest::keyClick(&m_window->window(), Qt::Key_A, Qt::ControlModifier);
        for (const QChar letter : text)
            QTest::keyClick(&m_window->window(), letter.toLatin1());
        QCOMPARE(field->property("text").toString(), text);
    }
    /// Scrolls the form until a field is seen.
    void reveal(QQuickItem* field) {
        QQuickItem* scroll = m_window->item("recordScroll");
        const double y = field->mapToItem(scroll, QPointF(0, 0)).y();
        const double room = scroll->height() - 60;
        if (y > room) scroll->setProperty("contentY", scroll->property("contentY").toDouble() + y - room);
        if (y < 0) scroll->setProperty("contentY", scroll->property("contentY").toDouble() + y);
        m_window->layOut();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_window;
};

int main(int argc, char** argv) { return runWindowTest<RecordsWindowTest>(argc, argv); }

#include "records_window_test.moc"
