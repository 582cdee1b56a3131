#pragma once

#include <azalai/access/access.h>
#include <azalai/access/judge_leg.h>
#include <azalai/access/last_closed_legs.h>

namespace azalai {

/// Which cargoes reach a place, since when, and what closed. Places that lost a cargo at the same instant share the
/// search for the legs that closed.
class CargoDescriber {
public:
    CargoDescriber(const SupplyNetwork& network, const Situation& now, const std::vector<Status>& legs,
                   const AccessHistory& history, Instant at);

    /// In the order of cargoesOf.
    [[nodiscard]] std::vector<CargoAccess> of(std::size_t place);

private:
    const SupplyNetwork& m_network;
    const AccessHistory& m_history;
    Instant m_at;
    std::vector<std::vector<Status>> m_statuses; ///< per cargo and place
    std::map<std::pair<Cargo, Instant>, LastClosedLegs> m_closed;
};

} // namespace azalai
