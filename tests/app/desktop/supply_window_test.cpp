// The supply tab of the real window: rows and map choose for each other.
#include "window_driver.h"

#include <app/text/install_translator.h>

#include <QCollator>

#include <cmath>

using namespace azalai;
using namespace azalai::test;

class SupplyWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        m_driver->click("tab-supply");
        m_driver->settle();
    }

    void theListSaysWhatTheAnalysisSays() {
        const Access& access = controller().analysis()->now.access;
        const auto corridor = std::ranges::find(access.routes, "mr-fuel", &RouteStatus::route);
        QVERIFY(corridor != access.routes.end());
        QCOMPARE(corridor->status, Status::Cut);
        QCOMPARE(m_driver->text("supplyStatus-route-mr-fuel"), QStringLiteral("cut at Léré"));
    }

    void aRowChoosesItsRouteAndTheMapMarksItsLegs() {
        clickRow("route", "mr-fuel");
        m_driver->settle();
        QCOMPARE(controller().selectedKind(), QStringLiteral("route"));
        QCOMPARE(controller().selectedId(), QStringLiteral("mr-fuel"));
        const auto& way = controller().session()->dossier->route("mr-fuel")->ways.front();
        QCOMPARE(controller().selectedLegs().size(), static_cast<qsizetype>(way.size()));
        QCOMPARE(m_driver->text("inspectorTitle"), QStringLiteral("Mauritania to Timbuktu fuel corridor"));
    }

    void aRowWhoseThingIsOffThePictureBringsItToSight() {
        QQuickItem* map = m_driver->item("map");
        QMetaObject::invokeMethod(map, "look", Q_ARG(double, 22.0), Q_ARG(double, 3.0), Q_ARG(double, 9.0));
        m_driver->settle();
        QVERIFY(!isInSight("gao"));
        clickRow("place", "gao");
        m_driver->settle();
        QVERIFY(isInSight("gao"));
        QVERIFY(map->property("zoomLevel").toDouble() == 9.0); // the camera moves no more than it must
    }

    void aLegOnTheMapIsChosenAndMarksItsRow_data() {
        QTest::addColumn<QString>("leg");
        QTest::addColumn<QString>("kind");
        QTest::newRow("a last road standing has a row of its own") << "taoudenni-araouane" << "leg";
        QTest::newRow("another marks the routes over it") << "hombori-gossi" << "route";
    }
    void aLegOnTheMapIsChosenAndMarksItsRow() {
        QFETCH(const QString, leg);
        QFETCH(const QString, kind);
        controller().supply()->rows()->setFolded({});
        QMetaObject::invokeMethod(m_driver->item("map"), "goHome");
        m_driver->settle();
        const Leg* drawn = controller().session()->dossier->leg(leg.toStdString());
        QVERIFY(drawn);
        QTest::mouseClick(&m_driver->window(), Qt::LeftButton, {},
                          m_driver->pixelOf(drawn->line[drawn->line.size() / 2]));
        QCOMPARE(controller().selectedKind(), QStringLiteral("leg"));
        QCOMPARE(controller().selectedId(), leg);
        m_driver->settle();
        const SupplyListModel* rows = controller().supply()->rows();
        QVERIFY(rows->markedIndex() >= 0);
        const SupplyRow& row = rows->rows()[static_cast<std::size_t>(rows->markedIndex())];
        QCOMPARE(row.refKind, kind);
        QVERIFY(row.refId == leg || row.legs.contains(leg));
    }

    void aRoadOnNoRouteIsDrawnAndCanBeChosenToo() {
        const Leg* road = controller().session()->dossier->leg("goundam-dire");
        QVERIFY(road);
        QMetaObject::invokeMethod(m_driver->item("map"), "look", Q_ARG(double, 16.35), Q_ARG(double, -3.55),
                                  Q_ARG(double, 10.0));
        m_driver->settle();
        QTest::mouseClick(&m_driver->window(), Qt::LeftButton, {}, m_driver->pixelOf(road->line[1]));
        QCOMPARE(controller().selectedId(), QStringLiteral("goundam-dire"));
        QCOMPARE(controller().inspector()->kindText(), QStringLiteral("Road on no route"));
        QVERIFY(controller().inspector()->calendarTitle().startsWith("Status calendar"));
        QMetaObject::invokeMethod(m_driver->item("map"), "goHome");
        m_driver->settle();
    }

    void aPlaceOnTheMapScrollsToItsRow() {
        scrollTo(0);
        QTest::mouseClick(&m_driver->window(), Qt::LeftButton, {},
                          m_driver->pixelOf(controller().session()->dossier->place("menaka")->position));
        QCOMPARE(controller().selectedId(), QStringLiteral("menaka"));
        m_driver->layOut();
        QQuickItem* list = m_driver->item("supplyList");
        QQuickItem* row = m_driver->item("supply-place-menaka");
        const double top = row->mapToItem(list, QPointF(0, 0)).y();
        QVERIFY(top >= 0 && top + row->height() <= list->height());
        QVERIFY(row->property("marked").toBool());
    }

    void aRowWhoseThingIsChosenElsewhereComesWholeToSight() {
        controller().setLanguage("fr");
        m_driver->settle();
        QQuickItem* list = m_driver->item("supplyList");
        const std::vector<SupplyRow> rows = controller().supply()->rows()->rows();
        for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 24); ++i) {
            const SupplyRow& row = rows[i * 37 % rows.size()]; // up and down the list
            if (row.kind != SupplyRow::Kind::Thing || row.refKind.isEmpty()) continue;
            controller().choose(row.refKind, row.refId);
            m_driver->settle();
            waitUntilRevealed();
            m_driver->layOut();
            QQuickItem* line = nullptr;
            QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, line),
                                      Q_ARG(int, controller().supply()->rows()->markedIndex()));
            QVERIFY2(line, qPrintable(row.name));
            const double top = line->mapToItem(list, QPointF(0, 0)).y();
            QVERIFY2(top >= -0.5 && top + line->height() <= list->height() + 0.5, qPrintable(row.name));
        }
        controller().choose({}, {});
        controller().setLanguage("en");
        m_driver->settle();
    }

    void aWindowThatOpensWithAChosenPlaceShowsItsWholeRow() {
        ProgramWindow program({.dossier = "northern-mali",
                               .at = std::nullopt,
                               .language = Language::French,
                               .dark = false,
                               .size = QSize(1440, 900),
                               .chosenKind = "place",
                               .chosenId = "gourma-rharous",
                               .leftTab = 1,
                               .home = {},
                               .isTemporary = true});
        QVERIFY(program.show());
        QVERIFY(program.waitUntilComplete());
        QQuickItem* panel = findItem(program.window().contentItem(), "supplyPanel");
        QQuickItem* list = findItem(program.window().contentItem(), "supplyList");
        QVERIFY(panel && list);
        QTRY_VERIFY(!panel->property("revealing").toBool());
        QVERIFY(!program.window().grabWindow().isNull());
        QQuickItem* line = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, line),
                                  Q_ARG(int, program.controller().supply()->rows()->markedIndex()));
        QVERIFY(line);
        const double top = line->mapToItem(list, QPointF(0, 0)).y();
        QVERIFY2(top >= -0.5 && top + line->height() <= list->height() + 0.5,
                 qPrintable(QStringLiteral("%1 to %2 of %3").arg(top).arg(top + line->height()).arg(list->height())));
        installTranslator(Language::English); // words are the program's, not the window's
    }

    void eachOrderIsChosenFromTheBoxAndHolds() {
        const auto value = [](const SupplyRow& row, int order) -> double {
            if (order == 0) return row.since ? -static_cast<double>(row.since->time_since_epoch().count()) : 1e18;
            if (order == 1) return -static_cast<double>(row.people);
            if (order == 2) return -row.exposure;
            return row.status == 3 ? 0 : row.status == 2 ? 1 : row.status == 0 ? 2 : 3;
        };
        QCollator names(QLocale::English);
        names.setNumericMode(true);
        for (const int order : {4, 1, 2, 3, 0}) {
            m_driver->click("supplySort");
            m_driver->click(QStringLiteral("supplySort-%1").arg(order));
            m_driver->settle();
            QCOMPARE(controller().supply()->rows()->order(), order);
            const auto& rows = controller().supply()->rows()->rows();
            for (std::size_t i = 1; i < rows.size(); ++i) {
                if (rows[i].section != SupplyRow::Section::Places || rows[i - 1].kind != SupplyRow::Kind::Thing ||
                    rows[i - 1].section != rows[i].section || rows[i].kind != SupplyRow::Kind::Thing)
                    continue;
                if (order == 3)
                    QVERIFY(names.compare(rows[i - 1].name, rows[i].name) <= 0);
                else
                    QVERIFY2(value(rows[i - 1], order) <= value(rows[i], order), qPrintable(rows[i].name));
            }
        }
    }

    void aHeadingFoldsItsSection() {
        scrollTo(0);
        m_driver->click("supply-heading-0");
        QCOMPARE(controller().supply()->rows()->folded(), QStringLiteral("0"));
        QCOMPARE(controller().supply()->rows()->rows().at(1).section, SupplyRow::Section::Places);
        m_driver->click("supply-heading-0");
        QCOMPARE(controller().supply()->rows()->folded(), QString());
    }

    void aCargoIsChosenFromTheBoxesAndTheRowsFollow() {
        SupplyDesk& supply = *controller().supply();
        QCOMPARE(supply.goods().value(1), QStringLiteral("fuel"));
        QVERIFY(hasRow("route", "salt"));
        m_driver->click("supplyGoods");
        m_driver->click("supplyGoods-1");
        m_driver->settle();
        QCOMPARE(supply.cargo(), (Cargo{.goods = Goods::Fuel}));
        QVERIFY(!hasRow("route", "salt"));
        QVERIFY(hasRow("route", "mr-fuel"));
        QCOMPARE(supply.vehicles(), (QStringList{"any vehicle", "Light 4x4", "Tanker lorry"}));
        m_driver->item("supplyVehicle")->forceActiveFocus(); // and by the keyboard
        QTest::keyClick(&m_driver->window(), Qt::Key_Down);
        QTest::keyClick(&m_driver->window(), Qt::Key_Down);
        m_driver->settle();
        QCOMPARE(supply.cargo(), (Cargo{.goods = Goods::Fuel, .vehicle = "tanker"}));
        supply.setGoodsIndex(0); // the tanker stays, with whatever it carries
        m_driver->settle();
        QCOMPARE(supply.cargo(), (Cargo{.vehicle = "tanker"}));
        QVERIFY(supply.vehicles().size() > 3);
        QVERIFY(hasRow("route", "salt"));
        const auto& rows = supply.rows()->rows();
        QVERIFY(std::ranges::none_of(rows, [](const SupplyRow& row) { // no fuel comes in there
            return row.section == SupplyRow::Section::Entries && row.refId == u"mopti";
        }));
        supply.setVehicleIndex(0);
        m_driver->settle();
        QCOMPARE(supply.cargo(), Cargo{});
    }

    void thePageOfAPlaceSaysWhatItsWaysCostWhenTheyAreFound() {
        clickRow("place", "tombouctou");
        m_driver->settle();
        QVERIFY(controller().supply()->placeFindings());
        const auto& rows = controller().inspector()->rows();
        const auto nema = std::ranges::find(rows, QString::fromUtf8("Néma"), &InspectorRow::text);
        QVERIFY(nema != rows.end());
        QVERIFY2(nema->detail.contains("in peacetime"), qPrintable(nema->detail));
    }

    void scrubbingKeepsThePlaceOfTheList() {
        waitUntilRevealed();
        scrollTo(14);
        const double before = m_driver->item("supplyList")->property("contentY").toDouble();
        QVERIFY(before > 0);
        const Instant at = controller().workspace().at;
        controller().setInstant(static_cast<double>((at + std::chrono::hours(5)).time_since_epoch().count()));
        m_driver->settle();
        m_driver->layOut();
        QCOMPARE(m_driver->item("supplyList")->property("contentY").toDouble(), before);
        controller().setInstant(static_cast<double>(at.time_since_epoch().count()));
        m_driver->settle();
    }

    void theListWorksFromTheKeyboard() {
        QQuickItem* list = m_driver->item("supplyList");
        list->setProperty("currentIndex", 0);
        list->forceActiveFocus();
        QTest::keyClick(&m_driver->window(), Qt::Key_Down);
        QTest::keyClick(&m_driver->window(), Qt::Key_Down);
        QTest::keyClick(&m_driver->window(), Qt::Key_Return);
        QCOMPARE(controller().selectedKind(), QStringLiteral("route"));
        QCOMPARE(controller().selectedId(), controller().supply()->rows()->rows().at(2).refId);
    }

private:
    void waitUntilRevealed() { QTRY_VERIFY(!m_driver->item("supplyPanel")->property("revealing").toBool()); }
    /// Scrolls a row to sight, as a wheel would.
    void scrollTo(int row) {
        QMetaObject::invokeMethod(m_driver->item("supplyList"), "positionViewAtIndex", Q_ARG(int, row),
                                  Q_ARG(int, 1)); // to the middle
        m_driver->layOut();
    }
    bool hasRow(const QString& kind, const QString& id) {
        return std::ranges::any_of(controller().supply()->rows()->rows(),
                                   [&](const SupplyRow& row) { return row.refKind == kind && row.refId == id; });
    }
    void clickRow(const QString& kind, const QString& id) {
        const auto& rows = controller().supply()->rows()->rows();
        const auto row =
            std::ranges::find_if(rows, [&](const SupplyRow& r) { return r.refKind == kind && r.refId == id; });
        QVERIFY(row != rows.end());
        scrollTo(static_cast<int>(row - rows.begin()));
        m_driver->click(QStringLiteral("supply-%1-%2").arg(kind, id));
    }
    WorkspaceController& controller() { return m_driver->controller(); }
    bool isInSight(const char* place) {
        const QPointF point = m_driver->pixelOf(controller().session()->dossier->place(place)->position);
        QQuickItem* map = m_driver->item("map");
        return map->contains(map->mapFromScene(point));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

int main(int argc, char** argv) { return runWindowTest<SupplyWindowTest>(argc, argv); }

#include "supply_window_test.moc"
