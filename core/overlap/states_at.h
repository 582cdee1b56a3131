#pragma once

#include <azalai/model/workspace.h>

#include <vector>

namespace azalai {

/// Who claims a spot: the visible zone states in force whose outline holds it, borders included, in dossier order. The
/// pointers live as long as workspace.dossier.
[[nodiscard]] std::vector<const ZoneState*> statesAt(const Workspace& workspace, Position position);

} // namespace azalai
