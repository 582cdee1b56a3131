// A country's network in the real window: how long until the first picture, how much memory, how long the hand waits.
//
//   country_window --make FILE.gpkg   writes the made country as a dossier, in a process of its own
//   country_window DOSSIER [--picture FOLDER]   one JSON object a line
#include "../supply/make_network.h"
#include "event_loop.h"
#include "picture_watch.h"

#include <app/supply/supply_list_model.h>

#include <azalai/base/expect.h>
#include <azalai/geodata/save_dossier.h>

#include <QCommandLineParser>

#include <cstdio>
#include <cstring>
#include <fstream>

using namespace azalai;
using namespace azalai::test;

namespace {

int make(const char* file) {
    Dossier dossier = bench::makeNetwork(bench::wholeCountry);
    for (Place& place : dossier.places)
        if (isSettlement(place)) place.name = {"Town " + place.id, "Ville " + place.id, "بلدة " + place.id};
    dossier.title = dossier.handling = dossier.disclaimer = {"Made country", "Pays fait", "بلد مصنوع"};
    const auto saved = saveDossier(dossier, file);
    if (!saved) std::fprintf(stderr, "%s: %s\n", saved.error().subject.c_str(), saved.error().detail.c_str());
    return saved ? 0 : 1;
}

/// In megabytes, of /proc/self/status.
double memory(const std::string& what) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(what)) return std::stod(line.substr(what.size() + 1)) / 1024;
    return 0;
}

class Measured {
public:
    explicit Measured(WindowDriver& driver) : m_driver(driver), m_watch(driver) {
        QObject::connect(
            &driver.window(), &QQuickWindow::frameSwapped, &m_watch,
            [this] {
                const std::scoped_lock lock(m_mutex);
                m_frames.add(m_frame.milliseconds());
                m_frame = {};
            },
            Qt::DirectConnection);
    }

    /// Does something and waits until it is answered; prints the time, and how long the GUI thread stood still.
    template <class Work, class Condition> void answered(const char* what, Work work, Condition holds) {
        begin();
        const Stopwatch time;
        work();
        const double back = time.milliseconds();
        const bool isAnswered = runUntil(std::chrono::minutes(2), holds);
        const double ms = time.milliseconds();
        runFor(std::chrono::milliseconds(200));
        std::printf(R"({"what": "%s", "ms": %.1f, "call_ms": %.1f, "silence_ms": %.1f, "answered": %s})"
                    "\n",
                    what, ms, back, m_watch.silences().at(1), isAnswered ? "true" : "false");
        std::fflush(stdout);
    }

    void begin() {
        m_watch.begin();
        const std::scoped_lock lock(m_mutex);
        m_frames = {};
        m_frame = {};
    }

    void tellFrames(const char* what) {
        const std::scoped_lock lock(m_mutex);
        std::printf(
            R"({"what": "%s", "frames": %zu, "p50_ms": %.1f, "p95_ms": %.1f, "worst_ms": %.1f, "silence_ms": %.1f})"
            "\n",
            what, m_frames.count(), m_frames.at(0.5), m_frames.at(0.95), m_frames.at(1), m_watch.silences().at(1));
        std::fflush(stdout);
    }

private:
    WindowDriver& m_driver;
    PictureWatch m_watch;
    std::mutex m_mutex;
    Spread m_frames;
    Stopwatch m_frame;
};

/// Drags the map about.
void pan(WindowDriver& driver, Measured& measured) {
    QQuickItem* map = driver.item("map");
    const QPoint centre = map->mapToScene({map->width() / 2, map->height() / 2}).toPoint();
    QTest::mousePress(&driver.window(), Qt::LeftButton, {}, centre);
    measured.begin();
    for (int step = 1; step <= 120; ++step) {
        const double angle = step / 20.0;
        QTest::mouseMove(&driver.window(), centre + QPoint(static_cast<int>(150 * std::sin(angle)),
                                                           static_cast<int>(90 * (1 - std::cos(angle)))));
        runFor(std::chrono::milliseconds(8));
    }
    measured.tellFrames("map dragged");
    QTest::mouseRelease(&driver.window(), Qt::LeftButton, {}, centre);
    driver.settle();
}

/// A zone in force, the first in order of ids.
const ZoneState& someZone(WorkspaceController& controller) {
    const auto active = activeZones(controller.analysis()->now.workspace);
    AZALAI_EXPECT(!active.empty());
    return *active.front();
}

/// Moves a vertex of a zone's outline with the hand, lets go, and waits for what hangs on it.
void moveVertex(WindowDriver& driver, Measured& measured, const char* what, const char* kept) {
    WorkspaceController& controller = driver.controller();
    const std::string zone = someZone(controller).id;
    controller.choose("zone", QString::fromStdString(zone));
    Bounds box;
    box.add(controller.session()->dossier->zoneState(zone)->outline);
    QMetaObject::invokeMethod(driver.item("map"), "fit", box.west, box.south, box.east, box.north);
    driver.settle();
    controller.toggleEditing();
    if (controller.asksHow()) controller.correctOutline();
    AZALAI_EXPECT(runUntil(std::chrono::minutes(2), [&] { return controller.editor()->picture() != nullptr; }));
    driver.settle();
    const auto handles = driver.handles();
    const auto lowest = std::ranges::max_element(
        handles, {}, [](const OutlineHandle& handle) { return handle.isMidpoint ? -1.0 : handle.at.y(); });
    const QPoint at = driver.item("outlineHandles")->mapToScene(lowest->at).toPoint();
    QTest::mousePress(&driver.window(), Qt::LeftButton, {}, at);
    for (int step = 1; step <= 20; ++step) {
        QTest::mouseMove(&driver.window(), at + QPoint(0, step));
        runFor(std::chrono::milliseconds(16));
    }
    const auto before = controller.analysis();
    measured.answered(
        what, [&] { QTest::mouseRelease(&driver.window(), Qt::LeftButton, {}, at + QPoint(0, 20)); },
        [&] { return controller.analysis()->now.workspace.dossier != before->now.workspace.dossier; });
    measured.answered(kept, [] {}, [&] { return !controller.isBusy(); });
    controller.escape();
    controller.escape();
    driver.settle();
}

std::string townOf(const Dossier& dossier) {
    const auto town = std::ranges::find_if(dossier.places, isSettlement);
    return town == dossier.places.end() ? std::string() : town->id;
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "--make") == 0) return make(argv[2]);
    const Stopwatch opening;
    QApplication application(argc, argv);
    if (!prepareApplication()) return 1;
    QCommandLineParser parser;
    parser.addOptions({{"picture", "", "folder", ""}});
    parser.addPositionalArgument("dossier", "");
    parser.process(application);
    WindowDriver driver(parser.positionalArguments().value(0, "northern-mali").toStdString());
    if (!driver.open()) return 1;
    std::printf(R"({"what": "start to the first whole picture", "ms": %.0f, "peak_mb": %.0f, "held_mb": %.0f})"
                "\n",
                opening.milliseconds(), memory("VmHWM:"), memory("VmRSS:"));
    WorkspaceController& controller = driver.controller();
    const auto picture = [&](const char* name) {
        if (parser.isSet("picture")) driver.window().grabWindow().save(parser.value("picture") + "/" + name);
    };
    const auto isQuiet = [&] { return !controller.isBusy(); };
    Measured measured(driver);
    measured.answered("rows of supply found", [] {}, isQuiet);
    pan(driver, measured);
    measured.answered("supply panel opened", [&] { driver.click("tab-supply"); }, isQuiet);
    picture("supply.png");
    measured.answered(
        "a town chosen",
        [&] { controller.choose("place", QString::fromStdString(townOf(*controller.session()->dossier))); }, isQuiet);
    picture("town.png");
    measured.answered("rows sorted by people", [&] { controller.supply()->rows()->setOrder(1); }, isQuiet);
    measured.answered("another day", [&] { controller.advanceDay(); }, isQuiet);
    measured.answered("a name searched", [&] { controller.search()->setProperty("query", "to"); }, isQuiet);
    measured.answered("the pointer moved", [&] { controller.pointAt(17, -1, 500); }, isQuiet);
    moveVertex(driver, measured, "an outline changed, first step", "and then its draft written");
    moveVertex(driver, measured, "an outline changed, next step", "and then the lists made anew");
    picture("moved.png");
    std::printf(R"({"what": "at the end", "peak_mb": %.0f, "held_mb": %.0f})"
                "\n",
                memory("VmHWM:"), memory("VmRSS:"));
    return 0;
}
