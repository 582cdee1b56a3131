#pragma once

#include <app/supply/supply_row.h>
#include <app/text/words.h>
#include <app/work/supply_findings.h>

#include <vector>

namespace azalai {

/// The lines of the supply panel for the cargo of the findings, section after section, each with its heading; within
/// them in dossier order. Routes that do not carry the goods and entries that do not give them are left out.
[[nodiscard]] std::vector<SupplyRow> supplyRows(const Session& session, const Analysis& analysis,
                                                const SupplyFindings& findings, const Words& text);

/// How many places the cargo does not reach, and how many people are known to live there, in a sentence or two.
[[nodiscard]] QString supplySummary(const Analysis& analysis, const Cargo& cargo, const Words& text);

/// What an exposure counts, in a sentence or two.
[[nodiscard]] QString exposureTip(const Exposure& exposure, const SupplySettings& settings, const Words& text);
/// "Léré – Niafunké", with the road's name where it has one.
[[nodiscard]] QString legName(const Dossier& dossier, const Leg& leg, const Words& text);

} // namespace azalai
