#pragma once

#include <azalai/access/access.h>
#include <azalai/access/supply_network.h>

#include <functional>

namespace azalai {

/// Which legs closed last on the ways to the places, for all places that lost their last way at the same instant. The
/// first places are looked for one by one; for more of them everything is searched once. Both find the same.
class LastClosedLegs {
public:
    /// Borrows all but the instant.
    /// worst  Legs of a worse status count as closed, as do those that the cargo cannot pass.
    LastClosedLegs(const SupplyNetwork& network, const AccessHistory& history, const CargoRoads& roads, Instant instant,
                   Status worst);

    /// Of the legs that closed at the instant, that nearest to the place on the way from its nearest entry, as that was
    /// a second before; empty when there was no way.
    [[nodiscard]] std::string of(std::size_t place);

private:
    [[nodiscard]] std::vector<EdgeIndex> wayTo(NodeIndex place);

    const SupplyNetwork& m_network;
    std::vector<NodeIndex> m_entries;
    std::function<bool(EdgeIndex)> m_wasUsable; ///< the moment before
    std::function<bool(EdgeIndex)> m_isUsable;  ///< now
    std::optional<ShortestPaths> m_paths; ///< from the nearest entry, as they were the moment before; once many ask
    int m_asked = 0;
};

} // namespace azalai
