// The page in the briefing dialog under a hand: what is dragged, scaled and typed on it.
#include "window_driver.h"

#include <app/briefing/sheet_preview.h>
#include <app/text/sheet_frame.h>

#include <QClipboard>

#include <cmath>

using namespace azalai;
using namespace azalai::test;

class SheetWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        m_driver->click("briefingButton");
        rest();
    }

    void whatIsDraggedOnAMapStaysUnderThePointer() {
        const SheetMap before = map();
        const QRectF frame = preview().mapFrame(0);
        const QPointF from = frame.center();
        drag(from, from + QPointF(60, -25));
        rest();
        // The ground that was in the middle of the frame is now where the pointer let it go.
        const double pixelsPerMm = frame.width() / layoutOf(sheet()).maps().front().rect.width;
        const double metresPerPixel = map().metresPerMm / pixelsPerMm;
        const QPointF way((before.centre.x - map().centre.x) / metresPerPixel,
                          (map().centre.y - before.centre.y) / metresPerPixel);
        QVERIFY2(QLineF(way, {60, -25}).length() < 1.5, qPrintable(QStringLiteral("%1 %2").arg(way.x()).arg(way.y())));
        QVERIFY(std::abs(scaleOf(map()) / scaleOf(before) - 1) < 1e-9);
        QVERIFY(briefing().hasOwnFrame());
        // Another start finds it there; as it was before, it looks where the program chose.
        const QString kept = briefing().choices();
        m_driver->click("sheetMapReset");
        rest();
        QCOMPARE(map().centre, before.centre);
        QVERIFY(!briefing().hasOwnFrame());
        briefing().setChoices(kept);
        rest();
        QVERIFY(map().centre != before.centre);
        m_driver->click("sheetMapReset");
        rest();
    }

    void theWheelAndTheButtonsChangeTheScaleInRoundSteps() {
        const double before = scaleOf(map());
        m_driver->click("sheetMapIn");
        rest();
        const double larger = scaleOf(map());
        QVERIFY(larger < before);
        QVERIFY2(isRound(larger), qPrintable(QString::number(larger)));
        const QRectF frame = preview().mapFrame(0);
        const QPointF at = frame.center() + QPointF(frame.width() / 4, 0);
        const PlanePoint ground = groundAt(at);
        preview().forceActiveFocus();
        QTest::wheelEvent(&m_driver->window(), preview().mapToScene(at), {0, 240});
        rest();
        QVERIFY(scaleOf(map()) < larger);
        const double pixel = map().metresPerMm * layoutOf(sheet()).maps().front().rect.width / frame.width();
        QVERIFY(std::abs(groundAt(at).x - ground.x) < pixel);
        // A scale that is typed is this map's.
        briefing().setScaleText("1 : 3,400,000");
        rest();
        QVERIFY(std::abs(scaleOf(map()) - 3.4e6) < 1);
        briefing().setScaleText({});
        rest();
        QVERIFY(!briefing().hasOwnFrame());
        QVERIFY(std::abs(scaleOf(map()) / before - 1) < 1e-9);
    }

    void arrowKeysMoveTheMap() {
        const SheetMap before = map();
        preview().forceActiveFocus();
        QTest::keyClick(&m_driver->window(), Qt::Key_Right);
        rest();
        QVERIFY(std::abs(map().centre.x - before.centre.x - 5 * before.metresPerMm) < 1);
        briefing().resetMap();
        rest();
    }

    void aMovedMapShowsTheSameGroundOnAnotherPaper() {
        m_driver->click("sheetMapIn");
        rest();
        const PlaneBox large = visibleGrounds(sheet()).front().box;
        briefing().setPaper("A4");
        rest();
        const PlaneBox small = visibleGrounds(sheet()).front().box;
        const double share = (small.east - small.west) / (large.east - large.west);
        QVERIFY2(share > 0.9 && share < 1.1, qPrintable(QString::number(share)));
        briefing().setPaper("A3");
        briefing().resetMap();
        rest();
    }

    void aTextIsWrittenAnewWhereItStands() {
        const SheetLine given = sheet().list(SheetList::Changes).lines.front();
        const QString words = QString::fromStdString(wordsOf(given));
        write(words, "JNIM took the river road");
        rest();
        const SheetLine& desks = sheet().list(SheetList::Changes).lines.front();
        QCOMPARE(desks.text, std::string("JNIM took the river road"));
        QCOMPARE(desks.notes, given.notes + " +");
        QVERIFY(sheet().disclaimer.find("†") != std::string::npos);
        const QString kept = briefing().choices(); // another start has it too
        // It is written anew, and given back.
        write("JNIM took the river road", words);
        rest();
        QVERIFY(isSame(sheet().list(SheetList::Changes).lines.front(), given));
        QVERIFY(sheet().disclaimer.find("†") == std::string::npos);
        briefing().setChoices(kept);
        rest();
        QCOMPARE(sheet().list(SheetList::Changes).lines.front().text, std::string("JNIM took the river road"));
        write("JNIM took the river road", "");
        rest();
        QVERIFY(isSame(sheet().list(SheetList::Changes).lines.front(), given));
        // The title is the option of that name; Escape leaves it.
        const QString title = QString::fromStdString(sheet().title);
        write(title, "Fuel for the north");
        rest();
        QCOMPARE(briefing().title(), QStringLiteral("Fuel for the north"));
        write("Fuel for the north", "none of it", Qt::Key_Escape);
        rest();
        QCOMPARE(briefing().title(), QStringLiteral("Fuel for the north"));
        write("Fuel for the north", "");
        rest();
        QCOMPARE(QString::fromStdString(sheet().title), title);
        // What is drawn and who said it stays as it is.
        QVERIFY(!preview()
                     .textBox(QString::fromStdString(wordsOf(sheet().list(SheetList::Sources).lines.front())))
                     .isValid());
    }

    void theLinesOfAListStandWhereTheyAreSaidToStand() {
        const QImage picture = m_driver->window().grabWindow();
        const double ratio = m_driver->window().effectiveDevicePixelRatio();
        for (const SheetText& text : textsOf(sheet())) {
            const QRectF box = preview().mapRectToScene(preview().textBox(QString::fromStdString(text.words)));
            int dark = 0;
            for (int y = qRound(box.top() * ratio); y < box.bottom() * ratio; ++y)
                for (int x = qRound(box.left() * ratio); x < box.right() * ratio; ++x)
                    dark += qGray(picture.pixel(x, y)) < 170;
            QVERIFY2(dark > 10, text.words.c_str());
        }
    }

    void theBorderBetweenPartsIsDragged() {
        const PaperRect before = layoutOf(sheet()).maps().front().rect;
        const double pixelsPerMm = preview().mapFrame(0).width() / before.width;
        const QPointF gap = preview().dividerSpot(0);
        drag(gap, gap - QPointF(40, 0));
        rest();
        const PaperRect after = layoutOf(sheet()).maps().front().rect;
        QVERIFY(std::abs(before.width - after.width - 40 / pixelsPerMm) < 1);
        QVERIFY(briefing().isArranged());
        const QString kept = briefing().choices();
        m_driver->click("sheetArrangementReset");
        rest();
        QCOMPARE(layoutOf(sheet()).maps().front().rect, before);
        briefing().setChoices(kept);
        rest();
        QCOMPARE(layoutOf(sheet()).maps().front().rect, after);
        briefing().setLanguage("ar"); // mirrored: the map is on the right of the lists
        rest();
        const QPointF mirrored = preview().dividerSpot(0);
        drag(mirrored, mirrored - QPointF(40, 0));
        rest();
        QVERIFY(std::abs(layoutOf(sheet()).maps().front().rect.width - before.width) < 1);
        briefing().setLanguage("en");
        briefing().resetArrangement();
        rest();
    }

    void aPictureOfThePageGoesToTheClipboard() {
        QGuiApplication::clipboard()->clear();
        m_driver->click("copyPicture");
        QTRY_VERIFY(!briefing().isSaving());
        const QImage picture = QGuiApplication::clipboard()->image();
        QCOMPARE(picture.width(), qRound(420 * 200 / 25.4));
        QVERIFY(qGray(picture.pixel(picture.width() / 2, 5)) < 80); // the banner
    }

    void aPageIsLookedAtMoreClosely() {
        const QRectF whole = preview().mapFrame(0);
        const QPointF at = whole.topLeft();
        QTest::wheelEvent(&m_driver->window(), preview().mapToScene(at), {0, 480}, {0, 0}, Qt::ControlModifier);
        rest();
        QVERIFY(preview().zoom() > 2);
        QVERIFY(preview().mapFrame(0).width() > 2 * whole.width());
        QVERIFY(QLineF(preview().mapFrame(0).topLeft(), at).length() < 1.5);
        m_driver->click("sheetWhole");
        rest();
        QCOMPARE(preview().mapFrame(0), whole);
    }

private:
    SheetPreview& preview() { return *qobject_cast<SheetPreview*>(m_driver->item("sheetPreview")); }
    BriefingModel& briefing() { return *m_driver->controller().briefing(); }
    const Sheet& sheet() { return *briefing().sheet(); }
    const SheetMap& map() { return sheet().maps.front(); }
    void rest() { QTRY_VERIFY(!briefing().isBusy() && preview().isComplete()); }
    /// The ground at a pixel of the preview.
    PlanePoint groundAt(QPointF pixel) {
        const QRectF frame = preview().mapFrame(0);
        const PlaneBox ground = visibleGrounds(sheet()).front().box;
        return {ground.west + (pixel.x() - frame.left()) / frame.width() * (ground.east - ground.west),
                ground.north - (pixel.y() - frame.top()) / frame.height() * (ground.north - ground.south)};
    }
    static bool isRound(double denominator) {
        const double unit = std::pow(10, std::floor(std::log10(denominator * 1.0000001)) - 1);
        return std::abs(denominator / unit - std::round(denominator / unit)) < 1e-6;
    }
    void write(const QString& words, const QString& other, Qt::Key end = Qt::Key_Return) {
        const QPointF at = preview().textBox(words).center();
        QVERIFY2(!at.isNull(), qPrintable(words));
        m_driver->clickAt(preview().mapToScene(at).toPoint());
        QQuickItem* editor = m_driver->item("sheetWords");
        QTRY_VERIFY(editor->isVisible());
        QCOMPARE(editor->property("text").toString().simplified(), words.simplified());
        QTest::keyClick(&m_driver->window(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&m_driver->window(), Qt::Key_Delete);
        for (const QChar c : other)
            QTest::keyClick(&m_driver->window(), c.toLatin1());
        if (editor->property("text").toString() != other) editor->setProperty("text", other); // no key has such letters
        QTest::keyClick(&m_driver->window(), end);
        QVERIFY(!editor->isVisible());
    }
    static bool isSame(const SheetLine& a, const SheetLine& b) {
        return a.lead == b.lead && a.text == b.text && a.notes == b.notes && a.given == b.given;
    }
    void drag(QPointF from, QPointF to) {
        const auto at = [&](QPointF pixel) { return preview().mapToScene(pixel).toPoint(); };
        QTest::mouseMove(&m_driver->window(), at(from));
        QTest::mousePress(&m_driver->window(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&m_driver->window(), at((from + to) / 2));
        QTest::mouseMove(&m_driver->window(), at(to));
        QTest::mouseRelease(&m_driver->window(), Qt::LeftButton, {}, at(to));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

int main(int argc, char** argv) { return runWindowTest<SheetWindowTest>(argc, argv); }

#include "sheet_window_test.moc"
