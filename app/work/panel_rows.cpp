#include <app/work/panel_rows.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("PanelRows", text); }

SquareMetres areaOf(const Overlaps& overlaps, const std::string& actor) {
    const auto found = overlaps.actorAreas.find(actor);
    return found == overlaps.actorAreas.end() ? SquareMetres{} : found->second;
}

} // namespace

QString routeWords(const RouteStatus& route, const Dossier& dossier, const Words& text) {
    if (route.status != Status::Cut || !route.firstCut || route.firstCut->nearPlace.empty())
        return text.word(route.status);
    return text.cutAt(text.placeName(dossier, route.firstCut->nearPlace));
}

QString sinceWords(Instant since, Instant at, const Words& text) {
    const auto days = std::chrono::floor<std::chrono::days>(at - since).count();
    return tr("since %1, %2").arg(text.shortDate(since), text.days(static_cast<int>(days)));
}

int pillStatus(Status status) {
    switch (status) {
    case Status::Open:
        return 1;
    case Status::AtRisk:
        return 2;
    case Status::Cut:
        return 3;
    case Status::Unknown:
        break;
    }
    return 0;
}

QColor screenColor(const Color& color) { return {color.red, color.green, color.blue}; }

std::vector<ActorRow> actorRows(const Analysis& analysis, const std::set<std::string>& hidden, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    std::vector<ActorRow> rows;
    for (const Actor& actor : dossier.actors) {
        const bool isShown = !hidden.contains(actor.id);
        const SquareMetres now = areaOf(analysis.now.overlaps, actor.id);
        const SquareMetres change = now - areaOf(analysis.baseline->overlaps, actor.id);
        const bool speaks = isShown && std::abs(squareKilometres(change)) >= 1;
        rows.push_back({.actorId = QString::fromStdString(actor.id),
                        .name = text.of(actor.shortName),
                        .color = screenColor(actor.color),
                        .pattern = static_cast<int>(actor.pattern),
                        .shown = isShown,
                        .areaText = !isShown        ? tr("hidden")
                                    : now.value > 0 ? text.area(now)
                                                    : QStringLiteral("–"),
                        .changeText = speaks ? text.areaChange(change) : QString(),
                        .changeSign = !speaks            ? 0
                                      : change.value > 0 ? 1
                                                         : -1,
                        .digit = rows.size() < 9 ? QString::number(rows.size() + 1) : QString()});
    }
    return rows;
}

std::vector<ContestedRow> contestedRows(const Dossier& dossier, const std::vector<ActorPair>& pairs,
                                        const Words& text) {
    std::vector<ContestedRow> rows;
    for (const ActorPair& pair : pairs) {
        ContestedRow row{.pairId = QString::fromStdString(pair.first + '+' + pair.second),
                         .name = text.actorName(dossier, pair.first) + QStringLiteral(" × ") +
                                 text.actorName(dossier, pair.second),
                         .colors = {},
                         .areaText = text.area(pair.area)};
        for (const std::string& id : {pair.first, pair.second}) {
            if (const Actor* actor = dossier.actor(id)) row.colors.push_back(screenColor(actor->color));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<RouteRow> routeRows(const Analysis& analysis, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    std::vector<RouteRow> rows;
    for (const RouteStatus& status : analysis.now.access.routes) {
        const Route* route = dossier.route(status.route);
        if (!route) continue;
        rows.push_back(
            {.routeId = QString::fromStdString(route->id),
             .name = text.of(route->name),
             .status = pillStatus(status.status),
             .statusText = routeWords(status, dossier, text),
             .sinceText = status.since ? sinceWords(*status.since, analysis.now.workspace.at, text) : QString()});
    }
    return rows;
}

std::vector<LayerRow> layerRows(const std::set<MapLayer>& hidden) {
    const auto row = [&](MapLayer layer, const char* name) {
        return LayerRow{.layer = static_cast<int>(layer), .name = tr(name), .shown = !hidden.contains(layer)};
    };
    return {row(MapLayer::Zones, QT_TRANSLATE_NOOP("PanelRows", "Zones")),
            row(MapLayer::Contested, QT_TRANSLATE_NOOP("PanelRows", "Contested ground")),
            row(MapLayer::Routes, QT_TRANSLATE_NOOP("PanelRows", "Supply routes")),
            row(MapLayer::Events, QT_TRANSLATE_NOOP("PanelRows", "Incidents, last 14 days")),
            row(MapLayer::Camps, QT_TRANSLATE_NOOP("PanelRows", "UN camps")),
            row(MapLayer::Displacement, QT_TRANSLATE_NOOP("PanelRows", "Displacement")),
            row(MapLayer::Regions, QT_TRANSLATE_NOOP("PanelRows", "Regions")),
            row(MapLayer::Towns, QT_TRANSLATE_NOOP("PanelRows", "Towns")),
            row(MapLayer::Rivers, QT_TRANSLATE_NOOP("PanelRows", "Rivers and lakes")),
            row(MapLayer::Graticule, QT_TRANSLATE_NOOP("PanelRows", "Graticule"))};
}

} // namespace azalai
