#pragma once

#include <azalai/access/last_closed_legs.h>
#include <azalai/access/network_statuses.h>

namespace azalai {

/// Which cargoes reach a place, since when, and what closed. Places that lost a cargo at the same instant share the
/// search for the legs that closed.
class CargoDescriber {
public:
    /// Borrows both.
    CargoDescriber(const NetworkStatuses& statuses, const AccessHistory& history)
        : m_statuses(statuses), m_history(history) {}

    /// In the order of cargoesOf.
    [[nodiscard]] std::vector<CargoAccess> of(std::size_t place);

private:
    const NetworkStatuses& m_statuses;
    const AccessHistory& m_history;
    std::map<std::pair<Cargo, Instant>, LastClosedLegs> m_closed;
};

} // namespace azalai
