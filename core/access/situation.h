#pragma once

#include <azalai/access/supply_network.h>
#include <azalai/model/workspace.h>

namespace azalai {

/// What counts at an instant: states and overrides in force, alliances, seasons.
struct Situation {
    std::vector<bool> activeStates;                    ///< as dossier.zones; hidden actors count
    std::vector<bool> allied;                          ///< actors x actors, by index
    std::vector<std::optional<std::size_t>> overrides; ///< as dossier.legs: the override that holds, if any
    std::vector<bool> inSeason;                        ///< as dossier.legs

    bool operator==(const Situation&) const = default;
};

[[nodiscard]] Situation situationAt(const SupplyNetwork& network, const Workspace& workspace);

} // namespace azalai
