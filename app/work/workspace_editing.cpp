// How the controller has the outline of a zone changed.
#include <app/work/describe.h>
#include <app/work/panel_rows.h>
#include <app/work/workspace_controller.h>

#include <azalai/overlap/without_narrow.h>

#include <algorithm>
#include <ranges>
#include <utility>

namespace azalai {

namespace {

/// Are the same states in force, with the same outlines. Those of hidden actors count: they can follow.
bool seesSameZones(const Workspace& first, const Workspace& second) {
    const auto inForce = [](const Workspace& workspace) {
        return workspace.dossier->zones |
               std::views::filter([at = workspace.at](const ZoneState& state) { return state.when.contains(at); });
    };
    return std::ranges::equal(inForce(first), inForce(second), [](const ZoneState& a, const ZoneState& b) {
        return a.id == b.id && a.actor == b.actor && a.outline == b.outline;
    });
}

} // namespace

std::optional<std::string> WorkspaceController::chosenState() const {
    if (m_selectedKind != u"zone" || !m_session) return std::nullopt;
    return m_selectedId.toStdString();
}

std::vector<std::string> WorkspaceController::chosenStates() const {
    if (!canEndZone()) return {};
    std::vector<std::string> ids{m_selectedId.toStdString()};
    for (const QString& also : m_alsoChosen)
        if (const ZoneState* state = m_session->dossier->zoneState(also.toStdString());
            state && m_workspace.isVisible(*state))
            ids.push_back(state->id);
    return ids;
}

bool WorkspaceController::canEditOutline() const {
    const auto id = chosenState();
    const ZoneState* state = id ? m_session->dossier->zoneState(*id) : nullptr;
    return state && m_workspace.isVisible(*state) && !m_options.hiddenLayers.contains(MapLayer::Zones) &&
           !m_whatIf.showsBaseline();
}

void WorkspaceController::toggleEditing() {
    if (m_editor.isActive()) return endEditing();
    if (m_asksHow) return setAsking(false);
    if (!canEditOutline() || !m_analysis) return;
    // A state that begins now has no past that a change could leave alone.
    const ZoneState& state = *m_session->dossier->zoneState(*chosenState());
    const bool hasPast = !state.when.from || state.when.from->begin < m_workspace.at;
    if (hasPast && !m_whatIf.isActive()) return setAsking(true);
    m_isNewOutline = true;
    beginEditing();
}

void WorkspaceController::beginEditing() {
    if (!canEditOutline() || !m_analysis) return;
    m_whatIf.setDrawing(false);
    m_whatIf.setMoving(false);
    m_zones.setDrawing(false);
    m_reshape.drop();
    m_options.liftedState = *chosenState();
    m_editor.begin(m_workspace, m_options.liftedState, m_options);
    derive();
}

void WorkspaceController::endEditing() {
    if (m_editor.isSettling()) { // an edit that was let go is kept
        m_whenSettled = [this] { endEditing(); };
        return;
    }
    m_editor.cancel();
    m_editor.end();
    m_options.liftedState.clear();
    forgetIdleState();
    publishSelection();
    derive();
}

void WorkspaceController::resume() {
    if (const auto act = std::exchange(m_whenSettled, {})) act();
}

/// After the moment, the look or who is hidden changed: the zone is seen against others now, or is no longer in force.
void WorkspaceController::keepEditing() {
    if (!m_editor.isActive() || m_editor.isDragging() || m_document.isBusy() || m_whatIf.isBusy()) return;
    if (!canEditOutline()) return endEditing();
    const bool isSame = m_editor.workspace().at == m_workspace.at &&
                        m_editor.workspace().hiddenActors == m_workspace.hiddenActors &&
                        m_editor.options() == m_options &&
                        m_editor.kept() == m_workspace.dossier->zoneState(m_editor.stateId())->outline &&
                        seesSameZones(m_editor.workspace(), m_workspace);
    if (!isSame) m_editor.begin(m_workspace, m_editor.stateId(), m_options);
}

void WorkspaceController::showReshaping() {
    const LiveOverlapPicture* picture = m_editor.picture();
    if (!m_editor.isActive() || !picture) return;
    const Dossier& dossier = *m_session->dossier;
    const ZoneState* zone = dossier.zoneState(m_editor.stateId());
    if (!zone) return; // taken back in a what-if
    const auto pairs = m_analysis ? withoutDoubtful(picture->actorPairs, m_analysis->now.overlaps.faces, dossier)
                                  : picture->actorPairs; // narrow strips stay left out while the hand moves
    m_contested.show(contestedRows(dossier, pairs, m_text));
    m_inspector.show(describeReshaping(
        dossier, *zone, *picture,
        {.fault = m_editor.fault(), .of = m_editor.faultOf(), .isHeld = m_editor.isDragging()}, m_text));
}

void WorkspaceController::tellFollowers() {
    QString text;
    if (m_editor.isActive()) {
        const OutlineEditor::Sharing sharing = m_editor.sharing();
        const auto named = [&](const std::vector<std::string>& states) {
            QStringList names;
            for (const std::string& id : states)
                if (const ZoneState* state = m_editor.workspace().dossier->zoneState(id))
                    names.push_back(m_text.of(state->name));
            return m_text.list(names, 8);
        };
        if (!sharing.follow.empty()) text = tr("Follows, in the same step: %1.").arg(named(sharing.follow));
        if (!sharing.stay.empty())
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                    tr("Shares it and stays as it is: %1.").arg(named(sharing.stay));
    }
    if (!m_editor.refused()) m_repair.reset();
    if (m_editor.isDragging() || !m_editor.isActive()) m_repairText.clear();
    if (!m_repairText.isEmpty()) text = m_repairText;
    if (text == m_followText) return;
    m_followText = text;
    emit followTextChanged();
}

void WorkspaceController::takeRevision(const std::shared_ptr<const Session>& session) {
    m_session = session;
    m_workspace.dossier = session->dossier;
    ++m_workspace.revision;
    m_alsoChosen.removeIf([&](const QString& id) { return !m_session->dossier->zoneState(id.toStdString()); });
    derive();
    if (const auto act = std::exchange(m_whenRevised, {})) act();
}

void WorkspaceController::escape() {
    if (m_way.isArmed()) return m_way.form()->disarm();
    if (m_editor.cancel()) return;
    if (m_editor.isActive()) return endEditing();
    if (m_asksHow) return setAsking(false);
    if (m_reshape.isAsking()) return m_reshape.goOn();
    if (m_reshape.tool() != ReshapeDesk::NoTool) return m_reshape.drop();
    if (m_zones.isAsking()) return m_zones.goOn();
    if (m_zones.isDrawing()) return m_zones.setDrawing(false);
    if (m_whatIf.isDrawing()) return m_whatIf.setDrawing(false);
    if (m_whatIf.isMoving()) return m_whatIf.setMoving(false);
    if (m_whatIf.isActive() && m_selectedKind.isEmpty()) return toggleWhatIf();
    choose({}, {});
}

} // namespace azalai
