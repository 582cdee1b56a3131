#pragma once

#include <azalai/access/access.h>
#include <azalai/access/supply_network.h>

namespace azalai {

/// Which legs closed last on the ways to the places, for all places that lost their last way at the same instant.
class LastClosedLegs {
public:
    /// worst  Legs of a worse status count as closed, as do those that the cargo cannot pass.
    LastClosedLegs(const SupplyNetwork& network, const AccessHistory& history, const CargoRoads& roads, Instant instant,
                   Status worst);

    /// Of the legs that closed at the instant, that nearest to the place on the way from its nearest entry, as that was
    /// a second before; empty when there was no way.
    [[nodiscard]] std::string of(std::size_t place) const;

private:
    const SupplyNetwork& m_network;
    std::vector<bool> m_closed; ///< per leg, whether it was usable the moment before and no longer is
    ShortestPaths m_paths;      ///< from the nearest entry, as they were the moment before
};

} // namespace azalai
