#pragma once

#include <app/work/session.h>

namespace azalai {

/// The session with the next revision of its dossier, in memory only. Everything that does not depend on the dossier is
/// shared, and so is what of its access history did not change; not for the GUI's thread.
/// next  Differs from the session's dossier in zone states, overrides and titles only.
[[nodiscard]] std::shared_ptr<const Session> revised(const Session& session, Dossier next);

} // namespace azalai
