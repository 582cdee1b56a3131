#pragma once

#include <azalai/access/leg_over_time.h>
#include <azalai/access/spell_table.h>

namespace azalai {

/// Adds what becomes of a leg, or of a route's best way, over the dossier's span: its first status and every later one,
/// in order of time; of a route some may repeat the one before.
/// status  Any; it looks at the leg afterwards.
void addLegChanges(std::vector<StatusChange>& changes, LegOverTime& status, const Situations& situations,
                   std::size_t leg);
void addRouteChanges(std::vector<StatusChange>& changes, const SupplyNetwork& network, const Situations& situations,
                     std::size_t route);

} // namespace azalai
