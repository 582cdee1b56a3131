// The real window under an X server: zones come out of files, by the menu and by a hand that drops one.
#include "window_driver.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

using namespace azalai;
using namespace azalai::test;

namespace {

/// JSON, written with single quotes.
QByteArray quoted(const char* json) { return QByteArray(json).replace('\'', '"'); }

} // namespace

class ImportWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_window = std::make_unique<WindowDriver>();
        QVERIFY(m_window->open());
        m_before = m_window->controller().session();
    }

    void outlinesOfAFileAreAskedAboutOnceAndAreOneStep() {
        m_window->controller().importFile(file("areas.geojson", QByteArray(square(0)) + "," + square(2)));
        m_window->comeToRest();
        QVERIFY(m_window->controller().zones()->isAsking());
        QCOMPARE(m_window->controller().zones()->pasted(), 2);
        QVERIFY(dossier() == *m_before->dossier);
        m_window->controller().zones()->form()->setActor(0);
        m_window->controller().zones()->keep();
        m_window->comeToRest();
        QCOMPARE(dossier().zones.size(), m_before->dossier->zones.size() + 2);
        QCOMPARE(m_window->controller().alsoChosen().size(), 1); // both are chosen
        m_window->undo();
        QVERIFY(dossier() == *m_before->dossier);
    }

    void aFileThatIsDroppedComesTheSameWay() {
        const QUrl url = file("areas.geojson", square(0));
        QMimeData data;
        data.setUrls({url});
        drop(data);
        m_window->comeToRest();
        QCOMPARE(m_window->controller().zones()->pasted(), 1);
        QCOMPARE(m_window->controller().zones()->file(), QStringLiteral("areas.geojson"));
    }

    void whatIsWrongIsToldWithItsFileAndNumberAndTheRestIsKept() {
        const QByteArray well = quoted("{'type': 'Feature', 'properties': {'name': 'A well'}, 'geometry': {'type': "
                                       "'Point', 'coordinates': [0.5, 22.5]}}");
        const ZoneState& known = m_before->dossier->zones.front();
        const QByteArray whose =
            quoted("{'type': 'Feature', 'properties': {'id': 'new@1', 'zone': 'new', 'name_en': 'New', 'name_fr': "
                   "'New', 'name_ar': 'New', 'type': 'control', 'grade': 'C3', 'actor': '") +
            known.actor.c_str() +
            quoted("'}, 'geometry': {'type': 'Polygon', 'coordinates': [[[0,22],[1,22],[1,23],[0,23],[0,22]]]}}");
        m_window->controller().importFile(file("mixed.geojson", well + "," + whose));
        m_window->comeToRest();
        const QString told = m_window->text("refusal");
        QVERIFY2(told.contains("mixed.geojson") && told.contains("#1 A well"), qPrintable(told));
        QCOMPARE(dossier().zones.size(), m_before->dossier->zones.size() + 1);
        m_window->undo();
        QVERIFY(dossier() == *m_before->dossier);
    }

    void aFileThatCannotBeReadIsNamed() {
        m_window->controller().importFile(file("torn.geojson", "{"));
        m_window->comeToRest();
        QVERIFY2(m_window->text("refusal").contains("torn.geojson"), qPrintable(m_window->text("refusal")));
        QVERIFY(dossier() == *m_before->dossier);
    }

private:
    const Dossier& dossier() { return *m_window->controller().session()->dossier; }
    static QByteArray square(int west) {
        return QString::fromUtf8(quoted("{'type': 'Feature', 'properties': {}, 'geometry': {'type': 'Polygon', "
                                        "'coordinates': [[[%1,22],[%2,22],[%2,23],[%1,23],[%1,22]]]}}"))
            .arg(west)
            .arg(west + 1)
            .toUtf8();
    }
    QUrl file(const char* name, const QByteArray& features) {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly)) qFatal("no room for %s", name);
        out.write(quoted("{'type': 'FeatureCollection', 'features': [") + features + "]}");
        return QUrl::fromLocalFile(out.fileName());
    }
    /// As a file manager does it.
    void drop(const QMimeData& data) {
        const QPointF middle(720, 450);
        QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window->window(), &event);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDriver> m_window;
    std::shared_ptr<const Session> m_before;
};

int main(int argc, char** argv) { return runWindowTest<ImportWindowTest>(argc, argv); }

#include "import_window_test.moc"
