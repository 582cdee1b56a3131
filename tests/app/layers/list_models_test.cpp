// Every list model of the window under Qt's own model tester, through the changes that scrubbing makes.
#include <app/inspector/change_list_model.h>
#include <app/inspector/inspector_model.h>
#include <app/layers/actor_list_model.h>
#include <app/layers/contested_list_model.h>
#include <app/layers/layer_list_model.h>
#include <app/layers/route_list_model.h>
#include <app/whatif/tried_list_model.h>
#include <app/work/search_model.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace azalai;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

Place placeNamed(const char* id, const LocalText& name, int rank) {
    Place place;
    place.id = id;
    place.name = name;
    place.rank = rank;
    return place;
}

} // namespace

class ListModelsTest : public QObject {
    Q_OBJECT

private slots:
    void rowsThatStayAreChangedInPlace() {
        ActorListModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show({{.actorId = "a", .areaText = "1 km²"}, {.actorId = "b", .areaText = "2 km²"}});
        QCOMPARE(resets.size(), 1);
        model.show({{.actorId = "a", .areaText = "1 km²"}, {.actorId = "b", .areaText = "3 km²"}});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.front().front().toModelIndex().row(), 1);
        const int area = model.roleNames().key("areaText");
        QCOMPARE(model.data(model.index(1), area).toString(), QStringLiteral("3 km²"));
    }

    void rowsThatChangeOrderStayTheSameRows() {
        std::mt19937 random(7);
        TriedListModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        std::vector<TriedRow> rows;
        int made = 0;
        for (int round = 0; round < 200; ++round) {
            // A few rows go, come and change places; now and then all do.
            std::erase_if(rows, [&](const TriedRow&) { return random() % 20 == 0; });
            while (rows.size() < 150 + random() % 20) {
                TriedRow row;
                row.refId = QString::number(made++);
                rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(random() % (rows.size() + 1)), row);
            }
            if (round % 3 == 0) std::ranges::shuffle(rows, random);
            const std::size_t watched = random() % rows.size();
            const auto known = std::ranges::find(model.rows(), rows[watched].key(), &TriedRow::key);
            QPersistentModelIndex at;
            if (known != model.rows().end()) at = model.index(static_cast<int>(known - model.rows().begin()));
            model.show(rows);
            QCOMPARE(model.rows(), rows);
            if (at.isValid()) QCOMPARE(at.row(), static_cast<int>(watched));
        }
        QCOMPARE(resets.size(), 0);
    }

    void otherRowsAreAReset() {
        ContestedListModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        const QSignalSpy counts(&model, &ContestedListModel::countChanged);
        model.show({{.pairId = "a+b"}, {.pairId = "a+c"}});
        model.show({{.pairId = "a+c"}});
        QCOMPARE(model.count(), 1);
        QCOMPARE(counts.size(), 2);
        QVERIFY(!model.data(model.index(0), Qt::UserRole + 999).isValid());
    }

    void theOtherListsKeepTheRules() {
        RouteListModel routes;
        LayerListModel layers;
        ChangeListModel changes;
        InspectorModel inspector;
        for (QAbstractItemModel* model :
             std::initializer_list<QAbstractItemModel*>{&routes, &layers, &changes, &inspector}) {
            new QAbstractItemModelTester(model, Mode::Fatal, model);
        }
        routes.show({{.routeId = "r", .status = 3}});
        layers.show({{.layer = 1, .name = "x", .shown = true}});
        changes.show("since", {{.text = "one"}, {.text = "two"}});
        inspector.show({.title = "Timbuktu", .rows = {{.text = "one"}, {.text = "two"}}});
        QCOMPARE(inspector.rowCount(), 2);
        QCOMPARE(inspector.title(), QStringLiteral("Timbuktu"));
        inspector.show({});
        QCOMPARE(inspector.rowCount(), 0);
        changes.show("since", {});
        QCOMPARE(changes.count(), 0);
    }

    void findingIgnoresCaseAndAccentsAndPutsTheNearestFirst() {
        auto dossier = std::make_shared<Dossier>();
        dossier->places = {placeNamed("galere", {"Galere", "", ""}, 1),
                           placeNamed("lere", {"Léré", "Léré", "ليري"}, 3)};
        auto session = std::make_shared<Session>();
        session->dossier = dossier;
        Workspace workspace;
        workspace.dossier = dossier;
        SearchModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.index(session, workspace, Words(Language::English));
        model.setQuery("LERE");
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.rows().front().id, QStringLiteral("lere"));
        model.setQuery(QStringLiteral("ليري"));
        QCOMPARE(model.count(), 1);
        model.setQuery("nowhere");
        QCOMPARE(model.count(), 0);
    }

    void coordinatesAreFound_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isPosition");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("signed") << "16.77 -3.01" << true << 16.77 << -3.01;
        QTest::newRow("comma") << "16.77, -3.01" << true << 16.77 << -3.01;
        QTest::newRow("letters") << "16.7740° N 3.0070° W" << true << 16.774 << -3.007;
        QTest::newRow("south") << "1 S, 2 E" << true << -1.0 << 2.0;
        QTest::newRow("beyond the pole") << "95, 2" << false << 0.0 << 0.0;
        QTest::newRow("a word") << "Gao" << false << 0.0 << 0.0;
    }
    void coordinatesAreFound() {
        QFETCH(const QString, typed);
        QFETCH(const bool, isPosition);
        QFETCH(const double, latitude);
        QFETCH(const double, longitude);
        const auto position = readPosition(typed);
        QCOMPARE(position.has_value(), isPosition);
        if (!position) return;
        QCOMPARE(position->latitude, latitude);
        QCOMPARE(position->longitude, longitude);
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "list_models_test.moc"
