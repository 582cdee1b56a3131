// Where the time between a date and its picture goes: every stage called by itself, in order, for days of a dossier.
// Times are processor times of the one thread that does it all.
#include <app/desktop/prepare_application.h>
#include <app/render/scene_painter.h>
#include <app/render/wide_vectors.h>
#include <app/text/words.h>
#include <app/work/analysis.h>
#include <app/work/panel_rows.h>

#include <azalai/cartography/compose_scene.h>
#include <azalai/change/changes.h>
#include <azalai/geodata/load_base_map.h>
#include <azalai/geodata/load_dossier.h>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include "spread.h"

#include <cstdio>
#include <map>

using namespace azalai;

namespace {

std::map<std::string, Spread> times;

template <class Call> auto timed(const std::string& stage, Call call) {
    giveBackWideVectors(); // in the program most stages have threads of their own, where nobody paints
    const ThreadStopwatch watch;
    auto result = call();
    times[stage].add(watch.milliseconds());
    return result;
}

MapFrame frameOf(const Dossier& dossier) {
    const Position centre = dossier.extent.centre();
    MapFrame frame;
    frame.centre = toMercator(centre);
    frame.sizePx = {1094, 1008}; // the map of a window of 1440 x 900 with its rim
    frame.pixelsPerMetre = 256 * std::exp2(6.2) / (2 * mercatorHalfWorld);
    return frame;
}

bool paint(const Scene& scene, const MapFrame& frame, SceneLayers layers) {
    QImage image(frame.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintScene(painter, scene, frame, layers);
    return true;
}

std::shared_ptr<const Analysis> oneDay(const Session& session, const Workspace& workspace, const MapFrame& frame,
                                       const Analysis* earlier) {
    const auto overlaps = timed("1 overlaps", [&] { return session.engine->compute(workspace); });
    if (!overlaps) return nullptr;
    (void)timed("2 access", [&] { return computeAccess(workspace, *session.history); });
    const auto analysis = timed("3 analyse, all but overlaps known", [&] {
        return analyse(session, workspace, session.dossier->baseline.begin, {}, earlier);
    });
    if (!analysis) return nullptr;
    const auto input = timed("4 gatherScene", [&] { return gatherScene(session, **analysis, {}); });
    const auto scene = timed("5 composeScene", [&] { return composeScene(input); });
    using enum SceneLayer;
    (void)timed("6 paint zones", [&] { return paint(scene, frame, {Zones}); });
    Scene part = scene;
    for (SceneArea& area : part.areas)
        area.stroke.color.alpha = 0;
    (void)timed("6a of them fills and patterns", [&] { return paint(part, frame, {Zones}); });
    for (SceneArea& area : part.areas)
        area.fill.patternColor.alpha = 0;
    (void)timed("6b of them fills", [&] { return paint(part, frame, {Zones}); });
    (void)timed("7 paint contested", [&] { return paint(scene, frame, {Contested}); });
    (void)timed("8 paint symbols, labels", [&] { return paint(scene, frame, {Routes, Symbols, Labels}); });
    (void)timed("9 rows of the panels", [&] {
        const Words words(Language::English);
        return actorRows(**analysis, {}, words).size() +
               contestedRows(*session.dossier, (*analysis)->now.overlaps.actorPairs, words).size() +
               routeRows(**analysis, words).size() + changeRows(**analysis, words).size();
    });
    return *analysis;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    if (argc < 2 || !prepareApplication()) return 1;
    (void)timed("0 load dossier", [&] { return loadDossier(argv[1]).has_value(); });
    const auto session = timed("0 open session", [&] { return openSession(argv[1]); });
    if (!session) return 1;
    (void)timed("0 hash", [&] { return stateHash(*session->dossier); });
    const int days = argc > 2 ? std::atoi(argv[2]) : 30;
    Workspace workspace = openingWorkspace(session->dossier);
    const MapFrame frame = frameOf(*session->dossier);
    std::shared_ptr<const Analysis> earlier;
    for (int day = 0; day < days; ++day) {
        earlier = oneDay(*session, workspace, frame, earlier.get());
        workspace.at += std::chrono::days(1);
    }
    std::printf("%-40s %s\n", argv[1], spreadHead().c_str());
    for (const auto& [stage, spread] : times)
        std::printf("%-40s %s\n", stage.c_str(), spread.text().c_str());
    return 0;
}
