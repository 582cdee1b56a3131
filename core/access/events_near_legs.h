#pragma once

#include <azalai/model/dossier.h>

#include <map>
#include <vector>

namespace azalai {

/// Which events of the dossier lie within dossier.supply.exposureDistance of which legs, whenever they happened: at
/// their position, or without one at any of their places.
/// Result  By index of the leg, legs with any only; indices into dossier.events, ascending.
[[nodiscard]] std::map<std::size_t, std::vector<std::size_t>> eventsNearLegs(const Dossier& dossier);

} // namespace azalai
