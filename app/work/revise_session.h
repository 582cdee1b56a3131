#pragma once

#include <app/work/session.h>

namespace azalai {

/// The session with the next revision of its dossier, in memory only. Everything that does not depend on the dossier is
/// shared. Costs the dossier's access history; not for the GUI's thread.
[[nodiscard]] std::shared_ptr<const Session> revised(const Session& session, Dossier next);

} // namespace azalai
