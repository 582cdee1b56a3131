#pragma once

#include <app/text/words.h>
#include <app/work/analysis.h>

#include <azalai/briefing/gather_facts.h>
#include <azalai/cartography/sheet.h>

namespace azalai {

/// Which day it is, counted in whole days of 24 hours from a beginning; the first is day 1.
[[nodiscard]] int dayOf(Instant since, Instant at);

/// Words what stands beside the map: what changed, cut-off places, legend and sources.
/// Input  sheet with its scene, paper and frame already set
void addColumn(Sheet& sheet, const Analysis& analysis, const BriefingFacts& facts, int eventDays, const Words& words);

} // namespace azalai
