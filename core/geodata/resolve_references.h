#pragma once

#include <azalai/base/loaded.h>
#include <azalai/model/dossier.h>

namespace azalai {

/// Makes every reference inside a dossier hold, and says what had to go: features that cannot stand without what they
/// name (a zone without its actor, a leg without its places), and single names in lists. Afterwards each id that one
/// feature says of another is in the dossier or empty. Result  In the order of the format; rejected says that the
/// feature was dropped.
[[nodiscard]] std::vector<Issue> resolveReferences(Dossier& dossier);

} // namespace azalai
