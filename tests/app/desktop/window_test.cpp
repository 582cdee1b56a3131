// The real window under an X server: what a reader does with the mouse, and what then stands there.
#include "window_driver.h"

#include <azalai/geometry/contains.h>

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace azalai;
using namespace azalai::test;

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
    }

    void theMapIsDrawnByTheGraphicsBackEndOfTheDisplay() {
        QVERIFY(m_driver->window().rendererInterface()->graphicsApi() == QSGRendererInterface::OpenGL);
    }

    void aSwitchHidesAnActorAndShowsItAgain() {
        const QString held = text("actorArea-jnim");
        QVERIFY(held.contains("km²"));
        click("actorSwitch-jnim");
        settle();
        QCOMPARE(text("actorArea-jnim"), QStringLiteral("hidden"));
        QCOMPARE(m_driver->controller().hiddenActors(), QStringList{"jnim"});
        click("actorSwitch-jnim");
        settle();
        QCOMPARE(text("actorArea-jnim"), held);
    }

    void draggingTheTimelineMovesTheMoment() {
        const QString before = text("actorArea-csp");
        QQuickItem* chart = item("timelineChart");
        const auto at = [&](double share) {
            return chart->mapToScene({16 + share * (chart->width() - 32), chart->height() / 2}).toPoint();
        };
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, at(0.5));
        QTest::mouseMove(&m_driver->window(), at(0.7));
        QTest::mouseMove(&m_driver->window(), at(0.95));
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, at(0.95));
        settle();
        QVERIFY2(text("dateText").endsWith("December 2023"), qPrintable(text("dateText")));
        QVERIFY(text("actorArea-csp") != before);
        m_driver->controller().setInstant(1693764000); // 2023-09-03T18:00Z
        settle();
        QCOMPARE(text("dateText"), QStringLiteral("Sunday 3 September 2023"));
        QCOMPARE(text("actorArea-csp"), before);
    }

    void clickingTheGroundTellsWhoseItIs() {
        const Position ground{.latitude = 18.9, .longitude = 1.0}; // Adrar des Ifoghas, away from roads and towns
        QStringList expected;
        for (const ZoneState* zone : activeZones(m_driver->controller().workspace())) {
            if (contains(zone->outline, ground)) expected.push_back(QString::fromStdString(zone->name.en));
        }
        QCOMPARE(expected.size(), 1);
        QTest::mouseClick(&m_driver->window(), Qt::LeftButton, {}, m_driver->pixelOf(ground));
        QCOMPARE(m_driver->controller().selectedKind(), QStringLiteral("zone"));
        settle();
        QCOMPARE(text("inspectorTitle"), expected.front());
    }

    void theBriefingDialogSavesASheet() {
        click("briefingButton");
        QObject* dialog = m_driver->window().findChild<QObject*>("briefingDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->property("visible").toBool());
        waitForSheet();
        const QTemporaryDir folder;
        const QString path = folder.filePath("sheet.pdf");
        m_driver->controller().briefing()->save(QUrl::fromLocalFile(path));
        QTRY_VERIFY(!m_driver->controller().briefing()->isSaving());
        QVERIFY2(!m_driver->controller().briefing()->hasFailed(),
                 qPrintable(m_driver->controller().briefing()->message()));
        QProcess reader;
        reader.start("pdftotext", {path, "-"});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(words.contains("Timbuktu"), qPrintable(words.left(400)));
        QVERIFY(words.contains("3 September 2023"));
    }

    void partsOfTheSheetAreChosenInTheDialogAndRemembered() {
        BriefingModel& briefing = *m_driver->controller().briefing();
        QVERIFY(!briefing.sheet()->strip && !briefing.sheet()->calendar && !briefing.sheet()->rules);
        const auto corridor = briefing.strips().indexOf("Mauritania to Timbuktu fuel corridor");
        QVERIFY(corridor > 0);
        scrollOptions();
        click("sheetStrip");
        click("sheetStrip-" + QString::number(corridor));
        click("sheetCalendar");
        click("sheetCalendar-4");
        click("sheetRules");
        waitForSheet();
        QVERIFY(briefing.sheet()->strip && briefing.sheet()->calendar && briefing.sheet()->rules);
        QCOMPARE(briefing.sheet()->strip->heading, std::string("Mauritania to Timbuktu fuel corridor"));
        const auto hasRow = [&](FeatureKind kind) {
            return std::ranges::any_of(briefing.sheet()->calendar->rows, [&](const CalendarPicture::Row& row) {
                return !row.isHeading && row.ref.kind == kind;
            });
        };
        QVERIFY(hasRow(FeatureKind::Place) && hasRow(FeatureKind::Route));
        QVERIFY(briefing.note().isEmpty());
        click("briefingClose");
        click("briefingButton"); // they are as they were
        waitForSheet();
        QVERIFY(briefing.sheet()->strip && briefing.sheet()->calendar && briefing.sheet()->rules);
        QCOMPARE(item("sheetStrip")->property("displayText").toString(),
                 QStringLiteral("Mauritania to Timbuktu fuel corridor"));
        scrollOptions();
        click("sheetRules");
        item("sheetStrip")->forceActiveFocus(); // and by the keyboard
        QTest::keyClick(&m_driver->window(), Qt::Key_Home);
        waitForSheet();
        QVERIFY(!briefing.sheet()->strip && briefing.sheet()->calendar && !briefing.sheet()->rules);
        item("sheetCalendar")->forceActiveFocus();
        QTest::keyClick(&m_driver->window(), Qt::Key_Up);
        waitForSheet();
        QVERIFY(!hasRow(FeatureKind::Place) && hasRow(FeatureKind::Route));
        click("briefingClose");
    }

    void aTemplateWithPagesIsLeafedThrough() {
        BriefingModel& briefing = *m_driver->controller().briefing();
        click("briefingButton");
        waitForSheet();
        const QString before = briefing.choices();
        const auto index = [&](const char* id) {
            const auto all = shippedSheetTemplates();
            return static_cast<int>(std::ranges::find(all, std::string_view(id), &SheetTemplate::id) - all.begin());
        };
        scrollOptions(0);
        click("sheetTemplate");
        click(QStringLiteral("sheetTemplate-%1").arg(index("atlas")));
        waitForSheet();
        const auto regions = static_cast<int>(m_driver->controller().session()->dossier->regions.size());
        QCOMPARE(briefing.pageCount(), regions);
        const std::string first = briefing.sheet()->title;
        click("pageAfter");
        waitForSheet();
        QVERIFY(briefing.sheet()->title != first);
        QCOMPARE(text("pageText"), QStringLiteral("Page 2 of %1").arg(regions));
        click("sheetTemplate");
        click(QStringLiteral("sheetTemplate-%1").arg(index("town")));
        waitForSheet();
        QCOMPARE(briefing.pageCount(), 1);
        QCOMPARE(briefing.sheet()->title, std::string("Timbuktu"));
        const auto gao = briefing.subjects().indexOf("Gao");
        QVERIFY(gao > 0);
        briefing.setSubjectIndex(static_cast<int>(gao));
        waitForSheet();
        QCOMPARE(briefing.sheet()->title, std::string("Gao"));

        const QString chosen = briefing.choices(); // another start reads them
        briefing.setChoices(before);
        waitForSheet();
        QVERIFY(briefing.sheet()->title != "Gao");
        briefing.setChoices(chosen);
        waitForSheet();
        QCOMPARE(briefing.sheet()->title, std::string("Gao"));
        briefing.setChoices(before);
        waitForSheet();
        click("briefingClose");
    }

    void theSheetShowsWhatTheWindowShows() {
        BriefingModel& briefing = *m_driver->controller().briefing();
        click("briefingButton");
        waitForSheet();
        const double whole = briefing.sheet()->maps.front().metresPerMm;
        click("briefingClose");
        QQuickItem* map = item("mapCanvas")->parentItem();
        QVERIFY(map);
        QMetaObject::invokeMethod(map, "look", 16.77, -3.0, 8.5);
        settle();
        click("briefingButton");
        briefing.setInWindow(true);
        waitForSheet();
        QVERIFY(briefing.sheet()->maps.front().metresPerMm < whole / 2);
        briefing.setScaleText("1 : 2,500,000");
        waitForSheet();
        QVERIFY(briefing.sheet()->projection.find("1 : 2,500,000") != std::string::npos);
        briefing.setScaleText("12");
        QVERIFY(briefing.hasFailed());
        briefing.setGrey(true);
        waitForSheet();
        QVERIFY(briefing.sheet()->isGrey);
        briefing.setGrey(false);
        briefing.setScaleText({});
        briefing.setInWindow(false);
        waitForSheet();
        QCOMPARE(briefing.sheet()->maps.front().metresPerMm, whole);
        click("briefingClose");
        QMetaObject::invokeMethod(map, "goHome");
        settle();
    }

    void whatIsTypedOnASheetIsKeptForItsDossierAlone() {
        auto* memory = m_driver->window().property("memory").value<ViewMemory*>();
        QVERIFY(memory);
        const QString dossier = m_driver->window().property("dossier").toString();
        BriefingModel& briefing = *m_driver->controller().briefing();
        click("briefingButton");
        waitForSheet();
        briefing.setTitle("Fuel for the north");
        waitForSheet();
        click("briefingClose");
        QTRY_VERIFY(memory->briefing(dossier).contains("Fuel for the north"));
        QVERIFY(memory->briefing("another.gpkg").isEmpty());
        briefing.setChoices(memory->briefing("another.gpkg"));
        QVERIFY(briefing.title().isEmpty());
        briefing.setChoices(memory->briefing(dossier));
        QCOMPARE(briefing.title(), QStringLiteral("Fuel for the north"));
        briefing.setTitle({});
    }

    void theDialogSaysWhyAPartIsMissing() {
        BriefingModel& briefing = *m_driver->controller().briefing();
        const Instant at = m_driver->controller().workspace().at;
        Dossier quiet = *m_driver->controller().session()->dossier;
        quiet.zones.clear();
        quiet.legs.clear();
        quiet.routes.resize(1);
        auto session = std::make_shared<Session>(*m_driver->controller().session());
        session->dossier = std::make_shared<const Dossier>(std::move(quiet));
        session->history =
            std::make_shared<const AccessHistory>(computeAccessHistory(openingWorkspace(session->dossier)));
        Workspace workspace = openingWorkspace(session->dossier);
        workspace.at = at;
        briefing.setCalendarIndex(1);
        briefing.show(session, analyse(*session, workspace, at).value(), Language::English, {});
        briefing.setStripIndex(1);
        waitForSheet();
        QVERIFY2(briefing.note().contains("No way of this route"), qPrintable(briefing.note()));
    }

private:
    /// To what else stands on the sheet, at the end of a list that is longer than a small window, or to its beginning.
    void scrollOptions(double share = 1) {
        auto* options = m_driver->window().findChild<QQuickItem*>("sheetOptions");
        QVERIFY(options);
        const double end = options->property("contentHeight").toDouble() - options->height();
        options->setProperty("contentY", std::max(0.0, end) * share);
        settle();
    }
    void waitForSheet() {
        QObject* dialog = m_driver->window().findChild<QObject*>("briefingDialog");
        QEventLoop loop;
        connect(dialog, SIGNAL(completeChanged()), &loop, SLOT(quit()));
        while (!dialog->property("complete").toBool())
            loop.exec();
    }
    void settle() { m_driver->settle(); }
    QQuickItem* item(const QString& name) { return m_driver->item(name); }
    QString text(const QString& name) { return m_driver->text(name); }
    void click(const QString& name) { m_driver->click(name); }

    std::unique_ptr<WindowDriver> m_driver;
};

int main(int argc, char** argv) { return runWindowTest<WindowTest>(argc, argv); }

#include "window_test.moc"
