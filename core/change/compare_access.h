#pragma once

#include <azalai/change/changes.h>

namespace azalai {

/// Legs of both sides whose status differs, in the later side's order.
[[nodiscard]] std::vector<LegChange> compareLegs(const Derived& before, const Derived& after);

/// Routes whose status differs: worsened ones first, then by how much, then in dossier order.
[[nodiscard]] std::vector<RouteChange> compareRoutes(const Derived& before, const Derived& after);

/// Places that became cut off or reachable: the most important first (rank, population, id).
[[nodiscard]] std::vector<PlaceChange> comparePlaces(const Derived& before, const Derived& after);

} // namespace azalai
