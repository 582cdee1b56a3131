#pragma once

#include <azalai/access/judge_leg.h>

namespace azalai {

/// Per place whether a cargo reaches it: Open, over legs at risk only (AtRisk), or not (Cut).
[[nodiscard]] std::vector<Status> cargoStatuses(const SupplyNetwork& network, const CargoRoads& roads,
                                                const Situation& now, const std::vector<Status>& legs);

/// Is told what reaches it: on the network, and no mere bend or junction of it.
[[nodiscard]] inline bool isAskedForCargoes(const SupplyNetwork& network, std::size_t place) {
    return network.roads->isOnNetwork[place] && !isNetworkPoint(network.dossier->places[place]);
}

} // namespace azalai
