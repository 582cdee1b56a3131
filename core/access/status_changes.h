#pragma once

#include <azalai/access/situation.h>
#include <azalai/access/spell_table.h>

namespace azalai {

/// Adds what becomes of a leg, or of a route's best way, over the dossier's span: its first status and every later one,
/// in order of time; some may repeat the one before.
void addLegChanges(std::vector<StatusChange>& changes, const SupplyNetwork& network, const Situations& situations,
                   std::size_t leg);
void addRouteChanges(std::vector<StatusChange>& changes, const SupplyNetwork& network, const Situations& situations,
                     std::size_t route);

} // namespace azalai
