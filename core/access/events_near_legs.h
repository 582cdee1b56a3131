#pragma once

#include <azalai/model/dossier.h>

#include <map>
#include <vector>

namespace azalai {

/// By index of a leg, legs with any only: indices into dossier.events, ascending.
using EventsNearLegs = std::map<std::size_t, std::vector<std::size_t>>;

/// Which events of the dossier lie within dossier.supply.exposureDistance of which legs, whenever they happened: at
/// their position, or without one at any of their places.
[[nodiscard]] EventsNearLegs eventsNearLegs(const Dossier& dossier);

} // namespace azalai
