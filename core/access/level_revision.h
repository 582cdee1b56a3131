#pragma once

#include <azalai/access/spell_table.h>
#include <azalai/access/supply_network.h>
#include <azalai/network/joint_search.h>

namespace azalai {

/// A time during which a place is reached in one revision and not in the other.
struct ReachToggle {
    NodeIndex place = noNode;
    Instant from;
    Instant to;
};

/// Two revisions of what a cargo passes over time, up to a status. Borrows all.
struct RoadsInTime {
    const SupplyNetwork& network;
    const CargoRoads& roads;
    Status worst;
    const SpellTable& before;                  ///< statuses of legs
    const SpellTable& now;                     ///< likewise
    const SpellTable& places;                  ///< statuses of places on the network, before
    const std::vector<EdgeIndex>& changedLegs; ///< legs in which before and now differ
    const std::vector<Instant>& rainTurns;     ///< in the dossier's span
};

/// When which places are reached in one revision and not in the other. None when looking came to more than `mostLooks`.
[[nodiscard]] std::optional<std::vector<ReachToggle>>
reachToggles(const RoadsInTime& time, JointSearch& search, std::vector<std::uint8_t>& marks, std::size_t mostLooks);

} // namespace azalai
