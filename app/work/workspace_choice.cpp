// How the controller has several zones chosen at once, and which borders a hand draws to.
#include <app/work/workspace_controller.h>

#include <app/render/map_frame.h>

#include <azalai/cartography/pick.h>
#include <azalai/geo/web_mercator.h>

#include <algorithm>
#include <ranges>

namespace azalai {

void WorkspaceController::chooseAlsoAt(double latitudeDeg, double longitudeDeg, double metresPerPixel) {
    if (!m_picture.scene) return;
    if (!canEndZone() || m_way.isArmed()) return chooseAt(latitudeDeg, longitudeDeg, metresPerPixel);
    const Position position{.latitude = latitudeDeg, .longitude = longitudeDeg};
    const double metresPerMm = metresPerPixel * mercatorScale(latitudeDeg) * screenPixelsPerMm;
    const auto hits = pick(*m_picture.scene, toMercator(position), metresPerMm, Millimetres{1.2});
    const auto zone = std::ranges::find_if(hits, [](const FeatureRef& hit) { return hit.kind == FeatureKind::Zone; });
    if (zone == hits.end()) return;
    const QString id = QString::fromStdString(zone->id);
    QStringList also = m_alsoChosen;
    if (id == m_selectedId) {
        if (also.isEmpty()) return choose({}, {});
        choose(QStringLiteral("zone"), also.takeFirst());
    } else if (!also.removeOne(id)) {
        also.push_back(id);
    }
    setAlsoChosen(also);
}

void WorkspaceController::chooseAllOfActor() {
    if (!canEndZone()) return;
    const std::string actor = m_session->dossier->zoneState(*chosenState())->actor;
    QStringList also;
    for (const ZoneState* state : activeZones(m_workspace))
        if (state->actor == actor && state->id != *chosenState()) also.push_back(QString::fromStdString(state->id));
    setAlsoChosen(also);
}

MapBorders WorkspaceController::borders() const {
    std::vector<const Area*> outlines;
    if (m_session && !m_options.hiddenLayers.contains(MapLayer::Zones))
        for (const ZoneState* state : activeZones(m_workspace))
            if (state->id != m_options.liftedState) outlines.push_back(&state->outline);
    return {std::make_shared<const SnapGround>(outlines)};
}

MapTraces WorkspaceController::traces() const {
    return {m_traces.ground(m_session.get(), m_workspace, m_options, m_text)};
}

void WorkspaceController::setAlsoChosen(const QStringList& also) {
    if (m_editor.isActive()) endEditing();
    setAsking(false);
    m_alsoChosen = also;
    lookWhatIf();
    emit selectionChanged();
    emit editableChanged();
}

} // namespace azalai
