#pragma once

#include <app/work/analysis.h>

#include <azalai/supply/what_if.h>

namespace azalai {

/// A session in which something is tried out: the next revision of the dossier, in memory only. To keep it is to go on
/// with it; to drop it, with the session that it was made from. As `revised`, not for the GUI's thread.
[[nodiscard]] std::shared_ptr<const Session> scratchSession(const Session& session, const WhatIf& whatIf);

/// What was tried out, and what that changes.
struct Trial {
    std::shared_ptr<const Session> session;
    std::shared_ptr<const Analysis> analysis; ///< of the same instant, hidden actors and last briefing
    Changes changes;                          ///< from the analysis without it, at the same instant
};

/// Tries something out.
/// before  An analysis of the session. Errors  as analyse().
[[nodiscard]] Result<Trial> tryOut(const Session& session, const Analysis& before, const WhatIf& whatIf,
                                   std::stop_token stop = {});

} // namespace azalai
