// The real window under an X server: what a reader does with the mouse, and what then stands there.
#include <app/desktop/prepare_application.h>
#include <app/desktop/program_window.h>

#include <azalai/geometry/contains.h>

#include <QApplication>
#include <QProcess>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace azalai;

namespace {

QQuickItem* find(QQuickItem* under, const QString& name) {
    if (under->objectName() == name) return under;
    for (QQuickItem* child : under->childItems()) {
        if (QQuickItem* found = find(child, name)) return found;
    }
    return nullptr;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_program = std::make_unique<ProgramWindow>(WindowOptions{.dossier = "northern-mali",
                                                                  .at = std::nullopt,
                                                                  .language = Language::English,
                                                                  .dark = false,
                                                                  .size = QSize(1440, 900),
                                                                  .chosenKind = {},
                                                                  .chosenId = {},
                                                                  .isTemporary = true});
        QVERIFY(m_program->show());
        settle();
    }

    void theMapIsDrawnByTheGraphicsBackEndOfTheDisplay() {
        QVERIFY(m_program->window().rendererInterface()->graphicsApi() == QSGRendererInterface::OpenGL);
    }

    void aSwitchHidesAnActorAndShowsItAgain() {
        const QString held = text("actorArea-jnim");
        QVERIFY(held.contains("km²"));
        click("actorSwitch-jnim");
        settle();
        QCOMPARE(text("actorArea-jnim"), QStringLiteral("hidden"));
        QCOMPARE(m_program->controller().hiddenActors(), QStringList{"jnim"});
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
        QTest::mousePress(&m_program->window(), Qt::LeftButton, {}, at(0.5));
        QTest::mouseMove(&m_program->window(), at(0.7));
        QTest::mouseMove(&m_program->window(), at(0.95));
        QTest::mouseRelease(&m_program->window(), Qt::LeftButton, {}, at(0.95));
        settle();
        QVERIFY2(text("dateText").endsWith("December 2023"), qPrintable(text("dateText")));
        QVERIFY(text("actorArea-csp") != before);
        m_program->controller().setInstant(1693764000); // 2023-09-03T18:00Z
        settle();
        QCOMPARE(text("dateText"), QStringLiteral("Sunday 3 September 2023"));
        QCOMPARE(text("actorArea-csp"), before);
    }

    void clickingTheGroundTellsWhoseItIs() {
        const Position ground{.latitude = 18.9, .longitude = 1.0}; // Adrar des Ifoghas, away from roads and towns
        QStringList expected;
        for (const ZoneState* zone : activeZones(m_program->controller().workspace())) {
            if (contains(zone->outline, ground)) expected.push_back(QString::fromStdString(zone->name.en));
        }
        QCOMPARE(expected.size(), 1);
        QTest::mouseClick(&m_program->window(), Qt::LeftButton, {}, pixelOf(ground));
        QCOMPARE(m_program->controller().selectedKind(), QStringLiteral("zone"));
        settle();
        QCOMPARE(text("inspectorTitle"), expected.front());
    }

    void theBriefingDialogSavesASheet() {
        click("briefingButton");
        QObject* dialog = m_program->window().findChild<QObject*>("briefingDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->property("visible").toBool());
        QEventLoop loop;
        connect(dialog, SIGNAL(completeChanged()), &loop, SLOT(quit()));
        while (!dialog->property("complete").toBool())
            loop.exec();
        const QTemporaryDir folder;
        const QString path = folder.filePath("sheet.pdf");
        m_program->controller().briefing()->save(QUrl::fromLocalFile(path));
        QVERIFY2(!m_program->controller().briefing()->hasFailed(),
                 qPrintable(m_program->controller().briefing()->message()));
        QProcess reader;
        reader.start("pdftotext", {path, "-"});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(words.contains("Timbuktu"), qPrintable(words.left(400)));
        QVERIFY(words.contains("3 September 2023"));
    }

private:
    void settle() {
        const auto complete = m_program->waitUntilComplete();
        QVERIFY(complete);
    }
    QQuickItem* item(const QString& name) {
        QQuickItem* found = find(m_program->window().contentItem(), name);
        if (!found) qFatal("no item %s", qPrintable(name));
        return found;
    }
    QString text(const QString& name) { return item(name)->property("text").toString(); }
    void click(const QString& name) {
        QQuickItem* target = item(name);
        QTest::mouseClick(&m_program->window(), Qt::LeftButton, {},
                          target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    }
    QPoint pixelOf(Position position) {
        QQuickItem* map = item("map");
        const PlanePoint centre = toMercator(
            {.latitude = map->property("latitude").toDouble(), .longitude = map->property("longitude").toDouble()});
        const PlanePoint point = toMercator(position);
        const double scale = 256 * std::exp2(map->property("zoomLevel").toDouble()) / (2 * mercatorHalfWorld);
        return map
            ->mapToScene(
                {map->width() / 2 + (point.x - centre.x) * scale, map->height() / 2 - (point.y - centre.y) * scale})
            .toPoint();
    }

    std::unique_ptr<ProgramWindow> m_program;
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (!prepareApplication()) return 1;
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "window_test.moc"
