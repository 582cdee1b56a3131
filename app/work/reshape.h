#pragma once

#include <app/work/session.h>

namespace azalai {

/// The session with another outline of one zone state: the next revision of its dossier, in memory only. Everything
/// that does not depend on it is shared. Costs a copy of the dossier's lists and what of the access history changes;
/// not for the GUI's thread.
[[nodiscard]] std::shared_ptr<const Session> reshaped(const Session& session, const std::string& stateId, Area outline);

} // namespace azalai
