#pragma once

#include <app/supply/supply_row.h>
#include <app/text/words.h>
#include <app/work/analysis.h>

#include <vector>

namespace azalai {

/// The lines of the supply panel, section after section, each with its heading; within them in dossier order.
[[nodiscard]] std::vector<SupplyRow> supplyRows(const Session& session, const Analysis& analysis, const Words& text);

/// How many places are cut off, and how many people are known to live there, in a sentence or two.
[[nodiscard]] QString supplySummary(const Analysis& analysis, const Words& text);

/// A calendar over the spells' span, with the moment that is shown.
[[nodiscard]] StatusRuns statusRuns(const std::vector<StatusSpell>& spells, Instant at);

} // namespace azalai
