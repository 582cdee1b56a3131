// The list of the supply panel: order, folding and marks, under Qt's own model tester.
#include <app/supply/supply_list_model.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace azalai;
using Mode = QAbstractItemModelTester::FailureReportingMode;
using Section = SupplyRow::Section;
using Order = SupplyListModel::Order;

namespace {

SupplyRow head(Section section) {
    return {.section = section, .kind = SupplyRow::Kind::Heading, .name = QString::number(static_cast<int>(section))};
}

SupplyRow thing(Section section, const char* kind, const QString& id, std::optional<int> sinceDay, std::int64_t people,
                double exposure) {
    SupplyRow row{.section = section, .refKind = QString::fromLatin1(kind), .refId = id, .name = id, .status = 1};
    if (sinceDay) row.since = Instant(std::chrono::days(*sinceDay));
    row.people = people;
    row.exposure = exposure;
    return row;
}

std::vector<SupplyRow> someRows() {
    SupplyRow corridor = thing(Section::Routes, "route", "corridor", 5, 100, 0);
    corridor.legs = {"lere-niafunke", "niafunke-tonka"};
    return {head(Section::Routes),
            corridor,
            thing(Section::Routes, "route", "Bank", std::nullopt, 900, 2.5),
            thing(Section::Routes, "route", "azalai", 9, -1, 1),
            head(Section::Places),
            thing(Section::Places, "place", "gao", 1, 50, 0),
            head(Section::Roads),
            thing(Section::Roads, "leg", "z", std::nullopt, 10, 0),
            thing(Section::Roads, "leg", "a", std::nullopt, 90, 0)};
}

QStringList idsOf(const SupplyListModel& model) {
    QStringList ids;
    for (const SupplyRow& row : model.rows())
        ids.push_back(row.kind == SupplyRow::Kind::Heading ? QStringLiteral("#") + row.name : row.refId);
    return ids;
}

} // namespace

class SupplyListTest : public QObject {
    Q_OBJECT

private slots:
    void eachOrderPutsItsFirstFirstAndLeavesRoadsAsRanked_data() {
        QTest::addColumn<int>("order");
        QTest::addColumn<QStringList>("routes");
        QTest::newRow("since when: the latest, what was always so last")
            << static_cast<int>(Order::SinceWhen) << QStringList{"azalai", "corridor", "Bank"};
        QTest::newRow("people: most first, unknown last")
            << static_cast<int>(Order::People) << QStringList{"Bank", "corridor", "azalai"};
        QTest::newRow("exposure") << static_cast<int>(Order::Exposure) << QStringList{"Bank", "azalai", "corridor"};
        QTest::newRow("name, as people sort")
            << static_cast<int>(Order::Name) << QStringList{"azalai", "Bank", "corridor"};
    }
    void eachOrderPutsItsFirstFirstAndLeavesRoadsAsRanked() {
        QFETCH(const int, order);
        QFETCH(const QStringList, routes);
        SupplyListModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.show(someRows(), QLocale(QLocale::English));
        model.setOrder(order);
        const QStringList wanted = QStringList{"#0"} + routes + QStringList{"#1", "gao", "#3", "z", "a"};
        QCOMPARE(idsOf(model), wanted);
    }

    void convoysStandAfterTheEntriesThoughTheirNumberIsTheLast() {
        SupplyListModel model;
        std::vector<SupplyRow> rows = someRows();
        rows.push_back(head(Section::Convoys));
        rows.push_back(thing(Section::Convoys, "convoy", "late", 3, -1, 0));
        rows.push_back(head(Section::Rules));
        model.show(std::move(rows), QLocale(QLocale::English));
        QCOMPARE(idsOf(model).mid(4), (QStringList{"#1", "gao", "#5", "late", "#3", "z", "a", "#4"}));
        model.setFolded(QStringLiteral("5"));
        QVERIFY(!idsOf(model).contains("late"));
    }

    void anOrderThatDoesNotExistIsLeftAlone() {
        SupplyListModel model;
        model.setOrder(7);
        QCOMPARE(model.order(), static_cast<int>(Order::SinceWhen));
    }

    void aFoldedSectionKeepsItsHeadingOnly() {
        SupplyListModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.show(someRows(), QLocale(QLocale::English));
        model.toggleFold(0);
        QCOMPARE(idsOf(model), (QStringList{"#0", "#1", "gao", "#3", "z", "a"}));
        QCOMPARE(model.folded(), QStringLiteral("0"));
        model.setFolded("1 3 nonsense 99");
        QCOMPARE(model.folded(), QStringLiteral("1 3"));
        QCOMPARE(idsOf(model), (QStringList{"#0", "azalai", "corridor", "Bank", "#1", "#3"}));
    }

    void choosingAThingMarksItsRowAndUnfoldsIt() {
        SupplyListModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.show(someRows(), QLocale(QLocale::English));
        model.setFolded("1");
        const QSignalSpy marks(&model, &SupplyListModel::markedIndexChanged);
        model.mark("place", "gao");
        QCOMPARE(marks.size(), 1);
        QCOMPARE(model.folded(), QString());
        QCOMPARE(model.rows().at(static_cast<std::size_t>(model.markedIndex())).refId, QStringLiteral("gao"));
        model.mark("", "");
        QCOMPARE(model.markedIndex(), -1);
    }

    void aLegMarksItsOwnRowElseTheRoutesOverIt() {
        SupplyListModel model;
        model.show(someRows(), QLocale(QLocale::English));
        model.mark("leg", "z");
        QCOMPARE(model.rows().at(static_cast<std::size_t>(model.markedIndex())).refId, QStringLiteral("z"));
        model.mark("leg", "niafunke-tonka");
        QCOMPARE(model.rows().at(static_cast<std::size_t>(model.markedIndex())).refId, QStringLiteral("corridor"));
        model.mark("leg", "of-no-route");
        QCOMPARE(model.markedIndex(), -1);
    }

    void rowsThatStayAreMovedNotMadeAnew() {
        SupplyListModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.show(someRows(), QLocale(QLocale::English));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        model.setOrder(static_cast<int>(Order::Name));
        QCOMPARE(resets.size() + insertions.size(), 0);
        QVERIFY(!moves.isEmpty());
    }

    void randomChangesLeaveTheRowsThatWereAskedFor() {
        constexpr unsigned seed = 20230811;
        std::mt19937 random(seed);
        SupplyListModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        for (int round = 0; round < 300; ++round) {
            std::vector<SupplyRow> rows{head(Section::Roads)}; // roads stay as they come
            for (int id = 0; id < 12; ++id)
                if (random() % 3) rows.push_back(thing(Section::Roads, "leg", QString::number(id), {}, 0, 0));
            std::shuffle(rows.begin() + 1, rows.end(), random);
            if (random() % 8 == 0 && rows.size() > 1) rows.push_back(rows[1]); // even a row that stands there twice
            QStringList wanted;
            for (const SupplyRow& row : rows)
                wanted.push_back(row.kind == SupplyRow::Kind::Heading ? QStringLiteral("#") + row.name : row.refId);
            model.show(rows, QLocale(QLocale::English));
            QVERIFY2(idsOf(model) == wanted, qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
        }
    }
};

QTEST_GUILESS_MAIN(SupplyListTest)
#include "supply_list_test.moc"
