// The forms of the way panel, and its lists under Qt's own model tester.
#include <app/way/clock_form.h>
#include <app/way/way_form.h>
#include <app/way/way_result.h>

#include <azalai/time/parse_time.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace azalai;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

Dossier smallDossier() {
    Dossier dossier;
    for (const char* id : {"gao", "mopti"}) {
        Place place;
        place.id = id;
        dossier.places.push_back(place);
    }
    Actor actor;
    actor.id = "jnim";
    dossier.actors.push_back(actor);
    dossier.vehicles.emplace_back().id = "tanker";
    return dossier;
}

std::vector<AvoidedActor> twoActors() { return {{.actorId = "jnim"}, {.actorId = "issp"}}; }

} // namespace

class WayFormTest : public QObject {
    Q_OBJECT

private slots:
    void aNewFormAsksNothingAndAcceptsWhatIsAtRisk() {
        const WayForm form;
        QVERIFY(form.isEmpty());
        QVERIFY(!form.isComplete());
        QCOMPARE(form.accepted(), 1);
        QVERIFY(!form.canSwap());
    }

    void endsAreChosenAndSwapped() {
        WayForm form;
        const QSignalSpy changes(&form, &WayForm::changed);
        form.choose(WayForm::Finish, "gao");
        QVERIFY(form.isComplete());
        QVERIFY(!form.canSwap()); // the nearest entry cannot be where it ends
        form.swap();
        QCOMPARE(form.request().to, "gao");
        form.choose(WayForm::Start, "mopti");
        form.showNames("Mopti", "Gao");
        form.swap();
        QCOMPARE(form.request().from, "gao");
        QCOMPARE(form.request().to, "mopti");
        QCOMPARE(form.startName(), QStringLiteral("Gao"));
        QCOMPARE(changes.size(), 3);
    }

    void whatIsAcceptedAndTheGoalGoIntoTheRequest() {
        WayForm form;
        form.setAccepted(0);
        QCOMPARE(form.request().worst, std::optional(Status::Open));
        form.setAccepted(2);
        QCOMPARE(form.request().worst, std::optional<Status>());
        form.setAccepted(7);
        QCOMPARE(form.accepted(), 2);
        form.setFastest(true);
        QCOMPARE(form.request().goal, WayGoal::Fastest);
    }

    void anyMixOfActorsIsAvoided() {
        WayForm form;
        form.keepTo(smallDossier(), twoActors());
        const auto avoided = [&] {
            QStringList ids;
            for (const AvoidedActor& actor : form.actors()->rows())
                if (actor.avoided) ids.push_back(actor.actorId);
            return ids;
        };
        form.toggleAvoided("issp");
        form.toggleAvoided("jnim");
        QCOMPARE(avoided(), (QStringList{"jnim", "issp"}));
        form.toggleAvoided("jnim");
        QCOMPARE(avoided(), QStringList{"issp"});
        QCOMPARE(form.request().avoidedActors, std::set<std::string>{"issp"});
    }

    void oneActionClearsAll() {
        WayForm form;
        form.keepTo(smallDossier(), twoActors());
        form.choose(WayForm::Start, "mopti");
        form.choose(WayForm::Finish, "gao");
        form.toggleAvoided("jnim");
        form.setAccepted(0);
        form.arm(WayForm::Start);
        QVERIFY(!form.isEmpty());
        form.clear();
        QVERIFY(form.isEmpty());
        QCOMPARE(form.armed(), static_cast<int>(WayForm::Neither));
        QVERIFY(!form.actors()->rows()[0].avoided);
    }

    void armingWaitsForOneEndAtATime() {
        WayForm form;
        form.arm(WayForm::Start);
        form.arm(WayForm::Finish);
        QCOMPARE(form.armed(), static_cast<int>(WayForm::Finish));
        form.choose(WayForm::Finish, "gao");
        QCOMPARE(form.armed(), static_cast<int>(WayForm::Neither));
        form.arm(WayForm::Start);
        form.arm(WayForm::Start);
        QCOMPARE(form.armed(), static_cast<int>(WayForm::Neither));
    }

    void whatAnotherDossierDoesNotHaveIsDropped() {
        WayForm form;
        form.choose(WayForm::Start, "timbuktu");
        form.choose(WayForm::Finish, "gao");
        form.toggleAvoided("issp");
        form.toggleAvoided("jnim");
        form.setFastest(true);
        const QSignalSpy changes(&form, &WayForm::changed);
        Dossier dossier = smallDossier();
        dossier.vehicles.clear(); // then nobody knows what is fastest
        form.keepTo(dossier, twoActors());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(form.request(), (WayRequest{.to = "gao", .avoidedActors = {"jnim"}}));
    }

    void aDepartureIsReadAsItIsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("day") << "2023-09-03" << "2023-09-03";
        QTest::newRow("day and time") << " 2023-09-03 06:30 " << "2023-09-03T06:30Z";
        QTest::newRow("with UTC") << "2023-09-03 06:30 UTC" << "2023-09-03T06:30Z";
        QTest::newRow("as files have it") << "2023-09-03T06:30Z" << "2023-09-03T06:30Z";
        QTest::newRow("a month is no departure") << "2023-09" << "";
        QTest::newRow("no such day") << "2023-09-31 06:00" << "";
        QTest::newRow("words") << "tomorrow" << "";
    }
    void aDepartureIsReadAsItIsTyped() {
        QFETCH(const QString, typed);
        QFETCH(const QString, read);
        const auto time = ClockForm::readTime(typed);
        QCOMPARE(time ? QString::fromStdString(formatTime(*time)) : QString(), read);
        if (time) QCOMPARE(ClockForm::readTime(ClockForm::writeTime(*time)), time);
    }

    void whatIsNotTypedFollowsWhatIsKnown() {
        ClockForm form;
        const QSignalSpy changes(&form, &ClockForm::changed);
        form.showKnownDeparts(*parseTime("2023-09-03T06:00Z"));
        form.showKnownSpeed(SpeedRange{{22.4}, {48.6}});
        QCOMPARE(form.departs(), QStringLiteral("2023-09-03 06:00"));
        QCOMPARE(form.slowest(), QStringLiteral("22"));
        form.typeDeparts("2023-09-03 06:00"); // a field that is left as it was asks nothing
        form.typeSpeeds("22", "49");
        QVERIFY(!form.isTyped());
        QCOMPARE(changes.size(), 0);
        form.typeDeparts("2023-09-01");
        form.showKnownDeparts(*parseTime("2023-09-04T06:00Z"));
        QCOMPARE(form.departs(), QStringLiteral("2023-09-01"));
        form.reset();
        QCOMPARE(form.departs(), QStringLiteral("2023-09-04 06:00"));
    }

    void speedsAreARangeOrWrong() {
        ClockForm form;
        form.showKnownSpeed(SpeedRange{{22}, {49}});
        form.typeSpeeds("20", "40,5");
        QCOMPARE(form.question().speed, (std::optional(SpeedRange{{20}, {40.5}})));
        QVERIFY(!form.speedIsWrong());
        for (const auto& [slowest, quickest] :
             {std::pair{"40", "20"}, {"0", "20"}, {"-5", "20"}, {"x", "20"}, {"20", ""}, {"20", "301"}}) {
            form.typeSpeeds(slowest, quickest);
            QVERIFY2(form.speedIsWrong(), slowest);
            QVERIFY(!form.question().speed);
        }
        form.typeSpeeds("", "");
        QVERIFY(!form.isTyped());
        QCOMPARE(form.quickest(), QStringLiteral("49"));
    }

    void aWrongDepartureKeepsTheLastRightOne() {
        ClockForm form;
        form.typeDeparts("2023-09-01");
        form.typeDeparts("soon");
        QVERIFY(form.departsIsWrong());
        QCOMPARE(form.departs(), QStringLiteral("soon"));
        QCOMPARE(form.question().departs, std::optional(*parseTime("2023-09-01")));
        form.typeDeparts("");
        QVERIFY(!form.departsIsWrong());
        QVERIFY(!form.question().departs);
    }

    void aConvoyThatIsGoneIsNoLongerCompared() {
        ClockForm form;
        form.showConvoys({"", "first"}, {"nobody", "First"});
        form.setConvoyIndex(1);
        QCOMPARE(form.question().convoy, "first");
        const QSignalSpy changes(&form, &ClockForm::changed);
        form.showConvoys({"", "second"}, {"nobody", "Second"});
        QCOMPARE(form.convoyIndex(), 0);
        QCOMPARE(changes.size(), 1);
    }

    void theListsKeepTheRules() {
        WayResult result;
        const QAbstractItemModelTester ways(result.ways(), Mode::Fatal);
        const QAbstractItemModelTester steps(result.steps(), Mode::Fatal);
        WayForm form;
        const QAbstractItemModelTester actors(form.actors(), Mode::Fatal);
        const QAbstractItemModelTester suggestions(form.suggestions(), Mode::Fatal);
        result.show({.heading = "a",
                     .ways = {{.title = "Way now"}, {.title = "In peacetime"}},
                     .steps = {{.legId = "x"}, {.legId = "y"}}});
        result.show({.heading = "b", .ways = {{.title = "Way now", .isChosen = true}}, .steps = {{.legId = "y"}}});
        QCOMPARE(result.heading(), QStringLiteral("b"));
        QCOMPARE(result.ways()->rowCount(), 1);
        QVERIFY(result.ways()->data(result.ways()->index(0), result.ways()->roleNames().key("isChosen")).toBool());
        form.keepTo(smallDossier(), twoActors());
        form.toggleAvoided("jnim");
        form.suggestions()->show({{.placeId = "gao"}});
        form.suggestions()->show({});
        QCOMPARE(form.suggestions()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(WayFormTest)

#include "way_form_test.moc"
