// What the controller tells of the dossier and of the pointer, and how it looks at them.
#include <app/text/install_translator.h>
#include <app/work/bounds_of_thing.h>
#include <app/work/panel_rows.h>
#include <app/work/workspace_controller.h>

#include <azalai/geo/geodesic.h>
#include <azalai/geo/grid_reference.h>
#include <azalai/geometry/contains.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

/// The name of what lies within a finger's breadth of a position: a place of the dossier, else a town of the base map.
QString nearestName(const Session& session, const Analysis& analysis, Position position, Metres reach,
                    const Words& text) {
    const LocalText* best = nullptr;
    Metres nearest = reach;
    const auto look = [&](const LocalText& name, Position at) {
        const Metres distance = geodesicDistance(position, at);
        if (distance > nearest) return;
        nearest = distance;
        best = &name;
    };
    const auto& places = analysis.now.workspace.dossier->places;
    for (const std::size_t place : analysis.now.access.namedPlaces())
        look(places[place].name, places[place].position);
    if (!best && session.baseMap) {
        for (const BaseMap::Town& town : session.baseMap->towns) {
            if (std::abs(town.position.latitude - position.latitude) < 1) look(town.name, town.position);
        }
    }
    return best ? text.of(*best) : QString();
}

Language languageOf(const QString& code) {
    return code == u"fr" ? Language::French : code == u"ar" ? Language::Arabic : Language::English;
}

} // namespace

bool WorkspaceController::isBusy() const {
    return m_runner.isBusy() || m_document.isBusy() || m_reshape.isBusy() || m_supply.isBusy() || m_way.isBusy() ||
           m_whatIf.isBusy() || m_clipboard.isBusy();
}

QString WorkspaceController::title() const { return m_session ? m_text.of(m_session->dossier->title) : QString(); }
QString WorkspaceController::handling() const {
    return m_session ? m_text.of(m_session->dossier->handling) : QString();
}
QString WorkspaceController::disclaimer() const {
    return m_session ? m_text.of(m_session->dossier->disclaimer) : QString();
}
QString WorkspaceController::credit() const { return m_session ? m_text.of(m_session->dossier->credit) : QString(); }

QRectF WorkspaceController::extent() const {
    if (!m_session) return {};
    const Bounds& box = m_session->dossier->extent;
    return {box.west, box.south, box.east - box.west, box.north - box.south};
}

QRectF WorkspaceController::extentOf(const QString& kind, const QString& id) const {
    const auto bounds = !m_session                                   ? std::nullopt
                        : kind == u"narrow" && m_narrow.isListed(id) ? std::optional(m_narrow.boundsOf(id))
                                                                     : boundsOf(*m_session->dossier, kind, id);
    if (!bounds) return {0, 91, 0, 0};
    return {bounds->west, bounds->south, bounds->east - bounds->west, bounds->north - bounds->south};
}

QStringList WorkspaceController::selectedLegs() const {
    QStringList legs;
    if (m_session && m_selectedKind == u"convoy") {
        const auto& convoys = m_session->dossier->convoys;
        const auto convoy = std::ranges::find(convoys, m_selectedId.toStdString(), &Convoy::id);
        if (convoy == convoys.end()) return legs;
        for (const std::string& leg : convoy->legs)
            legs.push_back(QString::fromStdString(leg));
        return legs;
    }
    const Route* route =
        m_analysis && m_selectedKind == u"route" ? m_session->dossier->route(m_selectedId.toStdString()) : nullptr;
    if (!route) return legs;
    const auto status = std::ranges::find(m_analysis->now.access.routes, route->id, &RouteStatus::route);
    if (status == m_analysis->now.access.routes.end() || status->bestWay >= route->ways.size()) return legs;
    for (const std::string& leg : route->ways[status->bestWay])
        legs.push_back(QString::fromStdString(leg));
    return legs;
}

void WorkspaceController::setDark(bool dark) {
    if (dark == m_options.dark) return;
    m_options.dark = dark;
    emit lookChanged();
    derive();
}

QString WorkspaceController::language() const {
    return m_options.language == Language::French   ? QStringLiteral("fr")
           : m_options.language == Language::Arabic ? QStringLiteral("ar")
                                                    : QStringLiteral("en");
}

void WorkspaceController::setLanguage(const QString& language) {
    if (languageOf(language) == m_options.language) return;
    m_options.language = languageOf(language);
    installTranslator(m_options.language);
    m_text = Words(m_options.language);
    m_document.setWords(m_text);
    m_records.setWords(m_text);
    publishTexts();
    emit lookChanged();
    emit named();
    derive();
}

QStringList WorkspaceController::hiddenActors() const {
    QStringList list;
    for (const std::string& id : m_workspace.hiddenActors)
        list.push_back(QString::fromStdString(id));
    return list;
}

void WorkspaceController::setHiddenActors(const QStringList& actors) {
    std::set<std::string> hidden;
    for (const QString& id : actors)
        hidden.insert(id.toStdString());
    if (hidden == m_workspace.hiddenActors) return;
    m_workspace.hiddenActors = std::move(hidden);
    publishTexts();
    emit hiddenChanged();
    derive();
}

QList<int> WorkspaceController::hiddenLayers() const {
    QList<int> list;
    for (const MapLayer layer : m_options.hiddenLayers)
        list.push_back(static_cast<int>(layer));
    return list;
}

void WorkspaceController::setHiddenLayers(const QList<int>& layers) {
    std::set<MapLayer> hidden;
    for (const int layer : layers)
        hidden.insert(static_cast<MapLayer>(layer));
    if (hidden == m_options.hiddenLayers) return;
    m_options.hiddenLayers = std::move(hidden);
    m_layers.show(layerRows(m_options.hiddenLayers));
    emit hiddenChanged();
    derive();
}

void WorkspaceController::pointAt(double latitudeDeg, double longitudeDeg, double metresPerPixel) {
    if (!m_session) return;
    const Position position{.latitude = latitudeDeg, .longitude = longitudeDeg};
    QStringList parts{m_text.position(position, 4), QString::fromStdString(mgrs(position))};
    const QString near =
        m_analysis ? nearestName(*m_session, *m_analysis, position, Metres{metresPerPixel * 14}, m_text) : QString();
    if (!near.isEmpty()) parts.push_back(near);
    QStringList claims;
    if (m_analysis) {
        for (const ZoneState* zone : activeZones(m_analysis->now.workspace)) {
            const QString name = m_text.actorName(*m_session->dossier, zone->actor);
            if (!claims.contains(name) && contains(zone->outline, position)) claims.push_back(name);
        }
    }
    parts.push_back(claims.isEmpty() ? QCoreApplication::translate("WorkspaceController", "no zone here")
                                     : QCoreApplication::translate("WorkspaceController", "inside %1")
                                           .arg(claims.join(QCoreApplication::translate("WorkspaceController", ", "))));
    m_readout = parts.join(QStringLiteral(" · "));
    emit readoutChanged();
}

void WorkspaceController::pointNowhere() {
    m_readout.clear();
    emit readoutChanged();
}

void WorkspaceController::dismissRefusal() {
    m_refusal.clear();
    emit refusalChanged();
}

bool WorkspaceController::prepareBriefing() {
    if (m_whatIf.isActive()) {
        m_message = QCoreApplication::translate("WorkspaceController",
                                                "A briefing shows the dossier: keep or drop the what-if first.");
        emit messageChanged();
        return false;
    }
    if (m_reshape.isPreviewing()) {
        m_message = QCoreApplication::translate("WorkspaceController",
                                                "A briefing shows the dossier: keep the move or leave it first.");
        emit messageChanged();
        return false;
    }
    if (m_analysis) m_briefing.show(m_session, m_analysis, m_options.language, m_options.hiddenLayers);
    return m_analysis != nullptr;
}

QString WorkspaceController::scaleText(double denominator) const { return m_text.scale(denominator); }

QString WorkspaceController::scaleBarText(double lengthKm) const { return m_text.length({lengthKm * 1000}); }

} // namespace azalai
