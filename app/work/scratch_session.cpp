#include <app/work/revise_session.h>
#include <app/work/scratch_session.h>

namespace azalai {

std::shared_ptr<const Session> scratchSession(const Session& session, const WhatIf& whatIf) {
    return revised(session, applied(*session.dossier, whatIf));
}

Result<Trial> tryOut(const Session& session, const Analysis& before, const WhatIf& whatIf, std::stop_token stop) {
    Trial trial;
    trial.session = scratchSession(session, whatIf);
    Workspace workspace = before.now.workspace;
    workspace.dossier = trial.session->dossier;
    ++workspace.revision;
    auto analysis = analyse(*trial.session, workspace, before.baseline->workspace.at, stop);
    if (!analysis) return std::unexpected(analysis.error());
    trial.analysis = std::move(*analysis);
    trial.changes = compareDerived(before.now, trial.analysis->now);
    return trial;
}

} // namespace azalai
