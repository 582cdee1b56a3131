#pragma once

#include <azalai/cartography/rules_picture.h>
#include <azalai/model/dossier.h>

namespace azalai {

/// The dossier's rule table in words, as it is read.
[[nodiscard]] RulesPicture makeRules(const Dossier& dossier, Language language);

} // namespace azalai
