#pragma once

#include <app/text/words.h>

#include <azalai/model/workspace.h>

namespace azalai {

/// The dossier's own disclaimer, and whom the reader has hidden: a page must not look complete when it is not.
[[nodiscard]] QString disclaimerWords(const Workspace& workspace, const Words& words);

} // namespace azalai
