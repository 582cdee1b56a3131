#pragma once

#include <azalai/briefing/fact.h>
#include <azalai/model/dossier.h>

namespace azalai {

/// How much a fact matters to a reader who has room for a few: cut-off towns (100 for the first rank, 10 less for each
/// below), routes cut (90, or 95 when a source outside the desk speaks of them) or freed (5 less), towns cut
/// off from goods (10 less than from all, salt 50 less), down to their last road (25 less) or without an open way (30
/// less), ground that changed
/// hands (by size, and more with a town of rank 1 or 2), camps, newly contested ground, events. A claim counts less
/// than a report.
[[nodiscard]] double weighFact(const Fact& fact, const Dossier& dossier);

} // namespace azalai
