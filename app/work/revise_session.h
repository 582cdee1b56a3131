#pragma once

#include <app/work/session.h>

namespace azalai {

/// The session with the next revision of its dossier. Everything that does not depend on the dossier is shared, and
/// where only zone states, overrides and the head differ, so is what of its access history did not change; else the
/// history is computed anew. Not for the GUI's thread.
[[nodiscard]] std::shared_ptr<const Session> revised(const Session& session, std::shared_ptr<const Dossier> next);
[[nodiscard]] std::shared_ptr<const Session> revised(const Session& session, Dossier next);

} // namespace azalai
