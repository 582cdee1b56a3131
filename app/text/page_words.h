#pragma once

#include <app/text/words.h>

#include <azalai/model/workspace.h>

#include <vector>

namespace azalai {

/// Which day it is, counted in whole days of 24 hours from a beginning; the first is day 1.
[[nodiscard]] int dayOf(Instant since, Instant at);

/// The first instant of each month of a span, held to its beginning.
[[nodiscard]] std::vector<Instant> monthsOf(Instant from, Instant to);

/// The dossier's own disclaimer, and whom the reader has hidden: a page must not look complete when it is not.
[[nodiscard]] QString disclaimerWords(const Workspace& workspace, const Words& words);

} // namespace azalai
