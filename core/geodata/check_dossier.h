#pragma once

#include <azalai/base/loaded.h>
#include <azalai/model/dossier.h>

#include <vector>

namespace azalai {

/// Every rule between the features of a dossier that it breaks: unknown actors, sources, places and legs, missing
/// sources, ids of the wrong form, overlapping states of one zone, legs that do not end at their places, ways that do
/// not connect, convoys of unknown vehicles or on legs that do not carry them, goods that no vehicle carries.
/// `rejected` says that loadDossier would drop the feature. Empty for a good dossier.
[[nodiscard]] std::vector<Issue> checkDossier(const Dossier& dossier);

} // namespace azalai
