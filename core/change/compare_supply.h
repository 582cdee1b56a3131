#pragma once

#include <azalai/change/changes.h>

namespace azalai {

/// Cargoes that began or stopped to come to settlements. Left out is what comparePlaces tells: that nothing comes any
/// more, or that everything comes again; and a vehicle where the goods as such changed likewise.
/// Result  By place (rank, population, id), then in the order of cargoesOf.
[[nodiscard]] std::vector<CargoChange> compareCargoes(const Derived& before, const Derived& after);

/// Settlements that lost or got open ways, but for those that comparePlaces tells: by rank, population, id.
[[nodiscard]] std::vector<OpenWayChange> compareOpenWays(const Derived& before, const Derived& after);

/// Legs that settlements hang on, on one side only: those that became the last first, then by people, then by id.
[[nodiscard]] std::vector<LastRoadChange> compareLastRoads(const Derived& before, const Derived& after);

} // namespace azalai
