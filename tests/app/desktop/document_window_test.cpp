// The real window under an X server: what is changed is kept as it is made, taken back, named, saved and found again.
#include "window_driver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace azalai;
using namespace azalai::test;

class DocumentWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<WindowDriver>();
        QVERIFY(m_window->open());
        m_window->controller().choose("zone", zoneId);
        m_window->settle();
        m_state = *m_window->controller().session()->dossier->zoneState(zoneId);
        m_file = m_state.outline;
    }

    void aFirstChangeMakesADraftAndTheKeysTakeItBackAndForth() {
        QCOMPARE(desk().status(), QStringLiteral("Not changed"));
        correct(0.02);
        QCOMPARE(desk().status(), QStringLiteral("Draft, 1 step kept"));
        QVERIFY(outline(zoneId) != m_file);
        const Area changed = outline(zoneId);
        const auto file = *desk().state().file;
        QVERIFY(DossierStore::read(file).value().dossier.zoneState(zoneId)->outline == changed);

        QTest::keyClick(&m_window->window(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QCOMPARE(outline(zoneId), m_file);
        QVERIFY(!desk().canUndo());
        QVERIFY(DossierStore::read(file).value().dossier.zoneState(zoneId)->outline == m_file);
        QTest::keyClick(&m_window->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QCOMPARE(outline(zoneId), changed);
        QVERIFY(!desk().canRedo());
    }

    void aChangeAtAMomentKeepsTheStateThatWas() {
        m_window->click("editOutline");
        m_window->click("newOutline");
        settle();
        const QString chosen = m_window->controller().selectedId();
        QVERIFY(chosen != QString::fromLatin1(zoneId));
        QVERIFY(m_window->controller().editor()->isActive());
        nudge(0.02);
        const Dossier& dossier = *m_window->controller().session()->dossier;
        const ZoneState* before = dossier.zoneState(zoneId);
        const ZoneState* after = dossier.zoneState(chosen.toStdString());
        QVERIFY(before && after);
        QCOMPARE(before->outline, m_file);
        QVERIFY(after->outline != m_file);
        QVERIFY(before->when.to && before->when.to->begin == m_window->controller().workspace().at);
        QVERIFY(after->when.from == before->when.to);
        QTest::keyClick(&m_window->window(), Qt::Key_Escape);
        QCOMPARE(static_cast<int>(desk().state().history.done().size()), 2);
    }

    void aStateThatWasBegunAndNotChangedIsNotKept() {
        m_window->click("editOutline");
        m_window->click("newOutline");
        settle();
        QCOMPARE(desk().undoText(), QStringLiteral("New outline: Talataye, ISSP"));
        QTest::keyClick(&m_window->window(), Qt::Key_Escape);
        QVERIFY(!m_window->controller().editor()->isActive());
        settle();
        QVERIFY(desk().state().history.done().empty());
        QVERIFY(*m_window->controller().session()->dossier->zoneState(zoneId) == m_state);
    }

    void removingAThingAndGoingBackByTheListOfSteps() {
        correct(0.02);
        m_window->controller().choose("actor", "issp");
        m_window->settle();
        QTest::keyClick(&m_window->window(), Qt::Key_Delete);
        QTRY_VERIFY(m_window->controller().records()->asksRemoval()); // its zones would go along
        m_window->click("recordReallyRemove");
        settle();
        m_window->click("recordsClose");
        const Dossier& dossier = *m_window->controller().session()->dossier;
        QVERIFY(!dossier.actor("issp"));
        QVERIFY(std::ranges::none_of(dossier.zones, [](const ZoneState& z) { return z.actor == "issp"; }));
        QCOMPARE(m_window->controller().selectedKind(), QString());
        m_window->click("documentButton");
        QTRY_VERIFY(findPopupItem("stepList"));
        QCOMPARE(desk().steps()->rows().size(), 2U);
        QCOMPARE(desk().steps()->rows()[0].text, QStringLiteral("Remove actor: Islamic State Sahel Province (ISSP)"));
        desk().goTo(desk().steps()->rows()[1].number);
        settle();
        QVERIFY(m_window->controller().session()->dossier->actor("issp"));
        QVERIFY(outline(zoneId) != m_file);
        QVERIFY(!desk().steps()->rows()[0].isDone);
    }

    void aDraftIsSavedUnderANameAndOpensAgainWithItsHistory() {
        correct(0.02);
        desk().nameState("issued as sheet 07");
        settle();
        const QString path = m_folder->filePath("mine.gpkg");
        QSignalSpy saved(&desk(), &DocumentDesk::saved);
        desk().saveAs(QUrl::fromLocalFile(path));
        QTRY_COMPARE(saved.size(), 1);
        settle();
        QCOMPARE(desk().status(), QStringLiteral("mine.gpkg, kept"));
        const Area changed = outline(zoneId);
        m_window.reset();

        m_window = std::make_unique<WindowDriver>(path.toStdString());
        QVERIFY(m_window->open());
        QCOMPARE(outline(zoneId), changed);
        QCOMPARE(desk().steps()->rows().size(), 2U);
        QVERIFY(desk().steps()->rows()[0].isName);
        QTest::keyClick(&m_window->window(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QCOMPARE(outline(zoneId), m_file);

        // A second window on the same file is told who has it, and its changes go elsewhere.
        WindowDriver second(path.toStdString());
        QVERIFY(second.open());
        QVERIFY2(second.controller().document()->notice().contains("open elsewhere"),
                 qPrintable(second.controller().document()->notice()));
        QVERIFY(!second.controller().document()->state().file);
    }

    void aStepThatCannotBeWrittenIsSaidAndTriedAgain() {
        correct(0.02);
        const auto file = *desk().state().file;
        {
            const auto other = Connection::open(file, Connection::Access::Write);
            const auto writing = Transaction::begin(*other);
            QVERIFY(writing);
            m_window->controller().endZone();
            settle();
            QVERIFY(!desk().trouble().isEmpty());
            QCOMPARE(desk().status(), QStringLiteral("1 step not written"));
        }
        desk().tryAgain();
        settle();
        QCOMPARE(desk().trouble(), QString());
        QVERIFY(DossierStore::read(file).value().dossier == *m_window->controller().session()->dossier);
    }

    void theDocumentIsComparedWithANamedStateAndWithADayBefore() {
        desk().nameState(QStringLiteral("issued as sheet 07"));
        settle();
        correct(0.03);
        const auto line = desk().state().lines.front();
        QCOMPARE(line.act, Act::Name);
        m_window->click("documentButton");
        m_window->layOut();
        m_window->click("compareWithBeginning");
        settle();
        ComparisonDesk& comparison = *m_window->controller().comparison();
        QTRY_COMPARE(comparison.records()->rowCount(), 1);
        QCOMPARE(comparison.records()->rows().front().refId, zoneId);
        QVERIFY(comparison.differences()->count() > 0); // another area at least
        QCOMPARE(comparison.marks().areas.size(), std::size_t{1});
        QCOMPARE(comparison.marks().before.size(), std::size_t{1});
        desk().readEarlier(line.number);
        QTRY_VERIFY(comparison.since().contains("issued as sheet 07"));
        settle();
        QTRY_COMPARE(comparison.records()->rowCount(), 1);
        m_window->controller().undo(); // then it is as it was
        settle();
        QTRY_COMPARE(comparison.records()->rowCount(), 0);
        QCOMPARE(comparison.differences()->count(), 0);
        QVERIFY(!m_window->controller().compareWithDay("no day"));
        QVERIFY(m_window->controller().compareWithDay("2020-01-01"));
        QTRY_COMPARE(comparison.since(), QStringLiteral("The beginning"));
        m_window->click("comparisonClose");
        QVERIFY(!comparison.isActive());
    }

    void aDamagedFileIsRestoredFromItsCopyWithTheStepsOfItsJournal() {
        const std::string home = m_folder->filePath("home").toStdString();
        const QString path = m_folder->filePath("mine.gpkg");
        m_window = std::make_unique<WindowDriver>("northern-mali", home);
        QVERIFY(m_window->open());
        m_window->controller().choose("zone", zoneId);
        correct(0.02);
        QSignalSpy saved(&desk(), &DocumentDesk::saved);
        desk().saveAs(QUrl::fromLocalFile(path));
        QTRY_COMPARE(saved.size(), 1);
        reopen(path, home); // a copy of what is sound is kept
        m_window->controller().choose("zone", zoneId);
        correct(0.03);
        const Area changed = outline(zoneId);
        m_window.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype found = bytes.indexOf(m_state.name.fr.c_str());
        QVERIFY(found > 0);
        bytes[found + 1] = static_cast<char>(bytes[found + 1] ^ 1);
        file.seek(0);
        file.write(bytes);
        file.close();

        m_window = std::make_unique<WindowDriver>(path.toStdString(), home);
        QVERIFY(m_window->open());
        QVERIFY2(m_window->text("documentNotice").contains("damaged"), qPrintable(m_window->text("documentNotice")));
        m_window->click("restoreCopy");
        QTRY_VERIFY(m_window->text("documentNotice").contains("Restored"));
        settle();
        QCOMPARE(outline(zoneId), changed);
        QVERIFY(desk().canUndo());
        m_window->click("closeNotice");
        QVERIFY(desk().notice().isEmpty());
    }

    void workThatWasLeftBehindIsOfferedAgain() {
        const std::string home = m_folder->filePath("home").toStdString();
        m_window = std::make_unique<WindowDriver>("northern-mali", home);
        QVERIFY(m_window->open());
        m_window->controller().choose("zone", zoneId);
        correct(0.02);
        const Area changed = outline(zoneId);
        m_window = std::make_unique<WindowDriver>("northern-mali", home);
        QVERIFY(m_window->open());
        QCOMPARE(outline(zoneId), m_file);
        QTRY_COMPARE(desk().draftCount(), 1);
        QObject* dialog = m_window->window().findChild<QObject*>("recoveryDialog");
        QTRY_VERIFY(dialog->property("opened").toBool());
        m_window->click("openDraft");
        QTRY_VERIFY(desk().canUndo());
        settle();
        QCOMPARE(outline(zoneId), changed);
        QVERIFY(desk().isDraft());
    }

    void cleanup() {
        m_window.reset();
        m_folder.reset();
    }

private:
    static constexpr const char* zoneId = "issp-talataye@2";

    DocumentDesk& desk() { return *m_window->controller().document(); }
    Area outline(const std::string& id) { return m_window->controller().session()->dossier->zoneState(id)->outline; }
    void settle() {
        QTRY_VERIFY(!desk().isBusy());
        m_window->settle();
    }
    QObject* findPopupItem(const QString& name) { return m_window->window().findChild<QObject*>(name); }
    void reopen(const QString& path, const std::string& home) {
        m_window.reset();
        m_window = std::make_unique<WindowDriver>(path.toStdString(), home);
        QVERIFY(m_window->open());
    }
    void nudge(double latitude) {
        OutlineEditor* editor = m_window->controller().editor();
        QTRY_VERIFY(editor->picture());
        const Position from = editor->kept()[0].outer[1];
        editor->grab(0, 1);
        editor->move(from.latitude + latitude, from.longitude);
        editor->release();
        QTRY_VERIFY(!editor->isSettling());
        settle();
    }
    void correct(double latitude) {
        m_window->click("editOutline");
        m_window->click("correctOutline");
        nudge(latitude);
        QTest::keyClick(&m_window->window(), Qt::Key_Escape);
        settle();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_window;
    ZoneState m_state; ///< as in the file
    Area m_file;
};

int main(int argc, char** argv) { return runWindowTest<DocumentWindowTest>(argc, argv); }

#include "document_window_test.moc"
