#pragma once

#include <azalai/access/spell_table.h>
#include <azalai/access/supply_network.h>

namespace azalai {

/// What the statuses of legs over time mean for places: one pass over the instants at which any leg changes, with the
/// places that are reached kept by LiveReach.
class PlaceSweep {
public:
    /// Borrows network and legs.
    /// legs  Statuses over time of all legs, from the dossier's first instant on.
    PlaceSweep(const SupplyNetwork& network, const SpellTable& legs);

    /// Per place on the network, from the dossier's first instant on: Open where the cargo comes over open legs, AtRisk
    /// where it comes only with legs at risk, Cut where it does not.
    [[nodiscard]] std::vector<StatusChange> of(const CargoRoads& roads) const;

private:
    struct Step {
        Instant at;
        std::span<const StatusChange> legs; ///< that change then
        bool turnsRains = false;            ///< the rains begin or end
    };
    [[nodiscard]] std::vector<Step> steps(bool withRains) const;

    const SupplyNetwork& m_network;
    std::vector<Status> m_first;         ///< as dossier.legs
    std::vector<StatusChange> m_changes; ///< all later ones, by time
};

/// The instants in the dossier's span at which the rains begin or end.
[[nodiscard]] std::vector<Instant> rainTurns(const Dossier& dossier);

} // namespace azalai
