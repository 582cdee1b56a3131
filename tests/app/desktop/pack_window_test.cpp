// Sheets that are collected in the briefing dialog and issued together, and choices that are kept under a name.
#include "window_driver.h"

#include <app/pack/pack_folder.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace azalai;
using namespace azalai::test;

class PackWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        m_driver->click("briefingButton");
        rest();
    }

    void whatIsIssuedIsInTheFolderAndNamedInTheJournal() {
        m_driver->click("packAdd");
        QTRY_COMPARE(pack().count(), 1);
        briefing().setLanguage("fr");
        briefing().setPaper("A4");
        rest();
        m_driver->click("packAdd");
        QTRY_COMPARE(pack().count(), 2);
        QCOMPARE(pack().sheets()->rows()[1].detail.contains(QStringLiteral("A4 · Français")), true);
        QCOMPARE(pack().number(), QStringLiteral("NM-2023-09-03"));
        m_driver->click("packOpen");
        QTRY_VERIFY(m_driver->item("packSheets")->isVisible());
        QTemporaryDir folder;
        pack().issue(QUrl::fromLocalFile(folder.path()));
        QVERIFY(pack().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!pack().isRunning(), 60'000);
        QVERIFY2(!pack().hasFailed(), qPrintable(pack().message()));
        const QDir made(folder.filePath(QStringLiteral("NM-2023-09-03-v1")));
        QCOMPARE(made.entryList(QDir::Files),
                 (QStringList{QStringLiteral("overview-a3-en.pdf"), QStringLiteral("overview-a4-fr.pdf"),
                              QStringLiteral("SHA256SUMS")}));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("NM-2023-09-03-v1.json"))));

        // The command makes the same bytes without a window: it says so when they are others.
        QProcess command;
        command.start(QStringLiteral(AZALAI_PROGRAM),
                      {QStringLiteral("pack"), folder.filePath(QStringLiteral("NM-2023-09-03-v1.json")),
                       QStringLiteral("--dossier"), QStringLiteral("northern-mali"), QStringLiteral("-o"),
                       folder.filePath(QStringLiteral("again"))});
        QVERIFY(command.waitForFinished(60'000));
        QVERIFY2(command.exitCode() == 0, command.readAllStandardError().constData());

        const auto& journal = m_driver->controller().document()->state().history;
        QTRY_COMPARE(journal.named().size(), std::size_t{1});
        QCOMPARE(journal.named().front().name.en, std::string("issued as NM-2023-09-03, version 1"));
        QCOMPARE(pack().count(), 0);
        QCOMPARE(pack().version(), 2);
    }

    void whatIsCancelledLeavesNothing() {
        for (int sheet = 0; sheet < 8; ++sheet) {
            briefing().addToPack();
            QTRY_COMPARE(pack().count(), sheet + 1);
        }
        QTemporaryDir folder;
        pack().issue(QUrl::fromLocalFile(folder.path()));
        pack().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!pack().isRunning(), 60'000);
        QVERIFY(!pack().hasFailed());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QCOMPARE(pack().count(), 8);
        pack().moveUp(7);
        pack().remove(0);
        QCOMPARE(pack().count(), 7);
        pack().clear();
        QCOMPARE(pack().count(), 0);
    }

    void aPresetBringsBackTheChoicesAndLeavesTheTexts() {
        briefing().setPaper("A2");
        briefing().setLanguage("ar");
        briefing().setGrey(true);
        briefing().setTitle("Monday");
        briefing().keepPreset(" ministry ");
        QCOMPARE(briefing().presetNames(), QStringList{QStringLiteral("ministry")});
        const QString kept = briefing().presets();
        QVERIFY(!kept.contains(QStringLiteral("Monday")));
        briefing().setPaper("A4");
        briefing().setLanguage("en");
        briefing().setGrey(false);
        briefing().setTitle("Tuesday");
        briefing().setPresets({});
        QVERIFY(briefing().presetNames().isEmpty());
        briefing().setPresets(kept);
        briefing().takePreset(0);
        rest();
        QCOMPARE(briefing().paper(), QStringLiteral("A2"));
        QCOMPARE(briefing().language(), QStringLiteral("ar"));
        QVERIFY(briefing().isGrey());
        QCOMPARE(briefing().title(), QStringLiteral("Tuesday"));
        briefing().dropPreset("ministry");
        QVERIFY(briefing().presetNames().isEmpty());
    }

private:
    BriefingModel& briefing() { return *m_driver->controller().briefing(); }
    PackModel& pack() { return *briefing().pack(); }
    void rest() {
        const auto* dialog = m_driver->window().findChild<QObject*>(QStringLiteral("briefingDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->property("complete").toBool(), 30'000);
    }

    std::unique_ptr<WindowDriver> m_driver;
};

int main(int argc, char** argv) { return runWindowTest<PackWindowTest>(argc, argv); }

#include "pack_window_test.moc"
