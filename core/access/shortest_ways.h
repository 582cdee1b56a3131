#pragma once

#include <azalai/access/supply_network.h>

namespace azalai {

/// Shortest ways from one place to all others.
struct ShortestWays {
    std::vector<std::optional<Metres>> distances;     ///< as dossier.places; none: not reached
    std::vector<std::optional<std::size_t>> arrivals; ///< the leg by which a place is reached; none at the start
};

/// usable  per leg of the dossier, whether it may be used; legs whose places are unknown never are.
[[nodiscard]] ShortestWays shortestWays(const SupplyNetwork& network, const std::vector<bool>& usable,
                                        std::size_t from);

/// The legs from the start to a place that was reached, in the sense of going there.
[[nodiscard]] Way wayTo(const SupplyNetwork& network, const ShortestWays& ways, std::size_t place);

/// Per place, whether any supply entry reaches it over usable legs.
[[nodiscard]] std::vector<bool> suppliedPlaces(const SupplyNetwork& network, const std::vector<bool>& usable);

} // namespace azalai
