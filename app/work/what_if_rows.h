#pragma once

#include <app/map/map_marks.h>
#include <app/text/words.h>
#include <app/whatif/difference_list_model.h>
#include <app/whatif/tried_list_model.h>

#include <azalai/supply/what_if_branch.h>

#include <set>
#include <string>
#include <vector>

namespace azalai {

/// What a branch tries out, one row for each change, in its order.
/// tried  The dossier with the changes: it knows the names of what was added.
[[nodiscard]] std::vector<TriedRow> triedRows(const WhatIfBranch& branch, const Dossier& tried, const Words& text);

/// What that makes different: places, routes and roads, ground, cargoes; the words are those of the command `whatif`.
[[nodiscard]] std::vector<DifferenceRow> differenceRows(const Changes& changes, const Dossier& tried,
                                                        const Words& text);

/// How many places are cut off, or reachable again, and how many routes are cut or no longer, in a line; empty when
/// none are.
[[nodiscard]] QString differenceSummary(const Changes& changes);

/// The zone states that changes of a branch are about, of those that count at an instant.
[[nodiscard]] std::set<std::string> zonesTried(const WhatIfBranch& branch, Instant at);

/// The same on the map at an instant: legs and places that stand otherwise, and outlines that came, changed or went.
/// zones  Ids of the states that may differ.
[[nodiscard]] MapMarks differenceMarks(const Changes& changes, const Dossier& before, const Dossier& after,
                                       const std::set<std::string>& zones, Instant at);

/// A text that was written in one language.
[[nodiscard]] LocalText inLanguage(Language language, const QString& text);

} // namespace azalai
