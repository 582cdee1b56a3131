// How the controller begins and ends a what-if.
#include <app/work/workspace_controller.h>

#include <utility>

namespace azalai {

void WorkspaceController::lookWhatIf() { m_whatIf.look(m_workspace, m_selectedKind, m_selectedId, m_text); }

void WorkspaceController::toggleWhatIf() {
    if (!m_session) return;
    if (m_whatIf.isActive()) {
        if (m_whatIf.count() == 0)
            m_whatIf.drop();
        else
            emit leaveAsked();
        return;
    }
    if (m_editor.isSettling()) { // an edit that was let go belongs to what is open
        m_whenSettled = [this] { toggleWhatIf(); };
        return;
    }
    if (m_editor.isActive()) endEditing();
    if (m_document.isBusy()) {
        m_whenRevised = [this] { toggleWhatIf(); };
        return;
    }
    lookWhatIf();
    m_whatIf.begin(m_session);
    publishSelection();
    derive();
}

} // namespace azalai
