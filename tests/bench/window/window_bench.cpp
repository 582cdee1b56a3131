// How long the window takes from an event to the picture that answers it, in the real window with its own threads.
//
//   window_bench DOSSIER [--zone STATE] [--events N] [--picture FILE.png]
//
// An event is answered when a frame has been handed to the screen that shows it or a later one. Of dragging there are
// two answers: the outline itself, and the contested ground and figures around it.
#include "event_loop.h"
#include "picture_watch.h"
#include "window_driver.h"

#include <azalai/base/expect.h>

#include <QCommandLineParser>

#include <cstdio>
#include <map>
#include <numbers>

using namespace azalai;
using namespace azalai::test;

namespace {

void print(const std::string& what, const Spread& spread) {
    std::printf("%-58s %s\n", what.c_str(), spread.text().c_str());
    std::fflush(stdout);
}

/// The zone in force that shares ground with most others.
std::string busiestZone(WorkspaceController& controller) {
    std::map<std::string, int> partners;
    for (const ZonePair& pair : controller.analysis()->now.overlaps.zonePairs) {
        ++partners[pair.first];
        ++partners[pair.second];
    }
    const auto most = std::ranges::max_element(partners, {}, [](const auto& entry) { return entry.second; });
    return most == partners.end() ? std::string() : most->first;
}

/// Chooses the zone, shows it whole, begins to edit it and takes the handle nearest to the middle of its south.
QPoint takeVertex(WindowDriver& driver, const std::string& zone) {
    driver.controller().choose("zone", QString::fromStdString(zone));
    Bounds box;
    box.add(driver.controller().session()->dossier->zoneState(zone)->outline);
    QMetaObject::invokeMethod(driver.item("map"), "fit", box.west, box.south, box.east, box.north);
    driver.controller().toggleEditing();
    if (driver.controller().asksHow()) driver.controller().correctOutline();
    driver.settle();
    OutlineEditor* editor = driver.controller().editor();
    AZALAI_EXPECT(runUntil(std::chrono::minutes(2), [&] { return editor->picture() != nullptr; }));
    driver.settle();
    const auto handles = driver.handles();
    const auto lowest = std::ranges::max_element(
        handles, {}, [](const OutlineHandle& handle) { return handle.isMidpoint ? -1.0 : handle.at.y(); });
    AZALAI_EXPECT(lowest != handles.end());
    const QPoint at = driver.item("outlineHandles")->mapToScene(lowest->at).toPoint();
    QTest::mousePress(&driver.window(), Qt::LeftButton, {}, at);
    return at;
}

/// Small circles below where the vertex was taken, so that the outline never crosses itself.
QPoint circle(QPoint from, int step) {
    const double angle = 2 * std::numbers::pi * step / 40;
    return from + QPoint(static_cast<int>(9 * std::sin(angle)), static_cast<int>(12 - 9 * std::cos(angle)));
}

void drag(WindowDriver& driver, PictureWatch& watch, const QPoint& from, int events, std::chrono::milliseconds apart,
          const char* how) {
    OutlineEditor* editor = driver.controller().editor();
    watch.begin();
    for (int step = 1; step <= events; ++step) {
        watch.dragEvent(editor->serial() + 1);
        QTest::mouseMove(&driver.window(), circle(from, step));
        if (apart.count() == 0)
            AZALAI_EXPECT(runUntil(std::chrono::seconds(60), [&] { return watch.isAnswered(); }));
        else
            runFor(apart);
    }
    AZALAI_EXPECT(runUntil(std::chrono::seconds(60), [&] { return watch.isAnswered(); }));
    print(std::string("drag, ") + how + ": outline", watch.outlines());
    print(std::string("drag, ") + how + ": contested ground and figures", watch.drags());
    print(std::string("drag, ") + how + ": GUI thread, longest silence", watch.silences());
}

void scrub(WindowDriver& driver, PictureWatch& watch, int events, std::chrono::milliseconds apart, const char* how) {
    WorkspaceController& controller = driver.controller();
    const Dossier& dossier = *controller.session()->dossier;
    const auto span = (dossier.to.begin - dossier.from.begin).count() - 3600;
    watch.begin();
    for (int step = 0; step < events; ++step) {
        const auto secs = dossier.from.begin.time_since_epoch().count() + span * step / events / 86400 * 86400;
        watch.dateEvent(Instant(std::chrono::seconds(secs)));
        controller.setInstant(static_cast<double>(secs));
        if (apart.count() == 0)
            AZALAI_EXPECT(runUntil(std::chrono::seconds(60), [&] { return watch.isAnswered(); }));
        else
            runFor(apart);
    }
    AZALAI_EXPECT(runUntil(std::chrono::seconds(60), [&] { return watch.isAnswered(); }));
    print(std::string("dates, ") + how + ": picture", watch.dates());
    print(std::string("dates, ") + how + ": between pictures", watch.betweenPictures());
    print(std::string("dates, ") + how + ": GUI thread, longest silence", watch.silences());
}

void play(WindowDriver& driver, PictureWatch& watch, std::chrono::milliseconds time) {
    driver.controller().setInstant(
        static_cast<double>(driver.controller().session()->dossier->from.begin.time_since_epoch().count()));
    driver.settle();
    watch.begin();
    driver.click("play");
    runFor(time);
    driver.click("play");
    print("playing: between pictures", watch.betweenPictures());
    print("playing: GUI thread, longest silence", watch.silences());
    driver.settle();
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (!prepareApplication()) return 1;
    QCommandLineParser parser;
    parser.addOptions({{"zone", "", "state", ""}, {"events", "", "n", "200"}, {"picture", "", "file", ""}});
    parser.addPositionalArgument("dossier", "");
    parser.process(application);
    const std::string dossier = parser.positionalArguments().value(0, "northern-mali").toStdString();
    const int events = parser.value("events").toInt();

    const Stopwatch opening;
    WindowDriver driver(dossier);
    if (!driver.open()) return 1;
    std::printf("%-58s %s\n", dossier.c_str(), spreadHead().c_str());
    Spread opened;
    opened.add(opening.milliseconds());
    print("opening: whole picture", opened);

    PictureWatch watch(driver);
    const std::string zone =
        parser.isSet("zone") ? parser.value("zone").toStdString() : busiestZone(driver.controller());
    const QPoint from = takeVertex(driver, zone);
    drag(driver, watch, from, events, std::chrono::milliseconds(0), "one by one");
    drag(driver, watch, from, events, std::chrono::milliseconds(8), "every 8 ms");
    if (parser.isSet("picture")) driver.window().grabWindow().save(parser.value("picture"));
    QTest::keyClick(&driver.window(), Qt::Key_Escape);
    QTest::mouseRelease(&driver.window(), Qt::LeftButton, {}, from);
    QTest::keyClick(&driver.window(), Qt::Key_Escape);
    driver.settle();
    QMetaObject::invokeMethod(driver.item("map"), "goHome");
    driver.settle();
    scrub(driver, watch, std::min(events, 60), std::chrono::milliseconds(0), "one by one");
    scrub(driver, watch, 365, std::chrono::milliseconds(16), "a year, every 16 ms");
    play(driver, watch, std::chrono::seconds(20));
    return 0;
}
