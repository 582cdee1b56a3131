// How the controller begins and ends a what-if.
#include <app/work/workspace_controller.h>

#include <utility>

namespace azalai {

void WorkspaceController::lookWhatIf() {
    m_whatIf.look(m_workspace, m_selectedKind, m_selectedId, m_text);
    m_zones.look(m_workspace, m_selectedKind, m_selectedId, m_text);
    m_narrow.choose(m_selectedKind == u"narrow" ? m_selectedId : QString(), !m_whatIf.isActive());
    m_reshape.look(m_session, m_workspace, chosenStates(), m_text);
}

/// Ends editing; false when what was let go is not known yet, and `then` comes later.
bool WorkspaceController::freeHand(void (WorkspaceController::*then)()) {
    if (m_editor.isSettling()) {
        m_whenSettled = [this, then] { (this->*then)(); };
        return false;
    }
    if (m_editor.isActive()) endEditing();
    return true;
}

void WorkspaceController::toggleMoving() {
    if (!m_whatIf.isActive()) return toggleTool(ReshapeDesk::Move);
    if (freeHand(&WorkspaceController::toggleMoving)) m_whatIf.setMoving(!m_whatIf.isMoving());
}

void WorkspaceController::toggleTool(int tool) {
    if (!m_session || m_whatIf.isActive()) return;
    if (m_editor.isSettling()) {
        m_whenSettled = [this, tool] { toggleTool(tool); };
        return;
    }
    if (m_editor.isActive()) endEditing();
    setAsking(false);
    m_way.form()->disarm();
    m_zones.setDrawing(false);
    m_reshape.toggle(static_cast<ReshapeDesk::Tool>(tool));
}

void WorkspaceController::toggleDrawing() {
    if (!m_session || !freeHand(&WorkspaceController::toggleDrawing)) return;
    setAsking(false);
    m_way.form()->disarm(); // a click sets a corner now
    m_reshape.drop();
    if (m_whatIf.isActive())
        m_whatIf.setDrawing(!m_whatIf.isDrawing());
    else
        m_zones.setDrawing(!m_zones.isDrawing());
}

void WorkspaceController::toggleWhatIf() {
    if (!m_session) return;
    if (m_whatIf.isActive()) {
        if (m_whatIf.count() == 0)
            m_whatIf.drop();
        else
            emit leaveAsked();
        return;
    }
    if (!freeHand(&WorkspaceController::toggleWhatIf)) return;
    m_reshape.drop(); // what is open counts, not what a move would make of it
    if (m_document.isBusy()) {
        m_whenRevised = [this] { toggleWhatIf(); };
        return;
    }
    lookWhatIf();
    m_zones.setDrawing(false);
    m_whatIf.begin(m_session);
    publishSelection();
    derive();
}

} // namespace azalai
