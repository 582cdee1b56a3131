// The real window under an X server: everything follows a zone that is moved for good, and goes back when it is not
// kept.
#include "window_driver.h"

#include <azalai/geometry/contains.h>

using namespace azalai;
using namespace azalai::test;

class MoveWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        m_before = m_driver->controller().session();
        m_driver->chooseAndFit(zoneId);
        m_whole = m_before->dossier->zoneState(zoneId)->outline;
    }

    void everythingFollowsAZoneThatIsMoved() {
        const QStringList contested = contestedRows();
        const QString first = ground();
        QTest::keyClick(&m_driver->window(), Qt::Key_M);
        const QPoint from = m_driver->insidePixel(m_whole);
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(60, -30));
        QTest::mouseMove(&m_driver->window(), from + QPoint(150, -80));
        m_driver->comeToRest();
        QVERIFY(contestedRows() != contested); // while the hand is on it
        QCOMPARE(ground(), first);             // its own ground stays
        QVERIFY(m_driver->controller().reshape()->isPreviewing());
        QVERIFY(!desk().canUndo());
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // takes the drag back
        m_driver->comeToRest();
        QCOMPARE(contestedRows(), contested);
        QVERIFY(m_driver->controller().session() == m_before);
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, from + QPoint(150, -80));

        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_driver->window(), from + QPoint(60, -30));
        QTest::mouseMove(&m_driver->window(), from + QPoint(150, -80));
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, from + QPoint(150, -80));
        m_driver->comeToRest();
        const QStringList moved = contestedRows();
        QVERIFY(m_driver->controller().reshape()->isAsking() && moved != contested);
        QVERIFY(!m_driver->controller().prepareBriefing());   // what is shown is not the dossier
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape); // back where it stood
        m_driver->comeToRest();
        QCOMPARE(contestedRows(), contested);
        QVERIFY(m_driver->controller().session() == m_before);

        m_driver->controller().reshape()->moveZone(50'000, 20'000);
        m_driver->comeToRest();
        const QStringList aside = contestedRows();
        m_driver->click("reshapeNow");
        m_driver->comeToRest();
        QCOMPARE(contestedRows(), aside); // what was shown is what came
        QVERIFY(!m_driver->controller().reshape()->isPreviewing());
        m_driver->undo();
        QVERIFY(*m_driver->controller().session()->dossier == *m_before->dossier);
        QCOMPARE(contestedRows(), contested);
    }

    void aWhatIfBeginsWithTheDossierNotWithAMoveThatIsAskedAbout() {
        QTest::keyClick(&m_driver->window(), Qt::Key_M);
        m_driver->controller().reshape()->moveZone(50'000, 20'000);
        m_driver->comeToRest();
        QVERIFY(m_driver->controller().reshape()->isPreviewing());
        QTest::keyClick(&m_driver->window(), Qt::Key_W);
        m_driver->comeToRest();
        QVERIFY(m_driver->controller().whatIf()->isActive());
        QVERIFY(m_driver->controller().whatIf()->base() == m_before);
        QVERIFY(!m_driver->controller().reshape()->isPreviewing());
    }

    void cleanup() { m_driver.reset(); }

private:
    static constexpr const char* zoneId = "issp-talataye@2";

    DocumentDesk& desk() { return *m_driver->controller().document(); }
    QStringList contestedRows() {
        QStringList list;
        for (const ContestedRow& row : m_driver->controller().contested()->rows())
            list.push_back(row.pairId + u' ' + row.areaText);
        return list;
    }
    QString ground() { // as the page has it
        const auto& rows = m_driver->controller().inspector()->rows();
        const auto row = std::ranges::find(rows, QStringLiteral("Ground"), &InspectorRow::text);
        return row == rows.end() ? QString() : row->trailing;
    }
    void choose(const char* id) {
        m_driver->controller().choose("zone", id);
        m_driver->settle();
    }

    std::unique_ptr<WindowDriver> m_driver;
    std::shared_ptr<const Session> m_before;
    Area m_whole;
};

int main(int argc, char** argv) { return runWindowTest<MoveWindowTest>(argc, argv); }

#include "move_window_test.moc"
