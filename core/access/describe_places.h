#pragma once

#include <azalai/access/access.h>
#include <azalai/access/judge_leg.h>

namespace azalai {

/// What every place of the dossier gets from every entry, in dossier order.
[[nodiscard]] std::vector<PlaceAccess> describePlaces(const SupplyNetwork& network, const Situation& now,
                                                      const LegVerdicts& verdicts, const AccessHistory& history,
                                                      Instant at);

} // namespace azalai
