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
    bool inRains = false;                              ///< they slow or stop vehicles

    bool operator==(const Situation&) const = default;
};

[[nodiscard]] Situation situationAt(const SupplyNetwork& network, const Workspace& workspace);

/// As dossier.legs: where no override is in force, the one that ended last, at or before workspace.at. Those recorded
/// after workspace.knownAt do not count.
[[nodiscard]] std::vector<std::optional<std::size_t>> lapsedOverrides(const Workspace& workspace, const Situation& now);

} // namespace azalai
